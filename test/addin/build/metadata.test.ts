import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { localise, TABLES, type Metadata } from '../../../addin/build/metadata.js';

const FUNCTIONS = join(__dirname, '..', '..', '..', 'addin', 'functions');
const TESTS = join(__dirname, '..', 'functions');

/** Built so far of those that the design names. */
const IDS = [
  'CLUSTERACCOUNT',
  'CLUSTERAPPORTION',
  'CLUSTERAUTHORITY',
  'CLUSTERCANJOIN',
  'CLUSTERCANLEAVE',
  'CLUSTERCHAPTERSUM',
  'CLUSTERMAJORITY',
  'CLUSTERMEMBERS',
  'CLUSTERMODEL',
  'CLUSTERQUOTA',
  'CLUSTERQUOTAPARTS',
  'CLUSTERQUOTAS',
  'CLUSTERQUOTATOTAL',
  'CLUSTERTARIFF',
  'CLUSTERTENDERROOM',
  'CLUSTERTERMEND',
];

interface Generated {
  readonly errors: readonly string[];
  readonly metadataJson: string;
}

/** The generator that the official webpack plugin runs. */
const generator = createRequire(require.resolve('custom-functions-metadata-plugin'))(
  'custom-functions-metadata',
) as { generateCustomFunctionsMetadata(files: readonly string[]): Promise<Generated> };

const sources = readdirSync(FUNCTIONS)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(FUNCTIONS, file))
  .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'));

let metadata: Metadata;

beforeAll(async () => {
  const generated = await generator.generateCustomFunctionsMetadata(sources);
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as Metadata;
});

const textsOf = (one: Metadata): readonly string[] =>
  one.functions.flatMap(({ description, parameters }) => [
    description ?? '',
    ...parameters.map((parameter) => parameter.description ?? ''),
  ]);

const withoutTexts = (one: Metadata): unknown => ({
  ...one,
  functions: one.functions.map((described) => ({
    ...described,
    description: '',
    parameters: described.parameters.map((parameter) => ({ ...parameter, description: '' })),
  })),
});

test('the generator finds every function, under one name in all languages', () => {
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(IDS);
  for (const { id, name } of metadata.functions) expect(name).toBe(id);
});

test('the build generates from the same files', () => {
  const config = readFileSync(join(FUNCTIONS, '..', '..', 'webpack.config.js'), 'utf8');
  const listed = /\[([^\]]*)\]\.map\(\(name\) =>\s*at\(`addin\/functions\/\$\{name\}\.ts`\)/.exec(
    config,
  )?.[1];
  const names = (listed ?? '').split(',').map((name) => join(FUNCTIONS, `${name.replace(/[ ']/g, '')}.ts`));
  expect(names.sort()).toEqual([...sources].sort());
});

test('no function is volatile, streaming or cancelable', () => {
  for (const { options } of metadata.functions) expect(options).toBeUndefined();
});

test('every argument is taken as it comes, or Excel would answer before our sentence can', () => {
  for (const { parameters } of metadata.functions) {
    for (const { type } of parameters) expect(type).toBe('any');
  }
});

test('ranges are ranges, and what may be left out is said', () => {
  const shape = Object.fromEntries(
    metadata.functions.map(({ id, parameters, result }) => [
      id,
      [
        ...parameters.map(
          ({ name, dimensionality, optional }) =>
            `${name}${dimensionality === 'matrix' ? '[][]' : ''}${optional ? '?' : ''}`,
        ),
        result?.['dimensionality'] ?? 'scalar',
      ].join(' '),
    ]),
  );
  expect(shape).toEqual({
    CLUSTERQUOTA: 'population socio periph model[][]? scalar',
    CLUSTERQUOTAS: 'populations[][] socios[][] periphs[][] model[][]? matrix',
    CLUSTERQUOTAPARTS: 'population socio periph model[][]? matrix',
    CLUSTERQUOTATOTAL: 'populations[][] socios[][] periphs[][] model[][]? scalar',
    CLUSTERTARIFF: 'target populations[][] socios[][] periphs[][] model[][]? scalar',
    CLUSTERAPPORTION: 'total weights[][] unit? matrix',
    CLUSTERMODEL: 'date? matrix',
    CLUSTERAUTHORITY: 'name_or_code field vintage? scalar',
    CLUSTERMEMBERS: 'cluster matrix',
    CLUSTERACCOUNT: 'code field? matrix',
    CLUSTERCHAPTERSUM: 'codes[][] amounts[][] chapter scalar',
    CLUSTERMAJORITY: 'kind members scalar',
    CLUSTERCANJOIN: 'authority council minister? scalar',
    CLUSTERCANLEAVE: 'authority_asked votes_for? members? convinced? scalar',
    CLUSTERTERMEND: 'start scalar',
    CLUSTERTENDERROOM: 'maximum amounts[][] scalar',
  });
});

test('every function has tests of its own', () => {
  const tests = readdirSync(TESTS).map((file) => readFileSync(join(TESTS, file), 'utf8'));
  for (const id of IDS) expect(tests.some((text) => text.includes(`describe('${id}'`))).toBe(true);
});

test('English descriptions are there, in Latin letters and short enough', () => {
  for (const text of textsOf(metadata)) {
    expect(text).toMatch(/^[\x20-\x7e]{3,128}$/);
  }
});

describe.each([
  ['he', /\p{Script=Hebrew}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['fa', /\p{Script=Arabic}/u],
] as const)('in %s', (language, script) => {
  test('only the descriptions differ', () => {
    expect(withoutTexts(localise(metadata, TABLES[language]))).toEqual(withoutTexts(metadata));
  });

  test('every description is there, in its script and short enough', () => {
    const texts = textsOf(localise(metadata, TABLES[language]));
    expect(texts).toHaveLength(textsOf(metadata).length);
    for (const text of texts) {
      // A list of vintages is the same words in every language but for its joints.
      expect(text).toMatch(script);
      expect(text.length).toBeLessThanOrEqual(128);
    }
  });
});

test('Persian is not Arabic', () => {
  const [arabic, persian] = [textsOf(localise(metadata, TABLES.ar)), textsOf(localise(metadata, TABLES.fa))];
  expect(persian.join('')).toMatch(/[پچگی]/);
  expect(arabic.join('')).not.toMatch(/[پچگی]/);
});

test('a function or argument without words, or words without one, stops the build', () => {
  const fewer = Object.fromEntries(Object.entries(TABLES.he).filter(([id]) => id !== 'CLUSTERQUOTA'));
  expect(() => localise(metadata, fewer)).toThrow('no words for [CLUSTERQUOTA]');
  expect(() => localise(metadata, { ...TABLES.he, NOSUCH: TABLES.he.CLUSTERMODEL })).toThrow('NOSUCH');
  const renamed = { description: 'x', parameters: { day: 'x' } };
  expect(() => localise(metadata, { ...TABLES.he, CLUSTERMODEL: renamed })).toThrow(
    'CLUSTERMODEL: no words for [date], words for unknown [day]',
  );
});
