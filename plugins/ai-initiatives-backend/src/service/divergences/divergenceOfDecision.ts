import type { DecisionDivergence } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { DivergenceLists } from '../../database/DivergenceStore';
import { toDecisionDivergence } from './toDivergence';

/**
 * Different answers of other teams, unless somebody said that they answer another
 * question. Most decisions are alone with theirs, which one look at an index tells.
 */
export async function divergenceOfDecision(options: {
  store: DivergenceLists;
  id: string;
  access: Access;
}): Promise<DecisionDivergence | undefined> {
  const { store, id, access } = options;
  if (!(await store.isInDivergence(id))) {
    return undefined;
  }
  const { items } = await store.listDivergences(
    { decision: id, agreed: false, limit: 1 },
    access,
  );
  const [found] = items;
  const holding = found?.verdicts.find(({ outdated }) => !outdated);
  return found && holding?.verdict !== 'dismissed'
    ? toDecisionDivergence(found, id)
    : undefined;
}
