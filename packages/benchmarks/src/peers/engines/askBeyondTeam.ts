import { CorpusItem } from '../../overlap/corpus/CorpusItem';
import { Ranking } from '../../overlap/Ranking';
import { PeerQuery } from '../Peer';

/**
 * Leaves out a team's documents for an engine that cannot: asks for as many
 * more as the team has, and drops those.
 */
export function askBeyondTeam(
  items: readonly CorpusItem[],
  find: (text: string, limit: number) => Promise<Ranking>,
): (query: PeerQuery) => Promise<Ranking> {
  const teamOf = new Map(items.map(({ id, team }) => [id, team]));
  const sizeOf = new Map<string, number>();
  items.forEach(({ team }) => sizeOf.set(team, (sizeOf.get(team) ?? 0) + 1));
  return async ({ text, limit, exceptTeam }) => {
    const surplus = exceptTeam === undefined ? 0 : sizeOf.get(exceptTeam) ?? 0;
    const found = await find(text, limit + surplus);
    return found
      .filter(
        ({ doc }) => exceptTeam === undefined || teamOf.get(doc) !== exceptTeam,
      )
      .slice(0, limit);
  };
}
