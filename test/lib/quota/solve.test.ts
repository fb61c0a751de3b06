import {
  computeQuota,
  Exact,
  money,
  recommendedModel,
  solveFactor,
  solveTariff,
  tariffForCeiling,
  withFactor,
  type FormulaPart,
  type Part,
  type QuotaInput,
  type QuotaModel,
  type Result,
  type Solved,
  type SolveInput,
  type SolveProblem,
} from '../../../lib/index.js';

const bands = (...steps: readonly (readonly [number, string])[]) =>
  steps.map(([from, fixed]) => ({ from, fixed: money(fixed) }));

const ten = (...percent: readonly number[]) =>
  Array.from({ length: 10 }, (_, index) => new Exact(percent[index % percent.length] ?? 0));

/** Annex 3: clusters 1–3, 4–5, 6–7, 8–10. */
const BY_CLUSTER = ten(30, 30, 30, 50, 50, 75, 75, 100, 100, 100);

const annex3 = (weight = 100): FormulaPart => ({
  kind: 'formula',
  weight: new Exact(weight),
  bands: bands([0, '10000'], [15_000, '12000'], [30_001, '15000']),
  tariff: new Exact(4),
  socio: BY_CLUSTER,
  periph: BY_CLUSTER,
});

const own = (parts: readonly [Part, ...Part[]], rest: Partial<QuotaModel> = {}): QuotaModel => ({
  status: 'own',
  parts,
  factor: new Exact(100),
  caps: [],
  floors: [],
  ...rest,
});

const row = (population: number, socio: number, periph: number): QuotaInput => ({
  population,
  socio,
  periph,
});

const FOUR = [row(44_585, 3, 6), row(26_182, 7, 6), row(3_754, 4, 7), row(101_830, 8, 8)];

const recommended = own([annex3()]);

/** Caps 60,000 and from 50,000 residents 300,000; nobody pays less than 20,000. */
const bounded = own([annex3()], {
  caps: bands([0, '60000'], [50_000, '300000']),
  floors: bands([0, '20000']),
});

/** Three quarters by annex 3, one quarter 5,000 and 2 for each head. */
const mixed = own([
  annex3(75),
  { ...annex3(25), bands: bands([0, '5000']), tariff: new Exact(2), socio: ten(100), periph: ten(100) },
]);

/** 40 % of the weight divides 300,000 as 1 : 1 : 1 : 4, and 90 % of it all is levied. */
const shared = own(
  [
    {
      kind: 'shares',
      weight: new Exact(40),
      total: money(300_000),
      shares: [3_754, 26_182, 44_585, 101_830].map((population) => ({
        population,
        share: new Exact(population > 100_000 ? 4 : 1),
      })),
    },
    annex3(60),
  ],
  { factor: new Exact(90) },
);

/** 10 and 4 for each head. */
const perHead = own([{ ...annex3(), bands: bands([0, '10']) }]);
const alike = (count: number) => Array.from({ length: count }, () => row(1, 8, 8));

type Answer = readonly [value: string, total: string, missed: string];

const answer = (result: Result<Solved, SolveProblem>): Answer | readonly string[] =>
  result.ok
    ? [result.value.value.toFixed(), result.value.total.toFixed(2), result.value.missed.toFixed(2)]
    : result.problems.map(({ code }) => code);

describe('a total to a tariff', () => {
  test.each<[string, QuotaModel, readonly QuotaInput[], string, ...Answer]>([
    ['the present total', recommended, FOUR, '563987', '4', '563987.00', '0.00'],
    ['a round total', recommended, FOUR, '600000', '4.2813587', '600000.00', '0.00'],
    ['one and a half million', recommended, FOUR, '1500000', '11.3127872', '1500000.00', '0.00'],
    ['an agora more', recommended, FOUR, '563987.01', '4.0000001', '563987.01', '0.00'],
    ['the fixed sums alone', recommended, FOUR, '52000', '0', '52000.00', '0.00'],
    ['below some caps', bounded, FOUR, '92000', '0.1669449', '92000.00', '0.00'],
    ['where some stand at caps', bounded, FOUR, '450000', '14.20707', '450000.00', '0.00'],
    ['where many tariffs give it', bounded, FOUR, '440000', '5', '440000.00', '0.00'],
    ['in a mix', mixed, FOUR, '600000', '4.87329554', '600000.00', '0.00'],
    ['beside shares', shared, FOUR, '600000', '6.711976', '600000.00', '0.00'],
    ['beside shares, less', shared, FOUR, '400000', '3.818384', '400000.00', '0.00'],
    // Three alike move together, by three agorot.
    ['between two totals, nearer the lower', perHead, alike(3), '42.01', '4', '42.00', '0.01'],
    ['between two totals, nearer the higher', perHead, alike(3), '42.02', '4.01', '42.03', '-0.01'],
    ['half-way between two totals', perHead, alike(2), '24.01', '2', '24.00', '0.01'],
    ['half-way between two others', perHead, alike(2), '24.03', '2.01', '24.02', '0.01'],
  ])('%s', (_, model, inputs, target, value, total, missed) => {
    const result = solveTariff(money(target), inputs, model);
    expect(answer(result)).toEqual([value, total, missed]);
    expect(result).toMatchObject({ ok: true, value: { parameter: 'tariff', exact: missed === '0.00' } });
  });

  test('gives the arrangement with the tariff in its place, and the recommended model back as itself', () => {
    const [found, same] = [
      solveTariff(money(600_000), FOUR, mixed),
      solveTariff(money(563_987), FOUR, mixed),
    ];
    if (!found.ok || !same.ok) throw new Error('no solution');
    expect(found.value.model.parts.map((part) => part.kind === 'formula' && part.tariff.toFixed())).toEqual([
      '4.87329554',
      '2',
    ]);
    const model = recommendedModel();
    if (!model.ok) throw new Error('no recommended model');
    const again = solveTariff(money(563_987), FOUR, model.value);
    expect(again).toMatchObject({ ok: true, value: { model: { status: 'recommended' } } });
  });
});

describe('a total to a factor', () => {
  test.each<[string, QuotaModel, string, ...Answer]>([
    ['the present total', recommended, '563987', '100', '563987.00', '0.00'],
    ['less', recommended, '500000', '88.654524', '500000.00', '0.00'],
    ['more', recommended, '600000', '106.38543', '600000.00', '0.00'],
    ['nothing', recommended, '0', '0', '0.00', '0.00'],
    ['an agora', recommended, '0.01', '0.000002', '0.01', '0.00'],
    ['in a mix', mixed, '1500000', '290.604325', '1500000.00', '0.00'],
    ['with shares', shared, '600000', '130.89228', '600000.00', '0.00'],
  ])('%s', (_, model, target, value, total, missed) => {
    const result = solveFactor(money(target), FOUR, model);
    expect(answer(result)).toEqual([value, total, missed]);
    expect(result).toMatchObject({ ok: true, value: { parameter: 'factor', exact: true } });
    if (result.ok) expect(result.value.model.factor.toFixed()).toBe(value);
  });
});

describe('a ceiling to a tariff', () => {
  test.each<[QuotaModel, QuotaInput, string, ...Answer]>([
    [recommended, row(44_585, 3, 6), '60000', '4.485814112', '60000.00', '0.00'],
    [recommended, row(44_585, 3, 6), '55126.5', '4.000000498', '55126.50', '0.00'],
    [recommended, row(44_585, 3, 6), '15000', '0.000000498', '15000.00', '0.00'],
    [recommended, row(3_754, 4, 7), '12345.67', '1.666258213', '12345.67', '0.00'],
    [recommended, row(101_830, 8, 8), '500000', '4.762840076', '500000.00', '0.00'],
    [shared, row(44_585, 3, 6), '60000', '6.732677088', '60000.00', '0.00'],
  ])('%#', (model, input, ceiling, ...expected) => {
    expect(answer(tariffForCeiling(money(ceiling), input, model))).toEqual(expected);
  });

  test('what is left under it is said', () => {
    // Each billionth of the tariff is nine agorot for ninety million heads.
    const crowd = row(90_000_000, 8, 8);
    const found = tariffForCeiling(money('15000.05'), crowd, recommended);
    expect(answer(found)).toEqual(['0', '15000.00', '0.05']);
    expect(found).toMatchObject({ value: { exact: false } });
  });
});

describe('no solution, and why', () => {
  const noEffect = own([{ ...annex3(), socio: ten(0) }]);
  const onlyShares = own([{ ...(shared.parts[0] as Part), weight: new Exact(100) }]);
  const unknown = [...FOUR.slice(0, 2), { population: 1_200, socio: null, periph: 4 }];

  const tariff = (target: string, model = recommended, inputs: readonly SolveInput[] = FOUR) =>
    solveTariff(money(target), inputs, model);
  const factor = (target: string, model = recommended, inputs: readonly SolveInput[] = FOUR) =>
    solveFactor(money(target), inputs, model);
  const ceiling = (target: string, model: QuotaModel, input: SolveInput = row(44_585, 3, 6)) =>
    tariffForCeiling(money(target), input, model);

  test.each<[string, Result<Solved, SolveProblem>, string, Record<string, string | number>]>([
    [
      'below the fixed sums',
      tariff('51999.99'),
      'solve-below-fixed',
      { target: '51999.99', least: '52000.00' },
    ],
    ['below the floors', factor('79999', bounded), 'solve-below-fixed', { least: '80000.00' }],
    ['above the caps', tariff('480000.01', bounded), 'solve-above-caps', { most: '480000.00' }],
    ['a factor above the caps', factor('1e6', bounded), 'solve-above-caps', { parameter: 'factor' }],
    ['beyond the limits', tariff('2e15'), 'solve-beyond-limits', { limit: '1000000000' }],
    ['a factor beyond the limits', factor('5639870.01'), 'solve-beyond-limits', { limit: '1000' }],
    ['coefficients of 0', tariff('600000', noEffect), 'solve-no-effect', { total: '52000.00' }],
    ['no formula part', tariff('600000', onlyShares), 'solve-no-effect', { total: '299999.99' }],
    ['a factor of 0', tariff('600000', withFactor(recommended, new Exact(0))), 'solve-no-effect', {}],
    [
      'nothing to scale',
      factor('1', own([{ ...annex3(), bands: bands([0, '0']), tariff: new Exact(0) }])),
      'solve-no-effect',
      { parameter: 'factor', total: '0.00' },
    ],
    ['nobody', tariff('600000', recommended, []), 'solve-no-inputs', {}],
    [
      'an authority without an index',
      tariff('600000', recommended, unknown),
      'solve-input-unknown',
      { number: 3, argument: 'socio' },
    ],
    [
      'an index out of range',
      tariff('1', recommended, [row(1, 2, 11)]),
      'index-out-of-range',
      { number: 1, argument: 'periph', value: 11 },
    ],
    [
      'an authority without a share',
      tariff('600000', shared, [row(5, 5, 5)]),
      'share-missing',
      { number: 1, value: 5 },
    ],
    ['a negative target', tariff('-0.01'), 'solve-target-negative', { target: '-0.01' }],
    ['half an agora', factor('600000.005'), 'solve-target-too-fine', { target: '600000.005' }],
    ['no number', tariff('NaN'), 'solve-target-not-a-number', {}],
    [
      'a ceiling below the fixed sum',
      ceiling('14999.99', recommended),
      'solve-below-fixed',
      { least: '15000.00' },
    ],
    ['a ceiling that a cap keeps', ceiling('60000', bounded), 'solve-ceiling-kept', { most: '60000.00' }],
    [
      'a ceiling that no tariff reaches',
      ceiling('1e14', recommended),
      'solve-beyond-limits',
      { parameter: 'tariff' },
    ],
    [
      'a ceiling for an unknown authority',
      ceiling('60000', recommended, { population: null, socio: 3, periph: 6 }),
      'solve-input-unknown',
      { argument: 'population' },
    ],
  ])('%s', (_, result, code, facts) => {
    expect(result).toMatchObject({ ok: false, problems: [{ code, facts }] });
  });

  test('every authority that is unknown is named', () => {
    const result = tariff('600000', recommended, [...unknown, { population: null, socio: 3, periph: null }]);
    expect(answer(result)).toEqual(['solve-input-unknown', 'solve-input-unknown', 'solve-input-unknown']);
    expect(result.ok ? [] : result.problems.map(({ facts }) => facts['number'])).toEqual([3, 4, 4]);
  });
});

test('what is solved is what is computed', () => {
  const found = solveTariff(money('1234567.89'), FOUR, shared);
  if (!found.ok) throw new Error(found.problems[0].code);
  const quotas = FOUR.map((input) => {
    const working = computeQuota(input, found.value.model);
    return working.ok ? working.value.quota : money('NaN');
  });
  expect(quotas.reduce((sum, quota) => sum.plus(quota), new Exact(0)).toFixed(2)).toBe('1234567.89');
});
