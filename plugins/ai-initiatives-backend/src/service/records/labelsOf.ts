import {
  DecisionRecord,
  EntityLabel,
  Initiative,
  namedEntities,
  Principle,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import { entityLabel } from '../../access/entityLabel';
import type { InitiativesStore } from '../../database/InitiativesStore';

/** How the entities a record names are shown, its owner first. */
export async function labelsOf(options: {
  record: Initiative | DecisionRecord | Principle;
  access: Access;
  titles: ReadonlyMap<string, string> | undefined;
  store: Pick<InitiativesStore, 'getLabels'>;
}): Promise<readonly EntityLabel[]> {
  const { record, access, titles, store } = options;
  const refs = namedEntities(record);
  return titles
    ? refs.map(ref =>
        entityLabel({ ref, catalogTitle: titles.get(ref), access }),
      )
    : store.getLabels(refs, access);
}
