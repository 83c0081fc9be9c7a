import type { ScenarioResult } from './HttpReport';

/** A limit on the ratio of one scenario's p50 to another's. */
interface Target {
  readonly scenario: string;
  readonly base: 'F' | 'A';
  readonly sqlite: number;
  readonly postgres: number;
  readonly hardStop: number;
}

/** At one connection, with permissions on. */
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

/** Compares medians of one run at one connection with the targets. */
export function judgeTargets(
  results: readonly ScenarioResult[],
  database: 'sqlite' | 'postgres',
): readonly Verdict[] {
  const p50 = new Map(results.map(result => [result.scenario, result.p50]));
  return TARGETS.flatMap(({ scenario, base, hardStop, ...limits }) => {
    const own = p50.get(scenario);
    const floor = p50.get(base);
    if (own === undefined || floor === undefined) {
      return [];
    }
    const ratio = own / floor;
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
  });
}
