import type { StatedRelation } from '../fields/readRelations';
import type { RecordReading } from '../record/RecordReading';
import type { ParseWarning, Relation, RelationKind } from '../types';
import { createRecordFinder } from './createRecordFinder';

const reverse: Partial<Record<RelationKind, RelationKind>> = {
  supersedes: 'supersededBy',
  supersededBy: 'supersedes',
  amends: 'amendedBy',
  amendedBy: 'amends',
  buildsOn: 'builtOnBy',
  builtOnBy: 'buildsOn',
};

export interface LinkedRelations {
  readonly relations: readonly Relation[];
  readonly warnings: readonly ParseWarning[];
}

/** Looks up what relations lead to, and adds the half that only the other record says. */
export function linkRecords(
  records: readonly RecordReading[],
): ReadonlyMap<RecordReading, LinkedRelations> {
  const find = createRecordFinder(records);
  const linked = new Map<RecordReading, Relation[]>(
    records.map(record => [record, []]),
  );
  const warnings = new Map<RecordReading, ParseWarning[]>();
  const derived: { on: RecordReading; relation: Relation }[] = [];

  for (const record of records) {
    for (const stated of record.relations) {
      const target = find(stated.target, record);
      if (target === record) {
        continue;
      }
      const relation = toRelation(stated, target);
      addOnce(linked.get(record)!, relation);
      const back = reverse[stated.kind];
      if (target && back) {
        derived.push({
          on: target,
          relation: {
            kind: back,
            path: record.file.path,
            target: record.path.fileName,
            derived: true,
          },
        });
      } else if (!target) {
        const { text } = stated.target;
        warnings.set(record, [
          ...(warnings.get(record) ?? []),
          {
            code: 'unresolvedRelation',
            message: `'${text}' is not a record of this log.`,
            place: stated.place,
          },
        ]);
      }
    }
  }
  derived.forEach(({ on, relation }) => addOnce(linked.get(on)!, relation));
  return new Map(
    records.map(record => [
      record,
      {
        relations: linked.get(record)!,
        warnings: warnings.get(record) ?? [],
      },
    ]),
  );
}

function toRelation(
  { kind, target, source, place }: StatedRelation,
  found: RecordReading | undefined,
): Relation {
  const { text, url } = target;
  const fileName = url && lastSegment(url);
  return {
    kind,
    ...(found && { path: found.file.path }),
    target: fileName || text,
    derived: false,
    source,
    place,
  };
}

function lastSegment(url: string): string {
  const path = url.replace(/[?#].*$/, '').replace(/\/$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function addOnce(relations: Relation[], relation: Relation): void {
  const isKnown = relations.some(
    ({ kind, path, target }) =>
      kind === relation.kind &&
      (path !== undefined && relation.path !== undefined
        ? path === relation.path
        : target.toLowerCase() === relation.target.toLowerCase()),
  );
  if (!isKnown) {
    relations.push(relation);
  }
}
