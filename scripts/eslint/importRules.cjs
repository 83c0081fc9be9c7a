const { builtinModules } = require('node:module');

const PLUGIN = 'backstage-plugin-ai-initiatives';
const ENGINE = 'ai-initiatives-overlap-engine';
const ALL_SOURCES = ['**/src/**/*.ts?(x)', '**/dev/**/*.ts?(x)'];

const shellPatterns = [
  {
    group: [
      ...['react', 'react-dom', 'react-*', '@remixicon/*', '@material-ui/*'],
      ...['@backstage/backend-*', '@backstage/core-*', '@backstage/ui'],
      ...['@backstage/frontend-*', '@backstage/plugin-*-backend*'],
      ...['@backstage/plugin-*-node', '@backstage/plugin-*-react'],
      ...['express', 'knex', 'node:*'],
    ],
    message:
      'The core is pure: no user interface, no backend, no Node. Pass in what it needs.',
  },
];

const nodeModules = builtinModules.map(name => ({
  name,
  message: 'The core is pure: it runs in the browser too.',
}));

const routerRule = ['react-router-dom', 'react-router'].map(name => ({
  name,
  message: 'Only src/routing.tsx knows the router.',
}));

const muiRule = {
  group: ['@mui/*'],
  message: 'Use @backstage/ui.',
};

const legacyRule = {
  group: [
    '@material-ui/*',
    '@backstage/core-components',
    '@backstage/core-plugin-api',
  ],
  message:
    'Only the legacy entry is built on these: use @backstage/ui and @backstage/frontend-plugin-api.',
};

/** Which outside modules a package may not import; later entries win. */
const restrictionsByFolder = {
  'plugins/ai-initiatives-common': [
    {
      files: ALL_SOURCES,
      paths: nodeModules,
      patterns: [...shellPatterns, ours([])],
    },
  ],
  'packages/overlap-engine': [
    {
      files: ALL_SOURCES,
      paths: nodeModules,
      patterns: [
        ...shellPatterns,
        ours([]),
        {
          group: ['@backstage/*'],
          message: 'The engine knows nothing of Backstage.',
        },
      ],
    },
  ],
  'packages/decision-record-parser': [
    {
      files: ALL_SOURCES,
      paths: nodeModules,
      patterns: [
        ...shellPatterns,
        ours([]),
        {
          group: ['@backstage/*'],
          message: 'The parser knows nothing of Backstage.',
        },
      ],
    },
  ],
  'plugins/ai-initiatives-node': [
    { files: ALL_SOURCES, paths: [], patterns: [ours([`${PLUGIN}-common`])] },
  ],
  'plugins/ai-initiatives-backend': [
    {
      files: ALL_SOURCES,
      paths: [],
      patterns: [ours([`${PLUGIN}-common`, `${PLUGIN}-node`, ENGINE])],
    },
    {
      files: ['**/src/http/**', '**/src/actions/**', '**/src/tasks/**'],
      paths: [{ name: 'knex', message: 'Ask the service, not the database.' }],
      patterns: [
        {
          group: ['**/database', '**/database/**'],
          message: 'Ask the service, not a store.',
        },
        ours([`${PLUGIN}-common`, `${PLUGIN}-node`]),
      ],
    },
    {
      files: [
        ...['**/src/service/**', '**/src/effects/**', '**/src/import/**'],
        '**/src/decisionLogs/**',
      ],
      paths: [
        { name: 'knex', message: 'Statements live in database/.' },
        { name: 'express', message: 'Requests live in http/.' },
      ],
      patterns: [ours([`${PLUGIN}-common`, `${PLUGIN}-node`, ENGINE])],
    },
  ],
  'plugins/ai-initiatives': [
    {
      files: ['**/src/**/*.ts?(x)'],
      paths: routerRule,
      patterns: [muiRule, legacyRule, ours([`${PLUGIN}-common`])],
    },
    {
      files: ['**/src/routing.tsx'],
      paths: [],
      patterns: [muiRule, legacyRule, ours([`${PLUGIN}-common`])],
    },
    {
      files: ['**/src/legacy.tsx', '**/src/legacyShell/**'],
      paths: routerRule,
      patterns: [muiRule, ours([`${PLUGIN}-common`])],
    },
  ],
  'packages/app': [{ files: ALL_SOURCES, paths: [], patterns: [muiRule] }],
};

/** All packages of this repository but the allowed ones. */
function ours(allowed) {
  return {
    group: [
      ...[PLUGIN, `${PLUGIN}-*`, ENGINE],
      ...allowed.map(name => `!${name}`),
    ],
    message:
      'Imports point inwards: core ← database, service ← http, actions, tasks; core ← UI.',
  };
}

/** Which folders inside a package may not import which. */
function zonesOf(folder) {
  if (folder === 'plugins/ai-initiatives-common') {
    return [
      {
        target: `./${folder}/src/!(api)/**`,
        from: `./${folder}/src/api`,
        message: 'The domain core does not know the wire.',
      },
    ];
  }
  if (folder === 'plugins/ai-initiatives-backend') {
    return backendZones(`./${folder}/src`);
  }
  return [];
}

function backendZones(src) {
  const shells = ['http', 'actions', 'tasks'];
  const inner = [
    ...['service', 'effects', 'import', 'decisionLogs', 'catalog', 'access'],
  ];
  return [
    ...shells.map(target => ({
      target: `${src}/${target}`,
      from: `${src}/database`,
      message: 'Routes, actions and tasks ask the service, never a store.',
    })),
    ...inner.map(target => ({
      target: `${src}/${target}`,
      from: `${src}/database/**/*`,
      // Matched against absolute paths.
      except: [
        '**/database/!(Database*)Store.ts',
        '**/database/!(Database*)StoreVerifier.ts',
        '**/database/*Error.ts',
      ],
      message: 'A store is known by its interface only.',
    })),
    ...inner.flatMap(target =>
      shells.map(from => ({
        target: `${src}/${target}`,
        from: `${src}/${from}`,
        message: 'Use cases do not know who asks.',
      })),
    ),
    ...[
      ...['service', 'effects', 'import', 'decisionLogs', 'catalog'],
      ...shells,
    ].map(from => ({
      target: `${src}/database`,
      from: `${src}/${from}`,
      message: 'Stores know the core and the access rules only.',
    })),
    {
      target: `${src}/*/**`,
      from: `${src}/plugin.ts`,
      message: 'plugin.ts wires; nothing builds on it.',
    },
  ];
}

/**
 * The import rules of a package: `zones` for imports inside it, `restrictions`
 * for what it imports from outside.
 *
 * @param {{ folder: string }} options
 */
exports.importRules = function importRules({ folder }) {
  return {
    zones: zonesOf(folder),
    restrictions: restrictionsByFolder[folder] ?? [],
  };
};
