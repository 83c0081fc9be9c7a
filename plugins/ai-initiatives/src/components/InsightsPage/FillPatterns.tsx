import type { PlotSeries } from './plots/Plot';
import { type Fill, TONE_FILLS } from './tones';

const SIZE = 6;

const MARKS: Readonly<Record<Fill['pattern'], string | undefined>> = {
  plain: undefined,
  stripes: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2',
  dots: 'M2,2 h1.5 v1.5 h-1.5 z',
  cross: 'M0,0 l6,6 M0,6 l6,-6',
};

/** What paints a series, by its address in the document. */
export function fillOf(plotId: string, { tone }: PlotSeries): string {
  return `url(#${plotId}-${tone})`;
}

/** Colours with marks on them, to paint bars and swatches with. */
export function fillPatterns(plotId: string, series: readonly PlotSeries[]) {
  return (
    <defs>
      {series.map(({ tone }) => {
        const { fill, mark, pattern } = TONE_FILLS[tone];
        return (
          <pattern
            key={tone}
            id={`${plotId}-${tone}`}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
          >
            <rect width={SIZE} height={SIZE} fill={fill} />
            {MARKS[pattern] && (
              <path
                d={MARKS[pattern]}
                stroke={mark}
                strokeWidth={1}
                fill="none"
              />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
