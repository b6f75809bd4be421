import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const core = ['base', 'ledger', 'metrics', 'risk', 'warnings', 'terms', 'reminders', 'forecast', 'privacy', 'sample'].map((folder) => `src/${folder}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', 'coverage/**', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['src', 'src/files', 'src/hosts', 'src/hosts/sheets/server', 'functions', 'taskpane', 'test', 'tools'].map((layer) => `${layer}/tsconfig.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: core,
    rules: {
      'no-restricted-syntax': ['error',
        { selector: "NewExpression[callee.name='Date']", message: 'The core has no clock: days are serial days, asOf is an argument.' },
        { selector: "CallExpression[callee.object.name='Date']", message: 'The core has no clock.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The core has no randomness.' },
      ],
      'no-restricted-globals': ['error', 'Intl', 'console', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'crypto'],
    },
  },
  { files: ['taskpane/**/*.tsx', 'taskpane/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['taskpane/**', 'src/hosts/**'], rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }] } },
  {
    files: ['test/**'],
    ignores: ['test/support/laws.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'fast-check', message: 'Laws take fc from test/support/laws.ts, which holds the seed.' }] }] },
  },
  { files: ['test/**'], rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] } },
);
