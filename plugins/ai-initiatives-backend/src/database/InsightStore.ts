import type {
  DivergenceCounts,
  Insights,
  InitiativeStage,
  OutcomeResult,
  PrincipleUse,
  RecordKind,
  ReviewHealth,
  ReviewSubjectKind,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { RecordOf } from './recordTables';

export interface StageTally {
  readonly stage: InitiativeStage;
  readonly count: number;
}

export interface DomainTally extends StageTally {
  /** Absent for those that are in no domain. */
  readonly domain?: string;
}

export interface OutcomeTally {
  /** Such as 2026-07. */
  readonly month: string;
  /** An unknown one is past due. */
  readonly result: OutcomeResult;
  readonly count: number;
}

export interface ReviewTally {
  readonly kind: ReviewSubjectKind;
  readonly health: ReviewHealth;
  readonly count: number;
}

/** What plots are made of, counted on a day; in no order. */
export interface InsightTallies {
  /** Each initiative once. */
  readonly stages: readonly StageTally[];
  /** One in two domains is in both. */
  readonly domains: readonly DomainTally[];
  readonly outcomes: readonly OutcomeTally[];
  /** Every principle in force. */
  readonly principles: readonly PrincipleUse[];
  readonly reviews: readonly ReviewTally[];
}

/** Versions of some records as they were at an instant. */
export interface PastPage<K extends RecordKind> {
  readonly records: readonly RecordOf[K][];
  /** Where the next page begins; absent after the last one. */
  readonly nextAfter?: string;
}

/** What insights are counted from. */
export interface InsightStore {
  /** How things stand, seen from a day. */
  tallyInsights(today: string, access: Access): Promise<InsightTallies>;
  /** Groups of which the caller may read two public members, those of most teams first. */
  largestGroups(
    limit: number,
    access: Access,
  ): Promise<NonNullable<Insights['groups']>>;
  countDivergences(access: Access): Promise<DivergenceCounts>;
  /**
   * The newest version before an instant of records that the caller may read
   * today, archived ones as well, a page at a time.
   */
  recordsBefore<K extends RecordKind>(
    options: { kind: K; instant: string; afterId: string },
    access: Access,
  ): Promise<PastPage<K>>;
  /** The domains each entity is in, by the catalog of today. */
  domainsByEntity(
    access: Access,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}
