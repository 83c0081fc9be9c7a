import type {
  PrincipleUse,
  ReviewHealth,
} from 'backstage-plugin-ai-initiatives-common';
import type {
  DomainTally,
  InsightTallies,
  OutcomeTally,
  ReviewTally,
} from '../../database/InsightStore';
import type { PastFacts } from './PastFacts';

function one<T extends object>(facts: readonly T[]) {
  return facts.map(fact => ({ ...fact, count: 1 }));
}

function tallyDomains(
  { initiatives }: PastFacts,
  domainsByEntity: ReadonlyMap<string, readonly string[]>,
): readonly DomainTally[] {
  return initiatives.flatMap(({ stage, refs }) => {
    const domains = new Set(
      refs.flatMap(ref => [
        ...(ref.startsWith('domain:') ? [ref] : []),
        ...(domainsByEntity.get(ref) ?? []),
      ]),
    );
    return domains.size === 0
      ? one([{ stage }])
      : one([...domains].map(domain => ({ stage, domain })));
  });
}

function tallyOutcomes(
  { initiatives, decisions }: PastFacts,
  day: string,
): readonly OutcomeTally[] {
  const outcomes = [...initiatives, ...decisions].flatMap(
    record => record.outcomes,
  );
  return one(
    outcomes.flatMap(({ result, awaitedBy, day: due }) => {
      const isKnown = result !== 'unknown' || (awaitedBy ?? day) < day;
      return isKnown && due ? [{ month: due.slice(0, 7), result }] : [];
    }),
  );
}

function tallyPrinciples(facts: PastFacts): readonly PrincipleUse[] {
  const counted = facts.decisions.filter(({ isRejected }) => !isRejected);
  const citations = counted.flatMap(({ principles }) => principles);
  const guided = facts.initiatives.flatMap(({ principles }) => principles);
  return facts.principles
    .filter(({ isInForce }) => isInForce)
    .map(({ id, title }) => {
      const citing = citations.filter(({ principle }) => principle === id);
      return {
        ...{ id, title },
        upheld: citing.filter(({ stance }) => stance === 'upholds').length,
        deviated: citing.filter(({ stance }) => stance === 'deviates').length,
        initiatives: guided.filter(cited => cited === id).length,
      };
    });
}

function tallyReviews(facts: PastFacts, day: string): readonly ReviewTally[] {
  const live = {
    initiative: new Set(facts.initiatives.map(({ id }) => id)),
    decision: new Set(facts.decisions.map(({ id }) => id)),
    principle: new Set(facts.principles.map(({ id }) => id)),
  };
  const reviews = facts.reviews.filter(
    ({ subject: { kind, ref } }) => kind === 'entity' || live[kind].has(ref),
  );
  const held = new Set(
    reviews.filter(({ state }) => state === 'held').map(({ series }) => series),
  );
  const healthOf = (dueOn: string, series: string): ReviewHealth => {
    const late = held.has(series) ? 'overdue' : 'neverHeld';
    return dueOn >= day ? 'onTime' : late;
  };
  return one(
    reviews
      .filter(({ state }) => state === 'planned')
      .map(({ subject, dueOn, series }) => ({
        kind: subject.kind,
        health: healthOf(dueOn, series),
      })),
  );
}

/** The same as the database counts for the present, out of what was there on a day. */
export function tallyFacts(options: {
  facts: PastFacts;
  domainsByEntity: ReadonlyMap<string, readonly string[]>;
  day: string;
}): InsightTallies {
  const { facts, domainsByEntity, day } = options;
  return {
    stages: one(facts.initiatives.map(({ stage }) => ({ stage }))),
    domains: tallyDomains(facts, domainsByEntity),
    outcomes: tallyOutcomes(facts, day),
    principles: tallyPrinciples(facts),
    reviews: tallyReviews(facts, day),
  };
}
