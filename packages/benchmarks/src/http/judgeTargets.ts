import type { ScenarioResult } from './HttpReport';

/** What was measured. */
export interface Circumstances {
  readonly database: 'sqlite' | 'postgres';
  readonly connections: number;
  readonly permissions: boolean;
}

/** Limits on how much longer one scenario takes than another. */
interface Target {
  readonly scenario: string;
  readonly base: 'A' | 'F' | 'announce';
  readonly sqlite: number;
  readonly postgres: number;
  readonly hardStop: number;
}

/** Ratios of p50 at one connection. */
const TARGETS: readonly Target[] = [
  { scenario: 'overview', base: 'A', sqlite: 1.5, postgres: 2, hardStop: 3 },
  {
    scenario: 'list by entity',
    base: 'A',
    sqlite: 1.3,
    postgres: 1.6,
    hardStop: 2.2,
  },
  {
    scenario: 'list by stage',
    base: 'A',
    sqlite: 1.3,
    postgres: 1.6,
    hardStop: 2.2,
  },
  { scenario: 'by id', base: 'A', sqlite: 1.15, postgres: 1.3, hardStop: 1.5 },
  { scenario: 'similar', base: 'A', sqlite: 2, postgres: 2, hardStop: 4 },
  {
    scenario: 'create',
    base: 'announce',
    sqlite: 1.1,
    postgres: 1.1,
    hardStop: 1.5,
  },
];

/** The same with the permission framework off. */
const TARGETS_WITHOUT_PERMISSIONS: readonly Target[] = [
  { scenario: 'overview', base: 'F', sqlite: 5, postgres: 5, hardStop: 8 },
  {
    scenario: 'list by entity',
    base: 'F',
    sqlite: 3,
    postgres: 3,
    hardStop: 5,
  },
  { scenario: 'list by stage', base: 'F', sqlite: 3, postgres: 3, hardStop: 5 },
  { scenario: 'by id', base: 'F', sqlite: 2, postgres: 2, hardStop: 3 },
];

/** At several connections it counts how many requests go through. */
const TARGETS_OF_MANY: readonly Target[] = [
  {
    scenario: 'overview',
    base: 'A',
    sqlite: 1 / 0.7,
    postgres: 1 / 0.7,
    hardStop: 2,
  },
  {
    scenario: 'create',
    base: 'announce',
    sqlite: 1 / 0.8,
    postgres: 1 / 0.8,
    hardStop: 2,
  },
];

/** How one scenario does against its target. */
export interface Verdict {
  readonly scenario: string;
  readonly base: string;
  readonly ratio: number;
  readonly target: number;
  readonly hardStop: number;
  readonly verdict: 'met' | 'missed' | 'past the hard stop';
}

function targetsFor({
  connections,
  permissions,
}: Circumstances): readonly Target[] {
  if (connections > 1) {
    return permissions ? TARGETS_OF_MANY : [];
  }
  return permissions ? TARGETS : TARGETS_WITHOUT_PERMISSIONS;
}

/** Compares the medians of one run with the targets. */
export function judgeTargets(
  results: readonly ScenarioResult[],
  circumstances: Circumstances,
): readonly Verdict[] {
  const { connections, database } = circumstances;
  const byName = new Map(results.map(result => [result.scenario, result]));
  return targetsFor(circumstances).flatMap(
    ({ scenario, base, hardStop, ...limits }) => {
      const own = byName.get(scenario);
      const floor = byName.get(base);
      if (!own || !floor) {
        return [];
      }
      const times = {
        A: own.toPermission,
        F: own.toFloor,
        announce: own.p50 / floor.p50,
      }[base];
      const ratio =
        connections > 1
          ? floor.requestsPerSecond / own.requestsPerSecond
          : times;
      const target = limits[database];
      const missed = ratio > hardStop ? 'past the hard stop' : 'missed';
      return [
        {
          scenario,
          base,
          ratio,
          target,
          hardStop,
          verdict: ratio <= target ? 'met' : missed,
        },
      ];
    },
  );
}
