import type { InitiativeSummary } from '../initiative/views';
import type {
  Resolution,
  ResolutionConsent,
  ResolutionKind,
  ResolutionStatus,
} from './types';

/** Why a settled overlap deserves another look. @public */
export interface ResolutionAge {
  /** One of the texts that were compared has changed materially since. */
  readonly outdated?: boolean;
  /** The day to look again has come. */
  readonly revisitDue?: boolean;
}

/**
 * The open resolution of an overlap, as far as a row shows it. Its sides are
 * those of the row, whatever their order is in store.
 *
 * @public
 */
export interface OverlapResolution extends ResolutionAge {
  readonly id: string;
  readonly kind: ResolutionKind;
  readonly status: Exclude<ResolutionStatus, 'undone'>;
  readonly decision: string;
  readonly revisitOn?: string;
  readonly consents: readonly ResolutionConsent[];
}

/** What the reader may do about a resolution. @public */
export interface ResolutionRights {
  /** A side the reader owns has not consented yet. */
  readonly mayConsent: boolean;
  readonly mayUndo: boolean;
}

/** The open resolution of two initiatives side by side. @public */
export interface ComparedResolution
  extends OverlapResolution,
    ResolutionRights {
  readonly rationale?: string;
  readonly kept?: string;
}

/** A resolution with both sides. @public */
export interface ResolutionView extends ResolutionAge, ResolutionRights {
  readonly resolution: Resolution;
  readonly left: InitiativeSummary;
  readonly right: InitiativeSummary;
}

/** Filters of the list of resolutions, newest change first. @public */
export interface ResolutionQuery {
  /** Only those that concern the initiative with this id. */
  readonly initiative?: string;
  readonly state?: ResolutionStatus;
  readonly limit?: number;
  readonly offset?: number;
}
