/** Packages that ship as ES modules only; Jest runs CommonJS, so they are transpiled on the way in. */
const esmOnly = [
  'hucre',
  'intl-messageformat',
  '@formatjs',
  'fflate',
  'valibot',
  '@revolist',
  '@sparticuz',
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'd3-[a-z-]+',
  'internmap',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'numfmt',
];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.[jt]sx?$|\\.mjs$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          target: 'ES2022',
          module: 'CommonJS',
          moduleResolution: 'Node10',
          jsx: 'react-jsx',
          esModuleInterop: true,
          allowJs: true,
          isolatedModules: true,
          ignoreDeprecations: '6.0',
        },
      },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
};

const project = (displayName, testMatch, more = {}) => ({ ...base, displayName, testMatch, ...more });

export default {
  // On two cores Jest would use one.
  maxWorkers: '100%',
  // Time is measured by the bench; a busy machine must not turn a right answer into a failure.
  testTimeout: 30_000,
  projects: [
    project('lib', [
      '<rootDir>/test/lib/**/*.test.ts',
      '<rootDir>/test/laws/**/*.test.ts',
      '<rootDir>/test/golden/**/*.test.ts',
      '<rootDir>/test/house/**/*.test.ts',
    ]),
    project('addin', ['<rootDir>/test/addin/**/*.test.ts', '<rootDir>/test/addin/**/*.test.tsx']),
    project('browser', ['<rootDir>/test/browser/**/*.test.ts']),
    project('long', ['<rootDir>/test/**/*.long.ts']),
  ],
};
