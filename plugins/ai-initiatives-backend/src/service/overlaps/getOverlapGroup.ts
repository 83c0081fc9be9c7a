import { NotFoundError } from '@backstage/errors';
import {
  describeValue,
  Initiative,
  LIMITS,
  namedEntities,
  OverlapGroupMember,
  OverlapGroupView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { groupTerms } from '../../overlap/groupTerms';
import { RecordReferences } from '../records/RecordReferences';

/** Members with the names of what they mention, looked up for all at once. */
async function withNames(
  store: InitiativesStore,
  initiatives: readonly Initiative[],
  access: Access,
): Promise<readonly OverlapGroupMember[]> {
  const [labels, readable] = await Promise.all([
    store.getLabels(initiatives.flatMap(namedEntities), access),
    store.getInitiativeSummaries({
      ids: [...new Set(initiatives.flatMap(({ buildsOn }) => buildsOn))],
      access,
    }),
  ]);
  const { withoutUnreadable } = RecordReferences;
  const labelOf = new Map(labels.map(label => [label.ref, label]));
  return initiatives.map(initiative => {
    const [owner, ...rest] = namedEntities(initiative).flatMap(
      ref => labelOf.get(ref) ?? [],
    );
    const buildsOn = readable.filter(({ id }) =>
      initiative.buildsOn.includes(id),
    );
    return {
      initiative: withoutUnreadable<Initiative>(
        // A group says nothing of principles.
        { ...initiative, principles: [] },
        { field: 'buildsOn', kind: 'initiative' },
        buildsOn,
      ),
      owner,
      labels: rest,
      buildsOn,
    };
  });
}

/** A group of similar work side by side, as far as the caller may read it. */
export async function getOverlapGroup(options: {
  store: InitiativesStore;
  id: string;
  access: Access;
  today: string;
}): Promise<OverlapGroupView> {
  const { store, id, access, today } = options;
  const group = await store.findOverlapGroup(id, access);
  if (!group) {
    throw new NotFoundError(`No overlap group ${describeValue(id)}`);
  }
  const shown = group.initiatives.slice(0, LIMITS.groupMembers);
  const [members, pairs] = await Promise.all([
    withNames(store, shown, access),
    store.listOverlaps(
      {
        among: shown.map(member => member.id),
        crossTeam: false,
        limit: LIMITS.groupPairs,
        today,
      },
      access,
    ),
  ]);
  return {
    id,
    name: shown[0].title,
    members,
    membersTotal: group.initiatives.length,
    teams: group.teams,
    terms: groupTerms(pairs.items),
    pairs: pairs.items,
    pairsTotal: pairs.totalItems,
  };
}
