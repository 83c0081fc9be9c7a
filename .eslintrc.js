module.exports = {
  root: true,
  overrides: [
    {
      // The scripts of this repository belong to no package.
      files: ['scripts/**/*.{mjs,cjs}'],
      extends: ['@spotify/eslint-config-base', 'prettier'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
      rules: {
        'no-console': 'off',
        'no-shadow': 'error',
        'no-undef': 'error',
        'no-unused-vars': 'error',
      },
    },
  ],
};
