import type { Knex } from 'knex';
import type {
  DecisionRecord,
  Initiative,
  Principle,
  RecordVersions,
} from 'backstage-plugin-ai-initiatives-common';
import { readBody } from '../readBody';
import { RecordOf } from '../recordTables';

const KINDS = ['initiative', 'decision', 'principle'] as const;

type ToldKind = (typeof KINDS)[number];

/** A version, and who wrote it. */
export type ChangedVersion<T> = RecordVersions<T> & { readonly by: string };

/** Versions of records that are not archived, in the order of their commits. */
export interface ChangedVersions {
  readonly changedSeq: number;
  readonly initiatives: readonly ChangedVersion<Initiative>[];
  readonly decisions: readonly ChangedVersion<DecisionRecord>[];
  readonly principles: readonly ChangedVersion<Principle>[];
}

interface VersionRow {
  readonly seq: unknown;
  readonly now: string;
  readonly by: string;
  readonly after: string;
  readonly before: string | null;
}

async function versionsOf<K extends ToldKind>(
  knex: Knex,
  kind: K,
  { after, through }: { after: number; through: number },
): Promise<readonly ChangedVersion<RecordOf[K]>[]> {
  const rows: VersionRow[] = await knex('change_log as c')
    .join(`${kind} as r`, 'r.id', 'c.record_id')
    .join('revision as a', join =>
      join
        .on('a.record_kind', 'c.record_kind')
        .andOn('a.record_id', 'c.record_id')
        .andOn('a.revision', 'c.revision'),
    )
    .leftJoin('revision as b', join =>
      join
        .on('b.record_kind', 'c.record_kind')
        .andOn('b.record_id', 'c.record_id')
        .andOn(knex.raw('b.revision = c.revision - 1')),
    )
    .where('c.record_kind', kind)
    .where('c.seq', '>', after)
    .where('c.seq', '<=', through)
    .where('r.archived', false)
    .orderBy('c.seq')
    .select({
      ...{ seq: 'c.seq', now: 'r.body', by: 'a.by' },
      ...{ after: 'a.snapshot', before: 'b.snapshot' },
    });
  return rows.map(row => ({
    now: readBody(kind, row.now),
    after: readBody(kind, row.after),
    by: row.by,
    ...(row.before !== null && { before: readBody(kind, row.before) }),
  }));
}

/** Versions nobody was told of, the oldest first; undefined when there are none. */
export async function selectVersions(
  knex: Knex,
  limit: number,
): Promise<ChangedVersions | undefined> {
  const told = await knex('upkeep').where({ id: 1 }).first('told_seq');
  const after = Number(told.told_seq);
  const seqs: unknown[] = await knex('change_log')
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .pluck('seq');
  if (seqs.length === 0) {
    return undefined;
  }
  const range = { after, through: Number(seqs[seqs.length - 1]) };
  return {
    changedSeq: range.through,
    initiatives: await versionsOf(knex, 'initiative', range),
    decisions: await versionsOf(knex, 'decision', range),
    principles: await versionsOf(knex, 'principle', range),
  };
}
