import type { PlotRow } from './plots/Plot';

/** Letters are about so wide. */
const LETTER = 6.6;

function fit(text: string, width: number): string {
  const characters = Array.from(text);
  const most = Math.floor(width / LETTER);
  return characters.length <= most
    ? text
    : `${characters.slice(0, most - 1).join('')}…`;
}

/** The name beside a bar, cut where it is long. */
export function RowTick(props: {
  readonly rows: readonly PlotRow[];
  readonly width: number;
  /** Given by the axis. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly index: number };
}) {
  const { rows, width, x = 0, y = 0, payload } = props;
  const { label = '' } = rows[payload?.index ?? -1] ?? {};
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      textAnchor="end"
      fontSize={12}
      fill="var(--bui-fg-primary)"
    >
      <title>{label}</title>
      {fit(label, width)}
    </text>
  );
}
