import type { MadrRecord } from './MadrRecord';
import { embedText, quote, readEmbedded, Slot } from './embedText';
import { paragraph, parse, render } from './markdownNodes';

const BEGINNING = 'Chosen option: "';
const SLOT: Slot = { under: 3 };

type Outcome = Pick<MadrRecord, 'chosenOption' | 'justification'>;

function sentence(title: string): string {
  return render(paragraph(`${BEGINNING}${title}"`));
}

/** What was chosen and why, as the template words it. */
export function readOutcome(
  markdown: string,
  titles: readonly string[],
): Outcome {
  // The longest first: one title may be the beginning of another.
  const byLength = [...new Set(titles)].sort((a, b) => b.length - a.length);
  for (const title of byLength) {
    const said = sentence(title);
    if (markdown === `${said}.`) {
      return { chosenOption: title };
    }
    for (const joint of ['.\n\n', ', because ']) {
      if (markdown.startsWith(said + joint)) {
        const rest = markdown.slice(said.length + joint.length);
        return { chosenOption: title, justification: readEmbedded(rest) };
      }
    }
  }
  return markdown === '' ? {} : { justification: readEmbedded(markdown) };
}

function startsAlike(one: string, other: string): boolean {
  const [first, ...rest] = parse(one).map(({ type }) => type);
  const types = parse(other).map(({ type }) => type);
  return first === 'paragraph' && [first, ...rest].join() === types.join();
}

/** The reasons in the sentence of the choice, where they begin as a sentence does. */
export function writeOutcome(record: MadrRecord): string | undefined {
  const { chosenOption, justification, consideredOptions } = record;
  const reasons = justification && embedText(justification, SLOT);
  if (chosenOption === undefined) {
    return justification && reasons?.startsWith(BEGINNING)
      ? quote(justification)
      : reasons;
  }
  const said = sentence(chosenOption);
  if (!reasons) {
    return `${said}.`;
  }
  const inline = `${said}, because ${reasons}`;
  const read = readOutcome(
    inline,
    consideredOptions.map(({ title }) => title),
  );
  const isClear =
    read.chosenOption === chosenOption && read.justification === justification;
  return isClear && startsAlike(reasons, inline)
    ? inline
    : `${said}.\n\n${reasons}`;
}
