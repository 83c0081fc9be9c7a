import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { accessOf, anInitiative, outsider } from '../../__fixtures__/build';
import { Access } from '../../access/Access';
import { DatabaseEntityGraphStore } from '../../database/DatabaseEntityGraphStore';
import { SimilarWorkIndex } from '../../effects/SimilarWorkIndex';
import type { DatabaseId } from '../../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  WORDS,
} from '../../tests/__testUtils__/overlapBench';
import { createOverlapUseCases } from '../createOverlapUseCases';
import { recordNotFound } from '../records/recordErrors';

export const PHRASES = {
  title: 'Warranty letter sorting',
  problem: 'Sort warranty letters so that the right workshop answers them',
};
export const TOO_SHORT = { title: 'Zz', problem: 'Yy' };

export const me = accessOf();
export const stranger = outsider();
export const attachments = [
  { entityRef: 'resource:default/letters', role: 'reads' as const },
];
export const mine = anInitiative({ ...PHRASES, id: 'mine', attachments });
export const theirs = anInitiative({
  ...PHRASES,
  id: 'theirs',
  title: 'Sorting of warranty letters',
  owner: 'group:default/workshop',
  createdBy: 'user:default/wim',
  attachments,
});
export const secret = anInitiative({
  ...theirs,
  id: 'secret',
  visibility: 'restricted',
});

/** Overlap use cases over a store, with the upkeep they depend on. */
export async function setUpOverlaps(
  databaseId: DatabaseId,
  words = WORDS,
  visible: readonly string[] = [],
) {
  const bench = await createOverlapBench(databaseId);
  const { store, knex, overlapStore } = bench;
  const similarWorkIndex = new SimilarWorkIndex(overlapStore);
  const nudge = jest.fn();
  const entities = new DatabaseEntityGraphStore(knex);
  const graph = {
    around: async (ref: string) =>
      new Map(
        (await entities.getSurroundings(ref)).map(entity => [
          entity.ref,
          entity,
        ]),
      ),
    visibleTo: async () => new Set(visible),
  };
  const getInitiativeView = async (id: string, access: Access) => {
    const initiative = await store.getRecord({
      kind: 'initiative',
      id,
      access,
    });
    if (!initiative) {
      throw recordNotFound('initiative', id);
    }
    return { initiative } as InitiativeView;
  };
  const useCases = createOverlapUseCases({
    store,
    overlapStore,
    similarWorkIndex,
    graph,
    words,
    effects: { nudge },
    getInitiativeView,
    now: () => new Date('2026-03-01T00:00:00Z'),
    verify: async () => ({ checkedAt: 'now', violations: [] }),
  });
  const as = (access: Access) => ({ access, credentials: {} as never });
  const upkeep = bench.createUpkeep({ words });
  const settle = () => upkeep.run(NEVER);
  return { ...bench, ...useCases, as, settle, nudge, knex };
}
