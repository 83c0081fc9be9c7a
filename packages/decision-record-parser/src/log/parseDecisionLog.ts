import { readEntries } from '../frontMatter/readEntries';
import { Classification, classifyFile, isReadable } from '../kind/classifyFile';
import { PathFacts, readPath } from '../path/readPath';
import { ParseOptions, ParserTools, parserTools } from '../record/ParserTools';
import { readRecord } from '../record/readRecord';
import type { RecordReading } from '../record/RecordReading';
import { decodeContent } from '../source/decodeContent';
import { createSourceText } from '../source/SourceText';
import { foldText } from '../text/foldText';
import type { DecisionFile, ParsedFile, ParseWarning } from '../types';
import { emptyFile } from './emptyFile';
import { linkRecords } from './linkRecords';
import { settleDates } from './settleDates';
import { sidecarsOf } from './sidecarsOf';

interface ReadFile {
  readonly reading: RecordReading | undefined;
  readonly unread: ParsedFile | undefined;
}

/**
 * Parses the files of one log. Dates like 04/07/2023 are settled by the other
 * records, relations lead to them, and each relation shows on both sides. Never
 * throws, and one bad file never hides another. Results come in the order of the
 * files.
 *
 * @public
 */
export function parseDecisionLog(
  files: readonly DecisionFile[],
  options: ParseOptions = {},
): readonly ParsedFile[] {
  const tools = parserTools(options);
  const sidecars = sidecarsOf(files);
  const read = files.map(file => readFile(file, sidecars, tools));
  const readings = read.flatMap(({ reading }) => (reading ? [reading] : []));
  const fileNames = new Set(
    readings.map(({ path }) => path.fileName.toLowerCase()),
  );
  const kinds = new Map<RecordReading, Classification>(
    readings.map(reading => [
      reading,
      classifyFile(reading, fileNames, tools.words),
    ]),
  );
  const records = readings.filter(
    reading => kinds.get(reading)!.kind === 'record',
  );
  const ofTemplates = new Set(
    readings
      .filter(reading => kinds.get(reading)!.kind === 'template')
      .flatMap(({ file }) => titleKey(file) ?? []),
  );
  const dates = settleDates(readings);
  const relations = linkRecords(records);

  return read.map(({ reading, unread }) => {
    if (!reading) {
      return unread!;
    }
    const linked = relations.get(reading);
    const settled = dates.get(reading);
    return {
      ...reading.file,
      ...kinds.get(reading)!,
      ...(ofTemplates.has(titleKey(reading.file) ?? '') && {
        hasPlaceholderTitle: true,
      }),
      ...(settled && { date: settled }),
      relations: linked?.relations ?? [],
      warnings: [
        ...reading.file.warnings.filter(
          ({ code }) => !(settled && code === 'dateAmbiguous'),
        ),
        ...(linked?.warnings ?? []),
      ],
    };
  });
}

function titleKey({ title }: Pick<ParsedFile, 'title'>): string | undefined {
  return title.value === undefined ? undefined : foldText(title.value);
}

/**
 * Parses one file on its own. What only its log can tell stays open.
 *
 * @public
 */
export function parseDecisionRecord(
  file: DecisionFile,
  options: ParseOptions = {},
): ParsedFile {
  return parseDecisionLog([file], options)[0];
}

function readFile(
  file: DecisionFile,
  sidecars: ReturnType<typeof sidecarsOf>,
  tools: ParserTools,
): ReadFile {
  const path = readPath(file.path, tools.words);
  if (sidecars.isSidecar(file)) {
    return notRead(
      file,
      path,
      'It holds the metadata of the record beside it.',
    );
  }
  if (!isReadable(path)) {
    return notRead(
      file,
      path,
      `Files of the kind '${path.extension || path.fileName}' are not read.`,
    );
  }
  try {
    return {
      reading: readContent(file, path, sidecars, tools),
      unread: undefined,
    };
  } catch (error) {
    return notRead(file, path, 'It could not be read.', {
      code: 'unreadable',
      message: `It could not be read: ${
        error instanceof Error ? error.message : error
      }`,
    });
  }
}

function readContent(
  file: DecisionFile,
  pathFacts: PathFacts,
  sidecars: ReturnType<typeof sidecarsOf>,
  tools: ParserTools,
): RecordReading {
  const { limits, matchLabel } = tools;
  const isTooLarge = file.content.length > limits.fileSize;
  const { text, isIntact } = decodeContent(
    isTooLarge ? file.content.slice(0, limits.fileSize) : file.content,
  );
  const source = createSourceText(text);
  const beside = sidecars.of(file);
  const sidecarSource = createSourceText(
    beside ? decodeContent(beside.content).text : '',
  );
  const sidecar = readEntries({
    yaml: sidecarSource.text.replace(/^\ufeff?---[ \t]*\r?\n/, whole =>
      whole.replace(/[^\r\n]/g, ' '),
    ),
    offset: 0,
    source: sidecarSource,
    factSource: 'sidecar',
    matchLabel,
    limits,
  });
  const reading = readRecord({
    path: file.path,
    pathFacts,
    source,
    sidecar: sidecar.values,
    tools,
  });
  const broken: readonly ParseWarning[] = isIntact
    ? []
    : [
        {
          code: 'invalidEncoding',
          message: 'Some bytes are no UTF-8; they show as replacement signs.',
        },
      ];
  return {
    ...reading,
    file: {
      ...reading.file,
      warnings: [...broken, ...sidecar.warnings, ...reading.file.warnings],
    },
  };
}

function notRead(
  file: DecisionFile,
  path: PathFacts,
  reason: string,
  ...warnings: readonly ParseWarning[]
): ReadFile {
  const kind = warnings.length > 0 ? 'record' : 'other';
  return {
    reading: undefined,
    unread: { ...emptyFile(file.path, path), kind, reason, warnings },
  };
}
