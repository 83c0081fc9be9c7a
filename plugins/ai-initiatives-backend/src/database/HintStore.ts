import type { Access } from '../access/Access';

/** A saved version that has not been considered for hints. */
export interface UnconsideredSave {
  readonly id: string;
  readonly revision: number;
  readonly by: string;
  readonly seq: number;
  /** Whether it is restricted and its owners let others know whom to ask. */
  readonly allowsHints: boolean;
}

/** Very similar work: a restricted initiative and one of another team. */
export interface HintablePair {
  /** The restricted one. */
  readonly recordId: string;
  readonly owner: string;
  /** The one whose owners may be told. */
  readonly targetId: string;
  readonly probability: number;
}

/** What an initiative's owners are told, once and for good. */
export interface StoredHint {
  readonly recordId: string;
  readonly targetId: string;
  /** Whom to ask. */
  readonly group: string;
  readonly at: string;
}

/** A version that used up a part of the budgets. */
export interface HintCheck {
  readonly id: string;
  readonly revision: number;
  readonly by: string;
  readonly day: string;
}

/** Everything that decides which hints are given now. */
export interface HintFacts {
  readonly saves: readonly UnconsideredSave[];
  readonly pairs: readonly HintablePair[];
  /** Earlier hints to any of the initiatives concerned. */
  readonly given: readonly StoredHint[];
  /** Versions considered before, by initiative. */
  readonly checksOf: ReadonlyMap<string, number>;
  /** Versions considered today, by who saved them. */
  readonly checksBy: ReadonlyMap<string, number>;
}

export interface HintPlan {
  readonly hints: readonly StoredHint[];
  readonly checks: readonly HintCheck[];
}

/** Hints of restricted work, and what they are decided from. */
export interface HintStore {
  /** Undefined while nobody allows hints, or nothing was saved since. */
  getFacts(options: {
    limit: number;
    day: string;
  }): Promise<HintFacts | undefined>;
  /** One transaction; false when another replica was faster. */
  applyPlan(plan: HintPlan & { throughSeq: number }): Promise<boolean>;
}

/** Reading hints, on the page of an initiative. */
export interface HintLists {
  /** Whom the initiative's owners are told to ask, without what the caller may read. */
  hintsTo(id: string, access: Access): Promise<readonly StoredHint[]>;
  /** To whom hints of a restricted initiative were given. */
  hintsOf(id: string): Promise<readonly StoredHint[]>;
}
