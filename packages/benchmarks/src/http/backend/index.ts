import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { benchCatalog } from './benchCatalog';
import { benchPolicy } from './benchPolicy';
import { benchSignIn } from './benchSignIn';
import { useBuiltPackages } from './useBuiltPackages';

if (process.env.BENCH_BUILT) {
  useBuiltPackages();
}

// Runs in a process of its own; the configuration comes from the parent. When that
// is gone, everything written to it would fail and be reported, for ever.
process.stdin.on('end', () => process.exit(1)).resume();

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: JSON.parse(process.env.BENCH_CONFIG ?? '{}'),
  }),
);
backend.add(mockServices.rootLogger.factory({ level: 'error' }));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(benchSignIn);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(benchCatalog);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(benchPolicy);
backend.add(import('./floorPlugin'));
backend.add(import('@backstage-community/plugin-bazaar-backend'));
if (process.env.BENCH_ANNOUNCEMENTS) {
  // Not among our dependencies: a package that it needs is not published.
  const name = '@backstage-community/plugin-announcements-backend';
  backend.add(import(name));
}
if (!process.env.BENCH_WITHOUT_US) {
  backend.add(import('backstage-plugin-ai-initiatives-backend'));
  if (process.env.BENCH_INITIATIVES !== '0') {
    backend.add(import('./benchSeed'));
  }
}

backend.start().then(
  () => process.stdout.write('READY\n'),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
