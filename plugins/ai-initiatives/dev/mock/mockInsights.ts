import {
  dayOfOutcome,
  type Initiative,
  type InitiativesApi,
  INITIATIVE_STAGES,
  type Insights,
  judgeOutcome,
  quarterOf,
  type QuarterOutcomes,
  REVIEW_SUBJECT_KINDS,
  type StageCounts,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { risksByDomain } from './outcomesAndRisks';

type Lists = Pick<
  InitiativesApi,
  'listOverlapGroups' | 'listDivergences' | 'listPrinciples' | 'listReviews'
>;

function stagesOf(stages: readonly string[]): StageCounts {
  return Object.fromEntries(
    INITIATIVE_STAGES.map(name => [
      name,
      stages.filter(stage => stage === name).length,
    ]),
  ) as StageCounts;
}

/** The first domain an initiative hangs on, or in. */
function domainOf(
  house: MockHouse,
  { attachments }: Pick<Initiative, 'attachments'>,
) {
  const above = (ref: string): string | undefined =>
    ref.startsWith('domain:')
      ? ref
      : house.related(ref, 'partOf').map(above).find(Boolean);
  const ref = attachments
    .map(({ entityRef }) => above(entityRef))
    .find(Boolean);
  return ref ? house.label(ref) : undefined;
}

function outcomesOf(
  house: MockHouse,
  today: string,
): readonly QuarterOutcomes[] {
  const quarters = new Map<string, QuarterOutcomes>();
  const outcomes = [...house.current(), ...house.decisions.all()].flatMap(
    ({ expectedOutcomes = [] }) => expectedOutcomes,
  );
  for (const outcome of outcomes) {
    const { result, isOverdue } = judgeOutcome(outcome, today);
    const day = dayOfOutcome(outcome);
    if (day && (isOverdue || result !== 'unknown')) {
      const quarter = quarterOf(day);
      const before = quarters.get(quarter);
      quarters.set(quarter, {
        quarter,
        met: (before?.met ?? 0) + Number(result === 'met'),
        missed: (before?.missed ?? 0) + Number(result === 'missed'),
        overdue: (before?.overdue ?? 0) + Number(isOverdue),
      });
    }
  }
  return [...quarters.keys()].sort().flatMap(name => quarters.get(name) ?? []);
}

/** Insights out of the lists of the mock, which keeps no history: always of today. */
export async function mockInsights(options: {
  house: MockHouse;
  lists: Lists;
  asOf: string | undefined;
}): Promise<Insights> {
  const { house, lists, asOf } = options;
  const today = new Date().toISOString().slice(0, 10);
  const groups = await lists.listOverlapGroups({ limit: 100 });
  const { items: questions } = await lists.listDivergences({ limit: 100 });
  const { items: principles } = await lists.listPrinciples({
    status: ['in-force'],
    limit: 100,
  });
  const { items: reviews } = await lists.listReviews({ limit: 100 });
  const domains = risksByDomain(house).map(({ domain, total }) => {
    const inDomain = house
      .current()
      .filter(item => domainOf(house, item)?.ref === domain?.ref);
    const stages = stagesOf(inDomain.map(({ stage }) => stage));
    return { domain, total, stages };
  });
  const states = (state: string) =>
    questions.filter(item => item.answers > 1 && item.state === state).length;
  const uses = principles.map(({ id, title, coverage }) => ({
    ...{ id, title, upheld: coverage.upheld, deviated: coverage.deviated },
    initiatives: coverage.initiatives,
  }));
  return {
    day: asOf ?? today,
    today,
    initiatives: {
      stages: stagesOf(house.current().map(({ stage }) => stage)),
      total: house.current().length,
      domains,
    },
    ...(!asOf && {
      groups: {
        total: groups.totalItems,
        largest: groups.items
          .map(({ id, name, teams, members }) => ({
            ...{ id, name, teams, initiatives: members.length },
          }))
          .sort((a, b) => b.teams - a.teams),
      },
      divergences: {
        unsettled: states('unsettled'),
        confirmed: states('confirmed'),
        dismissed: states('dismissed'),
        agreed: questions.filter(item => item.answers === 1).length,
      },
    }),
    outcomes: outcomesOf(house, asOf ?? today),
    principles: {
      inForce: uses.length,
      unused: uses.filter(
        use => use.upheld + use.deviated + use.initiatives === 0,
      ).length,
      items: uses,
    },
    reviews: REVIEW_SUBJECT_KINDS.map(kind => {
      const planned = reviews.filter(({ subject }) => subject.kind === kind);
      const late = planned.filter(({ dueOn }) => dueOn < today).length;
      return {
        ...{ kind, onTime: planned.length - late },
        ...{ overdue: late, neverHeld: 0 },
      };
    }).filter(({ onTime, overdue }) => onTime + overdue > 0),
  };
}
