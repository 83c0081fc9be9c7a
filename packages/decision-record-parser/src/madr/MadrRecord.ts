/** An option with its arguments. Arguments are plain text. @public */
export interface MadrOption {
  readonly title: string;
  /** Markdown. */
  readonly description?: string;
  readonly good: readonly string[];
  readonly neutral: readonly string[];
  readonly bad: readonly string[];
}

/**
 * A decision in the vocabulary of MADR 4. What people write at length is Markdown,
 * everything else plain text.
 *
 * @public
 */
export interface MadrRecord {
  readonly title: string;
  readonly status: string;
  /** Calendar day. */
  readonly date?: string;
  readonly decisionMakers: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  /** Further lines of the front matter, in this order. */
  readonly more?: Readonly<Record<string, string | readonly string[]>>;
  /** Markdown. */
  readonly contextAndProblem: string;
  readonly decisionDrivers: readonly string[];
  readonly consideredOptions: readonly MadrOption[];
  readonly chosenOption?: string;
  /** Markdown. */
  readonly justification?: string;
  readonly goodConsequences: readonly string[];
  readonly badConsequences: readonly string[];
  /** Markdown. */
  readonly confirmation?: string;
  readonly expectedOutcomes: readonly {
    readonly statement: string;
    readonly metric?: string;
    readonly due?: string;
  }[];
  /** Markdown. */
  readonly moreInformation?: string;
}
