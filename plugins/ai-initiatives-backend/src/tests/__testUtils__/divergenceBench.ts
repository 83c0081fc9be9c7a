import type {
  DecisionRecord,
  DivergenceQuery,
  DivergenceVerdictInput,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, OWN_ACCESS } from '../../access/Access';
import { createDivergenceUseCases } from '../../service/createDivergenceUseCases';
import { createOverlapBench, NEVER } from './overlapBench';
import { as, stranger } from './settlingBench';

/** Decisions whose answers are compared, and the use cases around that. */
export async function createDivergenceBench(
  databaseId: Parameters<typeof createOverlapBench>[0],
) {
  const bench = await createOverlapBench(databaseId);
  const { store, clock } = bench;
  const useCases = createDivergenceUseCases({
    store,
    now: () => new Date((clock.time += 1000)),
  });
  const upkeep = bench.createDivergenceUpkeep();

  /** The next version of each decision. */
  const put = (decisions: readonly DecisionRecord[]) =>
    store.write(async transaction => {
      for (const decision of decisions) {
        const kind = 'decision' as const;
        const current = await transaction.lockRecord({
          kind,
          id: decision.id,
          access: OWN_ACCESS,
        });
        await transaction.save({
          kind,
          record: { ...decision, revision: (current?.revision ?? 0) + 1 },
          action: current ? 'changed' : 'created',
        });
      }
    });
  const catchUp = () => upkeep.run(NEVER, { settle: true });

  return {
    ...bench,
    put,
    catchUp,
    save: async (...decisions: readonly DecisionRecord[]) => {
      await put(decisions);
      await catchUp();
    },
    list: (query: DivergenceQuery = {}, access: Access = stranger) =>
      useCases.listDivergences(query, as(access)),
    get: (id: string, access: Access = stranger) =>
      useCases.getDivergence({ id }, as(access)),
    judge: (access: Access, id: string, input: DivergenceVerdictInput) =>
      useCases.judgeDivergence({ id, input }, as(access)),
    undo: (access: Access, id: string) =>
      useCases.undoDivergenceVerdict({ id }, as(access)),
  };
}

/** What a person may know who sees the whole catalog but these entities. */
export function withoutSource(access: Access): Access {
  return { ...access, wholeCatalog: false, sources: [] };
}

/** A decision as one that is kept in a repository. */
export function imported(decision: DecisionRecord): DecisionRecord {
  const stated = { state: 'stated' as const };
  return {
    ...decision,
    createdBy: 'plugin',
    source: {
      entityRef: 'component:default/vault',
      path: `${decision.id}.md`,
      sha256: 'a'.repeat(64),
      encoding: 'utf-8',
      format: 'markdown',
      facts: { title: stated, status: stated, date: stated, deciders: stated },
      warnings: [],
    },
  };
}
