import type { Knex } from 'knex';
import { LIKELY_OVERLAP } from 'ai-initiatives-overlap-engine';
import type {
  Initiative,
  NewOverlaps,
} from 'backstage-plugin-ai-initiatives-common';
import type { SavedFacts } from '../NoticeStore';
import { selectSettledSaves } from '../overlaps/settledSaves';
import { whereOpen } from '../resolutions/resolutionRows';

/** Most of one initiative's overlaps that anybody is told of at once. */
const MOST_OVERLAPS = 20;

/** Nobody waits to be told of what a whole file or a demo brings. */
export const IN_BULK: readonly string[] = ['import', 'seed'];

const SIDES = [
  ['left_id', 'right_id'],
  ['right_id', 'left_id'],
] as const;

async function othersOf(knex: Knex, id: string): Promise<Initiative[]> {
  const found: { body: string; probability: unknown }[] = [];
  for (const [own, other] of SIDES) {
    const query = knex('overlap_pair as p')
      .join('initiative as o', 'o.id', `p.${other}`)
      .whereRaw(
        '+p.model_version = (select model_version from upkeep where id = 1)',
      )
      .where(`p.${own}`, id)
      .where({ 'p.cross_team': true, 'o.visibility': 'public' })
      .where('o.archived', false)
      .where('p.probability', '>=', LIKELY_OVERLAP)
      .whereNotExists(
        knex('overlap_notice as n')
          .select(knex.raw('1'))
          .whereRaw('n.left_id = p.left_id and n.right_id = p.right_id'),
      )
      .whereNotExists(
        whereOpen(
          knex('resolution as s')
            .select(knex.raw('1'))
            .whereRaw('s.left_id = p.left_id and s.right_id = p.right_id'),
          's',
        ),
      )
      .orderBy('p.probability', 'desc')
      .limit(MOST_OVERLAPS)
      .select('o.body', 'p.probability');
    found.push(...(await query));
  }
  return found
    .sort((a, b) => Number(b.probability) - Number(a.probability))
    .slice(0, MOST_OVERLAPS)
    .map(({ body }) => JSON.parse(body));
}

/** What was saved since owners were told last, with whom it concerns. */
export async function selectSavedFacts(
  knex: Knex,
  { limit }: { limit: number },
): Promise<SavedFacts | undefined> {
  const saves = await selectSettledSaves(knex, { after: 'notices_seq', limit });
  if (saves.length === 0) {
    return undefined;
  }
  const overlaps: NewOverlaps[] = [];
  const pairs = new Map<string, readonly [string, string]>();
  for (const { initiative } of saves) {
    const { id, visibility, origin, updatedBy: by } = initiative;
    if (visibility === 'public') {
      const others = (await othersOf(knex, id)).filter(other => {
        const pair = [id, other.id].sort() as [string, string];
        const isNew = !pairs.has(pair.join(' '));
        pairs.set(pair.join(' '), pair);
        return isNew;
      });
      if (!IN_BULK.includes(origin.kind)) {
        overlaps.push({ saved: initiative, by, others });
      }
    }
  }
  const throughSeq = saves[saves.length - 1].seq;
  return { throughSeq, overlaps, pairs: [...pairs.values()] };
}
