import type {
  EntityLabel,
  InitiativeSummary,
  InitiativeView,
} from '../initiative/views';
import type {
  ComparedResolution,
  OverlapResolution,
} from '../resolution/views';

/** In words: p ≥ .5 likely, p ≥ .3 related, below that just listed. @public */
export type OverlapBand = 'likely' | 'related' | 'listed';

/** What two initiatives have in common. @public */
export const OVERLAP_KINDS = [
  'same-text',
  'same-problem',
  'same-data',
  'same-tool',
  'same-system',
] as const;

/** One of {@link OVERLAP_KINDS}. @public */
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

/** A word or phrase both texts use, with its part of the score. @public */
export interface SharedTerm {
  readonly label: string;
  /** What was typed, where a word of similar meaning was found instead. */
  readonly typed?: string;
  /** 0..1; all shares of an evidence sum to 1. */
  readonly share: number;
}

/** A catalog entity both sides name. @public */
export interface SharedEntity {
  readonly ref: string;
  readonly title: string;
  readonly kind: 'data' | 'tools' | 'systems';
  readonly share: number;
}

/** Why two initiatives are thought to overlap: the parts of the score. @public */
export interface OverlapEvidence {
  readonly terms: readonly SharedTerm[];
  readonly entities: readonly SharedEntity[];
  /** What the rest of the wording adds, because it is about the same subject. */
  readonly subjectShare: number;
  /** What the shared words beyond the named ones add. */
  readonly otherShare: number;
}

/** How much two initiatives look alike, and why. @public */
export interface OverlapMeasure {
  /** Calibrated: the chance that a pair worth showing is a real overlap. */
  readonly probability: number;
  readonly band: OverlapBand;
  readonly kinds: readonly OverlapKind[];
  readonly evidence: OverlapEvidence;
}

/** An initiative that resembles the one asked about. @public */
export interface SimilarWork extends OverlapMeasure {
  readonly initiative: InitiativeSummary;
}

/** Two initiatives side by side. @public */
export interface Overlap extends OverlapMeasure {
  readonly left: InitiativeSummary;
  readonly right: InitiativeSummary;
  /** How it is being settled or was settled; missing when nobody has begun. */
  readonly resolution?: OverlapResolution;
}

/** Overlaps that belong together. @public */
export interface OverlapGroup {
  readonly id: string;
  /** Title of the most typical member. */
  readonly name: string;
  readonly members: readonly InitiativeSummary[];
  readonly teams: number;
  readonly meanProbability: number;
}

/** A member of a group, as far as groups are laid side by side. @public */
export type OverlapGroupMember = Pick<
  InitiativeView,
  'initiative' | 'owner' | 'labels' | 'buildsOn'
>;

/** One group with what its page needs, as far as the caller may read it. @public */
export interface OverlapGroupView {
  readonly id: string;
  /** Title of the most typical member. */
  readonly name: string;
  /** The most typical one first; cut where there are very many. */
  readonly members: readonly OverlapGroupMember[];
  readonly membersTotal: number;
  readonly teams: number;
  /** What the group is about: the mean share of each word over its pairs. */
  readonly terms: readonly SharedTerm[];
  /** Pairs among the members, most likely first; cut where there are very many. */
  readonly pairs: readonly Overlap[];
  readonly pairsTotal: number;
}

/** The text of an initiative nobody has saved yet. @public */
export interface SimilarWorkDraft {
  readonly title?: string;
  readonly problem?: string;
  readonly outputs?: string;
  readonly tags?: readonly string[];
  readonly attachments?: readonly {
    readonly entityRef: string;
    readonly role: string;
  }[];
  /** Leave this initiative out: the one being edited. */
  readonly except?: string;
}

/** Draft answers: `tooLittle` means there is not enough text to compare. @public */
export interface SimilarWorkAnswer {
  readonly tooLittle: boolean;
  readonly items: readonly SimilarWork[];
}

/** How the entities of two initiatives come together in the catalog. @public */
export interface CatalogMeeting {
  /** From an entity of the one to an entity of the other. */
  readonly path: readonly EntityLabel[];
  /** Ref of the one on the path that both sides are part of or depend on. */
  readonly meeting: string;
}

/** Two to four initiatives with every pair's measure. @public */
export interface Comparison {
  readonly initiatives: readonly InitiativeView[];
  readonly pairs: readonly (OverlapMeasure & {
    readonly left: string;
    readonly right: string;
    /** Names the side that has too little text, when one has. */
    readonly tooLittle?: string;
    readonly resolution?: ComparedResolution;
    /** Absent when they name an entity both, and when nothing connects them. */
    readonly meeting?: CatalogMeeting;
  })[];
}

/**
 * Whether all overlaps are being computed anew, which happens when the collection
 * has changed enough or on request; until it is over the former ones are shown.
 *
 * @public
 */
export interface OverlapRebuild {
  readonly state: 'idle' | 'waiting' | 'running';
  /** How far a running one has come, 0 to 100. */
  readonly percent: number;
  /** Whether the caller is among those who may start and cancel one. */
  readonly mayRun: boolean;
  /** What settled overlaps have taught: absent while it is nothing. */
  readonly learnt?: {
    /** Settled overlaps it was learnt from. */
    readonly verdicts: number;
    /** What is at 0.5 without them. */
    readonly half: number;
  };
}

/** Filters of the overlaps list. @public */
export interface OverlapQuery {
  readonly entityRef?: string;
  readonly initiative?: string;
  readonly owner?: readonly string[];
  readonly stage?: readonly string[];
  readonly band?: OverlapBand;
  /** Any of these kinds. */
  readonly kind?: readonly OverlapKind[];
  /** Only pairs of different owners. Default true. */
  readonly crossTeam?: boolean;
  /** Only pairs that are settled, or only those that are not. */
  readonly settled?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** @public */
export function bandOf(probability: number): OverlapBand {
  if (probability >= 0.5) {
    return 'likely';
  }
  return probability >= 0.3 ? 'related' : 'listed';
}
