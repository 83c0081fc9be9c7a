import {
  DIVERGENCE_STATES,
  type Insights,
} from 'backstage-plugin-ai-initiatives-common';
import type { Plot, PlotTools } from './Plot';

/** Questions that several teams answered; undefined where none are told. */
export function divergencePlot(
  { divergences }: Insights,
  { t, links }: PlotTools,
): Plot | undefined {
  if (!divergences) {
    return undefined;
  }
  const states = [...DIVERGENCE_STATES, 'agreed'] as const;
  const total = states.reduce((sum, state) => sum + divergences[state], 0);
  return {
    id: 'divergence',
    title: t('divergencePlot.title'),
    reading:
      total === 0
        ? t('divergencePlot.empty')
        : t('divergencePlot.reading', {
            count: divergences.unsettled,
            confirmed: divergences.confirmed,
            agreed: divergences.agreed,
          }),
    rowHeading: t('divergencePlot.row'),
    series: [
      {
        key: 'questions',
        label: t('divergencePlot.questions'),
        tone: 'strong',
      },
    ],
    rows: states.map(state => ({
      key: state,
      label: t(`divergencePlot.state.${state}`),
      values: { questions: divergences[state] },
      href: links.divergences(
        state === 'agreed' ? { kind: 'agreed', state: 'any' } : { state },
      ),
    })),
    links: [{ label: t('divergencePlot.all'), href: links.divergences() }],
  };
}
