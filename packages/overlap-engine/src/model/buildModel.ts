import { compareText } from '../compareText';
import { runToEnd } from '../math/runToEnd';
import { BACKGROUND_MASS, MODEL_FORMAT } from '../parameters';
import { SubjectBuilder } from '../subject/SubjectBuilder';
import { LanguageTables } from '../tables/LanguageTables';
import { countTerms } from '../text/countTerms';
import { OverlapBackground, OverlapDocument, OverlapModel } from '../types';
import { normalizeEntities } from './normalizeEntities';
import { SpellingTally } from './SpellingTally';
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
  const termTally = new Tally();
  const entityTally = new Tally();
  const lengths: number[] = [];
  for (const document of documents) {
    const { counts, length } = countTerms(document, language);
    for (const term of counts.keys()) {
      termTally.add(term);
    }
    if (counts.size > 0) {
      lengths.push(length);
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

  const statistics = {
    averageLength: mean(lengths),
    collectionSize: documents.length + mass,
    documentFrequencies: yield* termTally.aboveInSteps(1),
  };
  const subject = new SubjectBuilder({
    sharedStems: [...sharedTerms].filter(term => !term.includes(' ')),
    tables,
  });
  const spellings = new SpellingTally(term => sharedTerms.has(term));
  const squaredNorms: number[] = [];
  for (const document of documents) {
    // Counting twice takes a moment; remembering all counts would take gigabytes.
    const counted = countTerms(document, language);
    if (counted.counts.size > 0) {
      const text = weighTerms(counted, statistics);
      squaredNorms.push(text.squaredNorm);
      subject.add(text);
      spellings.add(counted);
    }
    yield undefined;
  }
  return {
    version,
    format: MODEL_FORMAT,
    language,
    documentCount: documents.length,
    ...statistics,
    meanSquaredNorm: mean(squaredNorms),
    surfaceForms: spellings.mostCommon(),
    entityFrequencies: entityTally.above(1),
    subject: yield* subject.buildInSteps(),
  };
}
