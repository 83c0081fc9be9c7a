/** What a person read in one record. */
export interface OracleRow {
  readonly file: string;
  readonly format: string;
  readonly title: string | null;
  readonly titleAlso?: readonly string[];
  readonly placeholderTitle?: boolean;
  readonly status: string;
  readonly statusRaw: string | null;
  readonly statusAlso?: readonly string[];
  readonly date: string | null;
  readonly dateAlso?: readonly (string | null)[];
  readonly deciders: readonly string[];
  readonly authors: readonly string[];
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  readonly options: readonly string[];
  readonly optionsCount: number | null;
  readonly sections: OracleSections & {
    readonly decisionAlso?: readonly string[];
  };
  readonly decisionAlso?: readonly string[];
  readonly hard?: readonly string[];
}

export interface OracleSections {
  readonly context: readonly string[];
  readonly decision: readonly string[];
  readonly consequences: readonly string[];
}

/** One file of a corpus. */
export interface IndexRow {
  readonly file: string;
  readonly kind: 'record' | 'template' | 'index';
  readonly format: string;
}

/** What a reader says about a record, in the fields that are scored. */
export type Reading = Pick<
  OracleRow,
  | 'title'
  | 'status'
  | 'date'
  | 'deciders'
  | 'authors'
  | 'supersedes'
  | 'supersededBy'
  | 'options'
  | 'optionsCount'
> & {
  readonly placeholderTitle: boolean;
  readonly sections: OracleSections;
};
