import type { LabelledValue } from '../labels/LabelledValue';
import type { ReadContext } from '../labels/ReadContext';
import { splitLabel } from '../labels/splitLabel';
import { blockLines } from '../markdown/blockLines';
import type { Outline } from '../markdown/outline';
import type { FactSource } from '../types';
import { Head } from './Head';
import { StatusCandidate } from './StatusCandidate';
import { statusSectionLines } from './statusSection';
import type { StatusReader } from './normalizeStatus';
import type { DateReader } from './readDateText';

const order: readonly FactSource[] = ['frontMatter', 'sidecar', 'attribute'];
const admonition = /^(?::::\s*\w+|\[!\w+\])\s*/;
const titleMark = /^(?:.*?[:：]\s*)?[[(](\w+)[\])]/;
const LONGEST_NOTE_WORDS = 12;

/** Every place that may give the status, the strongest first. */
export function statusCandidates(options: {
  readonly values: readonly LabelledValue[];
  readonly head: Head;
  readonly outline: Outline;
  readonly titleRaw: string | undefined;
  readonly context: ReadContext;
  readonly readStatus: StatusReader;
  readonly readDateText: DateReader;
}): readonly StatusCandidate[] {
  const { values, head, outline, titleRaw, context, readStatus } = options;
  const labelled = values.filter(
    ({ role, raw, parts }) =>
      role === 'status' && (raw.trim() !== '' || parts.length > 0),
  );
  const rank = ({ source }: LabelledValue) => {
    const at = order.indexOf(source);
    return at < 0 ? order.length : at;
  };
  const section = outline.sections.filter(({ role }) => role === 'status');
  return [
    ...[...labelled]
      .sort((a, b) => rank(a) - rank(b))
      .map(value => ({ ...value, raw: value.raw || value.parts[0] })),
    ...section.flatMap(found => {
      // "## Status: Accepted" says it in the heading itself.
      const inHeading = splitLabel(found.heading, context.matchLabel);
      if (inHeading?.role === 'status' && inHeading.value !== '') {
        const { place } = found;
        return [{ raw: inHeading.value, source: 'heading' as const, place }];
      }
      const [line] = statusSectionLines(found, context.document, options);
      if (!line) {
        return [];
      }
      const split = splitLabel(line.text, context.matchLabel);
      const raw = split?.role === 'status' ? split.value : line.text;
      return [{ raw, source: 'heading' as const, place: line.place }];
    }),
    ...notes(head, context, readStatus),
    ...mark(titleRaw, head, readStatus),
  ];
}

/** Quotes and admonitions of the head that begin with a status word. */
function notes(
  head: Head,
  context: ReadContext,
  readStatus: StatusReader,
): readonly StatusCandidate[] {
  return blockLines(head.nodes, context.document).flatMap(
    ({ text, block, boldLead, place }): StatusCandidate[] => {
      const raw = text.replace(admonition, '');
      const isNote = block === 'quote' || admonition.test(text);
      const status = readStatus(raw);
      const isClear = status !== 'unknown' && status !== 'choices';
      const lead = raw.split(/\s+/).slice(0, 2).join(' ');
      const opensWithIt = isClear && readStatus(lead) !== 'unknown';
      if (isNote && opensWithIt) {
        return [
          { raw, source: block === 'quote' ? 'quote' : 'admonition', place },
        ];
      }
      const isShort = raw.split(/\s+/).length <= LONGEST_NOTE_WORDS;
      return boldLead &&
        block === 'line' &&
        opensWithIt &&
        isShort &&
        status === 'superseded'
        ? [{ raw, source: 'line', place }]
        : [];
    },
  );
}

function mark(
  titleRaw: string | undefined,
  { title }: Head,
  readStatus: StatusReader,
): readonly StatusCandidate[] {
  const marked = titleMark.exec(titleRaw ?? '');
  return marked && title && readStatus(marked[1]) !== 'unknown'
    ? [{ raw: marked[1], source: 'title', place: title.place }]
    : [];
}
