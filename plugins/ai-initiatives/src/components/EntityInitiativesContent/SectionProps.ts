import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';

export interface SectionProps {
  readonly overview: EntityOverview;
  /** What the filters leave of it. */
  readonly filtered: EntityOverview;
  readonly onChanged: () => void;
  /** Loads what is not listed yet; absent when everything was asked for. */
  readonly onShowAll?: () => void;
}
