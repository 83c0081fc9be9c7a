import { calibrationOf } from '../pair/calibration';
import { entityAffinity, totalRarity } from '../pair/entityRarity';
import { fuseEvidence } from '../pair/fuseEvidence';
import { raiseNorm, textEvidence } from '../pair/textEvidence';
import { Subject } from '../subject/subjectOf';
import { EntityKind, OverlapModel, OverlapVector } from '../types';
import { Postings } from './Postings';
import { QueryTerm } from './QueryTerm';
import { SharedRarity } from './shareEntities';
import { lengthOf } from './SubjectPages';
import { WordMatcher } from './WordMatcher';

/** What is searched for. */
export interface Query {
  readonly vector: OverlapVector;
  readonly terms: readonly QueryTerm[];
  readonly subject: Subject;
}

const NOTHING_SHARED: SharedRarity = { data: 0, tools: 0, systems: 0 };

// Far more than rounding to 32 bits adds to a length.
const LENGTH_MARGIN = 1 + 1e-6;
/** What one addition of 32-bit numbers rounds away at most, twice over. */
const SUM_MARGIN = 2 ** -22;

/** Scores slots for one query to the bit as comparing two vectors does. */
export class SlotScorer {
  /** Times the rough sum of a slot: no less than the evidence of its words. */
  readonly wordsPerSum: number;
  /** Times the length of a subject: no less than the evidence of the subject. */
  readonly subjectPerLength: number;
  private readonly matcher: WordMatcher;
  private readonly raisedNorm: number;
  private readonly rarity: Readonly<Record<EntityKind, number>>;

  constructor(
    private readonly query: Query,
    private readonly model: OverlapModel,
    private readonly postings: Postings,
  ) {
    const { vector, terms, subject } = query;
    this.matcher = new WordMatcher(terms, postings);
    this.raisedNorm = raiseNorm(vector.squaredNorm, model.meanSquaredNorm);
    const additions = terms.reduce((n, term) => n + term.standIns.length, 2);
    this.wordsPerSum =
      (1 + additions * SUM_MARGIN) / Math.sqrt(this.raisedNorm);
    this.subjectPerLength = lengthOf(subject) * LENGTH_MARGIN;
    this.rarity = this.rarityOf(vector);
  }

  /**
   * The score of a slot that shares a word, or zero when its text evidence is
   * less than the least. `words` is no less than the evidence of its words.
   */
  scoreText(slot: number, words: number, least: number): number {
    const { query, postings } = this;
    const subject = postings.subjects.evidence(query.subject, slot);
    return words + subject >= least
      ? this.fuse(slot, subject, NOTHING_SHARED)
      : 0;
  }

  /** The score of a slot that shares entities. */
  scoreEntities(slot: number, shared: SharedRarity): number {
    const { query, postings } = this;
    const subject = postings.subjects.evidence(query.subject, slot);
    return this.fuse(slot, subject, shared);
  }

  private fuse(slot: number, subject: number, shared: SharedRarity): number {
    const { postings, model, rarity } = this;
    const rest = postings.at(slot);
    if (!rest) {
      return 0;
    }
    const words = textEvidence(
      this.matcher.product(slot),
      this.raisedNorm,
      postings.raisedNorm(slot),
    );
    const theirs = shared === NOTHING_SHARED ? shared : this.rarityOf(rest);
    const affinity = (kind: EntityKind) =>
      entityAffinity(shared[kind], rarity[kind], theirs[kind]);
    return fuseEvidence(
      words + subject,
      {
        data: affinity('data'),
        tools: affinity('tools'),
        systems: affinity('systems'),
      },
      calibrationOf(model),
    ).score;
  }

  private rarityOf({ entities }: Pick<OverlapVector, 'entities'>) {
    const { model } = this;
    return {
      data: totalRarity(model, entities.data),
      tools: totalRarity(model, entities.tools),
      systems: totalRarity(model, entities.systems),
    };
  }
}
