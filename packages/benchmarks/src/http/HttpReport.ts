import type { Measurement } from './measureScenario';
import type { Verdict } from './judgeTargets';

/** Medians over all rounds, and ratios to what any plugin pays. */
export interface ScenarioResult extends Measurement {
  readonly scenario: string;
  readonly toFloor: number;
  readonly toPermission: number;
}

/** One database, one size, one number of connections. */
export interface HttpRun {
  readonly database: 'sqlite' | 'postgres';
  readonly initiatives: number;
  readonly connections: number;
  readonly results: readonly ScenarioResult[];
  /** At one connection only. */
  readonly verdicts: readonly Verdict[];
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) =>
      index === 0
        ? String(cell).padEnd(18)
        : (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(9),
    )
    .join(' ');
}

/** The report for people. */
export function formatHttpReport(runs: readonly HttpRun[]): string {
  return runs
    .map(({ database, initiatives, connections, results, verdicts }) =>
      [
        `${database}, ${initiatives} initiatives, ${connections} at once`,
        row(['', 'p50 ms', 'p95 ms', 'p99 ms', 'req/s', '× F', '× A']),
        ...results.map(result =>
          row([
            result.scenario,
            result.p50,
            result.p95,
            result.p99,
            result.requestsPerSecond,
            result.toFloor,
            result.toPermission,
          ]),
        ),
        ...verdicts.map(
          ({ scenario, base, ratio, target, hardStop, verdict }) =>
            `  ${scenario}: ${ratio.toFixed(
              2,
            )} × ${base}, target ${target}, hard stop ${hardStop}: ${verdict}`,
        ),
        '',
      ].join('\n'),
    )
    .join('\n');
}
