import type { Root } from 'mdast';
import { asciidocHeader } from '../asciidoc/asciidocHeader';
import { asciidocTree } from '../asciidoc/asciidocTree';
import { readEntries } from '../frontMatter/readEntries';
import { splitFrontMatter } from '../frontMatter/splitFrontMatter';
import type { LabelledValue } from '../labels/LabelledValue';
import type { Vocabulary } from '../labels/ReadContext';
import { exceededLimit } from '../limits/exceededLimit';
import type { ParserLimits } from '../limits/ParserLimits';
import { parseMarkdown } from '../markdown/parseMarkdown';
import type { SourceText } from '../source/SourceText';
import type { ParseWarning } from '../types';
import { plainTree } from './plainTree';

/** A no-break space behind the marks makes no heading for Markdown, and one for its author. */
const oddHeading = /^( {0,3}#{1,6})[\u00a0\u3000]/gm;

/** A tree, and what its header says. */
export interface OpenedDocument {
  readonly tree: Root;
  readonly values: readonly LabelledValue[];
  readonly warnings: readonly ParseWarning[];
}

/** Parses a text within the limits; above one, its first heading is all that is read. */
export function openDocument(
  source: SourceText,
  extension: string,
  vocabulary: Vocabulary,
  limits: ParserLimits,
): OpenedDocument {
  const { text } = source;
  const { matchLabel } = vocabulary;
  const range = splitFrontMatter(text);
  const isClosed = range !== undefined && range !== 'unclosed';
  const header = isClosed
    ? readEntries({
        yaml: text.slice(range.start, range.end),
        offset: range.start,
        source,
        factSource: 'frontMatter',
        matchLabel,
        limits,
      })
    : { values: [], warnings: [] };
  const unclosed: readonly ParseWarning[] =
    range === 'unclosed'
      ? [
          {
            code: 'unclosedFrontMatter',
            message: 'The front matter has no end; it was read as text.',
            place: source.placeOfLine(1),
          },
        ]
      : [];
  const textStart = text.startsWith('\ufeff') ? 1 : 0;
  const bodyStart = isClosed ? range.bodyStart : textStart;
  const body = text.slice(bodyStart);
  const before = {
    offset: bodyStart,
    lines: source.placeOf(bodyStart, bodyStart).startLine - 1,
  };
  const warnings = [...header.warnings, ...unclosed];

  const exceeded = exceededLimit(body, limits);
  if (exceeded) {
    const warning: ParseWarning = {
      code: 'limitExceeded',
      message: `${exceeded} It is shown as plain text.`,
    };
    return {
      tree: plainTree(body, before),
      values: header.values,
      warnings: [...warnings, warning],
    };
  }
  if (extension === 'adoc' || extension === 'asciidoc') {
    return {
      tree: asciidocTree(source),
      values: [...header.values, ...asciidocHeader(source, matchLabel)],
      warnings,
    };
  }
  return {
    tree: parseMarkdown(body.replace(oddHeading, '$1 '), before),
    values: header.values,
    warnings,
  };
}
