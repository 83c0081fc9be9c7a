import {
  Initiative,
  InitiativeView,
  speaksFor,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';

/** What the owners of one side are told, and what those of the other learn of it. */
export async function hintViews(options: {
  record: Initiative;
  access: Access;
  store: InitiativesStore;
  /** Whether there may be hints to this initiative's owners. */
  isTold: boolean;
}): Promise<Pick<InitiativeView, 'hints' | 'givenHints'>> {
  const { record, access, store, isTold } = options;
  const told =
    isTold && speaksFor(access.viewer, record)
      ? await store.hintsTo(record.id, access)
      : [];
  // One word for each group: how much it works on in confidence is its own matter.
  const firstOf = new Map([...told].reverse().map(hint => [hint.group, hint]));
  const groups = [...firstOf.keys()].sort();
  const labels = groups.length > 0 ? await store.getLabels(groups, access) : [];
  const given =
    record.allowsHints && mayChange(access, record)
      ? await store.hintsOf(record.id)
      : [];
  const initiatives = await store.getInitiativeSummaries({
    ids: given.map(({ targetId }) => targetId),
    access,
  });
  const givenAt = new Map(given.map(({ targetId, at }) => [targetId, at]));
  return {
    hints: labels.map(group => ({ group, at: firstOf.get(group.ref)!.at })),
    givenHints: initiatives.map(initiative => ({
      initiative,
      at: givenAt.get(initiative.id)!,
    })),
  };
}
