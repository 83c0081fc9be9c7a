import type { LabelledValue } from '../labels/LabelledValue';
import type { SourceText } from '../source/SourceText';
import type { FactSource } from '../types';
import type { LabelMatcher } from '../words/createLabelMatcher';
import type { LabelRole } from '../words/DecisionWords';
import { AsciidocLine, readAsciidocLines } from './readAsciidocLines';

const revision = /^v?\d[\w.]*\s*,\s*(.+)$/;
const authorLine = /^[\p{L}][\p{L}\p{M}.'’ -]*(?:<[^>]+>)?(?:\s*;.*)?$/u;

/** Attributes, and the author and revision lines under the title. */
export function asciidocHeader(
  source: SourceText,
  matchLabel: LabelMatcher,
): readonly LabelledValue[] {
  const lines = readAsciidocLines(source.text);
  const titleAt = lines.findIndex(({ kind }) => kind === 'heading');
  const values: LabelledValue[] = [];
  const add = (
    line: AsciidocLine,
    label: string,
    raw: string,
    role: LabelRole | undefined,
    factSource: FactSource,
  ) =>
    values.push({
      role,
      label,
      raw,
      parts: [],
      links: [],
      rest: [],
      source: factSource,
      place: source.placeOf(line.start, line.end),
    });

  for (const line of lines.filter(({ kind }) => kind === 'attribute')) {
    add(
      line,
      line.label,
      line.text.trim(),
      matchLabel(line.label),
      'attribute',
    );
  }
  const [author, revised] = lines.slice(titleAt + 1, titleAt + 3);
  if (titleAt >= 0 && author?.kind === 'text' && authorLine.test(author.text)) {
    const names = author.text.replace(/\s*<[^>]*>/g, '').replace(/;/g, ',');
    add(author, 'author', names.trim(), 'authors', 'line');
    const date = revised?.kind === 'text' ? revision.exec(revised.text) : null;
    if (date) {
      add(revised, 'revision', date[1].split(':')[0], 'updated', 'line');
    }
  }
  return values;
}
