import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Clock and chance: the library gets the date and any seed as arguments. */
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The date is an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The date is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument.',
  },
];

const noOffice = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only addin/excel names Office.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...noOffice],
    },
  },
  { files: ['lib/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  // Tables of facts, and the list of what the library publishes.
  {
    files: ['lib/registry/facts/**', 'lib/budget/accounts/facts/**', 'lib/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['addin/excel/**/*.ts', 'test/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      // The plugin's "recommended" set clashes with flat configuration; its rules work one by one.
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    files: ['addin/taskpane/**/*.tsx', 'addin/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: { process: 'readonly', module: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
);
