import type { Tone } from './plots/Plot';

/** A fill of the theme, and marks on it that are seen without colours. */
export interface Fill {
  readonly fill: string;
  readonly mark: string;
  readonly pattern: 'plain' | 'stripes' | 'dots' | 'cross';
}

const variable = (name: string) => `var(--bui-${name})`;

export const TONE_FILLS: Readonly<Record<Tone, Fill>> = {
  faint: {
    fill: variable('announcement-bg-subdued'),
    mark: variable('announcement-border'),
    pattern: 'plain',
  },
  striped: {
    fill: variable('announcement-bg-subdued'),
    mark: variable('announcement-border'),
    pattern: 'stripes',
  },
  medium: {
    fill: variable('announcement-border'),
    mark: variable('announcement-bg-subdued'),
    pattern: 'dots',
  },
  strong: {
    fill: variable('announcement-bg'),
    mark: variable('announcement-bg'),
    pattern: 'plain',
  },
  muted: {
    fill: variable('border-1'),
    mark: variable('fg-secondary'),
    pattern: 'dots',
  },
  good: {
    fill: variable('positive-bg'),
    mark: variable('positive-bg'),
    pattern: 'plain',
  },
  bad: {
    fill: variable('negative-bg'),
    mark: variable('negative-fg'),
    pattern: 'stripes',
  },
  open: {
    fill: variable('warning-bg-subdued'),
    mark: variable('warning-fg-subdued'),
    pattern: 'cross',
  },
};
