import { ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise(done => server.close(done));
  return port;
}

/** A backend that runs as a process of its own and can be killed at any moment. */
export class BackendProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly output: () => string,
  ) {}

  /** Starts it; `database` is the `backend.database` configuration. */
  static async start(database: object): Promise<BackendProcess> {
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const config = {
      backend: { baseUrl, listen: { host: '127.0.0.1', port }, database },
      aiInitiatives: { stewards: ['user:default/mock'] },
    };
    const child = spawn(
      process.execPath,
      ['--require', TRANSFORM, resolve(__dirname, 'testBackend.ts')],
      {
        env: { ...process.env, TEST_BACKEND_CONFIG: JSON.stringify(config) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    const started = new BackendProcess(
      child,
      `${baseUrl}/api/ai-initiatives`,
      () => output,
    );
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', () => output.includes('READY\n') && ready());
      child.once('exit', code =>
        failed(new Error(`The backend ended with ${code}:\n${output}`)),
      );
    });
    return started;
  }

  async get<T>(path: string): Promise<T> {
    return (await fetch(`${this.url}${path}`)).json() as Promise<T>;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(
        `POST ${path}: ${response.status} ${await response.text()}`,
      );
    }
    return response.json() as Promise<T>;
  }

  /** Ends it at once, as a power failure would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) {
      return;
    }
    const exited = new Promise(done => this.child.once('exit', done));
    this.child.kill(signal);
    await exited;
  }
}
