import type { Content } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { MadrRecord } from './MadrRecord';
import { bullets, embedded, heading, paragraph } from './markdownNodes';

const SIDES = ['good', 'neutral', 'bad'] as const;

const BECAUSE = {
  good: 'Good, because',
  neutral: 'Neutral, because',
  bad: 'Bad, because',
} as const;

type Side = keyof typeof BECAUSE;

function because(side: Side, reasons: readonly string[]): readonly string[] {
  return reasons.map(reason => `${BECAUSE[side]} ${reason}`);
}

/** A section, unless there is nothing to say in it. */
function section(
  depth: 2 | 3,
  title: string,
  content: readonly Content[],
): readonly Content[] {
  return content.length > 0 ? [heading(depth, title), ...content] : [];
}

function outcome({
  chosenOption,
  justification,
}: MadrRecord): readonly Content[] {
  const reasons = embedded(justification, 2);
  if (chosenOption === undefined) {
    return reasons;
  }
  const chosen = `Chosen option: "${chosenOption}"`;
  const [first, ...rest] = reasons;
  if (first?.type !== 'paragraph') {
    return [paragraph(`${chosen}.`), ...reasons];
  }
  const beginning = { type: 'text' as const, value: `${chosen}, because ` };
  return [{ ...first, children: [beginning, ...first.children] }, ...rest];
}

function prosAndCons({ consideredOptions }: MadrRecord): readonly Content[] {
  return consideredOptions.flatMap(option =>
    section(3, option.title, [
      ...embedded(option.description, 3),
      ...bullets(SIDES.flatMap(side => because(side, option[side]))),
    ]),
  );
}

function expected({ expectedOutcomes }: MadrRecord): readonly string[] {
  return expectedOutcomes.map(({ statement, metric, due }) =>
    [statement, metric && `Metric: ${metric}`, due && `Due: ${due}`]
      .filter(Boolean)
      .join(' · '),
  );
}

function frontMatter(record: MadrRecord): string {
  const { status, date, decisionMakers, consulted, informed, more } = record;
  const people = {
    'decision-makers': decisionMakers,
    consulted,
    informed,
  };
  const named = Object.entries({ ...people, ...more }).filter(
    ([, value]) => value.length > 0,
  );
  return stringify(
    { status, ...(date && { date }), ...Object.fromEntries(named) },
    { lineWidth: 0 },
  );
}

/**
 * A decision as a file after the template of MADR 4, with sections in the order of
 * the template and without those that would be empty. `parseDecisionRecord` finds
 * the same title, status, date, people and options in it, apart from white space,
 * unless a text has a heading of its own that is named like a section, or a title
 * holds brackets such as templates have.
 *
 * @public
 */
export function writeMadr(record: MadrRecord): string {
  const good = because('good', record.goodConsequences);
  const bad = because('bad', record.badConsequences);
  const children: readonly Content[] = [
    heading(1, record.title),
    ...section(
      2,
      'Context and Problem Statement',
      embedded(record.contextAndProblem, 2),
    ),
    ...section(2, 'Decision Drivers', bullets(record.decisionDrivers)),
    ...section(
      2,
      'Considered Options',
      bullets(record.consideredOptions.map(({ title }) => title)),
    ),
    ...section(2, 'Decision Outcome', [
      ...outcome(record),
      ...section(3, 'Consequences', bullets([...good, ...bad])),
      ...section(3, 'Confirmation', embedded(record.confirmation, 3)),
      ...section(3, 'Expected Outcomes', bullets(expected(record))),
    ]),
    ...section(2, 'Pros and Cons of the Options', prosAndCons(record)),
    ...section(2, 'More Information', embedded(record.moreInformation, 2)),
  ];
  const body = toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      listItemIndent: 'one',
      fences: true,
      extensions: [gfmTableToMarkdown()],
    },
  );
  return `---\n${frontMatter(record)}---\n\n${body}`;
}
