import type { Content } from 'mdast';
import type { LabelledValue } from '../labels/LabelledValue';
import { readLabels } from '../labels/readLabels';
import type { ReadContext } from '../labels/ReadContext';
import type { Outline } from '../markdown/outline';
import { richLines } from '../markdown/richLines';
import type { Section } from '../markdown/Section';

/** What stands above the first section that has a role, and what it says in labels. */
export interface Head {
  readonly title: Section | undefined;
  readonly nodes: readonly Content[];
  readonly values: readonly LabelledValue[];
}

/** Finds the title and everything said before the first section. */
export function readHead(
  { preamble, sections }: Outline,
  context: ReadContext,
): Head {
  const title = titleOf(sections) ?? unspacedTitle(preamble, sections, context);
  const metadata = sections.filter(({ role }) => role === 'metadata');
  const opening = sections.slice(0, firstPart(sections, title));
  const nodes = [
    ...preamble,
    ...opening.flatMap(({ body }) => body),
    ...metadata
      .filter(section => !opening.includes(section))
      .flatMap(({ body }) => body),
  ];
  return { title, nodes, values: readLabels(nodes, context) };
}

/** The first H1 that is no part of a record; else a first heading that stands above all others. */
function titleOf(sections: readonly Section[]): Section | undefined {
  const [first, ...others] = sections;
  const top = sections.find(({ depth }) => depth === 1);
  if (top?.node) {
    return isPart(top) ? undefined : top;
  }
  return first?.node &&
    !isPart(first) &&
    others.every(({ depth }) => depth > first.depth)
    ? first
    : undefined;
}

/** `#46. Title`: a heading that lacks its space is a paragraph to Markdown, and a title to its author. */
function unspacedTitle(
  preamble: readonly Content[],
  sections: readonly Section[],
  context: ReadContext,
): Section | undefined {
  const first = preamble.find(({ type }) => type !== 'html');
  if (first?.type !== 'paragraph') {
    return undefined;
  }
  const lines = richLines(first, context.document);
  const [, heading] = /^#(?=[^\s#!])(.+)$/.exec(lines[0]?.text ?? '') ?? [];
  return lines.length === 1 && heading
    ? {
        heading,
        depth: 1,
        place: lines[0].place,
        role: undefined,
        rank: 0,
        body: [],
        inner: sections,
        node: undefined,
      }
    : undefined;
}

function isPart({ role, rank }: Section): boolean {
  return role !== undefined && rank === 0;
}

/** Sections up to here belong to the head: title, and H1s around it with labels only. */
function firstPart(
  sections: readonly Section[],
  title: Section | undefined,
): number {
  const at = title ? sections.indexOf(title) : -1;
  const next = sections.findIndex(
    ({ depth }, index) => index > at && (depth > 1 || at < 0),
  );
  return next < 0 ? at + 1 : Math.max(at + 1, title ? next : 0);
}
