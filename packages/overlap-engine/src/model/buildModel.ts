import { BACKGROUND_MASS } from '../parameters';
import { countTerms, TermCounts } from '../text/countTerms';
import { OverlapBackground, OverlapDocument, OverlapModel } from '../types';
import { commonSpellings } from './commonSpellings';
import { normalizeEntities } from './normalizeEntities';
import { Tally } from './Tally';
import { weighTerms } from './weighTerms';

/** Rounding depends on the order of a sum, so numbers are summed by size. */
function mean(values: readonly number[]): number {
  const total = [...values].sort((a, b) => a - b).reduce((a, b) => a + b, 0);
  return values.length > 0 ? total / values.length : 0;
}

function addBackground(tally: Tally, background: OverlapBackground): number {
  if (background.documentCount <= 0) {
    return 0;
  }
  const scale = BACKGROUND_MASS / background.documentCount;
  for (const [term, count] of Object.entries(background.documentFrequencies)) {
    tally.add(term, count * scale);
  }
  return BACKGROUND_MASS;
}

/** What a model is built from. @public */
export interface BuildModelOptions {
  readonly documents: readonly OverlapDocument[];
  readonly version: number;
  readonly background?: OverlapBackground;
}

/**
 * Builds the frozen statistics that scores rest on. Depends on nothing but the
 * arguments, and not on the order of the documents.
 *
 * Pass only documents that everybody may read: what is counted here shows
 * through in the scores of others.
 *
 * @public
 */
export function buildModel(options: BuildModelOptions): OverlapModel {
  const steps = buildModelInSteps(options);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** The same in small steps, for callers that must not be kept busy for long. @public */
export function* buildModelInSteps(
  options: BuildModelOptions,
): Generator<undefined, OverlapModel> {
  const { documents, version, background } = options;
  const counted: TermCounts[] = [];
  const termTally = new Tally();
  const entityTally = new Tally();
  for (const document of documents) {
    const counts = countTerms(document);
    counted.push(counts);
    for (const term of counts.counts.keys()) {
      termTally.add(term);
    }
    const { data, tools, systems } = normalizeEntities(document.entities);
    for (const ref of new Set([...data, ...tools, ...systems])) {
      entityTally.add(ref);
    }
    yield undefined;
  }
  const sharedTerms = termTally.above(1);
  const mass = background ? addBackground(termTally, background) : 0;

  const withWords = counted.filter(({ counts }) => counts.size > 0);
  const statistics = {
    averageLength: mean(withWords.map(({ length }) => length)),
    collectionSize: documents.length + mass,
    documentFrequencies: termTally.above(1),
  };
  const squaredNorms: number[] = [];
  for (const counts of withWords) {
    squaredNorms.push(weighTerms(counts, statistics).squaredNorm);
    yield undefined;
  }
  return {
    version,
    documentCount: documents.length,
    ...statistics,
    meanSquaredNorm: mean(squaredNorms),
    surfaceForms: commonSpellings(counted, term =>
      Object.hasOwn(sharedTerms, term),
    ),
    entityFrequencies: entityTally.above(1),
  };
}
