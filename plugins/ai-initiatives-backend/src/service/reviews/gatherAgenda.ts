import {
  Agenda,
  AgendaFacts,
  buildAgenda,
  DecisionSummary,
  Initiative,
  InitiativeSummary,
  judgeOutcomes,
  PrincipleSummary,
  ReviewedKind,
  ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import type { ReviewScope } from '../../database/ReviewStore';

const MOST_OVERLAPS = 100;

interface Options {
  readonly store: InitiativesStore;
  readonly subject: ReviewSubject;
  readonly since: string | undefined;
  readonly today: string;
  /** The day of an instant where the company is. */
  readonly dayOf: (instant: string) => string;
  readonly access: Access;
}

async function overlapsOf({ store, subject, today, access }: Options) {
  const { kind, ref } = subject;
  if (kind === 'decision' || kind === 'principle') {
    return [];
  }
  const { items } = await store.listOverlaps(
    {
      ...(kind === 'initiative' ? { initiative: ref } : { entityRef: ref }),
      band: 'likely',
      settled: false,
      limit: MOST_OVERLAPS,
      today,
    },
    access,
  );
  // What is settled and due again is told as the parallel it is.
  return items.filter(({ resolution }) => resolution?.revisitDue !== true);
}

/** What is expected by a day, and whether anybody has said what came of it. */
function outcomesOf(
  kind: ReviewedKind,
  { id, expectedOutcomes }: Pick<Initiative, 'id' | 'expectedOutcomes'>,
): AgendaFacts['outcomes'] {
  const judged = judgeOutcomes({ outcomes: expectedOutcomes, isAwaited: true });
  return (expectedOutcomes ?? []).flatMap(({ statement, due }, position) =>
    due
      ? [
          {
            ...{ kind, id, statement, due },
            observed: judged[position].result !== 'unknown',
          },
        ]
      : [],
  );
}

function factsOf(
  scope: ReviewScope,
  overlaps: Awaited<ReturnType<typeof overlapsOf>>,
  dayOf: Options['dayOf'],
): AgendaFacts {
  const aged = ({ id, createdAt, updatedAt }: Record<string, string>) => ({
    id,
    createdOn: dayOf(createdAt),
    changedOn: dayOf(updatedAt),
  });
  const decisions = scope.decisions.map(({ record }) => record);
  const own = new Set(scope.initiatives.map(({ record }) => record.id));
  return {
    initiatives: scope.initiatives.map(({ record }) => ({
      ...aged(record as never),
      stage: record.stage,
    })),
    decisions: decisions.map(record => ({
      ...aged(record as never),
      status: record.status,
      reviewBy: record.reviewBy,
    })),
    overlaps: overlaps.map(({ left, right }) => ({
      initiative: left.id,
      other: right.id,
      changedOn: dayOf([left.updatedAt, right.updatedAt].sort()[1]),
    })),
    parallels: scope.parallels.map(({ left, right, revisitOn }) => ({
      initiative: own.has(left) ? left : right,
      other: own.has(left) ? right : left,
      revisitOn,
    })),
    outcomes: [
      ...scope.initiatives
        .filter(({ record }) => record.stage !== 'retired')
        .flatMap(({ record }) => outcomesOf('initiative', record)),
      ...decisions
        .filter(({ status }) => status === 'accepted')
        .flatMap(record => outcomesOf('decision', record)),
    ],
    challenges: scope.challenges.map(({ decision, openSince }) => ({
      decision,
      raisedOn: dayOf(openSince),
    })),
    principles: scope.principles.map(({ record, used }) => ({
      ...aged(record as never),
      used,
    })),
  };
}

/** The agenda of a review and the records it is about, as the caller may see them. */
export async function gatherAgenda(options: Options): Promise<{
  readonly agenda: Agenda;
  readonly initiatives: readonly InitiativeSummary[];
  readonly decisions: readonly DecisionSummary[];
  readonly principles: readonly PrincipleSummary[];
}> {
  const { store, subject, since, today, dayOf, access } = options;
  const [scope, overlaps] = await Promise.all([
    store.getReviewScope(subject, { access, today }),
    overlapsOf(options),
  ]);
  const facts = factsOf(scope, overlaps, dayOf);
  const others = facts.parallels.map(({ other }) => other);
  const initiatives = [
    ...scope.initiatives.map(({ summary }) => summary),
    ...overlaps.flatMap(({ left, right }) => [left, right]),
    ...(await store.getInitiativeSummaries({ ids: others, access })),
  ];
  return {
    agenda: buildAgenda({ facts, since, today }),
    initiatives,
    decisions: scope.decisions.map(({ summary }) => summary),
    principles: await store.getPrincipleSummaries({
      ids: facts.principles.map(({ id }) => id),
      access,
    }),
  };
}
