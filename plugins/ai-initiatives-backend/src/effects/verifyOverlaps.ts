import { isDeepStrictEqual } from 'node:util';
import { ServiceUnavailableError } from '@backstage/errors';
import type { VerificationReport } from 'backstage-plugin-ai-initiatives-common';
import { OverlapIndex, OverlapModel } from 'ai-initiatives-overlap-engine';
import type {
  OverlapPair,
  OverlapSource,
  OverlapStore,
  StoredGroup,
  UpkeepState,
  VectorEntry,
} from '../database/OverlapStore';
import { inSlices } from './inSlices';
import { planGroups } from './planGroups';
import { planPairs } from './planOverlapModel';
import { readSource } from './readSource';

const PAGE = 200;
const TRIES = 3;

/** With more than this pending, nearly everything would be excused anyway. */
const MOST_PENDING = 500;

type Violations = VerificationReport['violations'];

/** A difference, and the initiatives that may explain it by being pending. */
interface Difference {
  readonly invariant: string;
  readonly detail: string;
  readonly ids: readonly string[];
}

function* recompute(
  model: OverlapModel,
  sources: readonly OverlapSource[],
): Generator<undefined, { vectors: VectorEntry[]; index: OverlapIndex }> {
  const index = new OverlapIndex(model);
  const vectors: VectorEntry[] = [];
  for (const source of sources) {
    const reading = readSource(source, model);
    if (reading && 'vector' in reading) {
      const { vector } = reading;
      vectors.push({ id: source.id, visibility: source.visibility, vector });
      if (!vector.tooLittle) {
        index.upsert(vector);
      }
    }
    yield undefined;
  }
  return { vectors, index };
}

function compareById<T>(options: {
  invariant: string;
  stored: ReadonlyMap<string, T>;
  expected: ReadonlyMap<string, T>;
  idsOf: (value: T) => readonly string[];
}): readonly Difference[] {
  const { invariant, stored, expected, idsOf } = options;
  const keys = new Set([...stored.keys(), ...expected.keys()]);
  return [...keys].flatMap((key): Difference[] => {
    const [has, should] = [stored.get(key), expected.get(key)];
    if (isDeepStrictEqual(has, should)) {
      return [];
    }
    const [what, value] = has
      ? [should ? 'differs from' : 'is not in', has]
      : ['is missing against', should as T];
    const detail = `${key} ${what} a computation from scratch`;
    return [{ invariant, detail, ids: idsOf(value) }];
  });
}

const pairKey = ({ left, right }: OverlapPair) => `'${left}' + '${right}'`;

function keyed<T>(values: readonly T[], keyOf: (value: T) => string) {
  return new Map(values.map(value => [keyOf(value), value]));
}

async function readAll<T extends { readonly id: string }>(
  readPage: (afterId: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const page = await readPage(all[all.length - 1]?.id ?? '');
    all.push(...page);
    if (page.length < PAGE) {
      return all;
    }
  }
}

async function compareAll(
  store: OverlapStore,
  state: UpkeepState,
  model: OverlapModel,
  signal: AbortSignal,
): Promise<readonly Difference[]> {
  const modelVersion = model.version;
  const sources = await readAll(afterId =>
    store.getSourcePage({ afterId, limit: PAGE }),
  );
  const { vectors, index } = await inSlices(recompute(model, sources), signal);
  const stored = await readAll(afterId =>
    store.getVectors({ modelVersion, afterStamp: -1, afterId, limit: PAGE }),
  );
  const vectorKey = ({ id }: VectorEntry) => `'${id}'`;
  let differences = [
    ...compareById({
      invariant: 'vectors equal a computation from scratch',
      stored: keyed(
        stored.filter(({ vector }) => vector),
        vectorKey,
      ),
      expected: keyed(vectors, vectorKey),
      idsOf: ({ id }) => [id],
    }),
  ];
  let compared = 0;
  for (let start = 0; start < vectors.length; start += PAGE) {
    const part = vectors.slice(start, start + PAGE);
    const has = await store.getPairs({
      modelVersion,
      leftIds: part.map(({ id }) => id),
    });
    compared += has.length;
    const should = await inSlices(planPairs({ model, index }, part), signal);
    differences = differences.concat(
      compareById({
        invariant: 'pairs equal a computation from scratch',
        stored: keyed(has, pairKey),
        expected: keyed(should, pairKey),
        idsOf: ({ left, right }) => [left, right],
      }),
    );
  }
  const total = await store.countPairs(modelVersion);
  if (total !== compared) {
    differences.push({
      invariant: 'pairs equal a computation from scratch',
      detail: `${total - compared} pairs are of initiatives that are not live`,
      ids: ['*'],
    });
  }
  if (!state.groupsStale) {
    const publicIds = new Set(
      vectors
        .filter(({ visibility }) => visibility === 'public')
        .map(({ id }) => id),
    );
    const edges = (await store.getLikelyEdges(modelVersion)).filter(
      ({ left, right }) => publicIds.has(left) && publicIds.has(right),
    );
    const withoutId = ({ id: _, ...group }: StoredGroup) => group;
    const groupKey = ({ members }: Omit<StoredGroup, 'id'>) =>
      `group of '${members[0]}' and ${members.length - 1} more`;
    const planned = await inSlices(
      planGroups({ model, index, edges, previous: [], newId: () => '' }),
      signal,
    );
    differences = differences.concat(
      compareById({
        invariant: 'groups equal a computation from scratch',
        stored: keyed((await store.getGroups()).map(withoutId), groupKey),
        expected: keyed(planned.map(withoutId), groupKey),
        idsOf: () => ['*'],
      }),
    );
  }
  return differences;
}

/**
 * Compares vectors, pairs and groups with what the stored model gives from
 * scratch. What is pending is not counted as wrong. Throws a
 * ServiceUnavailableError when upkeep is changing them all the time.
 */
export async function verifyOverlaps(
  store: OverlapStore,
  signal: AbortSignal = new AbortController().signal,
): Promise<Violations> {
  const invariant = 'the model pointer is valid';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const state = await store.getState();
    const model = await store.getModel(state.modelVersion);
    const pendingIds = () => store.getAllPendingIds();
    const owed = (await pendingIds()).length;
    if (owed > MOST_PENDING) {
      throw new ServiceUnavailableError(
        `Overlaps of ${owed} initiatives are being brought up to date; verify again when that is done`,
      );
    }
    let differences: readonly Difference[] = [];
    if (model) {
      differences = await compareAll(store, state, model, signal);
    } else if (state.modelVersion > 0) {
      const detail = `model ${state.modelVersion} is not there`;
      differences = [{ invariant, detail, ids: [] }];
    } else {
      const live = await store.getSourcePage({ afterId: '', limit: PAGE });
      differences = live.map(({ id }) => ({
        invariant,
        detail: `there is no model, but initiative '${id}' is settled`,
        ids: [id],
      }));
    }
    const pending = new Set(await pendingIds());
    const after = await store.getState();
    if (
      after.stamp === state.stamp &&
      after.modelVersion === state.modelVersion &&
      after.groupsStale === state.groupsStale
    ) {
      return differences
        .filter(({ ids }) =>
          ids.includes('*')
            ? pending.size === 0
            : !ids.some(id => pending.has(id)),
        )
        .map(({ invariant: name, detail }) => ({ invariant: name, detail }));
    }
  }
  throw new ServiceUnavailableError(
    'Overlaps are being brought up to date at the moment; verify again when that is done',
  );
}
