import {
  InheritedRisks,
  inheritedRisks,
  InitiativeSummary,
  LeanedOn,
  leansOn,
  ReachedEntity,
} from 'backstage-plugin-ai-initiatives-common';
import type { GraphEntity } from '../../database/EntityGraphStore';
import type { InitiativesStore } from '../../database/InitiativesStore';
import type { AccessContext } from '../InitiativesService';

/** Most risks an overview tells of. */
const MOST_RISKS = 5;

const NONE: InheritedRisks = { items: [], total: 0, notAssessed: 0 };

/** The data that initiatives changing the entity read. */
function dataRead(
  ref: string,
  initiatives: readonly InitiativeSummary[],
): readonly string[] {
  return initiatives
    .filter(({ attachments }) =>
      attachments.some(
        ({ entityRef, role }) => entityRef === ref && role === 'changes',
      ),
    )
    .flatMap(({ attachments }) =>
      attachments
        .filter(({ role }) => role === 'reads')
        .map(({ entityRef }) => entityRef),
    );
}

/** Which risks an entity has from what it leans on, as far as the caller may know. */
export async function findInheritedRisks(options: {
  reached: readonly ReachedEntity[];
  entities: ReadonlyMap<string, GraphEntity>;
  /** Initiatives that are listed for the entity. */
  initiatives: readonly InitiativeSummary[];
  /** The entities among these that the caller sees in the catalog. */
  visibleAmong: (
    refs: readonly string[],
    context: AccessContext,
  ) => Promise<ReadonlySet<string>>;
  store: Pick<InitiativesStore, 'initiativesChanging' | 'getLabels'>;
  context: AccessContext;
}): Promise<InheritedRisks> {
  const { reached, entities, initiatives, store, context } = options;
  const { access } = context;
  const start = reached[0].ref;
  const all = leansOn({
    start,
    reads: dataRead(start, initiatives),
    relationsOf: ref => entities.get(ref)?.relations ?? [],
  });
  if (all.length === 0) {
    return NONE;
  }
  const hops = all.flatMap(({ path }) => path);
  const visible = await options.visibleAmong([...new Set(hops)], context);
  const leaned: readonly LeanedOn[] = all.filter(({ path }) =>
    path.every(hop => visible.has(hop)),
  );
  const changing = await store.initiativesChanging(
    {
      refs: leaned.map(({ ref }) => ref),
      except: reached
        .filter(({ reach }) => reach !== 'upstream')
        .map(({ ref }) => ref),
    },
    access,
  );
  const { risks, notAssessed } = inheritedRisks({ leaned, changing });
  const listed = risks.slice(0, MOST_RISKS);
  const refs = [...new Set(listed.flatMap(({ path }) => path))];
  const labels = new Map(
    (await store.getLabels(refs, access)).map(label => [label.ref, label]),
  );
  const titles = new Map(changing.map(({ id, title }) => [id, title]));
  return {
    items: listed.map(({ initiativeId: id, way, path, reasons }) => ({
      initiative: { id, title: titles.get(id)! },
      way,
      path: path.map(ref => labels.get(ref)!),
      reasons,
    })),
    total: risks.length,
    notAssessed,
  };
}
