import {
  buildModelInSteps,
  OverlapDocument,
  OverlapIndex,
  OverlapModel,
} from 'ai-initiatives-overlap-engine';
import type {
  OverlapPair,
  OverlapSource,
  VectorEntry,
} from '../database/OverlapStore';
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

/**
 * A model from scratch. What is not public is scored with it and never counted
 * in it: what is counted shows through in the scores of others.
 */
export function* planOverlapModel(
  options: OverlapModelOptions,
): Generator<undefined, OverlapModelPlan> {
  const { sources } = options;
  const model = yield* modelOf(options);

  const index = new OverlapIndex(model);
  const vectors: VectorEntry[] = [];
  const failures = new Map<string, string>();
  for (const source of sources) {
    const { id, visibility } = source;
    const reading = readSource(source, model);
    if (reading && 'failure' in reading) {
      failures.set(id, reading.failure);
    } else if (reading) {
      const { vector } = reading;
      vectors.push({ id, visibility, vector });
      if (!vector.tooLittle) {
        index.upsert(vector);
      }
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
