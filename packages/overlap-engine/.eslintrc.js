const config = require('../../scripts/eslint/createConfig.cjs')(__dirname);

module.exports = {
  ...config,
  // Tables of two megabytes, written by a script.
  ignorePatterns: [
    ...(config.ignorePatterns ?? []),
    'src/english/generated/**',
  ],
};
