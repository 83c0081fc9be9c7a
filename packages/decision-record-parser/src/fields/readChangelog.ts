import type { ReadContext } from '../labels/ReadContext';
import { blockLines } from '../markdown/blockLines';
import type { Section } from '../markdown/Section';
import type { DateReader } from './readDateText';
import type { StatusReader } from './normalizeStatus';
import { StatusCandidate } from './StatusCandidate';

const LONGEST_ENTRY_WORDS = 12;

/** The newest entry of a change log that gives a status with its date, as EdgeX records do. */
export function readChangelog(
  sections: readonly Section[],
  { document }: ReadContext,
  readers: {
    readonly readStatus: StatusReader;
    readonly readDateText: DateReader;
  },
): (StatusCandidate & { readonly source: 'changelog' }) | undefined {
  const lines = sections
    .filter(({ role }) => role === 'changelog')
    .flatMap(({ body }) => blockLines(body, document))
    .filter(({ block }) => block === 'list');
  const entries = lines.flatMap(({ text, place }) => {
    const date = readers.readDateText(text);
    const status = readers.readStatus(text);
    const isShort = text.split(/\s+/).length <= LONGEST_ENTRY_WORDS;
    return date.kind === 'day' &&
      isShort &&
      status !== 'unknown' &&
      status !== 'choices'
      ? [{ raw: text, place, iso: date.iso, source: 'changelog' as const }]
      : [];
  });
  return entries.sort((a, b) => b.iso.localeCompare(a.iso))[0];
}
