import type { CliContext } from '../CliContext';
import { percentile } from '../overlap/metrics/percentile';
import { UsageError } from '../UsageError';
import { createBenchDatabase } from './createBenchDatabase';
import { HttpArguments, parseHttpArguments } from './httpArguments';
import { formatHttpReport, HttpRun, ScenarioResult } from './HttpReport';
import { judgeTargets } from './judgeTargets';
import { Measurement, measureScenario } from './measureScenario';
import {
  fillPeer,
  listScenarios,
  Scenario,
  settle,
  startRebuild,
} from './scenarios';
import { BenchBackend, startBenchBackend } from './startBenchBackend';
import { waitUntilIdle } from './waitUntilIdle';

const WARM_UP_SECONDS = 1;
/** For requests that are still under way when a scenario ends. */
const REST_MS = 500;
const MOST_WRITE_ROUNDS = 3;

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function summarise(
  measured: ReadonlyMap<string, readonly Measurement[]>,
): readonly ScenarioResult[] {
  const medianOf = (name: string, field: keyof Measurement) =>
    median((measured.get(name) ?? []).map(measurement => measurement[field]));
  // Ratios are taken within a round and then their median: rounds differ more
  // than the scenarios of one round.
  const ratioOf = (name: string, base: string) =>
    median(
      (measured.get(name) ?? []).map(
        ({ p50 }, round) => p50 / (measured.get(base)?.[round]?.p50 ?? NaN),
      ),
    );
  return [...measured.keys()].map(scenario => ({
    scenario,
    p50: medianOf(scenario, 'p50'),
    p95: medianOf(scenario, 'p95'),
    p99: medianOf(scenario, 'p99'),
    requestsPerSecond: medianOf(scenario, 'requestsPerSecond'),
    bytes: medianOf(scenario, 'bytes'),
    toFloor: ratioOf(scenario, 'F'),
    toPermission: ratioOf(scenario, 'A'),
  }));
}

function chooseScenarios(
  known: readonly Scenario[],
  wanted: readonly string[],
): readonly Scenario[] {
  const unknown = wanted.find(name => !known.some(each => each.name === name));
  if (unknown !== undefined) {
    throw new UsageError(
      `No scenario '${unknown}'. Choose from: ${known
        .map(({ name }) => name)
        .join(', ')}.`,
    );
  }
  return wanted.length === 0
    ? known
    : known.filter(({ name }) => wanted.includes(name));
}

async function measureBackend(
  backend: BenchBackend,
  options: HttpArguments,
  about: Pick<HttpRun, 'database' | 'initiatives'>,
): Promise<readonly HttpRun[]> {
  const scenarios = chooseScenarios(
    await listScenarios(backend, options),
    options.scenarios,
  );
  for (const scenario of scenarios.filter(({ writes }) => !writes)) {
    await measureScenario({
      backend,
      scenario,
      connections: 1,
      seconds: WARM_UP_SECONDS,
    });
  }
  const measured = new Map(
    options.connections.map(connections => [
      connections,
      new Map<string, Measurement[]>(),
    ]),
  );
  const measure = async (connections: number, scenario: Scenario) => {
    if (options.rebuilding) {
      await startRebuild(backend);
    }
    const results = measured.get(connections)!;
    const measurement = await measureScenario({
      backend,
      scenario,
      connections,
      seconds: options.seconds,
    });
    await new Promise(done => setTimeout(done, REST_MS));
    results.set(scenario.name, [
      ...(results.get(scenario.name) ?? []),
      measurement,
    ]);
  };
  for (const connections of options.connections) {
    for (let round = 0; round < options.rounds; round++) {
      for (const scenario of scenarios.filter(({ writes }) => !writes)) {
        await measure(connections, scenario);
      }
    }
  }
  // Writes leave work behind: few rounds of them, after everything else.
  const writeRounds = options.rebuilding
    ? 0
    : Math.min(options.rounds, MOST_WRITE_ROUNDS);
  for (const connections of options.connections) {
    for (let round = 0; round < writeRounds; round++) {
      for (const scenario of scenarios.filter(({ writes }) => writes)) {
        await measure(connections, scenario);
        await waitUntilIdle(backend.pid);
      }
    }
  }
  return [...measured].map(([connections, measurements]) => {
    const results = summarise(measurements);
    const { permissions } = options;
    const verdicts = judgeTargets(results, {
      ...about,
      connections,
      permissions,
    });
    return { ...about, connections, permissions, results, verdicts };
  });
}

/**
 * Measures our routes beside what a plugin's route costs at least and beside
 * the catalog's, interleaved in one process, on each database and size.
 */
export async function runHttpBenchmark(
  args: readonly string[],
  { print }: CliContext,
): Promise<void> {
  const options = parseHttpArguments(args);
  const runs: HttpRun[] = [];
  for (const kind of options.databases) {
    for (const initiatives of options.sizes) {
      const database = await createBenchDatabase(kind, options.postgres);
      const backend = await startBenchBackend({
        database: database.config,
        initiatives,
        permissions: options.permissions,
        components: options.components,
        announcements: options.announcements,
        steward: options.rebuilding,
      });
      try {
        await settle(backend, initiatives);
        await fillPeer(backend, initiatives);
        await waitUntilIdle(backend.pid);
        await database.tidy();
        const measured = await measureBackend(backend, options, {
          database: kind,
          initiatives,
        });
        runs.push(...measured);
        if (!options.json) {
          // It takes long: what is measured must not be lost with what is not.
          print(formatHttpReport(measured));
        }
      } finally {
        await backend.stop();
        await database.remove();
      }
    }
  }
  if (options.json) {
    print(`${JSON.stringify(runs, null, 2)}\n`);
  }
}
