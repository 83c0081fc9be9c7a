import type { Insights } from 'backstage-plugin-ai-initiatives-common';
import type { Plot, PlotTools } from './Plot';

/** The groups of similar work of most teams; undefined where none are told. */
export function groupPlot(
  { groups }: Insights,
  { t, links }: PlotTools,
): Plot | undefined {
  if (!groups) {
    return undefined;
  }
  const [widest] = groups.largest;
  return {
    id: 'groups',
    title: t('groupPlot.title'),
    reading: widest
      ? t('groupPlot.reading', {
          count: groups.total,
          name: widest.name,
          teams: t('groupPlot.teamCount', { count: widest.teams }),
        })
      : t('groupPlot.empty'),
    rowHeading: t('groupPlot.row'),
    series: [{ key: 'teams', label: t('groupPlot.teams'), tone: 'strong' }],
    columns: [{ key: 'initiatives', label: t('groupPlot.initiatives') }],
    rows: groups.largest.map(({ id, name, teams, initiatives }) => ({
      key: id,
      label: name,
      values: { teams, initiatives },
      href: links.overlapGroup(id),
    })),
    links: [
      { label: t('groupPlot.all'), href: links.overlaps({ view: 'groups' }) },
      { label: t('groupPlot.graph'), href: links.overlaps({ view: 'graph' }) },
    ],
  };
}
