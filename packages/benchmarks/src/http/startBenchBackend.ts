import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');

/** A running backend with a signed-in user. */
export interface BenchBackend {
  readonly baseUrl: string;
  readonly token: string;
  readonly pid: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise(done => server.close(done));
  return port;
}

/** Starts a backend with so many initiatives and waits until all is in and at rest. */
export async function startBenchBackend(options: {
  readonly database: object;
  /** To fill an empty database with; none for one that is filled. */
  readonly initiatives: number;
  readonly permissions: boolean;
  /** Entities of the catalog beside teams, systems and domains. */
  readonly components: number;
  /** Lets the caller rebuild overlaps. */
  readonly steward?: boolean;
  /** Adds the announcements plugin. */
  readonly announcements?: boolean;
  /** Leaves our plugin out. */
  readonly withoutUs?: boolean;
  /** Loads our packages as they are published. */
  readonly built?: boolean;
}): Promise<BenchBackend> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const config = {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database: options.database,
    },
    auth: { environment: 'development', providers: { bench: {} } },
    permission: { enabled: options.permissions },
    catalog: { processingInterval: { hours: 24 } },
    ...(options.steward && {
      aiInitiatives: { stewards: ['user:default/bench'] },
    }),
  };
  const child = spawn(
    process.execPath,
    ['--require', TRANSFORM, resolve(__dirname, 'backend/index.ts')],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BENCH_CONFIG: JSON.stringify(config),
        BENCH_INITIATIVES: String(options.initiatives),
        BENCH_COMPONENTS: String(options.components),
        BENCH_ANNOUNCEMENTS: options.announcements ? '1' : '',
        BENCH_WITHOUT_US: options.withoutUs ? '1' : '',
        BENCH_BUILT: options.built ? '1' : '',
      },
      // Its input ends with us, so that it never outlives a benchmark that fails.
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', data => (output += data));
  child.stderr.on('data', data => (output += data));
  const ended = new Promise<never>((_, failed) =>
    child.once('exit', code =>
      failed(new Error(`The backend ended with ${code}:\n${output}`)),
    ),
  );
  ended.catch(() => {});
  await Promise.race([
    ended,
    new Promise<void>(ready =>
      child.stdout.on('data', () => output.includes('READY\n') && ready()),
    ),
  ]);
  const signedIn = await fetch(`${baseUrl}/api/auth/bench/refresh`);
  const { backstageIdentity } = (await signedIn.json()) as {
    backstageIdentity: { token: string };
  };
  return {
    baseUrl,
    token: backstageIdentity.token,
    pid: child.pid!,
    async stop() {
      const exited = new Promise(done => child.once('exit', done));
      child.kill('SIGTERM');
      await exited;
    },
  };
}
