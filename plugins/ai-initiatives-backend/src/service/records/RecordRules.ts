import type {
  FieldProblem,
  LineageRelation,
  RecordKind,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import type { RecordOf } from '../../database/InitiativesStore';

/** What a page shows of a record. */
export interface ViewOf {
  initiative: UseCases['getInitiative']['response'];
  decision: UseCases['getDecision']['response'];
  review: UseCases['getReview']['response'];
  principle: UseCases['getPrinciple']['response'];
}

/** A list that names other records, which only those who may read them see. */
export interface RecordReference {
  readonly field: 'buildsOn' | 'initiatives' | 'principles' | LineageRelation;
  readonly kind: RecordKind;
  /** Where an item has the id, when it says more than that. */
  readonly idIn?: 'principle';
}

/** What has to be saved together with a record. */
export interface Companion<K extends RecordKind> {
  readonly record: RecordOf[K];
}

/** What differs between kinds of records; everything else is done once. */
export interface RecordRules<K extends RecordKind> {
  readonly kind: K;
  readonly fields: readonly string[];
  readonly references: readonly RecordReference[];
  /** Whether the id starts with the day, as in a decision log. */
  readonly dated: boolean;
  parse(options: {
    input: Readonly<Record<string, unknown>>;
    current: RecordOf[K] | undefined;
  }): {
    readonly fields: Omit<RecordOf[K], 'id'>;
    readonly warnings: readonly FieldProblem[];
    readonly problems: readonly FieldProblem[];
  };
  /** What a version says that follows from the one before it. */
  complete?(options: {
    before: RecordOf[K] | undefined;
    after: RecordOf[K];
  }): RecordOf[K];
  /**
   * Rules between this record and others, checked inside the transaction.
   * Returns other records that change with it.
   */
  settle(options: {
    transaction: StoreTransaction;
    before: RecordOf[K] | undefined;
    after: RecordOf[K];
    access: Access;
  }): Promise<readonly Companion<K>[]>;
  view(options: {
    record: RecordOf[K];
    access: Access;
    warnings: readonly string[];
    /** Names of the relations in which others point here; all when not known. */
    referencedBy?: ReadonlySet<string>;
    /** Titles the catalog gives to what the record names, when known already. */
    titles?: ReadonlyMap<string, string>;
  }): Promise<ViewOf[K]>;
}
