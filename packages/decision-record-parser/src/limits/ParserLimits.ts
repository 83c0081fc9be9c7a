/** What a file may hold before it is shown as plain text instead of being parsed. */
export interface ParserLimits {
  /** Length of the whole file; bytes, or characters of a text. */
  readonly fileSize: number;
  /** Characters handed to the Markdown parser. */
  readonly parsedSize: number;
  /** Longest run of characters without white space. */
  readonly unbrokenRun: number;
  /** Cells in one table. */
  readonly tableCells: number;
  /** Levels of quotes and lists. */
  readonly nesting: number;
  /** Brackets, or emphasis marks, in one paragraph. */
  readonly marksPerParagraph: number;
  readonly headings: number;
  readonly frontMatterSize: number;
  readonly frontMatterDepth: number;
  readonly frontMatterAliases: number;
}

/** Measured so that what passes parses in well below two seconds. */
export const DEFAULT_LIMITS: ParserLimits = {
  fileSize: 1_000_000,
  parsedSize: 256_000,
  unbrokenRun: 4_000,
  tableCells: 2_000,
  nesting: 50,
  marksPerParagraph: 2_000,
  headings: 2_000,
  frontMatterSize: 16_000,
  frontMatterDepth: 32,
  frontMatterAliases: 20,
};
