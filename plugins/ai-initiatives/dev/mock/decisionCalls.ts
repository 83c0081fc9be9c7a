import {
  checkDecisionTransition,
  checkLineage,
  type DecisionInput,
  type DecisionRecord,
  type DecisionView,
  type InitiativesApi,
  LINEAGE_RELATIONS,
} from 'backstage-plugin-ai-initiatives-common';
import { lineageOf } from './lineage';
import type { MockHouse } from './MockHouse';
import { hasOutcome } from './outcomesAndRisks';
import { isOneOf, pageOf, sortedBy } from './pageOf';

type DecisionCalls = Pick<
  InitiativesApi,
  | 'listDecisions'
  | 'getDecision'
  | 'createDecision'
  | 'updateDecision'
  | 'archiveDecision'
  | 'restoreDecision'
  | 'getDecisionHistory'
  | 'getDecisionLineage'
  | 'exportDecision'
  | 'exportDecisions'
  | 'convertDecision'
  | 'listDecisionTemplates'
>;

function sortValue(item: DecisionRecord, field: string): string {
  if (field === 'title') {
    return item.title;
  }
  return (field === 'date' ? item.date : item.updatedAt) ?? '';
}

export function decisionCalls(house: MockHouse): DecisionCalls {
  const shelf = house.decisions;

  function settle(record: DecisionRecord): DecisionView {
    record.supersedes
      .map(id => shelf.get(id))
      .filter(({ status }) => status !== 'superseded')
      .forEach(({ id, revision }) =>
        shelf.change(id, revision, { status: 'superseded' }),
      );
    return house.decisionView(record);
  }

  function check(id: string, input: DecisionInput): void {
    if (input.status) {
      const from = shelf.get(id).status;
      checkDecisionTransition({ id, from, to: input.status });
    }
    LINEAGE_RELATIONS.forEach(relation =>
      checkLineage({
        id,
        relation,
        targets: input[relation] ?? [],
        targetsOf: other => shelf.find(other)?.[relation] ?? [],
      }),
    );
  }

  return {
    listDecisions: async query => {
      const search = query.search?.toLocaleLowerCase('en-US') ?? '';
      const found = shelf
        .all()
        .filter(item => Boolean(item.archivedAt) === Boolean(query.archived))
        .filter(item =>
          `${item.title} ${item.question ?? ''} ${item.contextAndProblem}`
            .toLocaleLowerCase('en-US')
            .includes(search),
        )
        .filter(item => isOneOf(query.status, item.status))
        .filter(item => hasOutcome(item.expectedOutcomes, query.outcome))
        .filter(item => isOneOf(query.owner, item.owner))
        .filter(
          item =>
            !query.decisionMaker?.length ||
            query.decisionMaker.some(ref => item.decisionMakers.includes(ref)),
        )
        .filter(
          ({ date = '' }) => !query.decidedSince || date >= query.decidedSince,
        )
        .filter(
          ({ id }) =>
            query.challenged === undefined ||
            query.challenged === house.discussion.openOn(id) > 0,
        )
        .filter(
          item =>
            !query.initiative || item.initiatives.includes(query.initiative),
        )
        .filter(
          item =>
            !query.entityRef ||
            item.entities.some(
              ({ entityRef }) => entityRef === query.entityRef,
            ),
        );
      return pageOf(
        sortedBy(found, query.sort ?? '-date', sortValue).map(
          house.decisionSummary,
        ),
        query,
      );
    },
    getDecision: async ({ id }) => house.decisionView(shelf.get(id)),
    createDecision: async ({ input, idempotencyKey }) => {
      LINEAGE_RELATIONS.flatMap(relation => input[relation] ?? []).forEach(id =>
        shelf.get(id),
      );
      return settle(shelf.create(input, idempotencyKey));
    },
    updateDecision: async ({ id, revision, input }) => {
      check(id, input);
      return settle(shelf.change(id, revision, input));
    },
    archiveDecision: async ({ id, revision }) =>
      house.decisionView(shelf.archive(id, revision)),
    restoreDecision: async ({ id, revision }) =>
      house.decisionView(shelf.restore(id, revision)),
    getDecisionHistory: async ({ id }) => shelf.history(id),
    exportDecisions: async () => ({
      fileName: 'decisions.zip',
      content: new Uint8Array(),
    }),
    convertDecision: async ({ id }) => house.decisionView(shelf.get(id)),
    listDecisionTemplates: async () => ({ items: [] }),
    getDecisionLineage: async ({ id }) => lineageOf(house, id),
    exportDecision: async ({ id }) => ({
      fileName: `${id}.md`,
      text: `# ${shelf.get(id).title}\n`,
    }),
  };
}
