import type { Tone } from './plots/Plot';

/** A fill of the theme, and marks on it that are seen without colours. */
export interface Fill {
  readonly fill: string;
  readonly mark: string;
  /** Seen on the card in light and dark, where the fill may not be. */
  readonly edge: string;
  readonly pattern: 'plain' | 'stripes' | 'dots' | 'cross';
}

const variable = (name: string) => `var(--bui-${name})`;

export const TONE_FILLS: Readonly<Record<Tone, Fill>> = {
  faint: {
    fill: variable('announcement-bg-subdued'),
    mark: variable('announcement-border'),
    edge: variable('announcement-border'),
    pattern: 'plain',
  },
  striped: {
    fill: variable('announcement-bg-subdued'),
    mark: variable('announcement-border'),
    edge: variable('announcement-border'),
    pattern: 'stripes',
  },
  medium: {
    fill: variable('announcement-border'),
    mark: variable('announcement-bg-subdued'),
    edge: variable('announcement-border'),
    pattern: 'dots',
  },
  strong: {
    fill: variable('announcement-bg'),
    mark: variable('announcement-bg'),
    edge: variable('announcement-bg'),
    pattern: 'plain',
  },
  muted: {
    fill: variable('border-1'),
    mark: variable('fg-secondary'),
    edge: variable('fg-secondary'),
    pattern: 'dots',
  },
  good: {
    fill: variable('positive-bg'),
    mark: variable('positive-bg'),
    edge: variable('positive-bg'),
    pattern: 'plain',
  },
  bad: {
    fill: variable('negative-bg'),
    mark: variable('negative-fg'),
    edge: variable('negative-bg'),
    pattern: 'stripes',
  },
  open: {
    fill: variable('warning-bg-subdued'),
    mark: variable('warning-fg-subdued'),
    edge: variable('warning-fg-subdued'),
    pattern: 'cross',
  },
};
