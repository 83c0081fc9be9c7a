import { BACKGROUND_MASS } from '../parameters';
import { countTerms } from '../text/countTerms';
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

/**
 * Builds the frozen statistics that scores rest on. Depends on nothing but the
 * arguments, and not on the order of the documents.
 *
 * Pass only documents that everybody may read: what is counted here shows
 * through in the scores of others.
 */
export function buildModel(options: {
  readonly documents: readonly OverlapDocument[];
  readonly version: number;
  readonly background?: OverlapBackground;
}): OverlapModel {
  const { documents, version, background } = options;
  const counted = documents.map(countTerms);
  const termTally = new Tally();
  const entityTally = new Tally();
  for (const { counts } of counted) {
    for (const term of counts.keys()) {
      termTally.add(term);
    }
  }
  for (const document of documents) {
    const { data, tools, systems } = normalizeEntities(document.entities);
    for (const ref of new Set([...data, ...tools, ...systems])) {
      entityTally.add(ref);
    }
  }
  const sharedTerms = termTally.above(1);
  const mass = background ? addBackground(termTally, background) : 0;

  const withWords = counted.filter(({ counts }) => counts.size > 0);
  const statistics = {
    averageLength: mean(withWords.map(({ length }) => length)),
    collectionSize: documents.length + mass,
    documentFrequencies: termTally.above(1),
  };
  return {
    version,
    documentCount: documents.length,
    ...statistics,
    meanSquaredNorm: mean(
      withWords.map(counts => weighTerms(counts, statistics).squaredNorm),
    ),
    surfaceForms: commonSpellings(counted, term =>
      Object.hasOwn(sharedTerms, term),
    ),
    entityFrequencies: entityTally.above(1),
  };
}
