import type { LabelledValue } from '../labels/LabelledValue';
import type { ReadContext } from '../labels/ReadContext';
import { blockLines } from '../markdown/blockLines';
import type { RichLink } from '../markdown/RichLine';
import type { Outline } from '../markdown/outline';
import type { FactSource, Place, RelationKind } from '../types';
import {
  FoundRelation,
  RelationFinder,
  RelationTarget,
  targetsIn,
} from './createRelationFinder';
import { Head } from './Head';
import { joinLines } from './joinLines';
import type { StatusReader } from './normalizeStatus';

/** A relation as the record says it, before it is looked up in the log. */
export interface StatedRelation {
  readonly kind: RelationKind;
  readonly target: RelationTarget;
  readonly source: FactSource;
  readonly place: Place;
  /** Said where a record speaks of itself, not in its prose. */
  readonly isFormal: boolean;
}

const labelled: readonly RelationKind[] = [
  'supersedes',
  'supersededBy',
  'amends',
  'amendedBy',
  'buildsOn',
  'builtOnBy',
  'relatesTo',
];
const unticked = /^\[ ?\]\s/;
const otherRecord = /\b(?:ADR|RFC)[-_ #]?\d+|\bit\b|\bthey\b/i;

/** Relations in labels, the status, the head, lists of links, and where prose names a record. */
export function readRelations(options: {
  readonly values: readonly LabelledValue[];
  readonly head: Head;
  readonly outline: Outline;
  readonly context: ReadContext;
  readonly find: RelationFinder;
  readonly readStatus: StatusReader;
}): readonly StatedRelation[] {
  const { values, head, outline, context, readStatus } = options;
  const { document } = context;
  const findAll = options.find;
  // A list to choose from, and a box nobody has ticked, name no successor.
  const find: RelationFinder = (text, links) =>
    unticked.test(text) || readStatus(text) === 'choices'
      ? []
      : findAll(text, links);
  const fromLabels = values.flatMap(value => relationsOfLabel(value, find));
  const formalParts = [
    { nodes: head.nodes, source: 'line' as const },
    ...outline.sections
      .filter(({ role }) => role === 'status')
      .map(section => ({
        nodes: [section, ...section.inner].flatMap(({ body }) => body),
        source: 'status' as const,
      })),
    ...outline.sections
      .filter(({ role }) => role === 'links')
      .map(({ body }) => ({ nodes: body, source: 'list' as const })),
  ];
  const formal = formalParts.flatMap(({ nodes, source }) =>
    joinLines(blockLines(nodes, document)).flatMap(({ text, links, place }) =>
      stated(find(text, links), source, place, true),
    ),
  );
  const prose = outline.sections
    .filter(
      ({ role }) =>
        role !== 'status' &&
        role !== 'links' &&
        role !== 'options' &&
        role !== 'alternatives',
    )
    .flatMap(({ body }) => joinLines(blockLines(body, document)))
    .filter(({ isImage }) => !isImage)
    .flatMap(({ text, links, place }) =>
      stated(
        find(text, links).filter(found => speaksOfItself(text, links, found)),
        'body',
        place,
        false,
      ),
    );
  return [...fromLabels, ...formal, ...prose];
}

function relationsOfLabel(
  value: LabelledValue,
  find: RelationFinder,
): readonly StatedRelation[] {
  const { role, raw, parts, links, rest, source, place } = value;
  const text = [raw, ...parts, ...rest].join('\n');
  const kind = labelled.find(name => name === role);
  if (kind) {
    const targets =
      parts.length > 0 && links.length === 0
        ? parts.map(part => ({
            text: part,
            url: /[/.]/.test(part) ? part : undefined,
          }))
        : allTargets(text, links);
    return targets.map(target => ({
      kind,
      target,
      source,
      place,
      isFormal: true,
    }));
  }
  return role === 'status'
    ? stated(find(raw, asAnywhere(links, raw)), source, place, true)
    : [];
}

/** Links of a value count wherever they stand in it. */
function asAnywhere(
  links: readonly RichLink[],
  raw: string,
): readonly RichLink[] {
  return links.map(link => {
    const at = raw.indexOf(link.text);
    return at < 0 ? link : { ...link, start: at, end: at + link.text.length };
  });
}

function allTargets(
  text: string,
  links: readonly RichLink[],
): readonly RelationTarget[] {
  return links.length > 0
    ? links.map(({ text: label, url }) => ({ text: label, url }))
    : text.split(/[,\n]/).flatMap(part => {
        const file = fileName(part);
        return file.length > 0 ? file : targetsIn(part, [], 0, part.length);
      });
}

function fileName(part: string): readonly RelationTarget[] {
  const trimmed = part.trim();
  return /^[\w./-]+\.(?:md|adoc|markdown)$/i.test(trimmed)
    ? [{ text: trimmed, url: trimmed }]
    : [];
}

function stated(
  found: readonly FoundRelation[],
  source: FactSource,
  place: Place,
  isFormal: boolean,
): readonly StatedRelation[] {
  return found.flatMap(({ kind, targets }) =>
    targets.map(target => ({ kind, target, source, place, isFormal })),
  );
}

/** In prose the target must follow at once, and no other record may be the subject. */
function speaksOfItself(
  text: string,
  links: readonly RichLink[],
  { start, targets, kind }: FoundRelation,
): boolean {
  if (
    targets.length === 0 ||
    (kind !== 'supersedes' && kind !== 'supersededBy')
  ) {
    return false;
  }
  const sentence = text
    .slice(0, start)
    .split(/[.;。]\s/)
    .pop()!;
  const verb = text.slice(start).split(/\s+/).slice(0, 8).join(' ');
  const isNear = targets.some(target =>
    verb.includes(target.text.split(/\s+/)[0]),
  );
  const isOfRecords = targets.some(
    ({ text: label, url }) =>
      /\b(?:ADR|RFC)\b|^\d+\b/i.test(label) ||
      /\.(?:md|adoc)\b/i.test(url ?? ''),
  );
  const namesOther = links.some(
    ({ end }) => end <= start && end > start - sentence.length,
  );
  return isNear && isOfRecords && !namesOther && !otherRecord.test(sentence);
}
