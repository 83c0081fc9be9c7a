import {
  type DomainRisks,
  type ExpectedOutcome,
  type InheritedRisks,
  inheritedRisks,
  judgeOutcome,
  leansOn,
  type OutcomeNotice,
  type OutcomeNotices,
  type PlacedDecision,
  type PlacedInitiative,
  RISK_LEVELS,
  riskOf,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';

const RELATIONS = ['partOf', 'dependsOn', 'consumesApi', 'apiProvidedBy'];

const today = () => new Date().toISOString().slice(0, 10);

export function hasOutcome(
  outcomes: readonly ExpectedOutcome[] = [],
  wanted: readonly string[] = [],
): boolean {
  const states = outcomes.map(outcome => {
    const { result, isOverdue } = judgeOutcome(outcome, today());
    return isOverdue ? 'overdue' : result;
  });
  return wanted.length === 0 || states.some(state => wanted.includes(state));
}

export function outcomesOf(
  house: MockHouse,
  initiatives: readonly PlacedInitiative[],
  decisions: readonly PlacedDecision[],
): OutcomeNotices {
  const noticesOf = (
    recordKind: 'initiative' | 'decision',
    record: {
      readonly id: string;
      readonly title: string;
      readonly expectedOutcomes?: readonly ExpectedOutcome[];
    },
  ): readonly OutcomeNotice[] =>
    (record.expectedOutcomes ?? []).flatMap(outcome => {
      const { result, isOverdue } = judgeOutcome(outcome, today());
      return isOverdue || result === 'missed'
        ? [
            {
              recordKind,
              recordId: record.id,
              recordTitle: record.title,
              statement: outcome.statement,
              state: isOverdue ? ('overdue' as const) : ('missed' as const),
              due: outcome.due,
            },
          ]
        : [];
    });
  const all = [
    ...initiatives.map(({ initiative }) =>
      house.initiatives.get(initiative.id),
    ),
  ].flatMap(record => noticesOf('initiative', record));
  const decided = decisions
    .map(({ decision }) => house.decisions.get(decision.id))
    .filter(({ status }) => status === 'accepted')
    .flatMap(record => noticesOf('decision', record));
  const notices = [...all, ...decided];
  return {
    missed: notices.filter(({ state }) => state === 'missed').length,
    overdue: notices.filter(({ state }) => state === 'overdue').length,
    items: notices.slice(0, 5),
  };
}

export function risksOf(house: MockHouse, entityRef: string): InheritedRisks {
  const leaned = leansOn({
    start: entityRef,
    reads: [],
    relationsOf: ref =>
      RELATIONS.flatMap(type =>
        house.related(ref, type).map(targetRef => ({ type, targetRef })),
      ),
  });
  const current = house.current();
  const changing = current.flatMap(item =>
    item.attachments
      .filter(({ role }) => role === 'changes')
      .map(attached => ({
        ...{ id: item.id, entityRef: attached.entityRef, risk: riskOf(item) },
      })),
  );
  const { risks, notAssessed } = inheritedRisks({ leaned, changing });
  return {
    items: risks.slice(0, 5).map(({ initiativeId: id, path, ...risk }) => ({
      ...risk,
      initiative: { id, title: house.initiatives.get(id).title },
      path: path.map(house.label),
    })),
    total: risks.length,
    notAssessed,
  };
}

export function risksByDomain(house: MockHouse): readonly DomainRisks[] {
  const domainOf = (ref: string): string | undefined =>
    ref.startsWith('domain:')
      ? ref
      : house.related(ref, 'partOf').map(domainOf).find(Boolean);
  const byDomain = new Map<string | undefined, DomainRisks>();
  for (const item of house.current()) {
    const [domain] = item.attachments.flatMap(
      ({ entityRef }) => domainOf(entityRef) ?? [],
    );
    const { level, reasons } = riskOf(item);
    const before = byDomain.get(domain);
    const levels = Object.fromEntries(
      RISK_LEVELS.map(name => [
        ...[name, (before?.levels[name] ?? 0) + Number(name === level)],
      ]),
    ) as DomainRisks['levels'];
    byDomain.set(domain, {
      domain: domain ? house.label(domain) : undefined,
      levels,
      noOversight:
        (before?.noOversight ?? 0) + Number(reasons.includes('no-oversight')),
      total: (before?.total ?? 0) + 1,
    });
  }
  return [...byDomain.values()];
}
