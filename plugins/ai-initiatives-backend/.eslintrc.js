const config = require('../../scripts/eslint/createConfig.cjs')(__dirname);

module.exports = {
  ...config,
  overrides: [
    ...config.overrides,
    {
      // What only PostgreSQL can do is tested where there is one.
      files: ['src/**/*.test.ts'],
      rules: {
        'jest/no-standalone-expect': [
          'error',
          { additionalTestBlockFunctions: ['onPostgres'] },
        ],
      },
    },
  ],
};
