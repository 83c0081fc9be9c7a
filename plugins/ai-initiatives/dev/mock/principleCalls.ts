import { NotFoundError } from '@backstage/errors';
import {
  checkPrincipleTransition,
  type CitingDecision,
  dayMonthsBefore,
  type DecisionRecord,
  type InitiativesApi,
  monthsUnused,
  type Principle,
  type PrincipleCoverage,
  type PrincipleStance,
  type PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { isOneOf, pageOf } from './pageOf';

const UNUSED_AFTER = 12;
const TODAY = new Date().toISOString().slice(0, 10);

function citing(
  house: MockHouse,
  id: string,
  stance: PrincipleStance,
): readonly CitingDecision[] {
  return house.decisions
    .all()
    .filter(({ status, archivedAt }) => status !== 'rejected' && !archivedAt)
    .flatMap(decision =>
      decision.principles
        .filter(item => item.principle === id && item.stance === stance)
        .map(({ reason }) => ({
          decision: house.decisionSummary(decision),
          reason,
        })),
    );
}

function dayOf({
  date,
  updatedAt,
}: Pick<DecisionRecord, 'date' | 'updatedAt'>) {
  return date ?? updatedAt.slice(0, 10);
}

export function principleView(
  house: MockHouse,
  item: Principle,
): PrincipleView {
  const upheldBy = citing(house, item.id, 'upholds');
  const deviatedFromBy = citing(house, item.id, 'deviates');
  const initiatives = house
    .current()
    .filter(({ principles }) => principles.includes(item.id))
    .map(found => house.initiativeSummary(found));
  const days = [...upheldBy, ...deviatedFromBy]
    .map(({ decision }) => dayOf(decision))
    .sort();
  const coverage: PrincipleCoverage = {
    upheld: upheldBy.length,
    deviated: deviatedFromBy.length,
    initiatives: initiatives.length,
    lastShapedOn: days[days.length - 1],
  };
  return {
    principle: item,
    owner: house.label(item.owner),
    labels: [...(item.scope ? [item.scope] : []), ...item.readers].map(
      house.label,
    ),
    coverage: {
      ...coverage,
      unusedMonths: monthsUnused({
        status: item.status,
        inForceSince: item.inForceSince,
        lastShapedOn: coverage.lastShapedOn,
        today: TODAY,
        after: UNUSED_AFTER,
      }),
    },
    upheldBy,
    deviatedFromBy,
    initiatives,
    nextReview: house.nextReview('principle', item.id),
    mayChange: true,
    warnings: [],
  };
}

type PrincipleCalls = Pick<
  InitiativesApi,
  | 'listPrinciples'
  | 'getPrinciple'
  | 'createPrinciple'
  | 'takeOverPrinciple'
  | 'updatePrinciple'
  | 'archivePrinciple'
  | 'restorePrinciple'
  | 'getPrincipleHistory'
>;

export function principleCalls(house: MockHouse): PrincipleCalls {
  const shelf = house.principles;
  const view = (item: Principle) => principleView(house, item);
  return {
    listPrinciples: async query => {
      const search = query.search?.toLocaleLowerCase('en-US') ?? '';
      const found = shelf
        .all()
        .filter(item => Boolean(item.archivedAt) === Boolean(query.archived))
        .filter(item =>
          `${item.title} ${item.statement} ${item.rationale}`
            .toLocaleLowerCase('en-US')
            .includes(search),
        )
        .filter(item => isOneOf(query.status, item.status))
        .filter(item => isOneOf(query.owner, item.owner))
        .filter(item => isOneOf(query.scope, item.scope ?? 'organisation'))
        .map(item => ({
          ...house.principleSummary(item),
          coverage: view(item).coverage,
        }))
        .filter(
          ({ coverage }) =>
            !query.unused ||
            (coverage.lastShapedOn ?? '') <=
              dayMonthsBefore(TODAY, UNUSED_AFTER),
        );
      const sorted = [...found].sort((a, b) => a.title.localeCompare(b.title));
      return pageOf(sorted, query);
    },
    getPrinciple: async ({ id }) => view(shelf.get(id)),
    createPrinciple: async ({ input, idempotencyKey }) =>
      view(shelf.create(input, idempotencyKey)),
    takeOverPrinciple: async ({ entityRef }) => {
      throw new NotFoundError(`No AI resource '${entityRef}' of type rule`);
    },
    updatePrinciple: async ({ id, revision, input }) => {
      if (input.status) {
        const from = shelf.get(id).status;
        checkPrincipleTransition({ id, from, to: input.status });
      }
      return view(shelf.change(id, revision, input));
    },
    archivePrinciple: async ({ id, revision }) =>
      view(shelf.archive(id, revision)),
    restorePrinciple: async ({ id, revision }) =>
      view(shelf.restore(id, revision)),
    getPrincipleHistory: async ({ id }) => shelf.history(id),
  };
}
