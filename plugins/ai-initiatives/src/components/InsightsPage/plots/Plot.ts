import type { Links } from '../../../links';
import type { Translate } from '../../../hooks/useTranslation';

/** How a series looks: a colour and a pattern, so that neither is needed alone. */
export type Tone =
  | 'faint'
  | 'striped'
  | 'medium'
  | 'strong'
  | 'muted'
  | 'good'
  | 'bad'
  | 'open';

/** What one part of each bar stands for. */
export interface PlotSeries {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
}

/** One bar, with what it stands for and where that is listed. */
export interface PlotRow {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
  /** In the table and in words alone: as a bar it would dwarf all others. */
  readonly isAside?: boolean;
  readonly href?: string;
  /** Lists behind single parts. */
  readonly hrefs?: Readonly<Record<string, string>>;
}

/** A plot before it is drawn: also what its table and its file are made of. */
export interface Plot {
  readonly id: string;
  /** A question or a short noun. */
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly reading: string;
  /** Heading of what the rows are. */
  readonly rowHeading: string;
  readonly series: readonly PlotSeries[];
  /** Columns of the table that are not drawn. */
  readonly columns?: readonly Omit<PlotSeries, 'tone'>[];
  readonly rows: readonly PlotRow[];
  /** Bars stand where time passes from left to right. */
  readonly isOverTime?: boolean;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** What plots are made with. */
export interface PlotTools {
  readonly t: Translate;
  readonly links: Links;
  /** Lists tell of today: of another day there are none to lead to. */
  readonly isPast: boolean;
}

/** Nothing at all can be seen in a plot. */
export function isEmpty({ rows, series }: Plot): boolean {
  return rows.every(row =>
    series.every(({ key }) => (row.values[key] ?? 0) === 0),
  );
}

/** The lines of a plot's table: headings, then a line for each row. */
export function linesOf(plot: Plot): readonly (readonly (string | number)[])[] {
  const columns = [...plot.series, ...(plot.columns ?? [])];
  return [
    [plot.rowHeading, ...columns.map(({ label }) => label)],
    ...plot.rows.map(({ label, values }) => [
      label,
      ...columns.map(({ key }) => values[key] ?? 0),
    ]),
  ];
}
