import { compareText } from '../compareText';
import { runToEnd } from '../math/runToEnd';
import { BACKGROUND_MASS, MODEL_FORMAT } from '../parameters';
import { buildSubject } from '../subject/buildSubject';
import { LanguageTables } from '../tables/LanguageTables';
import { countTerms, TermCounts } from '../text/countTerms';
import { OverlapBackground, OverlapDocument, OverlapModel } from '../types';
import { commonSpellingsInSteps } from './commonSpellings';
import { normalizeEntities } from './normalizeEntities';
import { Tally } from './Tally';
import { WeightedTerms, weighTerms } from './weighTerms';

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
  /** What is known about the language beforehand. Decides the language. */
  readonly tables?: LanguageTables;
  /** A Snowball algorithm; English by default. */
  readonly language?: string;
  /** Instead of the background of the tables. */
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
  return runToEnd(buildModelInSteps(options));
}

/** The same in small steps, for callers that must not be kept busy for long. @public */
export function* buildModelInSteps(
  options: BuildModelOptions,
): Generator<undefined, OverlapModel> {
  const { version, tables } = options;
  const background = options.background ?? tables?.background;
  const language = tables?.language ?? options.language ?? 'english';
  const documents = [...options.documents].sort((a, b) =>
    compareText(a.id, b.id),
  );
  const counted: TermCounts[] = [];
  const termTally = new Tally();
  const entityTally = new Tally();
  for (const document of documents) {
    const counts = countTerms(document, language);
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
  const sharedTerms = termTally.keysAbove(1);
  yield undefined;
  const mass = background ? addBackground(termTally, background) : 0;

  const withWords = counted.filter(({ counts }) => counts.size > 0);
  const statistics = {
    averageLength: mean(withWords.map(({ length }) => length)),
    collectionSize: documents.length + mass,
    documentFrequencies: yield* termTally.aboveInSteps(1),
  };
  const texts: WeightedTerms[] = [];
  for (const counts of withWords) {
    texts.push(weighTerms(counts, statistics));
    yield undefined;
  }
  return {
    version,
    format: MODEL_FORMAT,
    language,
    documentCount: documents.length,
    ...statistics,
    meanSquaredNorm: mean(texts.map(({ squaredNorm }) => squaredNorm)),
    surfaceForms: yield* commonSpellingsInSteps(counted, term =>
      sharedTerms.has(term),
    ),
    entityFrequencies: entityTally.above(1),
    subject: yield* buildSubject({
      texts,
      sharedStems: [...sharedTerms].filter(term => !term.includes(' ')),
      tables,
    }),
  };
}
