import type { Content, Heading, Paragraph } from 'mdast';
import { placeOfNode } from '../source/placeOfNode';
import { SectionMatcher } from '../words/createSectionMatcher';
import type { SectionRole } from '../words/DecisionWords';
import { MarkdownDocument } from './MarkdownDocument';
import { richLines } from './richLines';
import { Section } from './Section';

/** What stands before the first heading, and every section in order. */
export interface Outline {
  readonly preamble: readonly Content[];
  readonly sections: readonly Section[];
}

interface Mark {
  readonly index: number;
  readonly depth: number;
  readonly heading: string;
  readonly node: Heading | Paragraph;
}

const PARAGRAPH_DEPTH = 2;
const valueAfterColon = /[:：]\s*\S/;
const numbered = /^\W*(?:[a-z]{2,}[-_ #]*)?\d/i;
const saysMore = /[:：]\s*\S|\s[-–—]\s+\S/;
/** "Status: Accepted" is a fact, even in the only H1. */
const facts: readonly (SectionRole | undefined)[] = [
  'status',
  'date',
  'deciders',
  'authors',
];

/** Cuts a tree into sections. Records without headings may have paragraphs of one role word instead. */
export function outline(
  document: MarkdownDocument,
  match: SectionMatcher,
  maximum: number,
): Outline & { readonly isCapped: boolean } {
  const nodes = document.tree.children;
  const headings = marksOf(document, 'heading');
  const title = namedAfterPart(headings, match);
  const usesHeadings = headings.some(
    mark => mark !== title && match(mark.heading),
  );
  const marks = usesHeadings
    ? headings
    : [
        ...headings,
        ...marksOf(document, 'paragraph').filter(
          ({ heading }) =>
            match(heading)?.rank === 0 && !valueAfterColon.test(heading),
        ),
      ].sort((a, b) => a.index - b.index);
  const kept = marks.slice(0, maximum);

  const sections: Section[] = [];
  // From the last on, so that inner sections exist before the outer one.
  for (let at = kept.length - 1; at >= 0; at--) {
    const { index, depth, heading, node } = kept[at];
    const matched = kept[at] === title ? undefined : match(heading);
    const next = kept[at + 1]?.index ?? nodes.length;
    const following = sections.slice(0);
    const end = following.findIndex(section => section.depth <= depth);
    sections.unshift({
      heading,
      depth,
      place: placeOfNode(node),
      role: matched?.role,
      rank: matched?.rank ?? 0,
      body: nodes.slice(index + 1, next),
      inner: end < 0 ? following : following.slice(0, end),
      node: node.type === 'heading' ? node : undefined,
    });
  }
  return {
    preamble: nodes.slice(0, kept[0]?.index ?? nodes.length),
    sections,
    isCapped: marks.length > maximum,
  };
}

/** "8. Tags", "ADR-0004: Changelog", "Decision: use oars": the only H1 is a title, whatever it is about. */
function namedAfterPart(
  headings: readonly Mark[],
  match: SectionMatcher,
): Mark | undefined {
  const [top, ...others] = headings.filter(({ depth }) => depth === 1);
  if (!top || others.length > 0) {
    return undefined;
  }
  const isNumbered = numbered.test(top.heading);
  const isFact = facts.includes(match(top.heading)?.role);
  return isNumbered || (saysMore.test(top.heading) && !isFact)
    ? top
    : undefined;
}

function marksOf(
  document: MarkdownDocument,
  type: 'heading' | 'paragraph',
): readonly Mark[] {
  return document.tree.children.flatMap((node, index): Mark[] => {
    if (node.type !== type) {
      return [];
    }
    const lines = richLines(node, document);
    if (type === 'paragraph' && lines.length !== 1) {
      return [];
    }
    const heading = lines.map(({ text }) => text).join(' ');
    const depth = node.type === 'heading' ? node.depth : PARAGRAPH_DEPTH;
    return [{ index, depth, heading, node: node as Heading | Paragraph }];
  });
}
