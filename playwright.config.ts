import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';

const FIND_FREE_PORT =
  "const s = require('net').createServer(); s.listen(0, () => { console.log(s.address().port); s.close(); });";

// Workers load this file again and must come to the same port.
process.env.E2E_PORT ??= execFileSync(process.execPath, ['-e', FIND_FREE_PORT])
  .toString()
  .trim();
const port = process.env.E2E_PORT;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  // One portal with one store: the journeys run one after the other.
  workers: 1,
  retries: 0,
  // Roomy, for machines that do other things as well.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1400, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath:
        process.env.PLAYWRIGHT_CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node packages/app/e2e-tests/startPortal.mjs ${port}`,
    url: `http://localhost:${port}/.backstage/health/v1/readiness`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
