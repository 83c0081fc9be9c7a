import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CatalogMeeting,
  Initiative,
  meetInCatalog,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { EntityGraph } from '../../catalog/EntityGraph';
import type { GraphEntity } from '../../database/EntityGraphStore';

const MOST_ENTITIES = 10;
/** Teams meet in every organisation; that says nothing about their work. */
const PEOPLE = /^(group|user):/;

export type MeetingGraph = Pick<EntityGraph, 'around' | 'visibleTo'>;

function attachedTo({ attachments }: Initiative): readonly string[] {
  const refs = new Set(attachments.map(({ entityRef }) => entityRef));
  return [...refs]
    .filter(ref => !PEOPLE.test(ref))
    .sort()
    .slice(0, MOST_ENTITIES);
}

/**
 * Where the entities of two initiatives come together in the catalog, for pairs
 * of some initiatives. A way is told only to those who may see every step of it.
 */
export async function findMeetings(options: {
  readonly graph: MeetingGraph;
  readonly initiatives: readonly Initiative[];
  readonly access: Access;
  readonly credentials: BackstageCredentials;
}): Promise<(left: string, right: string) => CatalogMeeting | undefined> {
  const { graph, initiatives, access, credentials } = options;
  const attached = new Map(
    initiatives.map(initiative => [initiative.id, attachedTo(initiative)]),
  );
  const known = new Map<string, GraphEntity>();
  for (const ref of new Set([...attached.values()].flat())) {
    (await graph.around(ref)).forEach((entity, at) => known.set(at, entity));
  }
  const visible = access.wholeCatalog
    ? undefined
    : await graph.visibleTo([...known.keys()], credentials);
  return (left, right) => {
    const found = meetInCatalog({
      left: attached.get(left) ?? [],
      right: attached.get(right) ?? [],
      relationsOf: ref => known.get(ref)?.relations ?? [],
    });
    if (!found || found.path.some(ref => visible && !visible.has(ref))) {
      return undefined;
    }
    return {
      meeting: found.meeting,
      path: found.path.map(ref => ({
        ref,
        title: known.get(ref)?.title ?? ref,
        known: known.has(ref),
      })),
    };
  };
}
