import type { DecisionWords } from '../words/DecisionWords';
import { foldText } from '../text/foldText';

/** What the name of a file says. */
export interface PathFacts {
  readonly fileName: string;
  /** Name without extension; the folder's name for the main file of a record's own folder. */
  readonly stem: string;
  readonly extension: string;
  /** Number of the record as written: `0012`. */
  readonly number: string | undefined;
  /** Letters and number together, as `ADR-SUI-0006`. */
  readonly id: string | undefined;
  readonly date: string | undefined;
  readonly title: string;
  /** The record is the main file of a folder that is named like a record. */
  readonly isFolderRecord: boolean;
}

const datePrefix =
  /^((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?=$|[-_. ])[-_. ]*/;
const numberPrefix =
  /^((?:[A-Z]{2,}[-_ ])*?(?:adr|rfc|kep|decision|dr|madr)?(?:[-_ ]?[A-Z][A-Za-z]{0,11}(?=[-_ ]?\d))?[-_ ]?)?#?(\d{1,5}|[nN]{2,}|[xX]{2,})(?:adr|rfc|pdr)?(?=$|[-_. ])[-_. ]*/i;
const kindPrefix = /^(?:adr|rfc|kep|madr)[-_ ]?x?(?=[-_ ])[-_ ]+/i;
const mainFiles = ['readme', 'index', 'adr', 'decision'];

/** Takes a path apart; folders count only where the record is the main file of its own. */
export function readPath(path: string, words: DecisionWords): PathFacts {
  const segments = path.split('/');
  const fileName = segments[segments.length - 1];
  const dot = fileName.lastIndexOf('.');
  const extension = dot > 0 ? fileName.slice(dot + 1).toLowerCase() : '';
  const ownStem = dot > 0 ? fileName.slice(0, dot) : fileName;
  const folder = segments[segments.length - 2] ?? '';
  const isMain = [...mainFiles, ...words.files.indexes].includes(
    foldText(ownStem),
  );
  const folderNumber = datePrefix.test(folder) || numberPrefix.test(folder);
  const isFolderRecord = isMain && folderNumber;
  const stem = isFolderRecord ? folder : ownStem;

  const dated =
    datePrefix.exec(stem) ?? (folderNumber ? datePrefix.exec(folder) : null);
  const afterDate = stem.replace(datePrefix, '');
  const numbered = numberPrefix.exec(afterDate);
  const rest = numbered
    ? afterDate.slice(numbered[0].length)
    : afterDate.replace(kindPrefix, '');
  return {
    fileName,
    stem,
    extension,
    number: numbered && /\d/.test(numbered[2]) ? numbered[2] : undefined,
    id: numbered?.[1] ? `${numbered[1]}${numbered[2]}`.trim() : undefined,
    date: dated ? `${dated[1]}-${dated[2]}-${dated[3]}` : undefined,
    title: readable(rest === '' ? stem : rest, rest === ''),
    isFolderRecord,
  };
}

function readable(text: string, keep: boolean): string {
  return keep ? text : text.replace(/[-_]+/g, ' ').replace(/\s+/g, ' ').trim();
}
