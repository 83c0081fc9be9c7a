import type { Content, Heading } from 'mdast';
import type { SectionRole } from '../words/DecisionWords';
import type { Place } from '../types';

/** A heading and what stands under it. */
export interface Section {
  /** Text of the heading, without markup. */
  readonly heading: string;
  readonly depth: number;
  readonly place: Place;
  /** What the words say it is for; nothing for a heading they do not know. */
  readonly role: SectionRole | undefined;
  /** 0 for the usual name of such a part; a higher one counts where there is none of a lower. */
  readonly rank: number;
  /** Nodes up to the next heading of any depth. */
  readonly body: readonly Content[];
  /** Sections inside, at any depth. */
  readonly inner: readonly Section[];
  readonly node: Heading | undefined;
}
