import { readFile } from 'node:fs/promises';
import type { CliContext } from '../CliContext';
import { formatTable } from '../formatTable';
import { createBenchDatabase } from '../http/createBenchDatabase';
import { parseHttpArguments } from '../http/httpArguments';
import { settle } from '../http/scenarios';
import { startBenchBackend } from '../http/startBenchBackend';
import { waitUntilIdle } from '../http/waitUntilIdle';
import { percentile } from '../overlap/metrics/percentile';

interface Start {
  /** Until the backend says that it is ready, in milliseconds. */
  readonly ready: number;
  /** Resident memory once it is idle, in megabytes. */
  readonly resident: number;
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/**
 * How long a backend takes to be ready and how much memory it holds then, with
 * our plugin as it is published and without, by turns, on a database that holds
 * everything already. Throws when the packages are not built.
 */
export async function runStartBenchmark(
  args: readonly string[],
  { print }: CliContext,
): Promise<void> {
  const options = parseHttpArguments(args);
  const rows: (string | number)[][] = [];
  for (const kind of options.databases) {
    for (const initiatives of options.sizes) {
      const database = await createBenchDatabase(kind, options.postgres);
      const common = {
        ...options,
        database: database.config,
        initiatives,
        built: true,
      };
      try {
        const first = await startBenchBackend(common);
        await settle(first, initiatives);
        await first.stop();
        const starts: Record<'with' | 'without', Start[]> = {
          with: [],
          without: [],
        };
        for (let round = 0; round < options.rounds; round++) {
          for (const which of ['with', 'without'] as const) {
            const begun = performance.now();
            const backend = await startBenchBackend({
              ...common,
              initiatives: 0,
              withoutUs: which === 'without',
            });
            const ready = performance.now() - begun;
            await waitUntilIdle(backend.pid);
            const resident = await residentMegabytes(backend.pid);
            starts[which].push({ ready, resident });
            await backend.stop();
          }
        }
        for (const field of ['ready', 'resident'] as const) {
          const [ours, base] = (['with', 'without'] as const).map(which =>
            percentile(
              starts[which].map(start => start[field]),
              0.5,
            ),
          );
          rows.push([kind, initiatives, field, ours, base, ours - base]);
        }
      } finally {
        await database.remove();
      }
    }
  }
  print(
    options.json
      ? `${JSON.stringify(rows)}\n`
      : `${formatTable([
          ['', 'initiatives', 'ms or MB', 'with', 'without', 'more'],
          ...rows.map(row =>
            row.map(cell =>
              typeof cell === 'number' ? cell.toFixed(0) : cell,
            ),
          ),
        ])}\n`,
  );
}
