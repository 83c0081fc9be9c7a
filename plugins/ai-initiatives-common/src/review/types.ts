import type { RecordHeader, Visibility } from '../revision/types';
import type { Cadence } from './cadence';

/** What can be looked at again as a whole. @public */
export const REVIEW_SUBJECT_KINDS = [
  'initiative',
  'decision',
  'principle',
  'entity',
] as const;

/** @public */
export type ReviewSubjectKind = (typeof REVIEW_SUBJECT_KINDS)[number];

/** Kinds of entities that are reviewed: those that stand for a part of the company. @public */
export const REVIEWED_ENTITY_KINDS = ['group', 'domain', 'system'] as const;

/** What a review is about. @public */
export interface ReviewSubject {
  readonly kind: ReviewSubjectKind;
  /** The id of a record, or the ref of an entity. */
  readonly ref: string;
}

/** @public */
export const REVIEW_STATES = ['planned', 'held', 'skipped'] as const;

/** @public */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Verdicts by the kind of record they are given on. @public */
export const VERDICTS = {
  initiative: ['continue', 'adjust', 'join', 'pause', 'retire'],
  decision: ['reaffirm', 'amend', 'supersede', 'deprecate'],
} as const;

/** @public */
export type ReviewedKind = keyof typeof VERDICTS;

/** @public */
export const REVIEWED_KINDS = Object.keys(VERDICTS) as ReviewedKind[];

/** @public */
export type Verdict = (typeof VERDICTS)[ReviewedKind][number];

/** What was said of one record. @public */
export interface ReviewedItem {
  readonly kind: ReviewedKind;
  readonly id: string;
  readonly verdict: Verdict;
  readonly note?: string;
}

/** What somebody does next. @public */
export interface FollowUp {
  readonly text: string;
  /** Entity ref of a group or user. */
  readonly owner: string;
  readonly due?: string;
  /** Id of the decision drafted from it. */
  readonly decision?: string;
  readonly done?: boolean;
}

/** What people said when they looked back. @public */
export interface ReviewOutcome {
  readonly heldOn: string;
  /** People as written; entity refs where they are known. */
  readonly facilitator?: string;
  readonly participants: readonly string[];
  /** Markdown. */
  readonly works?: string;
  readonly friction?: string;
  readonly mustEvolve?: string;
  readonly items: readonly ReviewedItem[];
  readonly followUps: readonly FollowUp[];
}

/** What a review has besides its header. @public */
export interface ReviewFields
  extends Omit<ReviewOutcome, 'heldOn'>,
    Partial<Pick<ReviewOutcome, 'heldOn'>> {
  readonly subject: ReviewSubject;
  /** The same for all reviews that follow each other. */
  readonly series: string;
  readonly owner: string;
  readonly cadence: Cadence;
  /** Due days are counted from this day. */
  readonly anchor: string;
  readonly dueOn: string;
  readonly state: ReviewState;
  readonly skippedBecause?: string;
  /** As strict as its subject was whenever it was written. */
  readonly visibility: Visibility;
  readonly readers: readonly string[];
}

/** One look back: planned, held or skipped. @public */
export interface Review extends ReviewFields, RecordHeader {}

/** What may be sent to plan a review. @public */
export interface ReviewPlanInput {
  readonly subject: ReviewSubject;
  /** The owner of what is reviewed unless told. */
  readonly owner?: string | null;
  readonly cadence?: Cadence | null;
  /** The first day it is due; today for one on an event, else one period from now. */
  readonly dueOn?: string | null;
}

/** What may be sent to say what people said. @public */
export type ReviewOutcomeInput = {
  readonly [Field in Exclude<keyof ReviewOutcome, 'followUps'>]?:
    | ReviewOutcome[Field]
    | null;
} & {
  readonly followUps?:
    | readonly (Omit<FollowUp, 'owner' | 'decision'> &
        Partial<Pick<FollowUp, 'owner' | 'decision'>>)[]
    | null;
};

/**
 * What may be changed: of a planned review when it is due and how often, of a
 * held one what was said; who it belongs to of both.
 *
 * @public
 */
export interface ReviewChangeInput extends ReviewOutcomeInput {
  readonly owner?: string | null;
  readonly cadence?: Cadence | null;
  readonly dueOn?: string | null;
}
