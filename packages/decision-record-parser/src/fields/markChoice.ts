import type { ReadContext } from '../labels/ReadContext';
import { blockLines } from '../markdown/blockLines';
import type { Section } from '../markdown/Section';
import { foldText } from '../text/foldText';
import type { OptionsFact } from './OptionsFact';

/** From a quotation mark to the one that ends it. */
const quoted = /^["“”„«»「『'‘’`]\s*(.+?)\s*["“”»«」』'’`]/u;
const opening = /^["“”„«»「『'‘’`]/u;
/** A sentence goes on with its reason or ends. */
const upToReason = /^(.+?)(?:[,;，、。；]|\.(?:\s|$)|\s[-–—]\s|$)/u;

/** A quotation goes on over so many more lines at most. */
const MOST_LINES = 4;

function choiceIn(
  text: string,
  next: readonly string[],
  labels: readonly string[],
): string | undefined {
  const colon = text.search(/[:：]/);
  if (colon < 0 || !labels.includes(foldText(text.slice(0, colon)))) {
    return undefined;
  }
  const said = text.slice(colon + 1).trim();
  if (opening.test(said) && !quoted.test(said)) {
    const whole = quoted.exec([said, ...next].join(' '))?.[1];
    return whole ?? upToReason.exec(said)?.[1];
  }
  return (quoted.exec(said) ?? upToReason.exec(said))?.[1];
}

/**
 * Marks the option that the outcome names after "Chosen option:". Only when no
 * option bears a mark of its own and one title alone is meant.
 */
export function markChoice(
  fact: OptionsFact,
  sections: readonly Section[],
  context: ReadContext,
): OptionsFact {
  if (fact.options.some(({ isChosen }) => isChosen)) {
    return fact;
  }
  const labels = context.words.options.choices.map(foldText);
  const choice = sections
    .filter(({ role }) => role === 'decision')
    .flatMap(({ body }) => blockLines(body, context.document))
    .map(({ text }, index, lines) => {
      const next = lines.slice(index + 1, index + 1 + MOST_LINES);
      return choiceIn(
        text,
        next.map(line => line.text),
        labels,
      );
    })
    .find(found => found !== undefined);
  if (choice === undefined) {
    return fact;
  }
  const wanted = foldText(choice);
  const among = (isMeant: (title: string) => boolean) => {
    const meant = fact.options.filter(({ title }) => isMeant(foldText(title)));
    return meant.length === 1 ? meant[0] : undefined;
  };
  const chosen =
    among(title => title === wanted) ??
    among(title => title.startsWith(wanted) || wanted.startsWith(title));
  return {
    ...fact,
    options: fact.options.map(option =>
      option === chosen ? { ...option, isChosen: true } : option,
    ),
  };
}
