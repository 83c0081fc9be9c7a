import type { PathFacts } from '../path/readPath';
import type { RecordReading } from '../record/RecordReading';
import { foldText } from '../text/foldText';
import type { FileKind } from '../types';
import type { DecisionWords } from '../words/DecisionWords';

export interface Classification {
  readonly kind: FileKind;
  readonly reason: string;
}

/** Extensions whose text can be a record; a file without one may be a record too. */
const textExtensions = [
  'md',
  'markdown',
  'mdown',
  'mkd',
  'mdx',
  'adoc',
  'asciidoc',
  'txt',
  '',
];
const languageSuffix =
  /^(?:en|de|fr|es|pt|ja|zh|it|nl|pl|ru|ko|cn|jp|br|us|tw)$/;
const qualifiers = [
  'bare',
  'minimal',
  'short',
  'long',
  'full',
  'simple',
  'edgex',
  'mi',
  'madr',
  'nygard',
  'example',
  'record',
  'decision',
  'architecture',
  'adr',
  'rfc',
  'any',
  'new',
];
const zeroNumber = /^(?:adr|rfc)?[-_ ]?0+[-_. ]+/;
const SIBLING_LINKS = 3;

/** Whether the extension lets a file be read at all. */
export function isReadable({ extension, stem }: PathFacts): boolean {
  return textExtensions.includes(extension) && !stem.startsWith('.');
}

/** Tells records from what lies beside them: by name where it is clear, else by content. */
export function classifyFile(
  reading: RecordReading,
  fileNames: ReadonlySet<string>,
  words: DecisionWords,
): Classification {
  const { path, placeholders, parts, file } = reading;
  if (file.exact) {
    return { kind: 'record', reason: 'It says so itself.' };
  }
  const template = templateReason(reading, words);
  if (template) {
    return { kind: 'template', reason: template };
  }
  const name = foldText(path.stem);
  if (words.files.others.includes(name)) {
    return { kind: 'other', reason: `Its name is '${path.stem}'.` };
  }
  const indexes = words.files.indexes.map(foldText);
  const isIndexName =
    !path.isFolderRecord &&
    (indexes.includes(name) || indexes.includes(name.replace(zeroNumber, '')));
  const saysMuch =
    file.status.state !== 'notStated' &&
    (parts >= 3 || file.date.state !== 'notStated');
  const siblings = siblingLinks(reading, fileNames);
  if (isIndexName && !saysMuch) {
    return {
      kind: 'index',
      reason: `Its name is '${path.stem}', and it has no status of its own.`,
    };
  }
  // The status in its front matter is that of the page.
  if (isIndexName && parts < 2 && siblings >= SIBLING_LINKS) {
    return {
      kind: 'index',
      reason: `Its name is '${path.stem}', and it links to ${siblings} neighbours.`,
    };
  }
  const hasNumber = path.number !== undefined || path.date !== undefined;
  if (
    !hasNumber &&
    siblings >= SIBLING_LINKS &&
    parts < 2 &&
    file.status.state === 'notStated' &&
    siblings * 60 > reading.characters / 20
  ) {
    return {
      kind: 'index',
      reason: `It is a list of ${siblings} links to its neighbours.`,
    };
  }
  return {
    kind: 'record',
    reason:
      placeholders.length > 0
        ? `A record that still holds template text: ${placeholders.join(', ')}.`
        : recordReason(reading),
  };
}

function recordReason({ path, parts, file }: RecordReading): string {
  if (parts >= 2) {
    return 'It has the sections of a record.';
  }
  if (path.number !== undefined || path.date !== undefined) {
    return 'It is named like a record.';
  }
  return file.status.state === 'stated'
    ? 'It states a status.'
    : 'It lies in a log and is nothing else.';
}

/** A name alone may be about templates; a number and real content then speak for a record. */
function templateReason(
  { path, placeholders, file }: RecordReading,
  words: DecisionWords,
): string | undefined {
  const isNamed = namesTemplate(path, words);
  const number = Number(path.number ?? '0');
  if (isNamed && (number === 0 || placeholders.length > 0)) {
    return `Its name is that of a template ('${path.stem}').`;
  }
  const isUnfilled =
    placeholders.length >= 3 ||
    (placeholders.length === 2 && file.hasPlaceholderTitle);
  return isUnfilled
    ? `It holds text to be filled in: ${placeholders.join(', ')}.`
    : undefined;
}

/** "template" as the first or last word of the name, numbers, languages and variants aside. */
function namesTemplate({ stem }: PathFacts, words: DecisionWords): boolean {
  const templates = words.files.templates.map(foldText);
  const tokens = foldText(stem)
    .split(/[-_. ]+/)
    .map(token =>
      token.replace(/^(?:adr|rfc)?(?:\d+|n{2,}|x{2,})(?:adr|rfc)?$/, ''),
    )
    .filter(Boolean);
  const isFiller = (token: string) =>
    qualifiers.includes(token) || languageSuffix.test(token);
  const first = tokens.findIndex(token => !isFiller(token));
  const last = tokens.findLastIndex(token => !isFiller(token));
  return (
    (first >= 0 && templates.includes(tokens[first])) ||
    (last >= 0 && templates.includes(tokens[last]))
  );
}

function siblingLinks(
  { linkTargets }: RecordReading,
  fileNames: ReadonlySet<string>,
): number {
  const names = linkTargets.map(target =>
    decodeName(
      target
        .replace(/[?#].*$/, '')
        .split('/')
        .pop() ?? '',
    ),
  );
  return new Set(names.filter(name => fileNames.has(name.toLowerCase()))).size;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
