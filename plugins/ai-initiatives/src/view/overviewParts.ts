import type {
  DecisionSummary,
  EntityLabel,
  EntityOverview,
  InitiativeSummary,
  Overlap,
  PlacedDecision,
  Reach,
  ReachPath,
} from 'backstage-plugin-ai-initiatives-common';

const REACHES: readonly Reach[] = ['direct', 'inherited', 'upstream'];

/** Nearest first; reaches that nothing came by are left out. */
export function groupByReach<T extends ReachPath>(
  items: readonly T[],
): readonly { readonly reach: Reach; readonly items: readonly T[] }[] {
  return REACHES.map(reach => ({
    reach,
    items: items.filter(item => item.reach === reach),
  })).filter(group => group.items.length > 0);
}

/** Where records that are not attached to the entity itself come from. */
export function countByOrigin(
  items: readonly ReachPath[],
): readonly { readonly origin: EntityLabel; readonly count: number }[] {
  const counts = new Map<string, { origin: EntityLabel; count: number }>();
  items
    .filter(({ reach }) => reach !== 'direct')
    .forEach(({ path }) => {
      const origin = path[path.length - 1];
      const count = (counts.get(origin.ref)?.count ?? 0) + 1;
      counts.set(origin.ref, { origin, count });
    });
  return [...counts.values()];
}

/** Pairs of an initiative with itself on the left, most likely first. */
export function overlapsOf(
  similar: readonly Overlap[],
  id: string,
): readonly Overlap[] {
  return similar.flatMap(pair => {
    if (pair.left.id === id) {
      return pair;
    }
    return pair.right.id === id
      ? { ...pair, left: pair.right, right: pair.left }
      : [];
  });
}

/** Every pair once, the side that is on this page to the left. */
export function similarElsewhere(
  overview: Pick<EntityOverview, 'initiatives' | 'similar'>,
): readonly Overlap[] {
  const here = new Set(
    overview.initiatives.map(({ initiative }) => initiative.id),
  );
  return overview.similar.map(pair =>
    here.has(pair.left.id)
      ? pair
      : { ...pair, left: pair.right, right: pair.left },
  );
}

function stillCounts({ status }: DecisionSummary): boolean {
  return status === 'accepted' || status === 'proposed';
}

/** Decisions that govern or constrain here, and how many are not accepted yet. */
export function countBinding(decisions: readonly PlacedDecision[]): {
  readonly binding: number;
  readonly proposed: number;
} {
  const binding = decisions.filter(
    ({ decision, role }) => role !== 'informs' && stillCounts(decision),
  );
  const proposed = binding.filter(
    ({ decision }) => decision.status === 'proposed',
  );
  return { binding: binding.length, proposed: proposed.length };
}

/** Owners of similar work with what they do, most likely first. */
export function whoToAsk(pairs: readonly Overlap[]): readonly {
  readonly owner: EntityLabel;
  readonly initiatives: readonly InitiativeSummary[];
}[] {
  const owners = new Map<
    string,
    { owner: EntityLabel; initiatives: InitiativeSummary[] }
  >();
  pairs.forEach(({ right }) => {
    const entry = owners.get(right.owner.ref) ?? {
      owner: right.owner,
      initiatives: [],
    };
    owners.set(right.owner.ref, entry);
    if (!entry.initiatives.some(({ id }) => id === right.id)) {
      entry.initiatives.push(right);
    }
  });
  return [...owners.values()];
}
