import type {
  DecisionSuccessor,
  DecisionSummary,
} from 'backstage-plugin-ai-initiatives-common';

/** What a timeline needs to know of an entry. */
interface Placed {
  readonly decision: DecisionSummary;
  readonly successors?: readonly DecisionSuccessor[];
}

/** An entry with the ones it has superseded, newest first. */
export interface TimelineItem<T> {
  readonly entry: T;
  readonly earlier: readonly T[];
}

export interface Timeline<T> {
  /** Newest first; what has no date comes last, without a year. */
  readonly years: readonly {
    readonly year?: string;
    readonly items: readonly TimelineItem<T>[];
  }[];
  /** Superseded by what is not among the entries. */
  readonly over: readonly T[];
}

function byDate(a: Placed, b: Placed): number {
  return (b.decision.date ?? '').localeCompare(a.decision.date ?? '');
}

/** What an entry stands under: the end of the chain that replaced it. */
function headOf<T extends Placed>(
  entry: T,
  byId: ReadonlyMap<string, T>,
): T | undefined {
  const seen = new Set<T>();
  let at: T | undefined = entry;
  while (at?.decision.status === 'superseded' && !seen.has(at)) {
    seen.add(at);
    at = at.successors
      ?.filter(({ relation }) => relation === 'supersedes')
      .map(({ id }) => byId.get(id))
      .find(successor => successor !== undefined);
  }
  return at?.decision.status === 'superseded' ? undefined : at;
}

/** Entries by year; what was superseded stands under what replaced it. */
export function timelineYears<T extends Placed>(
  entries: readonly T[],
): Timeline<T> {
  const sorted = [...entries].sort(byDate);
  const byId = new Map(sorted.map(entry => [entry.decision.id, entry]));
  const heads = new Map(sorted.map(entry => [entry, headOf(entry, byId)]));
  const years = new Map<string | undefined, TimelineItem<T>[]>();
  for (const entry of sorted.filter(each => heads.get(each) === each)) {
    const year = entry.decision.date?.slice(0, 4);
    const earlier = sorted.filter(
      other => other !== entry && heads.get(other) === entry,
    );
    years.set(year, [...(years.get(year) ?? []), { entry, earlier }]);
  }
  return {
    years: [...years].map(([year, items]) => ({ year, items })),
    over: sorted.filter(entry => heads.get(entry) === undefined),
  };
}
