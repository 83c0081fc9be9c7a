import type { Knex } from 'knex';
import type { DecisionLog, Page } from 'backstage-plugin-ai-initiatives-common';
import { Access, decisionOn } from '../../access/Access';
import { entityLabel } from '../../access/entityLabel';
import { applyAccess } from '../applyAccess';
import type { SourceBytes, StoredDecisionLog } from '../DecisionLogStore';
import { LogRow, toStoredLog } from './logRows';

export async function getDecisionLogs(
  knex: Knex,
): Promise<readonly StoredDecisionLog[]> {
  const rows: LogRow[] = await knex('decision_log').orderBy('entity_ref');
  return rows.map(toStoredLog);
}

export function getLogEntities(knex: Knex): Promise<readonly string[]> {
  return knex('decision_log').orderBy('entity_ref').pluck('entity_ref');
}

/** Logs of entities the caller may read, if the caller may read any decisions. */
function readableLogs(knex: Knex, access: Access): Knex.QueryBuilder {
  const logs = knex('decision_log as l');
  if (decisionOn(access, 'decision', 'read') === 'none') {
    return logs.whereRaw('1 = 0');
  }
  return access.wholeCatalog
    ? logs
    : logs.whereIn('l.entity_ref', [...(access.sources ?? [])]);
}

export async function listDecisionLogs(
  knex: Knex,
  page: { readonly limit: number; readonly offset: number },
  access: Access,
): Promise<Page<DecisionLog>> {
  const { limit, offset } = page;
  const readable = readableLogs(knex, access);
  const [{ total }] = await readable.clone().count({ total: '*' });
  const rows: (LogRow & { title: string | null })[] = await readable
    .leftJoin('entity as e', 'e.ref', 'l.entity_ref')
    .select('l.*', 'e.title')
    .orderBy('l.entity_ref')
    .limit(limit)
    .offset(offset);
  const items = rows.map(row => {
    const { location: _location, etag: _etag, ...log } = toStoredLog(row);
    const { title } = entityLabel({
      ref: log.entityRef,
      catalogTitle: row.title,
      access,
    });
    return { ...log, entityTitle: title };
  });
  return { items, totalItems: Number(total), limit, offset };
}

export async function getSourceBytes(
  knex: Knex,
  recordId: string,
): Promise<SourceBytes | undefined> {
  const row = await knex('decision_source')
    .where({ record_id: recordId })
    .first();
  return (
    row && {
      recordId,
      log: row.log,
      path: row.path,
      content: row.content,
      sha256: row.sha256,
    }
  );
}

export async function recordsOfLog(
  knex: Knex,
  entityRef: string,
  access: Access,
): Promise<readonly { readonly path: string; readonly id: string }[]> {
  const rows: { path: string; id: string }[] = await applyAccess(
    knex('decision as r')
      .join('decision_source as s', 's.record_id', 'r.id')
      .where('r.source_ref', entityRef)
      .where('r.archived', false)
      .orderBy('r.id')
      .select('r.id', 's.path'),
    { kind: 'decision', alias: 'r', access },
  );
  return rows.map(({ path, id }) => ({ path, id }));
}
