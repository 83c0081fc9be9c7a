import type { RelationKind } from 'ai-initiatives-decision-record-parser';
import {
  DecisionSource,
  LIMITS,
  LineageRelation,
  SourceFact,
  SourceFormat,
} from 'backstage-plugin-ai-initiatives-common';
import type { DecodedFile } from './decodeLogFile';
import { draftDigest } from './draftDigest';
import { cut, line } from './fitText';
import type { ImportedDraft } from './ImportedDraft';
import { emptyFields, statedFields } from './importedFields';
import { originKeyOf } from './originKeyOf';
import type { FileOutcome } from './parseLogFiles';
import { mapLinks, NO_LINKS } from './settleLinks';
import { toSourceFact } from './toSourceFact';

/** Most warnings of a file that are kept. */
const WARNINGS = 50;

/** The other halves stand with the records they speak of. */
const KIND_OF: Partial<Record<RelationKind, LineageRelation>> = {
  supersedes: 'supersedes',
  amends: 'amends',
  buildsOn: 'buildsOn',
  relatesTo: 'related',
};

const NOT_READ: SourceFact = { state: 'notUnderstood' };

/** The log a file belongs to. */
export interface DraftContext {
  readonly entityRef: string;
  /** An entity ref, or what the catalog says instead. */
  readonly owner: string;
  readonly etag: string;
  readonly urlOf: (path: string) => string | undefined;
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function formatOf(path: string): SourceFormat {
  return /\.a(?:scii)?doc$/i.test(path) ? 'asciidoc' : 'markdown';
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
    links: NO_LINKS,
  });
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
  const titleFact = toSourceFact(parsed.title, isWhole);
  return withDigest({
    key: originKeyOf(context.entityRef, file.path),
    source: {
      ...sourceOf(file, context),
      format: formatOf(file.path),
      facts: {
        title: parsed.hasPlaceholderTitle
          ? { ...titleFact, state: 'notUnderstood' }
          : titleFact,
        status: toSourceFact(parsed.status, isWhole),
        date: toSourceFact(parsed.date, isWhole),
        deciders: toSourceFact(parsed.deciders, isWhole),
      },
      warnings: [
        ...file.warnings,
        ...parsed.warnings.map(({ message, place }) => ({
          message: cut(message, LIMITS.shortText),
          ...(place && { line: place.startLine }),
        })),
      ].slice(0, WARNINGS),
    },
    fields: {
      ...emptyFields(context, title),
      ...statedFields(parsed, file.text),
    },
    links: mapLinks(NO_LINKS, (_, relation) =>
      [
        ...new Set(
          parsed.relations.flatMap(({ kind, path }) =>
            KIND_OF[kind] === relation && path !== undefined ? [path] : [],
          ),
        ),
      ].slice(0, LIMITS.names),
    ),
  });
}
