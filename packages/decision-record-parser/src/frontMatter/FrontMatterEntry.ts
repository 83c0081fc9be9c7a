/** One key of a front matter with the source of its value. */
export interface FrontMatterEntry {
  readonly key: string;
  /** Value as written, without quotes and comments. */
  readonly raw: string;
  /** Scalars of a sequence, or the keys of braces that a template left. */
  readonly parts: readonly string[];
  /** Offsets inside the YAML text. */
  readonly start: number;
  readonly end: number;
}
