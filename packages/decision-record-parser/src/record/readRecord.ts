import { chooseStatus } from '../fields/chooseStatus';
import { markChoice } from '../fields/markChoice';
import { readChangelog } from '../fields/readChangelog';
import { readDate } from '../fields/readDate';
import { readHead } from '../fields/Head';
import { readOptions } from '../fields/readOptions';
import { readPeople } from '../fields/readPeople';
import { readRelations } from '../fields/readRelations';
import { readSections } from '../fields/readSections';
import { readTitle } from '../fields/readTitle';
import { statusDates } from '../fields/statusDates';
import { sectionValues } from '../fields/sectionValues';
import { statusCandidates } from '../fields/statusCandidates';
import type { LabelledValue } from '../labels/LabelledValue';
import { createMarkdownDocument } from '../markdown/MarkdownDocument';
import { outline } from '../markdown/outline';
import { readMadr } from '../madr/readMadr';
import { statedExactly } from '../madr/statedExactly';
import type { PathFacts } from '../path/readPath';
import type { SourceText } from '../source/SourceText';
import { dayOrders } from '../text/dayOrders';
import type { ParseWarning } from '../types';
import { openDocument } from './openDocument';
import type { ParserTools } from './ParserTools';
import { placeholdersIn } from './placeholdersIn';
import type { RecordReading } from './RecordReading';
import { linkTargets } from './linkTargets';

/** Reads one document. What needs other files, such as the target of a relation, is left open. */
export function readRecord(options: {
  readonly path: string;
  readonly pathFacts: PathFacts;
  readonly source: SourceText;
  /** Values of a file beside the record. */
  readonly sidecar: readonly LabelledValue[];
  readonly tools: ParserTools;
}): RecordReading {
  const { path, pathFacts, source, sidecar, tools } = options;
  const { words, readStatus, readDateText, findRelations, optionWords } = tools;
  const opened = openDocument(source, pathFacts.extension, tools, tools.limits);
  const document = createMarkdownDocument(opened.tree, source);
  const context = { ...tools, document };
  const parts = outline(document, tools.matchSection, tools.limits.headings);
  const { sections } = parts;

  const head = readHead(parts, context);
  const values = [
    ...opened.values,
    ...sidecar,
    ...head.values,
    ...sectionValues(sections, context),
  ];
  const { title, isPlaceholder } = readTitle({
    heading: head.title,
    values,
    pathHasNumber: pathFacts.number !== undefined,
  });
  const relations = readRelations({
    values,
    head,
    outline: parts,
    context,
    find: findRelations,
    readStatus,
  });
  const candidates = statusCandidates({
    values,
    head,
    outline: parts,
    titleRaw: title.raw,
    context,
    readStatus,
    readDateText,
  });
  const changelog =
    candidates.length === 0
      ? readChangelog(sections, context, tools)
      : undefined;
  const chosen = chooseStatus(
    changelog ? [changelog] : candidates,
    relations.some(({ kind, isFormal }) => kind === 'supersededBy' && isFormal),
    readStatus,
  );
  const dated = readDate({
    values,
    others: [
      ...statusDates(candidates, readStatus),
      ...(changelog ? [changelog] : []),
    ],
    words,
    readDateText,
  });
  const placeholders = placeholdersIn({
    values,
    hasPlaceholderTitle: isPlaceholder,
    candidates,
    readStatus,
    readDateText,
  });
  const capped: readonly ParseWarning[] = parts.isCapped
    ? [
        {
          code: 'outlineCapped',
          message: `Only the first ${tools.limits.headings} headings were read.`,
        },
      ]
    : [];

  const exact = readMadr(source.text, tools.limits);
  const reading: RecordReading = {
    file: {
      path,
      title,
      hasPlaceholderTitle: isPlaceholder,
      titleFromPath: pathFacts.title,
      status: chosen.status,
      date: dated.date,
      dateFromPath: pathFacts.date,
      deciders: readPeople(
        values,
        values.some(({ role }) => role === 'deciders')
          ? ['deciders']
          : ['deciders', 'approvers'],
        words,
      ),
      authors: readPeople(values, ['authors'], words),
      consulted: readPeople(values, ['consulted'], words),
      informed: readPeople(values, ['informed'], words),
      options: markChoice(
        readOptions({ sections, context, optionWords }),
        sections,
        context,
      ),
      sections: readSections(sections, head.title),
      others: values
        .filter(({ role, raw }) => role === undefined && raw !== '')
        .map(({ label, raw, source: from, place }) => ({
          label,
          raw,
          source: from,
          place,
        })),
      warnings: [
        ...opened.warnings,
        ...capped,
        ...chosen.warnings,
        ...dated.warnings,
      ],
    },
    path: pathFacts,
    relations,
    values,
    placeholders,
    parts: new Set(sections.map(({ role }) => role).filter(Boolean)).size,
    linkTargets: linkTargets(opened.tree),
    characters: source.text.length,
    dayOrders: dayOrders(source.text),
  };
  const whole = source.placeOf(0, source.text.length);
  return exact
    ? {
        ...reading,
        file: statedExactly(reading.file, exact, whole),
        relations: relations.filter(
          ({ source: from }) => from === 'frontMatter',
        ),
        placeholders: [],
      }
    : reading;
}
