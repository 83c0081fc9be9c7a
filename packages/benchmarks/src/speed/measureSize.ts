import {
  buildModel,
  LanguageTables,
  OverlapDocument,
  OverlapIndex,
  OverlapVector,
  vectorize,
} from 'ai-initiatives-overlap-engine';
import { CorpusItem } from '../overlap/corpus/CorpusItem';
import { mean } from '../overlap/metrics/mean';
import { timed } from '../overlap/timed';
import { summarize, Timing } from '../peers/measureRanker';
import { countBytes, TermCounter } from './countBytes';
import { randomFractions } from './randomFractions';
import { invent, recombine, take } from './recombine';
import { SizeReport } from './SpeedReport';

/** Questions of each kind. */
const QUESTIONS = 200;
/** Of these, drafts that are compared with everything, too. */
const THOROUGH_QUESTIONS = 50;
const SEED = 7;
const SHOWN = 10;
const KEPT_PAIRS = 20;
const FEWEST_WORDS = 6;
const MOST_WORDS = 16;

/** What measuring needs of its surroundings. */
export interface Instruments {
  /** Milliseconds. */
  readonly now: () => number;
  /** Milliseconds that this process had a core for itself. */
  readonly busy: () => number;
  /** Bytes in use after everything unused was let go. */
  readonly usedBytes: () => number;
  readonly mostResidentBytes: () => number;
  /** Bytes per second. */
  readonly bandwidth: () => number;
}

/** The beginning of a text, as long as what somebody types into a search field. */
function beginningOf(item: CorpusItem, fraction: () => number): string {
  const spread = MOST_WORDS - FEWEST_WORDS + 1;
  return `${item.problem} ${item.title}`
    .split(/\s+/)
    .slice(0, FEWEST_WORDS + Math.floor(fraction() * spread))
    .join(' ');
}

function timeEach<Q>(
  questions: readonly Q[],
  now: () => number,
  ask: (question: Q) => unknown,
): Timing {
  const durations = questions.map(
    question => timed(now, () => ask(question)).duration,
  );
  return summarize(durations) ?? { p50: 0, p95: 0 };
}

/** Measures the engine alone with so many initiatives. */
export function measureSize(options: {
  readonly items: readonly CorpusItem[];
  readonly size: number;
  readonly tables?: LanguageTables;
  readonly instruments: Instruments;
}): SizeReport {
  const { items, size, tables, instruments } = options;
  const { now, busy, usedBytes } = instruments;
  const documents = recombine(items, size);
  const others = take(invent(items, SEED), 2 * QUESTIONS);
  const { value: model, duration: modelTime } = timed(busy, () =>
    buildModel({ documents, version: 1, tables }),
  );
  const fraction = randomFractions(SEED);
  const asked = others.slice(0, QUESTIONS);
  const weigh = (document: OverlapDocument) => vectorize(document, model);
  const queries = asked.map(weigh);
  const counter = new TermCounter(queries);

  const index = new OverlapIndex(model);
  // Opens what belongs to the model and to searching, whatever the size.
  index.candidates(queries[0]);
  const before = usedBytes();
  const { duration: build } = timed(busy, () => {
    for (const document of documents) {
      const vector = weigh(document);
      counter.see(vector);
      index.upsert(vector);
    }
  });
  // The sums of a search belong to the index, too.
  index.candidates(queries[0], { limit: SHOWN });
  const indexBytes = usedBytes() - before;

  const findWholeText = (document: OverlapDocument) =>
    index.candidates(weigh(document), { limit: SHOWN });
  const findDraft = (problem: string, thorough: boolean) =>
    index.candidatesForDraft(weigh({ id: '', team: '', title: '', problem }), {
      limit: SHOWN,
      tables,
      thorough,
    });
  const drafts = asked.map(item => beginningOf(item, fraction));
  // Once without a clock, so that the compiler has settled.
  asked.forEach(findWholeText);
  drafts.forEach(text => findDraft(text, false));
  const wholeText = timeEach(asked, now, findWholeText);
  const draft = timeEach(drafts, now, text => findDraft(text, false));
  const fewDrafts = drafts.slice(0, THOROUGH_QUESTIONS);
  const draftThorough = timeEach(fewDrafts, now, text => findDraft(text, true));
  const sameAnswers = fewDrafts.map(text => {
    const best = new Set(findDraft(text, true).map(({ id }) => id));
    const found = findDraft(text, false).filter(({ id }) => best.has(id));
    return best.size > 0 ? found.length / best.size : 1;
  });
  const search = (query: OverlapVector) =>
    index.candidates(query, { limit: SHOWN });
  const { duration: searching } = timed(now, () => queries.forEach(search));
  const bytes = queries.reduce(
    (sum, query) =>
      sum +
      countBytes({ postings: counter.postingsOf(query), initiatives: size }),
    0,
  );
  const addOne = timeEach(others.slice(QUESTIONS), now, document => {
    const vector = weigh(document);
    index.upsert(vector);
    return index.candidates(vector, { limit: KEPT_PAIRS });
  });
  return {
    size,
    real: Math.min(size, items.length),
    model: modelTime,
    build,
    indexBytesPerInitiative: indexBytes / size,
    mostResidentBytes: instruments.mostResidentBytes(),
    draft,
    draftThorough,
    draftRecall: mean(sameAnswers),
    wholeText,
    addOne,
    copied: instruments.bandwidth(),
    touched: bytes / (searching / 1000),
  };
}
