import {
  bounded,
  byShares,
  clause,
  computeQuota,
  equalShare,
  Exact,
  formatMoney,
  LANGUAGES,
  loadAllWords,
  mix,
  money,
  perHead,
  phaseIn,
  quotaTotal,
  recommendedModel,
  withFactor,
  withTariff,
  type ArrangementProblem,
  type QuotaModel,
  type Result,
} from '../../../lib/index.js';
import { known } from '../known.js';

const recommended = known(recommendedModel());

/** Four authorities that the tables below are worked for, with fractions of whole numbers. */
const AUTHORITIES = [
  { population: 44_585, socio: 3, periph: 6 },
  { population: 26_182, socio: 7, periph: 6 },
  { population: 3_754, socio: 4, periph: 7 },
  { population: 101_830, socio: 8, periph: 8 },
];
const SHARES = [
  { population: 3_754, share: new Exact(1) },
  { population: 26_182, share: new Exact(2) },
  { population: 44_585, share: new Exact(4) },
];
const percent = (value: string | number) => new Exact(value);
const limits = (...steps: readonly (readonly [from: number, amount: string])[]) =>
  steps.map(([from, amount]) => ({ from, fixed: money(amount) }));

const quotas = (model: QuotaModel, authorities = AUTHORITIES) =>
  authorities.map((input) => {
    const { quota, rounding } = known(computeQuota(input, model));
    return [formatMoney(quota), rounding.toSignificantDigits(6).toFixed()];
  });

const problemsOf = (made: Result<unknown, ArrangementProblem>) =>
  made.ok ? [] : made.problems.map(({ code, place }) => [code, place]);

test('Q7 is what they rest on: every own arrangement is marked, and cites it', () => {
  expect(clause('Q7')?.quote).toContain('או להציע הסדר אחר לאישור השר');
  const own = [
    equalShare(money(1_500_000), 15),
    perHead(percent('3.337')),
    byShares(money(1_000_000), SHARES),
    mix([
      { weight: percent(60), model: recommended },
      { weight: percent(40), model: known(perHead(percent(2))) },
    ]),
    bounded(recommended, { caps: limits([0, '60000']) }),
  ];
  for (const made of own) {
    expect(known(made)).toMatchObject({ status: 'own' });
    expect(known(made)).not.toHaveProperty('edition');
    const { steps } = known(computeQuota(AUTHORITIES[0] as (typeof AUTHORITIES)[0], known(made)));
    expect(steps.map(({ source }) => source.clause)).toContain('Q7');
  }
});

describe('equal shares', () => {
  test('of 1,500,000 among four', () => {
    expect(quotas(known(equalShare(money(1_500_000), 4)))).toEqual(AUTHORITIES.map(() => ['375000.00', '0']));
  });

  test('that do not divide evenly are rounded half-up, and the total says by how much', () => {
    const model = known(equalShare(money(1_000_000), 15));
    // 1,000,000 / 15 = 66,666.666…
    expect(quotas(model).map(([quota]) => quota)).toEqual(AUTHORITIES.map(() => '66666.67'));
    const fifteen = Array.from({ length: 15 }, () => ({ population: 1000, socio: 1, periph: 1 }));
    expect(formatMoney(known(quotaTotal(fifteen, model)).total)).toBe('1000000.05');
  });

  test.each([0, -1, 1.5, NaN, 10_000_000])('among %p members there are none', (members) => {
    expect(problemsOf(equalShare(money(1000), members))).toEqual([['arrangement-members', 'members']]);
  });

  test.each([
    ['0.005', 'model-finer-than-agora', 'total'],
    ['-1', 'model-negative', 'bands[0].fixed'],
    ['4000000000', 'model-too-large', 'bands[0].fixed'],
  ])('of %p there are none', (total, code, place) => {
    expect(problemsOf(equalShare(money(total), 4))).toEqual([[code, place]]);
  });
});

describe('per head', () => {
  test('at 3.337 NIS', () => {
    expect(quotas(known(perHead(percent('3.337'))))).toEqual([
      ['148780.15', '0.005'],
      ['87369.33', '-0.004'],
      ['12527.10', '0.002'],
      ['339806.71', '0'],
    ]);
  });

  test.each([
    ['-1', 'model-negative'],
    ['1000000000', 'model-too-large'],
    ['0.0000000001', 'model-too-fine'],
  ])('at %p is refused', (tariff, code) => {
    expect(problemsOf(perHead(percent(tariff)))).toEqual([[code, 'tariff']]);
  });
});

describe('by shares', () => {
  const model = known(byShares(money(1_000_000), [...SHARES].reverse()));

  test('1, 2 and 4 of 1,000,000', () => {
    expect(quotas(model, AUTHORITIES.slice(0, 3))).toEqual([
      ['571428.57', '-0.00142857'],
      ['285714.29', '0.00428571'],
      ['142857.14', '-0.00285714'],
    ]);
    expect(model.parts[0]).toMatchObject({ shares: SHARES });
  });

  test('the working tells the total, the share and all shares', () => {
    const { steps } = known(computeQuota({ population: 3_754, socio: 1, periph: 1 }, model));
    expect(
      steps.map(({ symbol, amount, unit, source }) => [
        symbol,
        amount.toSignificantDigits(8).toFixed(),
        unit,
        source.clause,
      ]),
    ).toEqual([
      ['T', '1000000', 'nis', 'Q7'],
      ['S', '1', 'share', 'Q7'],
      ['shares', '7', 'share', 'Q7'],
      ['rounding', '-0.0028571429', 'nis', 'Q6'],
      ['quota', '142857.14', 'nis', 'Q1'],
    ]);
  });

  test('an authority without a share has an error, never 0', () => {
    const input = { population: 101_830, socio: 8, periph: 8 };
    const problem = { code: 'share-missing', facts: { argument: 'population', value: 101_830 } };
    expect(computeQuota(input, model)).toEqual({ ok: false, problems: [problem] });
    expect(quotaTotal([...AUTHORITIES, input], model)).toEqual({ ok: false, problems: [problem, problem] });
  });

  test('two authorities of one size pay alike, and both count', () => {
    const twins = known(byShares(money(900), [...SHARES.slice(0, 2), ...SHARES.slice(1, 2)]));
    // 900 · 1/5, 900 · 2/5
    expect(quotas(twins, AUTHORITIES.slice(1, 3)).map(([quota]) => quota)).toEqual(['360.00', '180.00']);
  });

  test('fractions of an agora that make half of one together go up', () => {
    const total = money('0.02');
    const part = (second: number) =>
      known(
        byShares(
          total,
          [1, second].map((share, index) => ({ population: 10 + index, share: new Exact(share) })),
        ),
      );
    // Half of 0.02/3 and half of 0.02/6: 0.00333… + 0.00166… = 0.005.
    const model = known(
      mix([
        { weight: percent(50), model: part(2) },
        { weight: percent(50), model: part(5) },
      ]),
    );
    expect(quotas(model, [{ population: 10, socio: 1, periph: 1 }])).toEqual([['0.01', '0.005']]);
  });

  test.each<[string, string, readonly (readonly [number, number])[], [string, string][]]>([
    ['no shares', '100', [], [['model-step-missing', '$']]],
    [
      'shares of nothing',
      '100',
      [
        [10, 0],
        [20, 0],
      ],
      [['model-shares-zero', 'shares[0].share']],
    ],
    [
      'one size, two shares',
      '100',
      [
        [10, 1],
        [10, 2],
      ],
      [['model-share-differs', 'shares[1].population']],
    ],
    ['half a resident', '100', [[10.5, 1]], [['model-from-not-whole', 'shares[0].population']]],
    ['nobody', '100', [[0, 1]], [['model-from-not-whole', 'shares[0].population']]],
    [
      'a negative share',
      '100',
      [
        [10, 1],
        [20, -1],
      ],
      [['model-negative', 'shares[1].share']],
    ],
    ['a negative total', '-100', [[10, 1]], [['model-negative', 'total']]],
  ])('%s is refused', (_, total, shares, expected) => {
    const rows = shares.map(([population, share]) => ({ population, share: new Exact(share) }));
    expect(problemsOf(byShares(money(total), rows))).toEqual(expected);
  });
});

describe('a mix', () => {
  const shared = known(byShares(money(1_000_000), SHARES));
  const mixed = known(
    mix([
      { weight: percent(60), model: recommended },
      { weight: percent(40), model: shared },
    ]),
  );

  test('of annex 3 and shares, 60 to 40', () => {
    expect(quotas(mixed, AUTHORITIES.slice(0, 3))).toEqual([
      ['261647.33', '0.00142857'],
      ['156831.41', '-0.00428571'],
      ['66521.46', '0.00285714'],
    ]);
  });

  test('with a factor of 95 % and bounds by size; the bound that cut is named', () => {
    const model = known(
      bounded(withFactor(mixed, percent(95)), {
        caps: limits([0, '200000'], [30_000, '150000']),
        floors: limits([0, '60000']),
      }),
    );
    expect(quotas(model, AUTHORITIES.slice(0, 3))).toEqual([
      ['150000.00', '0'],
      ['148989.84', '-0.00357143'],
      ['63195.38', '-0.00428571'],
    ]);
    const { steps, bound } = known(computeQuota({ population: 44_585, socio: 3, periph: 6 }, model));
    expect(bound).toEqual({ kind: 'cap', from: 30_000, limit: money(150_000) });
    expect(
      steps.map(({ part, symbol, amount }) => [part, symbol, amount.toSignificantDigits(12).toFixed()]),
    ).toEqual([
      [1, 'weight', '60'],
      [1, 'A', '15000'],
      [1, 'B', '4'],
      [1, 'C', '30'],
      [1, 'D', '75'],
      [1, 'per-resident', '0.9'],
      [1, 'variable', '40126.5'],
      [1, 'amount', '55126.5'],
      [2, 'weight', '40'],
      [2, 'T', '1000000'],
      [2, 'S', '4'],
      [2, 'shares', '7'],
      [2, 'amount', '571428.571429'],
      [undefined, 'sum', '261647.328571'],
      [undefined, 'factor', '95'],
      [undefined, 'cap', '150000'],
      [undefined, 'quota', '150000'],
    ]);
  });

  test('of unlike factors has them in its own sums', () => {
    const model = known(
      mix([
        { weight: percent(50), model: recommended },
        { weight: percent(50), model: withFactor(recommended, percent(80)) },
      ]),
    );
    expect(model.factor.toFixed()).toBe('100');
    expect(quotas(model)).toEqual([
      ['49613.85', '0'],
      ['63818.55', '0'],
      ['14067.90', '0'],
      ['380088.00', '0'],
    ]);
  });

  test('of the recommended model alone is the recommended model', () => {
    const weights = [40, 35, 25].map((weight) => ({ weight: percent(weight), model: recommended }));
    expect(mix(weights)).toEqual({ ok: true, value: recommended });
  });

  test('without weight an arrangement leaves no trace', () => {
    const weights = [
      { weight: percent(0), model: shared },
      { weight: percent(100), model: recommended },
    ];
    expect(mix(weights)).toEqual({ ok: true, value: recommended });
  });

  test.each<[string, readonly [string, QuotaModel][], [string, string][]]>([
    ['nothing', [], [['model-weights', 'weights']]],
    [
      '90 %',
      [
        ['60', recommended],
        ['30', shared],
      ],
      [['model-weights', 'weights']],
    ],
    [
      'a negative weight',
      [
        ['110', recommended],
        ['-10', shared],
      ],
      [['model-negative', 'weights[1]']],
    ],
    [
      'a cap against none',
      [
        ['60', recommended],
        ['40', known(bounded(shared, { caps: limits([0, '1']) }))],
      ],
      [['arrangement-bounds-differ', 'models[1]']],
    ],
    [
      'weights finer than a table holds',
      [
        ['33.3333333333', recommended],
        ['66.6666666667', shared],
      ],
      [
        ['model-too-fine', 'parts[0].weight'],
        ['model-too-fine', 'parts[1].weight'],
      ],
    ],
  ])('of %s is refused', (_, weighted, expected) => {
    expect(problemsOf(mix(weighted.map(([weight, model]) => ({ weight: percent(weight), model }))))).toEqual(
      expected,
    );
  });
});

describe('a phase-in', () => {
  const next = known(perHead(percent('1.5')));

  test('from annex 3 to 1.5 NIS a head over four years', () => {
    const years = known(phaseIn(recommended, next, [25, 50, 75, 100].map(percent)));
    expect(years.map((year) => quotas(year).map(([quota]) => quota))).toEqual([
      ['58064.25', '63000.38', '13131.00', '354926.25'],
      ['61002.00', '55091.25', '10631.00', '287532.50'],
      ['63939.75', '47182.13', '8131.00', '220138.75'],
      ['66877.50', '39273.00', '5631.00', '152745.00'],
    ]);
    expect(years[3]).toEqual(next);
  });

  test('that has not begun is the old arrangement, which needs no approval', () => {
    expect(phaseIn(recommended, next, [percent(0)])).toEqual({ ok: true, value: [recommended] });
  });

  test.each([
    ['101', 'model-negative'],
    ['-1', 'model-negative'],
    ['33.33333333333', 'model-too-fine'],
  ])('with %s %% of the new one is refused in its year', (weight, code) => {
    const made = phaseIn(recommended, next, [percent(50), percent(weight)]);
    expect(problemsOf(made)[0]).toEqual([code, 'newWeights[1]']);
  });
});

describe('bounds', () => {
  const model = known(
    bounded(recommended, { caps: limits([20_000, '60000']), floors: limits([0, '20000']) }),
  );

  test('a cap from 20,000 residents on and a floor for all', () => {
    expect(quotas(model)).toEqual([
      ['55126.50', '0'],
      ['60000.00', '0'],
      ['20000.00', '0'],
      ['60000.00', '0'],
    ]);
    const bounds = AUTHORITIES.map((input) => known(computeQuota(input, model)).bound);
    expect(bounds.map((bound) => bound && [bound.kind, bound.from])).toEqual([
      undefined,
      ['cap', 20_000],
      ['floor', 0],
      ['cap', 20_000],
    ]);
  });

  test('taken off again leave the recommended model; what is not named stays', () => {
    expect(bounded(model, { caps: [], floors: [] })).toEqual({ ok: true, value: recommended });
    expect(known(bounded(model, { caps: [] })).floors).toEqual(model.floors);
  });

  test.each<[string, Parameters<typeof bounded>[1], [string, string][]]>([
    [
      'a cap below the floor',
      { caps: limits([30_000, '19999.99']), floors: limits([0, '20000']) },
      [['model-cap-below-floor', 'caps[0].amount']],
    ],
    [
      'a floor that rises above the cap',
      { caps: limits([0, '20000']), floors: limits([0, '1'], [50_000, '20000.01']) },
      [['model-cap-below-floor', 'floors[1].amount']],
    ],
    [
      'a tenth of an agora',
      { caps: limits([0, '20000.001']) },
      [['model-finer-than-agora', 'caps[0].amount']],
    ],
    [
      'two caps from one size',
      { caps: limits([10, '1'], [10, '2']) },
      [['model-step-repeated', 'caps[1].from']],
    ],
    ['a negative floor', { floors: limits([0, '-1']) }, [['model-negative', 'floors[0].amount']]],
    [
      'a size of half a resident',
      { floors: limits([0.5, '1']) },
      [['model-from-not-whole', 'floors[0].from']],
    ],
  ])('%s is refused', (_, bounds, expected) => {
    expect(problemsOf(bounded(recommended, bounds))).toEqual(expected);
  });
});

describe('one parameter changed', () => {
  test('a factor of 87.5 %', () => {
    expect(quotas(withFactor(recommended, percent('87.5')))).toEqual([
      ['48235.69', '0.0025'],
      ['62045.81', '-0.0025'],
      ['13677.13', '0.005'],
      ['369530.00', '0'],
    ]);
  });

  test('changed back is the recommended model again', () => {
    expect(withFactor(withFactor(recommended, percent(90)), percent(100))).toEqual(recommended);
    const dearer = withTariff(recommended, percent(5));
    expect(dearer).toMatchObject({ status: 'own' });
    expect(dearer && withTariff(dearer, percent(4))).toEqual(recommended);
  });

  test('the tariff of a mix is that of its first formula; a division has none', () => {
    const shared = known(byShares(money(1000), SHARES));
    const model = known(
      mix([
        { weight: percent(50), model: shared },
        { weight: percent(50), model: recommended },
      ]),
    );
    expect(withTariff(model, percent(7))?.parts[1]).toMatchObject({ tariff: percent(7) });
    expect(withTariff(shared, percent(7))).toBeUndefined();
  });
});

test('every refusal is a sentence in every language', async () => {
  const refused = [
    equalShare(money(1000), 0),
    mix([
      { weight: percent(50), model: recommended },
      { weight: percent(50), model: known(bounded(recommended, { caps: limits([0, '1']) })) },
    ]),
    byShares(money(100), []),
  ];
  for (const language of LANGUAGES) {
    const { say } = await loadAllWords(language);
    for (const made of refused) {
      if (made.ok) throw new Error('expected a refusal');
      expect(say(made.problems[0]).length).toBeGreaterThan(20);
    }
  }
});
