/** Ways to settle an overlap. @public */
export const RESOLUTION_KINDS = [
  'join',
  'build-on',
  'split-scope',
  'deliberate-parallel',
  'not-an-overlap',
] as const;

/** @public */
export type ResolutionKind = (typeof RESOLUTION_KINDS)[number];

/** @public */
export const RESOLUTION_STATUSES = ['proposed', 'effective', 'undone'] as const;

/** @public */
export type ResolutionStatus = (typeof RESOLUTION_STATUSES)[number];

/** @public */
export type ResolutionSide = 'left' | 'right';

/** The word of one side's owner. @public */
export interface ResolutionConsent {
  readonly side: ResolutionSide;
  readonly by: string;
  readonly at: string;
}

/** The words of both sides at the time they were compared. @public */
export type ComparedText = Readonly<Record<ResolutionSide, string>>;

/**
 * How two initiatives that look like the same work are settled. It takes effect
 * once both sides have consented, and can be undone for good.
 *
 * @public
 */
export interface Resolution {
  readonly id: string;
  /** Ids of the initiatives; left comes first in the alphabet. */
  readonly left: string;
  readonly right: string;
  readonly kind: ResolutionKind;
  readonly rationale?: string;
  /** The day to look at deliberately parallel work again. */
  readonly revisitOn?: string;
  /** The initiative that goes on, or the one that is built on. */
  readonly kept?: string;
  /** Id of the decision record drafted with it. */
  readonly decision: string;
  readonly status: ResolutionStatus;
  /** At most one for each side. */
  readonly consents: readonly ResolutionConsent[];
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly undoneBy?: string;
  readonly undoneAt?: string;
  readonly revision: number;
}

/** What has to be said to propose a resolution. @public */
export interface ResolutionFields {
  readonly left: string;
  readonly right: string;
  readonly kind: ResolutionKind;
  readonly rationale?: string;
  readonly revisitOn?: string;
  readonly kept?: string;
}

/** What may be sent to propose one; the order of the sides does not matter. @public */
export interface ResolutionInput {
  readonly left: string;
  readonly right: string;
  readonly kind: ResolutionKind;
  readonly rationale?: string | null;
  readonly revisitOn?: string | null;
  readonly kept?: string | null;
}
