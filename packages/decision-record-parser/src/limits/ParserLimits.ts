/**
 * What a file may hold before it is shown as plain text instead of being parsed.
 *
 * @public
 */
export interface ParserLimits {
  /** Length of the whole file; bytes, or characters of a text. */
  readonly fileSize: number;
  /** Characters handed to the Markdown parser. */
  readonly parsedSize: number;
  /** Longest run of characters without white space, and of blanks. */
  readonly unbrokenRun: number;
  readonly lines: number;
  /** Cells of all tables together. */
  readonly tableCells: number;
  /** Cells times characters: the parser goes through the text for each cell. */
  readonly tableWork: number;
  /** Levels of quotes and lists. */
  readonly nesting: number;
  /** Brackets, or emphasis marks, in one paragraph. */
  readonly marksPerParagraph: number;
  /** Brackets and emphasis marks in the whole text. */
  readonly marks: number;
  /** Headings, list items and quoted lines in the whole text. */
  readonly blocks: number;
  /** Headings that are read; those behind are not looked at. */
  readonly headings: number;
  readonly frontMatterSize: number;
  readonly frontMatterDepth: number;
  readonly frontMatterAliases: number;
}

/**
 * Measured so that what passes parses in well below two seconds.
 *
 * @public
 */
export const DEFAULT_LIMITS: ParserLimits = {
  fileSize: 1_000_000,
  parsedSize: 256_000,
  unbrokenRun: 4_000,
  lines: 20_000,
  tableCells: 2_000,
  tableWork: 80_000_000,
  nesting: 50,
  marksPerParagraph: 2_000,
  marks: 20_000,
  blocks: 5_000,
  headings: 2_000,
  frontMatterSize: 16_000,
  frontMatterDepth: 32,
  frontMatterAliases: 20,
};
