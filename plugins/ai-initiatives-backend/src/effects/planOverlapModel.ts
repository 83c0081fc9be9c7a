import {
  buildModelInSteps,
  fitShift,
  OverlapDocument,
  OverlapIndex,
  OverlapModel,
  scorePair,
} from 'ai-initiatives-overlap-engine';
import type {
  OverlapPair,
  OverlapSource,
  PairVerdict,
  VectorEntry,
} from '../database/OverlapStore';
import { OverlapSettings, tuningOf } from '../overlap/OverlapSettings';
import type { OverlapWords } from '../overlap/overlapWords';
import { findPairs } from './findPairs';
import { EMPTY_MODEL, readSource, toDocument } from './readSource';

/** Everything a new model version consists of, except its pairs. */
export interface OverlapModelPlan {
  readonly model: OverlapModel;
  readonly vectors: readonly VectorEntry[];
  readonly index: OverlapIndex;
  readonly failures: ReadonlyMap<string, string>;
}

export interface OverlapModelOptions {
  readonly sources: readonly OverlapSource[];
  readonly version: number;
  readonly words: OverlapWords;
  readonly settings: OverlapSettings;
  /** On public initiatives alone: what is learnt shows in the scores of all. */
  readonly verdicts: readonly PairVerdict[];
}

function publicDocuments(
  sources: readonly OverlapSource[],
): readonly OverlapDocument[] {
  return sources
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(source => toDocument(source) ?? []);
}

function isReadable(source: OverlapSource): boolean {
  const reading = readSource(source, EMPTY_MODEL);
  return reading !== undefined && 'vector' in reading;
}

function* modelOf(
  options: OverlapModelOptions,
): Generator<undefined, OverlapModel> {
  const { sources, version, words } = options;
  try {
    const documents = publicDocuments(sources);
    return yield* buildModelInSteps({ ...words, documents, version });
  } catch {
    // Some record cannot be read: look for it only now, it hardly ever happens.
    const documents = publicDocuments(sources.filter(isReadable));
    return yield* buildModelInSteps({ ...words, documents, version });
  }
}

/** What the settings and people's verdicts make of a model. */
function tune(
  model: OverlapModel,
  vectors: readonly VectorEntry[],
  { settings, verdicts }: OverlapModelOptions,
): OverlapModel {
  const tuning = tuningOf(settings);
  if (!settings.learnsFromVerdicts) {
    return { ...model, tuning };
  }
  const untaught = { ...model, tuning };
  const byId = new Map(vectors.map(({ id, vector }) => [id, vector]));
  const judged = verdicts.flatMap(({ left: one, right: other, overlaps }) => {
    const [left, right] = [byId.get(one), byId.get(other)];
    return left && right
      ? [{ ...scorePair({ model: untaught, left, right }), overlaps }]
      : [];
  });
  const shift = fitShift(judged);
  return { ...model, tuning: { ...tuning, shift, verdicts: verdicts.length } };
}

/**
 * A model from scratch. What is not public is scored with it and never counted
 * in it: what is counted shows through in the scores of others.
 */
export function* planOverlapModel(
  options: OverlapModelOptions,
): Generator<undefined, OverlapModelPlan> {
  const { sources } = options;
  const counted = yield* modelOf(options);
  const vectors: VectorEntry[] = [];
  const failures = new Map<string, string>();
  for (const source of sources) {
    const { id, visibility } = source;
    const reading = readSource(source, counted);
    if (reading && 'failure' in reading) {
      failures.set(id, reading.failure);
    } else if (reading) {
      vectors.push({ id, visibility, vector: reading.vector });
    }
    yield undefined;
  }
  const model = tune(counted, vectors, options);
  const index = new OverlapIndex(model);
  for (const { vector } of vectors) {
    if (vector && !vector.tooLittle) {
      index.upsert(vector);
    }
    yield undefined;
  }
  return { model, vectors, index, failures };
}

/** All pairs of some of the vectors with those that come after them. */
export function* planPairs(
  { model, index }: Pick<OverlapModelPlan, 'model' | 'index'>,
  vectors: readonly VectorEntry[],
): Generator<undefined, readonly OverlapPair[]> {
  const pairs: OverlapPair[] = [];
  for (const { id, vector } of vectors) {
    if (vector) {
      const accept = (other: string) => other > id;
      pairs.push(...findPairs({ model, vector, index, accept }));
      yield undefined;
    }
  }
  return pairs;
}
