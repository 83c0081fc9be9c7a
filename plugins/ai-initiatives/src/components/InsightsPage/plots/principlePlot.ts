import type { Insights } from 'backstage-plugin-ai-initiatives-common';
import type { Plot, PlotTools } from './Plot';

/** How often each principle in force is cited. */
export function principlePlot(
  { principles }: Insights,
  { t, links, isPast }: PlotTools,
): Plot {
  const { inForce, unused, items } = principles;
  return {
    id: 'principles',
    title: t('principlePlot.title'),
    reading:
      inForce === 0
        ? t('principlePlot.empty')
        : t('principlePlot.reading', {
            cited: inForce - unused,
            count: inForce,
            unused,
          }),
    rowHeading: t('principlePlot.row'),
    series: [
      { key: 'upheld', label: t('principlePlot.upheld'), tone: 'good' },
      { key: 'deviated', label: t('principlePlot.deviated'), tone: 'open' },
      {
        key: 'initiatives',
        label: t('principlePlot.initiatives'),
        tone: 'striped',
      },
    ],
    rows: items.map(({ id, title, upheld, deviated, initiatives }) => ({
      key: id,
      label: title,
      values: { upheld, deviated, initiatives },
      href: links.principle(id),
    })),
    links: isPast
      ? []
      : [
          {
            label: t('principlePlot.all'),
            href: links.principles({ status: 'in-force' }),
          },
          {
            label: t('principlePlot.unused'),
            href: links.principles({ unused: true }),
          },
        ],
  };
}
