import autocannon, { Result } from 'autocannon';
import { percentile } from '../overlap/metrics/percentile';
import type { Scenario } from './scenarios';
import type { BenchBackend } from './startBenchBackend';

/** Response times of one scenario in one round, in milliseconds. */
export interface Measurement {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly requestsPerSecond: number;
  readonly bytes: number;
}

/**
 * Sends one request over and over. Every response time is kept: the load
 * generator's own histogram rounds to whole milliseconds.
 */
export async function measureScenario(options: {
  readonly backend: BenchBackend;
  readonly scenario: Scenario;
  readonly connections: number;
  readonly seconds: number;
}): Promise<Measurement> {
  const { backend, scenario, connections, seconds } = options;
  const times: number[] = [];
  let bytes = 0;
  const { bodyOf } = scenario;
  const first = Date.now() % 1_000_000_000;
  let sent = 0;
  const result = await new Promise<Result>((done, failed) => {
    const run = autocannon(
      {
        url: `${backend.baseUrl}${scenario.path}`,
        method: scenario.method ?? 'GET',
        headers: {
          authorization: `Bearer ${backend.token}`,
          ...(bodyOf && { 'content-type': 'application/json' }),
        },
        ...(bodyOf && {
          requests: [
            {
              setupRequest: request => {
                sent += 1;
                return {
                  ...request,
                  body: JSON.stringify(bodyOf(first + sent)),
                };
              },
            },
          ],
        }),
        connections,
        duration: seconds,
      },
      (error, value) => (error ? failed(error) : done(value)),
    );
    run.on('response', (_client, _status, resBytes, responseTime) => {
      times.push(responseTime);
      bytes = resBytes;
    });
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${scenario.name}: ${result.non2xx} failures and ${result.errors} errors`,
    );
  }
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    requestsPerSecond: times.length / result.duration,
    bytes,
  };
}
