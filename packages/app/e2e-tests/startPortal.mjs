/*
 * Builds the app and serves it, together with the backend, on one port with an
 * empty SQLite folder that is deleted afterwards. E2E_REUSE_BUILD=1 takes the
 * build that is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const port = Number(process.argv[2]);
if (!Number.isInteger(port)) {
  throw new Error(`The first argument must be a port (got ${process.argv[2]})`);
}
const app = resolve(import.meta.dirname, '..');
const backend = resolve(app, '..', 'backend');
const require = createRequire(join(backend, 'package.json'));

const isBuilt = existsSync(join(app, 'dist', 'index.html'));
if (!isBuilt || process.env.E2E_REUSE_BUILD !== '1') {
  const cli = resolve(app, '..', '..', 'node_modules', '.bin', 'backstage-cli');
  const { status } = spawnSync(cli, ['package', 'build'], {
    cwd: app,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`The app could not be built (exit code ${status})`);
  }
}

const directory = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
const baseUrl = JSON.stringify(`http://localhost:${port}`);
const server = spawn(
  process.execPath,
  [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    'src',
  ],
  {
    cwd: backend,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      APP_CONFIG_app_baseUrl: baseUrl,
      APP_CONFIG_backend_baseUrl: baseUrl,
      APP_CONFIG_backend_cors_origin: baseUrl,
      APP_CONFIG_backend_listen_port: String(port),
      APP_CONFIG_backend_database_connection_directory:
        JSON.stringify(directory),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', code => {
  rmSync(directory, { recursive: true, force: true });
  process.exit(code ?? 0);
});
