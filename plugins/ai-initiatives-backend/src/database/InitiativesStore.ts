import type {
  DecisionQuery,
  DecisionSummary,
  EntityLabel,
  InitiativeFacets,
  InitiativeQuery,
  InitiativeSummary,
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
import type { HintLists } from './HintStore';
import type { ImportTransaction } from './ImportStore';
import type { OverlapGroupMembers } from './overlapGroupLists';
import type { StoredOverlapQuery } from './overlapLists';
import type { RecordOf } from './recordTables';
import type { ResolutionLists, ResolutionTransaction } from './ResolutionStore';

export type { RecordOf } from './recordTables';

/** Which records, by id, as far as the caller may read them. */
export interface ByIds {
  readonly ids: readonly string[];
  readonly access: Access;
}

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
    ImportTransaction,
    ResolutionTransaction {
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
  /** Ids each decision supersedes, for the whole chain below the given ones. */
  supersededChain(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
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
    HintLists,
    ResolutionLists {
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
   * Those that are written here, not those read from repositories. With
   * `originPrefix`, only those whose origin has such a key.
   */
  countRecords(options?: { originPrefix?: string }): Promise<number>;

  listInitiatives(
    query: InitiativeQuery,
    access: Access,
  ): Promise<Page<InitiativeSummary>>;
  getFacets(access: Access): Promise<InitiativeFacets>;
  getInitiativeSummaries(options: ByIds): Promise<readonly InitiativeSummary[]>;
  builtOnBy(id: string, access: Access): Promise<readonly InitiativeSummary[]>;

  listDecisions(
    query: DecisionQuery,
    access: Access,
  ): Promise<Page<DecisionSummary>>;
  getDecisionSummaries(options: ByIds): Promise<readonly DecisionSummary[]>;
  supersededBy(id: string, access: Access): Promise<readonly DecisionSummary[]>;

  /**
   * Live initiatives attached to, or owned by, any of the entities: each once,
   * nearest first, then newest.
   */
  initiativesAround(
    query: AroundQuery,
    access: Access,
  ): Promise<Page<Placed<InitiativeSummary>>>;
  /** The same for decisions, with the earliest review due among all of them. */
  decisionsAround(
    query: AroundQuery,
    access: Access,
  ): Promise<Page<Placed<DecisionSummary>> & { readonly nextReview?: string }>;

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
   * Names the state of records, resolutions, overlaps and the copy of the catalog;
   * it is another after every change.
   */
  getDataVersion(): Promise<string>;
  /** The records, with their kind, that the domain rule opens to a caller and not to everybody. */
  getPrivateIds(access: Access): Promise<readonly string[]>;

  getLabels(
    refs: readonly string[],
    access: Access,
  ): Promise<readonly EntityLabel[]>;
}
