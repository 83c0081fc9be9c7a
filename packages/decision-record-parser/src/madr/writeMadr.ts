import { stringify } from 'yaml';
import { writeOutcome } from './chosenOption';
import { embedText, Slot } from './embedText';
import type { MadrOption, MadrRecord } from './MadrRecord';
import { heading, render, renderBullets } from './markdownNodes';
import { BECAUSE, FORMAT, FORMAT_KEY, LABELS, SECTIONS } from './madrWords';

const SIDES = ['good', 'neutral', 'bad'] as const;

type Side = keyof typeof BECAUSE;

function because(side: Side, reasons: readonly string[]) {
  return reasons.map(reason => ({ text: `${BECAUSE[side]} ${reason}` }));
}

function texts(items: readonly string[]) {
  return renderBullets(items.map(text => ({ text })));
}

function embedded(text: string | undefined, slot: Slot): readonly string[] {
  return text ? [embedText(text, slot)] : [];
}

/** A section, unless there is nothing to say in it. */
function section(
  depth: 2 | 3,
  title: string,
  content: readonly string[],
): readonly string[] {
  return content.length > 0 ? [render(heading(depth, title)), ...content] : [];
}

function argumentsOf(option: MadrOption): readonly string[] {
  const sides = SIDES.flatMap(side => because(side, option[side]));
  return [
    ...embedded(option.description, { under: 3, beforeList: true }),
    ...renderBullets(sides),
  ];
}

/** Options by the same title are told apart by their order: all of them are there, or none. */
function prosAndCons({ consideredOptions }: MadrRecord): readonly string[] {
  const said = consideredOptions.map(option => ({
    title: option.title,
    content: argumentsOf(option),
  }));
  const weighed = new Set(
    said.flatMap(({ title, content }) => (content.length > 0 ? [title] : [])),
  );
  return said
    .filter(({ title }) => weighed.has(title))
    .flatMap(({ title, content }) => [render(heading(3, title)), ...content]);
}

function expected({ expectedOutcomes }: MadrRecord): readonly string[] {
  return renderBullets(
    expectedOutcomes.map(({ statement, metric, due }) => ({
      text: statement,
      below: [
        ...(metric ? [`${LABELS.metric} ${metric}`] : []),
        ...(due ? [`${LABELS.due} ${due}`] : []),
      ],
    })),
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
    {
      status,
      ...(date && { date }),
      ...Object.fromEntries(named),
      [FORMAT_KEY]: FORMAT,
    },
    { lineWidth: 0 },
  );
}

/**
 * A decision as a file after the template of MADR 4, with sections in the order of
 * the template and without those that would be empty. The front matter says that
 * it was written so, and from such a file `parseDecisionRecord` gives the record
 * back to the letter (`exact`), unless the file is beyond the limits of parsing.
 *
 * Texts have no white space at their ends, and lines end with a line feed; the
 * chosen option is one of those considered.
 *
 * @public
 */
export function writeMadr(record: MadrRecord): string {
  const outcome = writeOutcome(record);
  const consequences = [
    ...because('good', record.goodConsequences),
    ...because('bad', record.badConsequences),
  ];
  const body = [
    render(heading(1, record.title)),
    ...section(
      2,
      SECTIONS.context,
      embedded(record.contextAndProblem, { under: 2 }),
    ),
    ...section(2, SECTIONS.drivers, texts(record.decisionDrivers)),
    ...section(
      2,
      SECTIONS.options,
      texts(record.consideredOptions.map(({ title }) => title)),
    ),
    ...section(2, SECTIONS.outcome, [
      ...(outcome ? [outcome] : []),
      ...section(3, SECTIONS.consequences, renderBullets(consequences)),
      ...section(
        3,
        SECTIONS.confirmation,
        embedded(record.confirmation, { under: 3 }),
      ),
      ...section(3, SECTIONS.expected, expected(record)),
    ]),
    ...section(2, SECTIONS.weighed, prosAndCons(record)),
    ...section(
      2,
      SECTIONS.more,
      embedded(record.moreInformation, { under: 2 }),
    ),
  ];
  return `---\n${frontMatter(record)}---\n\n${body.join('\n\n')}\n`;
}
