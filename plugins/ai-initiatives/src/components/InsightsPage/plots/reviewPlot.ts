import {
  type Insights,
  REVIEW_HEALTHS,
  type ReviewHealth,
} from 'backstage-plugin-ai-initiatives-common';
import type { Plot, PlotTools, Tone } from './Plot';

const TONES: Readonly<Record<ReviewHealth, Tone>> = {
  onTime: 'good',
  overdue: 'open',
  neverHeld: 'bad',
};

/** Planned reviews by what they are about and how they are kept. */
export function reviewPlot(
  { reviews }: Insights,
  { t, links, isPast }: PlotTools,
): Plot {
  const sum = (health: ReviewHealth) =>
    reviews.reduce((total, counts) => total + counts[health], 0);
  const late = sum('overdue') + sum('neverHeld');
  return {
    id: 'reviews',
    title: t('reviewPlot.title'),
    reading:
      reviews.length === 0
        ? t('reviewPlot.empty')
        : t('reviewPlot.reading', {
            onTime: sum('onTime'),
            count: sum('onTime') + late,
            late,
            neverHeld: sum('neverHeld'),
          }),
    rowHeading: t('reviewPlot.row'),
    series: REVIEW_HEALTHS.map(health => ({
      key: health,
      label: t(`reviewPlot.${health}`),
      tone: TONES[health],
    })),
    rows: reviews.map(({ kind, onTime, overdue, neverHeld }) => ({
      key: kind,
      label: t(`reviewPlot.kind.${kind}`),
      values: { onTime, overdue, neverHeld },
      ...(!isPast && { href: links.reviews() }),
    })),
    links: isPast
      ? []
      : [{ label: t('reviewPlot.all'), href: links.reviews() }],
  };
}
