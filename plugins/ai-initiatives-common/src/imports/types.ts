/** Fields a column can be mapped to. @public */
export const IMPORT_FIELDS = [
  'title',
  'problem',
  'owner',
  'stage',
  'outputs',
  'benefits',
  'users',
  'aiClassification',
  'topicArea',
  'sourcing',
  'vendors',
  'tools',
  'dataDescription',
  'personalData',
  'euRiskLevel',
  'euRole',
  'highImpact',
  'humanOversight',
  'tags',
] as const;

/** @public */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Where the value of one field comes from. @public */
export interface ColumnMapping {
  /** Filled columns are joined with `separator` (default a space). */
  readonly columns: readonly string[];
  readonly separator?: string;
  /**
   * Translates what the file says (compared without case) to our value; an
   * empty value means that the file says nothing.
   */
  readonly values?: Readonly<Record<string, string>>;
  /** Tried in this order, one alone, when none of `columns` is filled. */
  readonly otherwise?: readonly string[];
}

/** How rows become initiatives. @public */
export interface ImportMapping {
  readonly fields: { readonly [Field in ImportField]?: ColumnMapping };
  /**
   * Columns that identify a row in its source. Rows that agree in all of them
   * are told apart by their order when `keyIsUnique` is not set.
   */
  readonly keyColumns: readonly string[];
  readonly keyIsUnique?: boolean;
}

/** @public */
export interface ImportPreset {
  readonly id: string;
  readonly title: string;
  readonly mapping: ImportMapping;
}

/** An uploaded file, read but not yet imported. @public */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: 'csv' | 'json';
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter?: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The first five rows by column. */
  readonly sample: readonly Readonly<Record<string, string>>[];
  /** Preset whose columns are all here. */
  readonly preset?: string;
  readonly mapping: ImportMapping;
  readonly warnings: readonly string[];
}

/** @public */
export type ImportOutcome = 'create' | 'change' | 'same' | 'problem';

/** What happens, or happened, to one row. @public */
export interface ImportRow {
  /** 1 is the first row after the heading. */
  readonly row: number;
  readonly outcome: ImportOutcome;
  readonly title: string;
  /** Problems of a refused row, or fields that change, or notes. */
  readonly reasons: readonly string[];
  readonly initiativeId?: string;
}

/** @public */
export interface ImportJob {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly mode: 'dry-run' | 'run';
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly totalRows: number;
  readonly processedRows: number;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly finishedAt?: string;
  /** Why it failed. */
  readonly message?: string;
}

/** @public */
export interface ImportRequest {
  readonly fileId: string;
  readonly mode: 'dry-run' | 'run';
  readonly mapping: ImportMapping;
}

/** @public */
export interface ImportRowQuery {
  readonly outcome?: ImportOutcome;
  readonly limit?: number;
  readonly offset?: number;
}
