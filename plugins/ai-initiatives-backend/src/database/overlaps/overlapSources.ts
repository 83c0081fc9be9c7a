import type { Knex } from 'knex';
import type {
  Initiative,
  Visibility,
} from 'backstage-plugin-ai-initiatives-common';
import type { OverlapSource } from '../OverlapStore';

interface SourceRow {
  readonly id: string;
  readonly visibility: Visibility;
  readonly archived: unknown;
  readonly body: string;
}

const COLUMNS = ['id', 'visibility', 'archived', 'body'];

function readBody(body: string): Initiative | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function toSource({
  id,
  visibility,
  archived,
  body,
}: SourceRow): OverlapSource {
  return {
    id,
    visibility,
    archived: Boolean(archived),
    initiative: readBody(body),
  };
}

export async function selectSources(
  knex: Knex,
  ids: readonly string[],
): Promise<readonly OverlapSource[]> {
  const rows: SourceRow[] = await knex('initiative')
    .whereIn('id', [...ids])
    .select(COLUMNS);
  return rows.map(toSource);
}

export async function selectSourcePage(
  knex: Knex,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<readonly OverlapSource[]> {
  const rows: SourceRow[] = await knex('initiative')
    .where('archived', false)
    .where('id', '>', afterId)
    .orderBy('id', 'asc')
    .limit(limit)
    .select(COLUMNS);
  return rows.map(toSource);
}
