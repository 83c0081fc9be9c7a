import type {
  DecisionRecord,
  DecisionSummary,
  DivergenceQuery,
  DivergenceVerdict,
  DivergenceVerdictKind,
  OpenVerdict,
  Page,
  Wording,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { OverlapExplanation } from '../overlap/OverlapExplanation';

/** How many decisions were seen when divergences were found, and how. */
export interface DivergenceState {
  /** Grows whenever they are found anew. */
  readonly stamp: number;
  /** Changes of decisions up to this number of the clock were seen. */
  readonly through: number;
  /** By which rules, and in which language. */
  readonly rules: string;
  /** Of all that was compared. */
  readonly digest: string;
  /** The last change of a decision. */
  readonly latest: number;
}

/** Some decisions, without those that cannot be read. */
export interface DecisionPage {
  readonly decisions: readonly DecisionRecord[];
  /** After which id to go on; absent at the end. */
  readonly next?: string;
}

/** The accepted answer of a decision, and where it belongs. */
export interface ComparedAnswer {
  readonly decisionId: string;
  /** Absent where no other team answered a similar question. */
  readonly divergenceId?: string;
  /** Members of a divergence with the same number gave the same answer. */
  readonly number: number;
  readonly text: string;
}

/** Why two answers were put together. */
export interface DivergencePair {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
  readonly explanation: OverlapExplanation;
}

/** Similar questions that at least two teams have answered. */
export interface StoredDivergence {
  readonly id: string;
  readonly meanProbability: number;
  /** The strongest ones, ordered by their sides. */
  readonly pairs: readonly DivergencePair[];
}

/** Everything that is derived from decisions, ordered by id. */
export interface FoundDivergences {
  readonly answers: readonly ComparedAnswer[];
  readonly divergences: readonly StoredDivergence[];
}

/** What is to be written to bring the store from one state to another. */
export interface DivergenceChanges {
  /** The state it was computed from; nothing is written when it moved. */
  readonly stamp: number;
  readonly through: number;
  readonly rules: string;
  readonly digest: string;
  /** Absent when all that was compared is as before. */
  readonly found?: FoundDivergences;
  /** Wordings of all that was compared, by decision. */
  readonly wordings: ReadonlyMap<string, Wording>;
}

/** Divergences as upkeep keeps them. */
export interface DivergenceStore {
  getState(): Promise<DivergenceState>;
  /**
   * Accepted decisions by id that everybody may read, as far as domain rules go,
   * that no other replaces and that were not drafted to settle an overlap.
   */
  getSourcePage(options: {
    afterId: string;
    limit: number;
  }): Promise<DecisionPage>;
  getFound(): Promise<FoundDivergences>;
  getOpenVerdicts(): Promise<readonly OpenVerdict[]>;
  /** When the first change after this number of the clock was made. */
  getOwedSince(through: number): Promise<string | undefined>;
  /** One transaction; false when another replica was faster. */
  apply(changes: DivergenceChanges): Promise<boolean>;
}

/** An answer as it is listed, and the decision for what the caller may do with it. */
export interface ReadableAnswer {
  readonly decision: DecisionRecord;
  readonly summary: DecisionSummary;
  readonly answer: string;
  readonly number: number;
}

/** A divergence with all of it that the caller may read. */
export interface ReadableDivergence {
  readonly id: string;
  readonly teams: number;
  readonly answers: readonly ReadableAnswer[];
  readonly pairs: readonly DivergencePair[];
  /** Those that are open, the latest first. */
  readonly verdicts: readonly (DivergenceVerdict & { readonly id: string })[];
}

/** What divergences are looked for by. */
export interface StoredDivergenceQuery extends DivergenceQuery {
  readonly id?: string;
  /** One of the answers is this decision's. */
  readonly decision?: string;
}

/** A verdict to be stored, with the decisions it is about as they are now. */
export interface NewVerdict {
  readonly id: string;
  readonly divergenceId: string;
  readonly verdict: DivergenceVerdictKind;
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
  readonly members: readonly {
    readonly decisionId: string;
    readonly wording: Wording;
  }[];
}

/** Reading divergences. */
export interface DivergenceLists {
  listDivergences(
    query: StoredDivergenceQuery,
    access: Access,
  ): Promise<Page<ReadableDivergence>>;
  /** How many answers were compared, of those the caller may read. */
  countCompared(access: Access): Promise<number>;
  /** Whether there may be something to tell of a decision at all. */
  isInDivergence(decisionId: string): Promise<boolean>;
}

/** What a transaction can do with divergences. */
export interface DivergenceTransaction {
  /** As the caller may read it; what is found stays as it is until the end. */
  lockDivergence(options: {
    id: string;
    access: Access;
  }): Promise<ReadableDivergence | undefined>;
  createVerdict(given: NewVerdict): Promise<void>;
  undoVerdicts(options: {
    ids: readonly string[];
    by: string;
    at: string;
  }): Promise<void>;
}

/** The divergence of each decision that is in one. */
export function divergenceIdsOf(
  answers: FoundDivergences['answers'],
): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ decisionId, divergenceId }) =>
      divergenceId === undefined ? [] : [[decisionId, divergenceId] as const],
    ),
  );
}
