const config = require('../../scripts/eslint/createConfig.cjs')(__dirname);

module.exports = {
  ...config,
  overrides: [
    ...config.overrides,
    {
      // The backend that is measured is put together here.
      files: ['src/http/backend/index.ts'],
      rules: { '@backstage/no-mixed-plugin-imports': 'off' },
    },
  ],
};
