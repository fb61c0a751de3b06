import {
  bounded,
  byShares,
  computeQuota,
  mix,
  money,
  perHead,
  phaseIn,
  withFactor,
  withTariff,
  type QuotaModel,
} from '../../../lib/index.js';
import { known } from '../known.js';
import { AUTHORITIES, limits, percent, problemsOf, quotas, recommended, SHARES } from './authorities.js';

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
