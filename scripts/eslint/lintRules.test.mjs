import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

// In CI the parser takes what it first sees of a file from the disk, not from
// the text it is given.
process.env.TSESTREE_SINGLE_RUN = 'false';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { ESLint } = createRequire(join(root, 'package.json'))('eslint');

const COMMON = 'plugins/ai-initiatives-common';
const BACKEND = 'plugins/ai-initiatives-backend';
const UI = 'plugins/ai-initiatives';
const ENGINE = 'packages/overlap-engine';

// The file names are real: relative imports have to resolve, and typed rules
// know only files of the program. The code stands in for what is written there.
const core = `${COMMON}/src/initiative/types.ts`;
const engine = `${ENGINE}/src/types.ts`;
const route = `${BACKEND}/src/http/createRouter.ts`;
const service = `${BACKEND}/src/service/createInitiativesService.ts`;
const store = `${BACKEND}/src/database/DatabaseInitiativesStore.ts`;
const component = `${UI}/src/routes.ts`;

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const ZONES = 'import/no-restricted-paths';
const SYNTAX = 'no-restricted-syntax';
const DEPRECATED = '@typescript-eslint/no-deprecated';

const refused = [
  [
    'the core imports the shell',
    core,
    importOf('backstage-plugin-ai-initiatives-backend'),
    IMPORTS,
  ],
  [
    'the core imports a backend module',
    core,
    importOf('@backstage/backend-plugin-api'),
    IMPORTS,
  ],
  ['the core imports React', core, importOf('react'), IMPORTS],
  ['the core imports Node', core, importOf('node:fs'), IMPORTS],
  ['the core imports Node by its bare name', core, importOf('fs'), IMPORTS],
  ['the core imports the wire', core, importOf('../api/InitiativesApi'), ZONES],
  [
    'the engine imports the core',
    engine,
    importOf('backstage-plugin-ai-initiatives-common'),
    IMPORTS,
  ],
  [
    'the engine imports Backstage',
    engine,
    importOf('@backstage/errors'),
    IMPORTS,
  ],
  [
    'a route imports a store',
    route,
    importOf('../database/InitiativesStore'),
    ZONES,
  ],
  [
    'a route imports a store’s type',
    route,
    "import type { InitiativesStore } from '../database/InitiativesStore';",
    ZONES,
  ],
  [
    'a route imports a store on the fly',
    route,
    "export const store = () => import('../database/InitiativesStore');",
    ZONES,
  ],
  ['a route imports the query builder', route, importOf('knex'), IMPORTS],
  [
    'an action imports a store',
    `${BACKEND}/src/actions/index.ts`,
    importOf('../database/InitiativesStore'),
    IMPORTS,
  ],
  [
    'a task imports a store',
    `${BACKEND}/src/tasks/index.ts`,
    importOf('../database/OverlapStore'),
    ZONES,
  ],
  [
    'a use case imports a concrete store',
    service,
    importOf('../database/DatabaseInitiativesStore'),
    ZONES,
  ],
  [
    'a use case imports statements',
    service,
    importOf('../database/rows'),
    ZONES,
  ],
  [
    'a use case imports a route',
    service,
    importOf('../http/createRouter'),
    ZONES,
  ],
  [
    'a store imports a use case',
    store,
    importOf('../service/InitiativesService'),
    ZONES,
  ],
  ['a store imports a route', store, importOf('../http/createRouter'), ZONES],
  [
    'a file other than config.ts reads configuration',
    service,
    "export const read = (config: any) => config.getOptionalString('a');",
    SYNTAX,
  ],
  [
    'a component imports the router',
    component,
    importOf('react-router-dom'),
    IMPORTS,
  ],
  [
    'a component imports Material UI 4',
    component,
    importOf('@material-ui/core/Button'),
    IMPORTS,
  ],
  [
    'a component imports Material UI 5',
    component,
    importOf('@mui/material/Button'),
    IMPORTS,
  ],
  [
    'a component imports the backend',
    component,
    importOf('backstage-plugin-ai-initiatives-backend'),
    IMPORTS,
  ],
  [
    'a component sets raw HTML',
    component,
    "export const props = { dangerouslySetInnerHTML: { __html: '' } };",
    SYNTAX,
  ],
  [
    'a component assigns raw HTML',
    component,
    "document.body.innerHTML = '<p>';",
    SYNTAX,
  ],
  [
    'a deprecated Backstage API is used',
    component,
    "import { alertApiRef } from '@backstage/frontend-plugin-api';\n\nexport const ref = alertApiRef;",
    DEPRECATED,
  ],
  [
    'a deprecated overload of a Backstage API is used',
    component,
    "import { createApiRef } from '@backstage/frontend-plugin-api';\n\nexport const ref = createApiRef<string>({ id: 'a' });",
    DEPRECATED,
  ],
  [
    'a deprecated Backstage API is used in the backend',
    service,
    "import { createPermissionIntegrationRouter } from '@backstage/plugin-permission-node';\n\nexport const create = createPermissionIntegrationRouter;",
    DEPRECATED,
  ],
];

const accepted = [
  ['the core imports the core', core, importOf('../revision/types')],
  [
    'a route imports the service',
    route,
    importOf('../service/InitiativesService'),
  ],
  [
    'a use case imports a store’s interface',
    service,
    importOf('../database/InitiativesStore'),
  ],
  ['a store imports the access rules', store, importOf('../access/Access')],
  [
    'routing.tsx imports the router',
    `${UI}/src/routing.tsx`,
    importOf('react-router-dom'),
  ],
  [
    'legacy.tsx imports Material UI 4',
    `${UI}/src/legacy.tsx`,
    importOf('@material-ui/core/Button'),
  ],
  [
    'config.ts reads configuration',
    `${BACKEND}/src/config.ts`,
    "export const read = (config: { getOptionalString(key: string): string | undefined }) => config.getOptionalString('a');",
  ],
  [
    'the current overload of a Backstage API is used',
    component,
    "import { createApiRef } from '@backstage/frontend-plugin-api';\n\nexport const ref = createApiRef<string>().with({ id: 'a', pluginId: 'b' });",
  ],
];

// Other rules may have something to say about such short code; these may not.
const layerRules = [IMPORTS, ZONES, SYNTAX, DEPRECATED];

describe('lint fails when', () => {
  for (const [what, file, code, rule] of refused) {
    it(what, async () => {
      const messages = await lint(file, code);
      assert.ok(
        messages.some(
          ({ ruleId, severity }) => ruleId === rule && severity === 2,
        ),
        `Expected an error of ${rule}, got ${JSON.stringify(messages)}`,
      );
    });
  }
});

describe('lint passes when', () => {
  for (const [what, file, code] of accepted) {
    it(what, async () => {
      const messages = await lint(file, code);
      assert.deepEqual(
        messages.filter(
          ({ ruleId, fatal }) => fatal || layerRules.includes(ruleId),
        ),
        [],
      );
    });
  }
});

function importOf(module) {
  return `import * as imported from '${module}';\n\nexport const kept = imported;`;
}

// For files that do not exist (yet): no program knows them.
const withoutTypes = {
  overrides: [
    {
      files: ['**/*'],
      parserOptions: { project: null },
      rules: { [DEPRECATED]: 'off' },
    },
  ],
};
const linters = new Map();

async function lint(file, code) {
  const exists = existsSync(join(root, file));
  const cwd = join(root, file.split('/').slice(0, 2).join('/'));
  const key = `${cwd} ${exists}`;
  if (!linters.has(key)) {
    const overrideConfig = exists ? undefined : withoutTypes;
    linters.set(key, new ESLint({ cwd, overrideConfig }));
  }
  const [result] = await linters
    .get(key)
    .lintText(`${code}\n`, { filePath: join(root, file) });
  return result.messages;
}
