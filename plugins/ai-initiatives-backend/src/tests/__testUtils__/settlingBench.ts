import type {
  InitiativeFields,
  ResolutionInput,
} from 'backstage-plugin-ai-initiatives-common';
import { accessOf, initiativeInput, outsider } from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { createRecordUseCases } from '../../service/createRecordUseCases';
import { createResolutionUseCases } from '../../service/createResolutionUseCases';
import { databases } from './databases';
import { createOverlapBench, OverlapBench } from './overlapBench';

/** Owns what is "ours". */
export const ada = accessOf();
/** Owns what is "theirs". */
export const olga = outsider();
export const steward = accessOf({
  ref: 'user:default/stella',
  ownershipRefs: ['user:default/stella'],
  steward: true,
});
export const stranger = accessOf({
  ref: 'user:default/sam',
  ownershipRefs: ['user:default/sam'],
});

const credentials = {} as never;
export const as = (access: Access) => ({ access, credentials });

/** Two teams with similar work, and the use cases by which they settle it. */
export function createSettlingBench(
  bench: Pick<OverlapBench, 'store' | 'clock'>,
) {
  const { store, clock } = bench;
  let beforeWrite: undefined | (() => Promise<unknown>);
  const write: InitiativesStore['write'] = async work => {
    const first = beforeWrite;
    beforeWrite = undefined;
    await first?.();
    return store.write(work);
  };
  const options = {
    afterCommit: () => {},
    now: () => new Date((clock.time += 1000)),
  };
  const records = createRecordUseCases({
    ...options,
    store,
    learn: async () => false,
  });
  const resolutions = createResolutionUseCases({
    ...options,
    store: new Proxy(store, {
      get: (target, name: keyof InitiativesStore) =>
        name === 'write' ? write : target[name],
    }),
    sharedWords: async () => ['claims', 'letters'],
  });

  async function create(access: Access, changes: Partial<InitiativeFields>) {
    const { initiative } = await records.initiatives.create({
      input: initiativeInput(changes),
      access,
    });
    return initiative;
  }

  return {
    ...records,
    ...resolutions,
    /** Does something in between what was asked and the transaction. */
    meanwhile: (work: () => Promise<unknown>) => {
      beforeWrite = work;
    },
    createPair: async (
      changes: {
        ours?: Partial<InitiativeFields>;
        theirs?: Partial<InitiativeFields>;
      } = {},
    ) => ({
      ours: await create(ada, {
        attachments: [{ entityRef: 'component:default/claims', role: 'uses' }],
        ...changes.ours,
      }),
      theirs: await create(olga, {
        title: 'Smart intake',
        owner: 'group:default/team-portal',
        ...changes.theirs,
      }),
    }),
    propose: (access: Access, input: ResolutionInput) =>
      resolutions.proposeResolution(input, as(access)),
    consent: (access: Access, id: string) =>
      resolutions.consentToResolution({ id }, as(access)),
    undo: (access: Access, id: string) =>
      resolutions.undoResolution({ id }, as(access)),
    decisionOf: async (id: string, access: Access = ada) =>
      (await records.decisions.get(id, access)).decision,
  };
}

/** A proposal that needs no more than its sides. */
export const split = (one: { id: string }, other: { id: string }) => ({
  left: one.id,
  right: other.id,
  kind: 'split-scope' as const,
});

export async function setUpSettling(
  databaseId: ReturnType<typeof databases.eachSupportedId>[number][0],
) {
  const bench = await createOverlapBench(databaseId);
  return {
    ...bench,
    ...createSettlingBench(bench),
    /** Effects are not run here, so that what they owe is no finding. */
    unsound: async () =>
      (await bench.violations()).filter(
        ({ invariant }) => !/pending|model/.test(invariant),
      ),
  };
}
