import type { Fact, ParsedFile } from 'ai-initiatives-decision-record-parser';
import {
  DecisionSource,
  LIMITS,
  SourceFact,
  SourceFormat,
} from 'backstage-plugin-ai-initiatives-common';
import type { DecodedFile } from './decodeLogFile';
import { draftDigest } from './draftDigest';
import type { ImportedDraft } from './ImportedDraft';
import { originKeyOf } from './originKeyOf';
import type { FileOutcome } from './parseLogFiles';
import { sectionText } from './sectionText';

/** Most warnings of a file that are kept. */
const WARNINGS = 50;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const NOT_READ: SourceFact = { state: 'notUnderstood' };

/** The log a file belongs to. */
export interface DraftContext {
  readonly entityRef: string;
  /** An entity ref, or what the catalog says instead. */
  readonly owner: string;
  readonly etag: string;
  readonly urlOf: (path: string) => string | undefined;
}

/** Text that both databases take and that fits where it goes. */
function cut(text: string, most: number): string {
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, ' ');
  const characters = Array.from(clean);
  return characters.length <= most
    ? clean
    : `${characters.slice(0, most - 1).join('')}…`;
}

function line(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), LIMITS.title);
}

function names(fact: Fact<readonly string[]>): readonly string[] {
  const all = (fact.value ?? []).map(line).filter(name => name !== '');
  return [...new Set(all)].slice(0, LIMITS.names);
}

/**
 * A fact as it is kept. Of a file that was only read in part nobody can say that
 * it does not state something.
 */
function toFact(fact: Fact<unknown>, isWhole: boolean): SourceFact {
  const { state, raw, place, source } = fact;
  return {
    state: state === 'notStated' && !isWhole ? 'notUnderstood' : state,
    ...(raw && { raw: cut(raw, LIMITS.shortText) }),
    // Lines of another file would lead astray.
    ...(place && source !== 'sidecar' && { line: place.startLine }),
  };
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function formatOf(path: string): SourceFormat {
  return /\.a(?:scii)?doc$/i.test(path) ? 'asciidoc' : 'markdown';
}

function emptyFields(
  { entityRef, owner }: DraftContext,
  title: string,
): ImportedDraft['fields'] {
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

function sourceOf(
  file: DecodedFile,
  context: DraftContext,
): Pick<
  DecisionSource,
  'entityRef' | 'path' | 'url' | 'etag' | 'sha256' | 'encoding'
> {
  return {
    entityRef: context.entityRef,
    path: file.path,
    url: context.urlOf(file.path),
    etag: context.etag,
    sha256: file.sha256,
    encoding: file.encoding,
  };
}

function withDigest(draft: Omit<ImportedDraft, 'digest'>): ImportedDraft {
  return { ...draft, digest: draftDigest(draft) };
}

/** A file that no parser survived: its text, and why there is nothing else. */
function plainDraft(
  file: DecodedFile,
  problem: string,
  context: DraftContext,
): ImportedDraft {
  return withDigest({
    key: originKeyOf(context.entityRef, file.path),
    source: {
      ...sourceOf(file, context),
      format: 'text',
      facts: {
        title: NOT_READ,
        status: NOT_READ,
        date: NOT_READ,
        deciders: NOT_READ,
      },
      warnings: [
        ...file.warnings,
        { message: `It was taken in as plain text: ${problem}.` },
      ],
    },
    fields: emptyFields(context, line(fileNameOf(file.path))),
    supersedes: [],
  });
}

function fieldsOf(
  parsed: ParsedFile,
  { text }: DecodedFile,
): Partial<ImportedDraft['fields']> {
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

/**
 * What a file of a log comes to as a decision record; undefined when it is none.
 * Nothing is filled in that the file does not state: a missing status stays
 * unknown, a missing date missing, and people stay the text they are.
 */
export function toImportedDraft(
  file: DecodedFile,
  outcome: FileOutcome,
  context: DraftContext,
): ImportedDraft | undefined {
  if ('problem' in outcome) {
    return /\.ya?ml$/i.test(file.path)
      ? undefined
      : plainDraft(file, outcome.problem, context);
  }
  const { parsed } = outcome;
  if (parsed.kind !== 'record') {
    return undefined;
  }
  const isWhole = !parsed.warnings.some(({ code }) =>
    ['limitExceeded', 'unreadable'].includes(code),
  );
  const stated = parsed.hasPlaceholderTitle ? '' : parsed.title.value ?? '';
  const title =
    line(stated) || line(parsed.titleFromPath) || line(fileNameOf(file.path));
  const titleFact = toFact(parsed.title, isWhole);
  return withDigest({
    key: originKeyOf(context.entityRef, file.path),
    source: {
      ...sourceOf(file, context),
      format: formatOf(file.path),
      facts: {
        title: parsed.hasPlaceholderTitle
          ? { ...titleFact, state: 'notUnderstood' }
          : titleFact,
        status: toFact(parsed.status, isWhole),
        date: toFact(parsed.date, isWhole),
        deciders: toFact(parsed.deciders, isWhole),
      },
      warnings: [
        ...file.warnings,
        ...parsed.warnings.map(({ message, place }) => ({
          message: cut(message, LIMITS.shortText),
          ...(place && { line: place.startLine }),
        })),
      ].slice(0, WARNINGS),
    },
    fields: { ...emptyFields(context, title), ...fieldsOf(parsed, file) },
    supersedes: parsed.relations.flatMap(({ kind, path }) =>
      kind === 'supersedes' && path !== undefined ? [path] : [],
    ),
  });
}
