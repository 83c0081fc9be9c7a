import type { Fact, ParsedFile } from 'ai-initiatives-decision-record-parser';
import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { fieldsOfFile } from './fieldsOfFile';
import { cut, line } from './fitText';
import type { ImportedDraft } from './ImportedDraft';
import { sectionText } from './sectionText';

type Fields = ImportedDraft['fields'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function names(fact: Fact<readonly string[]>): readonly string[] {
  const all = (fact.value ?? []).map(line).filter(name => name !== '');
  return [...new Set(all)].slice(0, LIMITS.names);
}

/** The fields of a record that states nothing but its title. */
export function emptyFields(
  { entityRef, owner }: { readonly entityRef: string; readonly owner: string },
  title: string,
): Fields {
  return {
    title,
    status: 'unknown',
    owner: line(owner),
    visibility: 'public',
    readers: [],
    decisionMakers: [],
    consulted: [],
    informed: [],
    contextAndProblem: '',
    decisionDrivers: [],
    consideredOptions: [],
    goodConsequences: [],
    badConsequences: [],
    expectedOutcomes: [],
    entities: [{ entityRef, relation: 'governs' }],
    initiatives: [],
  };
}

/**
 * What a file may say of itself that was exported here. Whom it belongs to, who may
 * read it and what else it hangs on is not for a file in a repository to say.
 */
function ownFields(parsed: ParsedFile): Partial<Fields> | undefined {
  const fields = parsed.exact && fieldsOfFile(parsed.exact);
  if (!fields) {
    return undefined;
  }
  const {
    owner: _owner,
    visibility: _visibility,
    readers: _readers,
    entities: _entities,
    initiatives: _initiatives,
    supersedes: _supersedes,
    amends: _amends,
    buildsOn: _buildsOn,
    related: _related,
    principles: _principles,
    ...own
  } = fields;
  return own;
}

/** The fields a file states. */
export function statedFields(
  parsed: ParsedFile,
  text: string,
): Partial<Fields> {
  return ownFields(parsed) ?? foundFields(parsed, text);
}

/** The fields whose place in a file of another format is known. */
function foundFields(parsed: ParsedFile, text: string): Partial<Fields> {
  const { status, date, options, sections } = parsed;
  const textOf = (parts: typeof sections.context) =>
    cut(
      parts
        .map(part => sectionText(text, part))
        .join('\n\n')
        .trim(),
      LIMITS.longText,
    );
  const considered = options.options
    .map(({ title, isChosen }) => ({ title: line(title), isChosen }))
    .filter(({ title }) => title !== '')
    .slice(0, LIMITS.options);
  const chosen = considered.find(({ isChosen }) => isChosen);
  return {
    ...(status.state === 'stated' && { status: status.value }),
    ...(date.state === 'stated' &&
      DAY.test(date.value!) && { date: date.value }),
    decisionMakers: names(parsed.deciders),
    consulted: names(parsed.consulted),
    informed: names(parsed.informed),
    contextAndProblem: textOf(sections.context),
    consideredOptions: considered.map(({ title }) => ({
      title,
      good: [],
      neutral: [],
      bad: [],
    })),
    ...(chosen && { chosenOption: chosen.title }),
    justification: textOf(sections.decision) || undefined,
  };
}
