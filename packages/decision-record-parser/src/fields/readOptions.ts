import type { Content, List, Table } from 'mdast';
import type { ReadContext } from '../labels/ReadContext';
import { blockLines } from '../markdown/blockLines';
import { richLines } from '../markdown/richLines';
import type { Section } from '../markdown/Section';
import { foldText } from '../text/foldText';
import { OptionCandidate, optionHeadings } from './optionHeadings';
import {
  isOptionTable,
  optionItems,
  optionParagraphs,
  optionRows,
} from './optionBlocks';
import { DecisionOption, OptionsFact } from './OptionsFact';
import type { OptionWords } from './createOptionWords';

/** "Option A", "Alternative 1.2". */
const optionLabel =
  /^\W*\p{L}+(?:\s+|(?=\d))(?:\d[\d.]*\p{L}?|\p{L})(?![\p{L}\d])/u;
const NONE: OptionsFact = { state: 'notStated', options: [] };

/** The options a record lists: certain structure only, else it is said that there is none. */
export function readOptions(options: {
  readonly sections: readonly Section[];
  readonly context: ReadContext;
  readonly optionWords: OptionWords;
}): OptionsFact {
  const { sections, context, optionWords } = options;
  const named = (wanted: string, most: number) =>
    sections.find(({ role, rank }) => role === wanted && rank <= most);
  const certain = named('options', 0) ?? named('alternatives', 0);
  const numbered = certain ? NONE : siblings(sections, optionWords);
  const section =
    certain ?? named('options', Infinity) ?? named('alternatives', Infinity);
  if (!section || numbered.state === 'stated') {
    return numbered;
  }
  const bodies = [section, ...section.inner].flatMap(({ body }) => body);
  if (
    bodies.every(
      node =>
        node.type === 'html' ||
        node.type === 'definition' ||
        node.type === 'thematicBreak',
    ) &&
    section.inner.length === 0
  ) {
    return NONE;
  }
  const said = blockLines(bodies, context.document);
  if (
    section.inner.length === 0 &&
    said.length === 1 &&
    context.words.nothing.includes(foldText(said[0].text).replace(/\.$/, ''))
  ) {
    return NONE;
  }
  const listed = listedIn(section, sections, context, optionWords);
  return {
    state: listed.length > 0 ? 'stated' : 'notUnderstood',
    options: listed.map(option => toOption(option, optionWords)),
    heading: section.heading,
    kind: section.role === 'options' ? 'considered' : 'alternatives',
    place: section.place,
  };
}

function listedIn(
  section: Section,
  sections: readonly Section[],
  context: ReadContext,
  optionWords: OptionWords,
): readonly OptionCandidate[] {
  const headings = optionHeadings(section.inner, optionWords);
  const lists = optionLists(section.body, context, optionWords);
  const items = lists.length > 0 ? optionItems(lists, context) : [];
  const paragraphs = optionParagraphs(
    section.body as readonly Content[],
    context,
    optionWords,
  );
  const table = section.body.find(
    (node): node is Table => node.type === 'table',
  );
  if (table && isOptionTable(table, context)) {
    return optionRows(table, context);
  }
  if (paragraphs.length > 1) {
    return paragraphs;
  }
  if (
    headings.length > 0 &&
    (items.length < 2 || headings.length >= items.length)
  ) {
    return headings;
  }
  if (items.length > 0) {
    return items;
  }
  const weighed = optionHeadings(
    sections.find(({ heading }) => optionWords.isWeighing(heading))?.inner ??
      [],
    optionWords,
  );
  if (weighed.length > 1) {
    return weighed;
  }
  return table ? optionRows(table, context) : paragraphs;
}

/** Lists of options; not those under a line like "Pros:". */
function optionLists(
  body: readonly Content[],
  context: ReadContext,
  { isAside }: OptionWords,
): readonly List[] {
  return body.filter((node, index): node is List => {
    const before = body[index - 1];
    const lead =
      before?.type === 'paragraph'
        ? richLines(before, context.document).map(({ text }) => text)
        : [];
    return node.type === 'list' && !(lead.length === 1 && isAside(lead[0]));
  });
}

/** Without a section of options: two or more sibling headings that call themselves options. */
function siblings(
  sections: readonly Section[],
  optionWords: OptionWords,
): OptionsFact {
  const named = sections.filter(({ heading }) =>
    optionWords.isNumbered(heading),
  );
  const depth = Math.min(...named.map(section => section.depth));
  const at = sections.findIndex(
    section => section.depth === depth && named.includes(section),
  );
  // Further on, the same options may come up again, under what they entail.
  const seen = new Set<string>();
  const found = named.filter(section => {
    const heading = foldText(section.heading);
    const key = optionLabel.exec(heading)?.[0] ?? heading;
    const isNew = section.depth === depth && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  if (found.length < 2) {
    return NONE;
  }
  const outer = sections
    .slice(0, at)
    .reverse()
    .find(section => section.depth < depth);
  return {
    state: 'stated',
    options: found.map(({ heading, place }) =>
      toOption({ title: heading, place }, optionWords),
    ),
    heading: outer?.heading,
    kind: 'considered',
    place: outer?.place,
  };
}

function toOption(
  { title, place }: OptionCandidate,
  { isChosen, clean }: OptionWords,
): DecisionOption {
  return { title: clean(title), place, isChosen: isChosen(title) };
}
