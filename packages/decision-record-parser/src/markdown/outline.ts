import type { Content, Heading, Paragraph } from 'mdast';
import { placeOfNode } from '../source/placeOfNode';
import { SectionMatcher } from '../words/createSectionMatcher';
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

/** Cuts a tree into sections. Records without headings may have paragraphs of one role word instead. */
export function outline(
  document: MarkdownDocument,
  match: SectionMatcher,
  maximum: number,
): Outline & { readonly isCapped: boolean } {
  const nodes = document.tree.children;
  const headings = marksOf(document, 'heading');
  const usesHeadings = headings.some(({ heading }) => match(heading));
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
    const matched = match(heading);
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
