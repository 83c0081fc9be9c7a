const { join, relative } = require('node:path');
const createBackstageConfig = require('@backstage/cli/config/eslint-factory');
const { importRules } = require('./importRules.cjs');
const { restrictedSyntax } = require('./restrictedSyntax.cjs');

const root = join(__dirname, '../..');
const UI_FOLDERS = ['plugins/ai-initiatives', 'packages/app'];
const TESTS = [
  '**/*.test.ts?(x)',
  '**/src/tests/**',
  '**/__fixtures__/**',
  '**/__testUtils__/**',
  '**/e2e-tests/**',
  '**/setupTests.ts',
];

/**
 * The Backstage lint configuration of a package, plus the rules that hold this
 * repository's layers apart and keep deprecated API out.
 *
 * @param {string} directory the package's folder
 */
module.exports = function createConfig(directory) {
  const folder = relative(root, directory).split('\\').join('/');
  const { zones, restrictions } = importRules({ root, folder });

  return createBackstageConfig(directory, {
    settings: {
      // Without the TypeScript extensions no relative import can be resolved,
      // and the zones below would hold for nothing.
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      '@backstage/no-mixed-plugin-imports': 'error',
      '@backstage/no-deprecated-bui-tokens': 'error',
      '@backstage/no-top-level-material-ui-4-imports': 'error',
      // Dialogs and pickers of the UI library are told where the focus goes.
      ...(UI_FOLDERS.includes(folder) && {
        'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      }),
      ...(zones.length > 0 && {
        'import/no-restricted-paths': ['error', { basePath: root, zones }],
      }),
    },
    overrides: [
      {
        files: ['**/*.ts?(x)'],
        rules: { '@typescript-eslint/no-explicit-any': 'error' },
      },
      {
        // Typed rules need the program of the root tsconfig.json.
        files: ['**/src/**/*.ts?(x)', '**/dev/**/*.ts?(x)'],
        parserOptions: {
          project: join(root, 'tsconfig.json'),
          tsconfigRootDir: root,
        },
        rules: { '@typescript-eslint/no-deprecated': 'error' },
      },
      {
        files: ['**/src/**/*.ts?(x)'],
        rules: {
          'no-restricted-syntax': ['error', ...restrictedSyntax(folder)],
        },
      },
      {
        files: ['**/src/config.ts'],
        rules: {
          'no-restricted-syntax': [
            'error',
            ...restrictedSyntax(folder, { readsConfig: true }),
          ],
        },
      },
      ...restrictions.map(({ files, paths, patterns }) => ({
        files,
        rules: {
          '@typescript-eslint/no-restricted-imports': [
            'error',
            { paths, patterns },
          ],
        },
      })),
      {
        // What the legacy entry exports is deprecated from the first day.
        files: ['**/src/legacy.test.tsx', '**/dev/legacy.tsx'],
        rules: { '@typescript-eslint/no-deprecated': 'off' },
      },
      {
        // A test may build what it tests from any layer.
        files: [...TESTS],
        rules: {
          'import/no-restricted-paths': 'off',
          'no-restricted-syntax': 'off',
          '@typescript-eslint/no-restricted-imports': 'off',
          '@typescript-eslint/no-explicit-any': 'off',
        },
      },
    ],
  });
};
