import {
  type Insights,
  withoutGaps,
} from 'backstage-plugin-ai-initiatives-common';
import type { Plot, PlotTools } from './Plot';

/** Four years: more would be too narrow to be read. */
const MOST_QUARTERS = 16;

/** What came of what was expected, by the quarter it was due. */
export function outcomePlot(
  { outcomes }: Insights,
  { t, links, isPast }: PlotTools,
): Plot {
  const sum = (key: 'met' | 'missed' | 'overdue') =>
    outcomes.reduce((total, item) => total + item[key], 0);
  const met = sum('met');
  const known = met + sum('missed');
  const lists = [
    ['missedInitiatives', links.initiatives({ outcome: 'missed' })],
    ['missedDecisions', links.decisions({ outcome: 'missed' })],
    ['overdueInitiatives', links.initiatives({ outcome: 'overdue' })],
    ['overdueDecisions', links.decisions({ outcome: 'overdue' })],
  ] as const;
  return {
    id: 'outcomes',
    title: t('outcomePlot.title'),
    reading:
      outcomes.length === 0
        ? t('outcomePlot.empty')
        : t('outcomePlot.reading', {
            met,
            count: known,
            overdue: sum('overdue'),
          }),
    rowHeading: t('outcomePlot.row'),
    isOverTime: true,
    series: [
      { key: 'met', label: t('outcomePlot.met'), tone: 'good' },
      { key: 'missed', label: t('outcomePlot.missed'), tone: 'bad' },
      { key: 'overdue', label: t('outcomePlot.overdue'), tone: 'open' },
    ],
    rows: withoutGaps(outcomes, MOST_QUARTERS).map(
      ({ quarter, met: reached, missed, overdue }) => ({
        key: quarter,
        label: quarter.replace('-', ' '),
        values: { met: reached, missed, overdue },
      }),
    ),
    links: isPast
      ? []
      : lists.map(([name, href]) => ({
          label: t(`outcomePlot.${name}`),
          href,
        })),
  };
}
