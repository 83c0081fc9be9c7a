import { parseOptions } from '../parseOptions';
import { UsageError } from '../UsageError';

const USAGE = `Usage: http
  --databases sqlite,postgres   which databases (default both)
  --sizes 2133,10000            how many initiatives (default 2133,10000)
  --connections 1,10            how many requests at once (default 1,10)
  --rounds 5                    interleaved rounds; medians are reported
  --seconds 2                   per scenario and round
  --scenarios F,A,by id         only these (default all)
  --components 200              entities in the catalog (default 200)
  --without-permissions         with the permission framework off
  --rebuilding                  reads alone, while overlaps are rebuilt without end
  --announcements               beside the announcements plugin, if it can be installed
  --postgres URL                default postgresql://postgres@127.0.0.1:5432/postgres
  --json                        prints JSON`;

export type BenchDatabase = 'sqlite' | 'postgres';

/** What the HTTP benchmark is asked to do. */
export interface HttpArguments {
  readonly databases: readonly BenchDatabase[];
  readonly sizes: readonly number[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** Names of the scenarios to measure; all when empty. */
  readonly scenarios: readonly string[];
  readonly components: number;
  readonly permissions: boolean;
  /** Whether the overlap model is rebuilt during every measurement. */
  readonly rebuilding: boolean;
  /** Whether the announcements plugin takes part. */
  readonly announcements: boolean;
  readonly postgres: string;
  readonly json: boolean;
}

function numbers(text: string, option: string): readonly number[] {
  const values = text.split(',').map(Number);
  if (values.some(value => !Number.isInteger(value) || value < 1)) {
    throw new UsageError(
      `--${option} takes whole numbers from 1, not '${text}'.\n${USAGE}`,
    );
  }
  return values;
}

function number(text: string, option: string): number {
  const values = numbers(text, option);
  if (values.length > 1) {
    throw new UsageError(
      `--${option} takes one number, not '${text}'.\n${USAGE}`,
    );
  }
  return values[0];
}

/** Parses the arguments of the HTTP benchmark. Throws a UsageError with the usage. */
export function parseHttpArguments(args: readonly string[]): HttpArguments {
  const values = parseOptions(
    args,
    {
      databases: { type: 'string', default: 'sqlite,postgres' },
      sizes: { type: 'string', default: '2133,10000' },
      connections: { type: 'string', default: '1,10' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      scenarios: { type: 'string', default: '' },
      components: { type: 'string', default: '200' },
      'without-permissions': { type: 'boolean', default: false },
      rebuilding: { type: 'boolean', default: false },
      announcements: { type: 'boolean', default: false },
      postgres: {
        type: 'string',
        default: 'postgresql://postgres@127.0.0.1:5432/postgres',
      },
      json: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const databases = values.databases.split(',');
  const unknown = databases.find(
    name => !['sqlite', 'postgres'].includes(name),
  );
  if (unknown !== undefined) {
    throw new UsageError(
      `--databases knows sqlite and postgres, not '${unknown}'.\n${USAGE}`,
    );
  }
  return {
    databases: databases as BenchDatabase[],
    sizes: numbers(values.sizes, 'sizes'),
    connections: numbers(values.connections, 'connections'),
    rounds: number(values.rounds, 'rounds'),
    seconds: number(values.seconds, 'seconds'),
    scenarios: values.scenarios.split(',').filter(Boolean),
    components: number(values.components, 'components'),
    permissions: !values['without-permissions'],
    rebuilding: values.rebuilding,
    announcements: values.announcements,
    postgres: values.postgres,
    json: values.json,
  };
}
