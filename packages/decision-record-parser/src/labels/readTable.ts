import type { Table } from 'mdast';
import type { RichLine } from '../markdown/RichLine';
import { richLines } from '../markdown/richLines';
import { placeOfNode } from '../source/placeOfNode';
import type { FactSource, Place } from '../types';
import { LabelledValue } from './LabelledValue';
import { ReadContext } from './ReadContext';

interface Cell {
  readonly lines: readonly RichLine[];
  readonly text: string;
  readonly place: Place;
}

/** Labels in the first column with values beside them, or labels in the first row with values below. */
export function readTable(
  table: Table,
  context: ReadContext,
): readonly LabelledValue[] {
  const rows = table.children.map(row =>
    row.children.map((cell): Cell => {
      const lines = richLines(cell, context.document);
      return {
        lines,
        text: lines.map(({ text }) => text).join(' '),
        place: placeOfNode(cell),
      };
    }),
  );
  const [head, first] = rows;
  const isLabel = ({ text }: Cell) => context.matchLabel(text) !== undefined;
  const headLabels = head.filter(isLabel).length;
  const besideLabels = rows.filter(row => row[0] && isLabel(row[0])).length;

  const inColumns =
    first !== undefined &&
    headLabels >= 1 &&
    (headLabels > 1 || head.length > 2) &&
    // "accepted" in the row below is a value here, though it may be a label.
    (besideLabels <= 1 || (headLabels > 2 && head.every(isLabel)));
  if (inColumns) {
    return head.flatMap((label, column) =>
      valueOf(label, first[column], context, 'tableColumn'),
    );
  }
  return besideLabels === 0
    ? []
    : rows.flatMap(([label, value]) =>
        label ? valueOf(label, value, context, 'table') : [],
      );
}

function valueOf(
  label: Cell,
  value: Cell | undefined,
  { matchLabel }: ReadContext,
  source: FactSource,
): readonly LabelledValue[] {
  if (label.text === '' || !value) {
    return [];
  }
  return [
    {
      role: matchLabel(label.text),
      label: label.text.replace(/\s*[:：]$/, ''),
      raw: value.text,
      parts: value.lines.length > 1 ? value.lines.map(({ text }) => text) : [],
      links:
        value.lines.length === 1
          ? value.lines[0].links
          : value.lines.flatMap(({ links }) => links),
      rest: [],
      source,
      place: value.text === '' ? label.place : value.place,
    },
  ];
}
