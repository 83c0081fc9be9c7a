import {
  INITIATIVE_STAGES,
  type InitiativeStage,
  type Insights,
} from 'backstage-plugin-ai-initiatives-common';
import type { Plot, PlotTools, Tone } from './Plot';

/** One colour family, stronger as an initiative comes closer to its users. */
const TONES: Readonly<Record<InitiativeStage, Tone>> = {
  idea: 'faint',
  'pre-deployment': 'striped',
  pilot: 'medium',
  deployed: 'strong',
  retired: 'muted',
};

/** Initiatives by domain and stage. */
export function domainPlot(
  { initiatives }: Insights,
  { t, links, isPast }: PlotTools,
): Plot {
  const { domains, stages, total } = initiatives;
  const [largest] = domains;
  const facts = { count: total, deployed: stages.deployed };
  const reading = largest?.domain
    ? t('domainPlot.readingMost', {
        ...facts,
        domain: largest.domain.title,
        most: largest.total,
      })
    : t('domainPlot.reading', facts);
  const counted = domains.reduce((sum, domain) => sum + domain.total, 0);
  const nowhere = domains.find(({ domain }) => !domain)?.total ?? 0;
  const isSomewhere = domains.some(({ domain }) => domain);
  const readings = [
    reading,
    isSomewhere && nowhere > 0 && t('domainPlot.nowhere', { count: nowhere }),
    counted > total && t('domainPlot.repeated'),
  ];
  return {
    id: 'domains',
    title: t('domainPlot.title'),
    reading:
      total === 0 ? t('domainPlot.empty') : readings.filter(Boolean).join(' '),
    rowHeading: t('domainPlot.row'),
    series: INITIATIVE_STAGES.map(stage => ({
      key: stage,
      label: t(`stage.${stage}`),
      tone: TONES[stage],
    })),
    rows: domains.map(({ domain, stages: values }) => ({
      key: domain?.ref ?? '',
      label: domain?.title ?? t('domainPlot.none'),
      values,
      isAside: !domain && isSomewhere,
      ...(domain &&
        !isPast && {
          href: links.initiatives({ entityRef: domain.ref }),
          hrefs: Object.fromEntries(
            INITIATIVE_STAGES.map(stage => [
              stage,
              links.initiatives({ entityRef: domain.ref, stage }),
            ]),
          ),
        }),
    })),
    links: isPast
      ? []
      : [
          { label: t('domainPlot.all'), href: links.initiatives() },
          {
            label: t('domainPlot.risks'),
            href: links.initiatives({ view: 'risk' }),
          },
        ],
  };
}
