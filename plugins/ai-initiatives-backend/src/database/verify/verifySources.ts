import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import { readConsistently } from './readConsistently';
import { Violation, violations } from './Violation';

/** Few, since each comes with its bytes. */
const PAGE = 20;

interface Row {
  readonly id: string;
  readonly body: string;
  readonly source_ref: string | null;
  readonly archived: boolean | number;
  readonly log: string | null;
  readonly path: string | null;
  readonly content: Uint8Array | null;
  readonly sha256: string | null;
  readonly known_log: string | null;
}

/** What does not hold of one record and the bytes it was read from. */
function problemOf(row: Row): string | undefined {
  const { source } = JSON.parse(row.body) as DecisionRecord;
  if (!source) {
    return row.content ? 'has bytes and no source' : undefined;
  }
  if (!row.content) {
    return 'has lost the bytes it was read from';
  }
  const sha256 = createHash('sha256').update(row.content).digest('hex');
  if (row.sha256 !== sha256 || source.sha256 !== sha256) {
    return 'has other bytes than those it was read from';
  }
  if (row.log !== source.entityRef || row.path !== source.path) {
    return 'has the bytes of another file';
  }
  return !row.archived && row.known_log === null
    ? `belongs to the log of '${source.entityRef}', which is not there`
    : undefined;
}

/** Imported records against their bytes and their logs. */
export async function verifySources(knex: Knex): Promise<readonly Violation[]> {
  const details: string[] = [];
  let afterId = '';
  for (;;) {
    const from = afterId;
    const rows: Row[] = await readConsistently(knex, trx =>
      trx('decision as r')
        .leftJoin('decision_source as s', 's.record_id', 'r.id')
        .leftJoin('decision_log as l', 'l.entity_ref', 'r.source_ref')
        .where('r.id', '>', from)
        .where(inner =>
          inner.whereNotNull('r.source_ref').orWhereNotNull('s.record_id'),
        )
        .orderBy('r.id')
        .limit(PAGE)
        .select('r.id', 'r.body', 'r.source_ref', 'r.archived', 's.log')
        .select('s.path', 's.content', 's.sha256')
        .select('l.entity_ref as known_log'),
    );
    for (const row of rows) {
      const problem = problemOf(row);
      if (problem) {
        details.push(`decision '${row.id}' ${problem}`);
      }
    }
    if (rows.length < PAGE) {
      return violations(
        'imported records have the bytes of their file',
        details,
      );
    }
    afterId = rows[rows.length - 1].id;
    await new Promise(resolve => setImmediate(resolve));
  }
}
