import type { Content, Heading, List } from 'mdast';
import type { ParserLimits } from '../limits/ParserLimits';
import { readOutcome } from './chosenOption';
import { readEmbedded } from './embedText';
import type { MadrOption, MadrRecord } from './MadrRecord';
import { BECAUSE, FORMAT_KEY, LABELS, SECTIONS } from './madrWords';
import { bulletsOf, parse, plainText } from './markdownNodes';
import { MarkedFile, openMarked } from './openMarked';
import { writeMadr } from './writeMadr';

/** What stands between one heading and the next. */
interface Part {
  readonly title: string;
  readonly text: string;
  readonly nodes: readonly Content[];
}

/** The parts whose headings are not deeper than this. */
function partsOf(
  nodes: readonly Content[],
  body: string,
  depth: 2 | 3,
): readonly Part[] {
  const last = nodes[nodes.length - 1];
  const at = nodes.flatMap((node, index) =>
    node.type === 'heading' && node.depth <= depth ? [index] : [],
  );
  return at.map((index, number) => {
    const node = nodes[index] as Heading;
    const next = at[number + 1] ?? nodes.length;
    const end = nodes[next]?.position!.start ?? last.position!.end;
    return {
      title: plainText(node),
      text: body.slice(node.position!.end.offset, end.offset).trim(),
      nodes: nodes.slice(index + 1, next),
    };
  });
}

/** What stands above the first of the parts inside of another, and those parts. */
function innerOf(part: Part | undefined, body: string) {
  const nodes = part?.nodes ?? [];
  const first = nodes.findIndex(
    node => node.type === 'heading' && node.depth === 3,
  );
  const [start] = nodes;
  const end = nodes[first < 0 ? nodes.length - 1 : first];
  return {
    text:
      start && first !== 0
        ? body
            .slice(
              start.position!.start.offset,
              first < 0 ? end.position!.end.offset : end.position!.start.offset,
            )
            .trim()
        : '',
    parts: partsOf(nodes, body, 3),
  };
}

function listIn(part: Part | undefined): List | undefined {
  const last = part?.nodes[part.nodes.length - 1];
  return last?.type === 'list' ? last : undefined;
}

function itemsOf(part: Part | undefined): readonly string[] {
  const list = listIn(part);
  return list ? bulletsOf(list).map(({ text }) => text) : [];
}

function after(
  beginning: string,
  texts: readonly string[] | undefined,
): readonly string[] {
  return (texts ?? []).flatMap(text =>
    text.startsWith(`${beginning} `) ? [text.slice(beginning.length + 1)] : [],
  );
}

function sidesOf(reasons: readonly string[]) {
  return {
    good: after(BECAUSE.good, reasons),
    neutral: after(BECAUSE.neutral, reasons),
    bad: after(BECAUSE.bad, reasons),
  };
}

function isArguments(reasons: readonly string[]): boolean {
  return (
    reasons.length > 0 &&
    reasons.every(reason =>
      Object.values(BECAUSE).some(side => reason.startsWith(`${side} `)),
    )
  );
}

function optionOf(title: string, part: Part | undefined): MadrOption {
  const listed = itemsOf(part);
  const reasons = isArguments(listed) ? listed : [];
  const list = reasons.length > 0 ? listIn(part) : undefined;
  const [first] = part?.nodes ?? [];
  const length =
    list && first
      ? list.position!.start.offset! - first.position!.start.offset!
      : undefined;
  const description = part?.text.slice(0, length).trim();
  return {
    title,
    ...(description && { description: readEmbedded(description) }),
    ...sidesOf(reasons),
  };
}

function optionsOf(
  titles: readonly string[],
  weighed: readonly Part[],
): readonly MadrOption[] {
  let next = 0;
  return titles.map(title => {
    const part = weighed[next]?.title === title ? weighed[next] : undefined;
    next += part ? 1 : 0;
    return optionOf(title, part);
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return isTexts(value) ? value : [];
}

/** What the front matter says. */
function headerOf({ frontMatter }: MarkedFile) {
  const {
    status,
    date,
    'decision-makers': decisionMakers,
    consulted,
    informed,
    [FORMAT_KEY]: _format,
    ...others
  } = frontMatter;
  const more = Object.entries(others).filter(
    (entry): entry is [string, string | readonly string[]] =>
      typeof entry[1] === 'string' || isTexts(entry[1]),
  );
  return {
    status: textOf(status) ?? '',
    ...(textOf(date) && { date: textOf(date) }),
    decisionMakers: textsOf(decisionMakers),
    consulted: textsOf(consulted),
    informed: textsOf(informed),
    more: Object.fromEntries(more),
  };
}

function textIn(part: Part | undefined): string | undefined {
  return part?.text ? readEmbedded(part.text) : undefined;
}

function outcomeOf(
  { text, parts }: ReturnType<typeof innerOf>,
  titles: readonly string[],
) {
  const find = (name: string) => parts.find(part => part.title === name);
  const { good, bad } = sidesOf(itemsOf(find(SECTIONS.consequences)));
  const confirmation = textIn(find(SECTIONS.confirmation));
  const expected = listIn(find(SECTIONS.expected));
  return {
    ...readOutcome(text, titles),
    goodConsequences: good,
    badConsequences: bad,
    ...(confirmation && { confirmation }),
    expectedOutcomes: (expected ? bulletsOf(expected) : []).map(
      ({ text: statement, below }) => {
        const [metric] = after(LABELS.metric, below);
        const [due] = after(LABELS.due, below);
        return { statement, ...(metric && { metric }), ...(due && { due }) };
      },
    ),
  };
}

function recordOf(file: MarkedFile): MadrRecord {
  const { body } = file;
  const [title, ...parts] = partsOf(parse(body), body, 2);
  const find = (name: string) => parts.find(part => part.title === name);
  const titles = itemsOf(find(SECTIONS.options));
  const outcome = innerOf(find(SECTIONS.outcome), body);
  const weighed = innerOf(find(SECTIONS.weighed), body);
  const moreInformation = textIn(find(SECTIONS.more));
  return {
    title: title?.title ?? '',
    ...headerOf(file),
    contextAndProblem: textIn(find(SECTIONS.context)) ?? '',
    decisionDrivers: itemsOf(find(SECTIONS.drivers)),
    consideredOptions: optionsOf(titles, weighed.parts),
    ...outcomeOf(outcome, titles),
    ...(moreInformation && { moreInformation }),
  };
}

/**
 * The record a file was written from by `writeMadr`, to the letter. Nothing for any
 * other file, also for one that was changed since in a way we would not write: it
 * counts only what says the same when it is written again.
 */
export function readMadr(
  file: string,
  limits: ParserLimits,
): MadrRecord | undefined {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const marked = openMarked(text, limits);
  const record = marked && recordOf(marked);
  return record && writeMadr(record) === text ? record : undefined;
}
