import type {
  DecisionLineage,
  DecisionQuery,
  DecisionSuccessor,
  DecisionSummary,
  DomainRisks,
  EntityLabel,
  InitiativeFacets,
  InitiativeQuery,
  InitiativeSummary,
  LineageRelation,
  OutcomeNotices,
  OverlapGroup,
  Overlap,
  Page,
  RecordKind,
  Revision,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type {
  DecisionLogLists,
  DecisionLogTransaction,
} from './DecisionLogStore';
import type { DivergenceLists, DivergenceTransaction } from './DivergenceStore';
import type { HintLists } from './HintStore';
import type { DiscussionLists, DiscussionTransaction } from './DiscussionStore';
import type { ImportTransaction } from './ImportStore';
import type {
  OutcomeMatch,
  OutcomesAroundQuery,
} from './outcomes/outcomeQueries';
import type { OverlapGroupMembers } from './overlapGroupLists';
import type { StoredOverlapQuery } from './overlapLists';
import type { RecordOf } from './recordTables';
import type { ReviewLists, ReviewTransaction } from './ReviewStore';
import type { PrincipleLists } from './PrincipleStore';
import type { NamedChange } from './risks/riskQueries';
import type { ResolutionLists, ResolutionTransaction } from './ResolutionStore';

export type { RecordOf } from './recordTables';

/** Which records, by id, as far as the caller may read them. */
export interface ByIds {
  readonly ids: readonly string[];
  readonly access: Access;
}

/** A list as it is asked for, with outcomes as of a day. */
export type AsOfToday<TQuery extends { readonly outcome?: unknown }> = Omit<
  TQuery,
  'outcome'
> & { readonly outcomes?: OutcomeMatch };

/** What hangs on the entities around one. */
export interface AroundQuery {
  /** At least one entity. */
  readonly near: readonly { readonly ref: string; readonly distance: number }[];
  readonly limit: number;
}

/** A record and the nearest entity it hangs on. */
export interface Placed<T> {
  readonly entityRef: string;
  readonly role: string;
  readonly record: T;
}

/** A decision with what has changed it since. */
export interface PlacedSummary extends Placed<DecisionSummary> {
  readonly successors?: readonly DecisionSuccessor[];
}

/** A page of decisions, and what all of them come to, also those not listed. */
export interface DecisionsAround extends Page<PlacedSummary> {
  readonly nextReview?: string;
  readonly openChallenges: number;
}

/** An idempotent request that was already carried out. */
export interface RememberedRequest {
  readonly requestHash: string;
  readonly recordId: string;
}

/** A version to store and what made it. */
export interface RecordVersion<K extends RecordKind> {
  readonly record: RecordOf[K];
  readonly action: RevisionAction;
}

/** A record with what its page needs to know before it asks for more. */
export interface ReferencedRecord<K extends RecordKind> {
  readonly record: RecordOf[K];
  /** Names of the relations in which others point at it. */
  readonly referencedBy: ReadonlySet<string>;
  /** What the catalog calls the entities it names, by ref. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What can be done inside one transaction. Nothing here leaves the database. */
export interface StoreTransaction
  extends DecisionLogTransaction,
    DivergenceTransaction,
    DiscussionTransaction,
    ImportTransaction,
    ResolutionTransaction,
    ReviewTransaction {
  /** The current version, locked until the transaction ends. */
  lockRecord<K extends RecordKind>(options: {
    kind: K;
    id: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined>;
  /**
   * Stores a version: row, links, history and change-log entry. Revision 1 is a
   * new record; any other must follow the stored one.
   */
  save<K extends RecordKind>(options: {
    kind: K;
    record: RecordOf[K];
    action: RevisionAction;
  }): Promise<void>;
  /** The same for many at once; they get consecutive numbers of the clock. */
  saveMany<K extends RecordKind>(options: {
    kind: K;
    versions: readonly RecordVersion<K>[];
  }): Promise<void>;
  /**
   * Current initiatives by the key of their source, oldest change first. Several
   * have one key when somebody imported without seeing another's.
   */
  findByOriginKeys(options: {
    keys: readonly string[];
    access: Access;
  }): Promise<ReadonlyMap<string, readonly RecordOf['initiative'][]>>;
  /**
   * The record that came from this place in its source, the oldest if several did.
   * Nobody else looks for one until the transaction ends: what is not there is not
   * made twice.
   */
  findOrigin<K extends RecordKind>(options: {
    kind: K;
    key: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined>;
  /**
   * Ids each decision names in a relation, for all that the given ones lead to
   * through decisions the caller may read. Nobody else may link two decisions until
   * the transaction ends.
   */
  lineageBelow(options: {
    relation: LineageRelation;
    ids: readonly string[];
    access: Access;
  }): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The decision whose origin has this key, whoever may read it. */
  idOfDecisionFrom(originKey: string): Promise<string | undefined>;
  readableIds(
    options: ByIds & { kind: RecordKind },
  ): Promise<readonly string[]>;
  recallRequest(options: {
    actor: string;
    key: string;
  }): Promise<RememberedRequest | undefined>;
  rememberRequest(
    options: { actor: string; key: string; at: string } & RememberedRequest,
  ): Promise<void>;
}

/** Records, their history, and the lists over them. */
export interface InitiativesStore
  extends DecisionLogLists,
    DiscussionLists,
    DivergenceLists,
    HintLists,
    PrincipleLists,
    ResolutionLists,
    ReviewLists {
  /** Runs the work in one transaction; on a lost race the whole work is repeated. */
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;

  getRecord<K extends RecordKind>(options: {
    kind: K;
    id: string;
    access: Access;
  }): Promise<RecordOf[K] | undefined>;
  /** The record, and who points at it at all: what nobody does need not be asked for. */
  findRecord<K extends RecordKind>(options: {
    kind: K;
    id: string;
    access: Access;
  }): Promise<ReferencedRecord<K> | undefined>;
  getHistory<K extends RecordKind>(options: {
    kind: K;
    id: string;
  }): Promise<readonly Revision<RecordOf[K]>[]>;
  /** Whether anything but public records is stored. */
  hasRestrictedRecords(): Promise<boolean>;
  /**
   * Those that are written here, not those read from repositories nor reviews
   * planned by themselves. With
   * `originPrefix`, only those whose origin has such a key.
   */
  countRecords(options?: { originPrefix?: string }): Promise<number>;

  listInitiatives(
    query: AsOfToday<InitiativeQuery>,
    access: Access,
  ): Promise<Page<InitiativeSummary>>;
  getFacets(access: Access): Promise<InitiativeFacets>;
  risksByDomain(access: Access): Promise<readonly DomainRisks[]>;
  getInitiativeSummaries(options: ByIds): Promise<readonly InitiativeSummary[]>;
  builtOnBy(id: string, access: Access): Promise<readonly InitiativeSummary[]>;

  listDecisions(
    query: AsOfToday<DecisionQuery>,
    access: Access,
  ): Promise<Page<DecisionSummary>>;
  getDecisionSummaries(options: ByIds): Promise<readonly DecisionSummary[]>;
  /** Whole records, in the order of their ids. */
  getDecisions(options: ByIds): Promise<readonly RecordOf['decision'][]>;
  /** Of decisions whose origin has this key, the first the caller may read. */
  decisionFrom(
    originKey: string,
    access: Access,
  ): Promise<DecisionSummary | undefined>;
  /** Decisions that name this one, by the relation in which they do. */
  decisionsNaming(
    id: string,
    access: Access,
  ): Promise<ReadonlyMap<LineageRelation, readonly DecisionSummary[]>>;
  /** Undefined when there is no such decision that the caller may read. */
  getDecisionLineage(
    id: string,
    access: Access,
  ): Promise<DecisionLineage | undefined>;

  /**
   * Live initiatives attached to, or owned by, any of the entities: each once,
   * nearest first, then newest.
   */
  initiativesAround(
    query: AroundQuery,
    access: Access,
  ): Promise<Page<Placed<InitiativeSummary>>>;
  /** The same for decisions, with what all of them together come to. */
  decisionsAround(query: AroundQuery, access: Access): Promise<DecisionsAround>;

  /** Outcomes missed or overdue among what hangs on the entities, newest first. */
  outcomesAround(
    query: OutcomesAroundQuery,
    access: Access,
  ): Promise<OutcomeNotices>;
  /**
   * Initiatives that change any of the entities and are not retired, without those
   * that hang on one of the others.
   */
  initiativesChanging(
    options: {
      readonly refs: readonly string[];
      readonly except: readonly string[];
    },
    access: Access,
  ): Promise<readonly NamedChange[]>;

  listOverlaps(
    query: StoredOverlapQuery,
    access: Access,
  ): Promise<Page<Overlap>>;
  listOverlapGroups(
    page: { limit: number; offset: number },
    access: Access,
  ): Promise<Page<OverlapGroup>>;
  /** Undefined unless the caller may read two of its members. */
  findOverlapGroup(
    id: string,
    access: Access,
  ): Promise<OverlapGroupMembers | undefined>;

  /**
   * Names the state of records, resolutions, challenges, advice, overlaps and the
   * copy of the catalog; it is another after every change.
   */
  getDataVersion(): Promise<string>;
  /** The records, with their kind, that the domain rule opens to a caller and not to everybody. */
  getPrivateIds(access: Access): Promise<readonly string[]>;

  getLabels(
    refs: readonly string[],
    access: Access,
  ): Promise<readonly EntityLabel[]>;
}
