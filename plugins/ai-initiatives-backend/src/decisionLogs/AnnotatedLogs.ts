import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  getCompoundEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { LogLocation, RefusedLocation } from './LogLocation';
import {
  ADR_LOCATION,
  LogLocationOptions,
  resolveLogLocation,
} from './resolveLogLocation';

const PAGE = 500;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
  'spec.owner',
  'relations',
];

/** Said where the catalog names no owner. */
const NO_OWNER = 'unknown';

/** A log the catalog knows of. */
export interface AnnotatedLog {
  readonly entityRef: string;
  /** An entity ref, or the text that stands in its place. */
  readonly owner: string;
  readonly location: LogLocation | RefusedLocation;
}

/** Where logs may be, besides where their entities come from. */
export type LogPolicy = Pick<
  LogLocationOptions,
  'hosts' | 'folders' | 'resolveUrl'
>;

const lower = (text: string) => text.toLocaleLowerCase('en-US');

function ownerOf({ relations = [], spec }: Entity): string {
  const [first] = relations
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => lower(targetRef))
    .sort();
  const written = spec?.owner;
  return first ?? (typeof written === 'string' && written ? written : NO_OWNER);
}

export function toAnnotatedLog(
  entity: Entity,
  policy: LogPolicy,
): AnnotatedLog {
  const { annotations = {} } = entity.metadata;
  const entityRef = lower(stringifyEntityRef(getCompoundEntityRef(entity)));
  return {
    entityRef,
    owner: ownerOf(entity),
    location: resolveLogLocation({
      ...policy,
      entityRef,
      annotation: String(annotations[ADR_LOCATION] ?? ''),
      sourceLocation: annotations[ANNOTATION_SOURCE_LOCATION],
      managedByLocation: annotations[ANNOTATION_LOCATION],
    }),
  };
}

/** All logs that entities are annotated with. */
export async function listAnnotatedLogs(options: {
  catalog: Pick<CatalogService, 'streamEntities'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  policy: LogPolicy;
}): Promise<readonly AnnotatedLog[]> {
  const { catalog, auth, policy } = options;
  const credentials = await auth.getOwnServiceCredentials();
  const pages = catalog.streamEntities(
    {
      filter: {
        [`metadata.annotations.${ADR_LOCATION}`]: CATALOG_FILTER_EXISTS,
      },
      fields: FIELDS,
      pageSize: PAGE,
    },
    { credentials },
  );
  const found = new Map<string, AnnotatedLog>();
  for await (const entities of pages) {
    for (const entity of entities) {
      const log = toAnnotatedLog(entity, policy);
      found.set(log.entityRef, log);
    }
  }
  return [...found.values()];
}
