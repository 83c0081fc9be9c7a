import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  Follow,
  FollowedRecord,
} from 'backstage-plugin-ai-initiatives-common';
import { applyAccess } from './applyAccess';
import type { FollowStore } from './FollowStore';
import { RECORD_TABLES } from './recordTables';

const MOST_FOLLOWS = 500;

const KINDS: readonly FollowedRecord['kind'][] = [
  'initiative',
  'decision',
  'principle',
];

/** Follows on SQLite and PostgreSQL. */
export class DatabaseFollowStore implements FollowStore {
  constructor(private readonly knex: Knex) {}

  listFollows: FollowStore['listFollows'] = async access => {
    const found: (Follow & { readonly at: string })[] = [];
    for (const kind of KINDS) {
      const rows: { id: string; at: string }[] = await applyAccess(
        this.knex('follow as f')
          .join(`${RECORD_TABLES[kind].table} as r`, 'r.id', 'f.target')
          .where({ 'f.kind': kind, 'f.user_ref': access.viewer.ref })
          .select('r.id', 'f.at'),
        { kind, alias: 'r', access },
      );
      found.push(...rows.map(row => ({ kind, ...row })));
    }
    const entities: { id: string; at: string }[] = await this.knex('follow')
      .where({ kind: 'entity', user_ref: access.viewer.ref })
      .select({ id: 'target', at: 'at' });
    found.push(...entities.map(row => ({ kind: 'entity' as const, ...row })));
    return found
      .sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at))
      .map(({ kind, id }) => ({ kind, id }));
  };

  follow: FollowStore['follow'] = async ({ user, follow, at }) => {
    const [{ total }] = await this.knex('follow')
      .where('user_ref', user)
      .count({ total: '*' });
    if (Number(total) >= MOST_FOLLOWS) {
      throw new ConflictError(
        `You follow ${total} records and entities, and no more are possible; stop following one first`,
      );
    }
    await this.knex('follow')
      .insert({ user_ref: user, kind: follow.kind, target: follow.id, at })
      .onConflict(['user_ref', 'kind', 'target'])
      .ignore();
  };

  unfollow: FollowStore['unfollow'] = async ({ user, follow }) => {
    await this.knex('follow')
      .where({ user_ref: user, kind: follow.kind, target: follow.id })
      .delete();
  };
}
