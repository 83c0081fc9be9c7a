import type {
  ConsideredOption,
  DecisionInput,
} from 'backstage-plugin-ai-initiatives-common';
import { readSections, Sections } from './readSections';

const CHOSEN =
  /^chosen option:\s*(?:"([^"]+)"|'([^']+)'|\*\*([^*]+)\*\*|(.+?))\s*(?:,\s*because\s+([\s\S]+))?$/i;
const ARGUMENT = /^(good|neutral|bad),?\s+(?:because\s+)?([\s\S]+)$/i;

function argumentsOf(items: readonly string[], side: string): string[] {
  return items.flatMap(item => {
    const match = ARGUMENT.exec(item);
    return match && match[1].toLowerCase() === side ? [match[2]] : [];
  });
}

function readOptions(sections: Sections): ConsideredOption[] {
  return sections.items('Considered Options').map(title => {
    const pros = sections.under('Pros and Cons of the Options', title);
    return {
      title,
      description: pros?.text || undefined,
      good: argumentsOf(pros?.items ?? [], 'good'),
      neutral: argumentsOf(pros?.items ?? [], 'neutral'),
      bad: argumentsOf(pros?.items ?? [], 'bad'),
    };
  });
}

function readOutcome(
  text: string,
): Pick<DecisionInput, 'chosenOption' | 'justification'> {
  const match = CHOSEN.exec(text);
  if (!match) {
    return { justification: text || undefined };
  }
  const [, quoted, single, bold, plain, because] = match;
  return {
    chosenOption: quoted ?? single ?? bold ?? plain,
    justification: because,
  };
}

/**
 * Reads a decision record that was written after the MADR 4 template. Made for
 * the decision log of this project, whose authors follow the template; other
 * formats need a reader that is more careful.
 */
export function parseDecisionMarkdown(markdown: string): DecisionInput {
  const sections = readSections(markdown);
  const consequences = sections.items('Consequences');
  return {
    title: sections.title,
    contextAndProblem: sections.text('Context and Problem Statement'),
    decisionDrivers: sections.items('Decision Drivers'),
    consideredOptions: readOptions(sections),
    ...readOutcome(sections.text('Decision Outcome')),
    goodConsequences: argumentsOf(consequences, 'good'),
    badConsequences: argumentsOf(consequences, 'bad'),
    confirmation: sections.text('Confirmation') || undefined,
    moreInformation: sections.text('More Information') || undefined,
  };
}
