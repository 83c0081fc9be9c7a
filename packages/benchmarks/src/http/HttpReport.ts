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
  readonly permissions: boolean;
  readonly results: readonly ScenarioResult[];
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
    .map(
      ({
        database,
        initiatives,
        connections,
        permissions,
        results,
        verdicts,
      }) =>
        [
          `${database}, ${initiatives} initiatives, ${connections} at once${
            permissions ? '' : ', permissions off'
          }`,
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
              `  ${scenario}: ${ratio.toFixed(2)} × ${base}, target ${Number(
                target.toFixed(2),
              )}, hard stop ${hardStop}: ${verdict}`,
          ),
          '',
        ].join('\n'),
    )
    .join('\n');
}
