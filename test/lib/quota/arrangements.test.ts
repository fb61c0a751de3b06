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
  quotaTotal,
} from '../../../lib/index.js';
import { known } from '../known.js';
import { AUTHORITIES, limits, percent, problemsOf, quotas, recommended, SHARES } from './authorities.js';

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
