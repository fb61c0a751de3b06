import {
  compare,
  Exact,
  formulaOf,
  money,
  simulate,
  type ComparedAuthority,
  type Comparison,
  type Contribution,
  type QuotaModel,
  type Scenario,
  type SimulationMember,
} from '../../../../lib/index.js';
import { arrangement, member, RECOMMENDED, scenario, shared, THREE } from '../scenarios/cases.js';

const FORMULA = known(formulaOf(RECOMMENDED));

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the recommended model is a formula');
  return value;
}

const against = (
  next: Partial<Scenario>,
  members: readonly SimulationMember[] = THREE,
  old: Partial<Scenario> = {},
): Comparison =>
  compare(simulate(scenario(old), members), simulate(scenario({ id: 's2', ...next }), members));

const of = ({ authorities }: Comparison, at: string): ComparedAuthority => {
  const found = authorities.find(({ key }) => key === at);
  if (!found) throw new Error(`${at} is not compared`);
  return found;
};

const laid = (contributions: readonly Contribution[]): string =>
  contributions.map(({ factor, amount }) => `${factor} ${amount.toFixed(2)}`).join(' · ');

test('per authority: old, new, difference, per cent, per resident', () => {
  const comparison = against({ arrangement: arrangement({ tariff: '5' }) });
  // a: 12,000 + 5 · 37.5 % · 30,000; c: 10,000 + 5 · 14,999
  expect(
    comparison.authorities.map(({ key, old, next, delta, perCent, pays }) => [
      key,
      old?.quota?.toFixed(2),
      next?.quota?.toFixed(2),
      delta?.toFixed(2),
      perCent?.toFixed(6),
      old?.perResident?.toFixed(6),
      next?.perResident?.toFixed(6),
      pays,
    ]),
  ).toEqual([
    ['a', '57000.00', '68250.00', '11250.00', '19.736842', '1.900000', '2.275000', 'more'],
    ['b', '55126.50', '65158.13', '10031.63', '18.197473', '1.236436', '1.461436', 'more'],
    ['c', '69996.00', '84995.00', '14999.00', '21.428367', '4.666711', '5.666711', 'more'],
  ]);
  expect(comparison.delta.total?.toFixed(2)).toBe('36280.63');
  expect(comparison.perCent?.toFixed(6)).toBe('19.921004');
  expect(laid(comparison.attribution)).toBe('B 36280.63');
});

describe('who pays', () => {
  const comparison = against(
    {
      removed: ['b'],
      added: [member('n', 100, 1, 1)],
      overrides: { a: { population: 31_000 }, c: { socio: 7 } },
    },
    [...THREE, member('d', 20_000, null, 5), member('e', null, 5, 5), member('f', 20_000, 5, 5)],
  );

  test('more, less, the same, joined, left or undetermined, by authorities and residents', () => {
    expect(comparison.counts).toEqual({
      more: { authorities: 1, residents: 31_000, unknown: 0 },
      less: { authorities: 1, residents: 14_999, unknown: 0 },
      same: { authorities: 1, residents: 20_000, unknown: 0 },
      joined: { authorities: 1, residents: 100, unknown: 0 },
      left: { authorities: 1, residents: 44_585, unknown: 0 },
      undetermined: { authorities: 2, residents: 20_000, unknown: 1 },
    });
  });

  test('one that joined brings its whole quota, one that left takes it away', () => {
    const [joined, left] = [of(comparison, 'n'), of(comparison, 'b')];
    expect(joined).not.toHaveProperty('old');
    expect(left).not.toHaveProperty('next');
    expect([joined.delta?.toFixed(2), left.delta?.toFixed(2)]).toEqual(['10036.00', '-55126.50']);
    expect([joined.perCent, left.perCent]).toEqual([undefined, undefined]);
    expect([laid(joined.attribution), laid(left.attribution)]).toEqual([
      'membership 10036.00',
      'membership -55126.50',
    ]);
    expect(comparison.authorities.at(-1)).toBe(left);
  });

  test('an undetermined one has no difference, and the total has none', () => {
    expect(of(comparison, 'd')).not.toHaveProperty('delta');
    expect(of(comparison, 'd').attribution).toEqual([]);
    expect(comparison.delta).not.toHaveProperty('total');
    expect(comparison.delta.undetermined).toBe(2);
    // a: 15,000 + 1.5 · 31,000 − 57,000 = 4,500; c: 10,000 + 3 · 14,999 − 69,996 = −14,999
    expect(comparison.delta.known.toFixed(2)).toBe('-55589.50');
    expect(comparison).not.toHaveProperty('perCent');
  });
});

describe('what each change costs', () => {
  test('the figures first, at the old arrangement, then the arrangement, table by table', () => {
    const comparison = against({
      overrides: { a: { population: 31_000, socio: 6, periph: 3 } },
      arrangement: arrangement({
        bands: [{ from: 0, fixed: '20000' }],
        tariff: '3',
        socio: ['30', '30', '30', '50', '50', '80', '80', '100', '100', '100'],
        periph: Array(10).fill('40'),
      }),
    });
    // 57,000 → 60,000 (A for 31,000) → 61,500 (residents) → 84,750 (75 % · 75 %) → 42,900 (75 % · 30 %)
    // → 47,900 (A 20,000) → 40,925 (B 3) → 42,320 (C 80 %) → 49,760 (D 40 %)
    expect(laid(of(comparison, 'a').attribution)).toBe(
      'band 3000.00 · residents 1500.00 · socio 23250.00 · periph -41850.00 · A 5000.00 · B -6975.00 · C 1395.00 · D 7440.00',
    );
    expect(of(comparison, 'a').delta?.toFixed(2)).toBe('-7240.00');
  });

  test('factor, caps and floors are the rest of the arrangement', () => {
    const bounded: QuotaModel = {
      ...RECOMMENDED,
      status: 'own',
      factor: new Exact(110),
      caps: [{ from: 0, fixed: money('60000') }],
    };
    // 57,000 · 110 % = 62,700, cut to 60,000
    expect(laid(of(against({ arrangement: bounded }), 'a').attribution)).toBe('rest 3000.00');
  });

  test('parts that do not answer to each other are one change', () => {
    const half = { ...FORMULA, weight: new Exact(50) };
    const mixed: QuotaModel = {
      ...RECOMMENDED,
      status: 'own',
      parts: [half, { ...half, tariff: new Exact(0) }],
    };
    // half of 57,000 and half of 12,000
    expect(laid(of(against({ arrangement: mixed }), 'a').attribution)).toBe('rest -22500.00');
  });

  test('tables of a mix answer to each other part by part', () => {
    const half = { ...FORMULA, weight: new Exact(50) };
    const mix = (tariff: number): QuotaModel => ({
      ...RECOMMENDED,
      status: 'own',
      parts: [half, { ...half, tariff: new Exact(tariff) }],
    });
    // half of (12,000 + 6 · 37.5 % · 30,000) instead of half of (12,000 + 5 · …)
    expect(laid(of(against({ arrangement: mix(6) }, THREE, { arrangement: mix(5) }), 'a').attribution)).toBe(
      'B 5625.00',
    );
  });

  test('where nothing lies between, several changes stand together', () => {
    const old = shared('1000', [
      [14_999, '3'],
      [30_000, '1'],
    ]);
    const next = shared('2000', [
      [14_999, '3'],
      [31_000, '1'],
    ]);
    const comparison = against(
      { arrangement: next, overrides: { a: { population: 31_000 } } },
      [THREE[0], THREE[2]],
      { arrangement: old },
    );
    expect(laid(of(comparison, 'a').attribution)).toBe('together 250.00');
    expect(laid(of(comparison, 'c').attribution)).toBe('rest 750.00');
    expect(laid(comparison.attribution)).toBe('rest 750.00 · together 250.00');
  });
});

describe('who changed band', () => {
  test('by its own figures, with what that alone costs', () => {
    const { moves } = of(against({ overrides: { a: { population: 30_001, socio: 6, periph: 5 } } }), 'a');
    // 12,000 → 15,000 at 30,000 residents; one resident more 1.50; 75 % instead of 50 %; then 50 % instead of 75 %
    expect(moves).toEqual([
      { parameter: 'A', old: 15_000, next: 30_001, cost: money('3000') },
      { parameter: 'C', old: 4, next: 6, cost: money('22500.75') },
      { parameter: 'D', old: 6, next: 5, cost: money('-22500.75') },
    ]);
  });

  test('downwards as well', () => {
    const comparison = against({ overrides: { b: { population: 30_000 } } });
    // 55,126.50 → 52,126.50 (A 12,000) → 39,000 (0.9 · 30,000)
    expect(of(comparison, 'b').moves).toEqual([
      { parameter: 'A', old: 30_001, next: 15_000, cost: money('-3000') },
    ]);
    expect(laid(of(comparison, 'b').attribution)).toBe('band -3000.00 · residents -13126.50');
  });

  test('another cluster with the same coefficient is no other band', () => {
    const comparison = against({ overrides: { a: { socio: 5, periph: 7 } } });
    expect(of(comparison, 'a').moves).toEqual([]);
    expect(of(comparison, 'a').pays).toBe('same');
  });

  test('bands that the arrangement redraws are no change of the authority’s', () => {
    const bands = [
      { from: 0, fixed: '10000' },
      { from: 30_000, fixed: '15000' },
    ];
    const comparison = against({ arrangement: arrangement({ bands }) });
    expect(of(comparison, 'a').moves).toEqual([]);
    expect(laid(of(comparison, 'a').attribution)).toBe('A 3000.00');
  });

  test('a move whose cost cannot be told from the rest has none', () => {
    const withShares = (population: number): QuotaModel => {
      const [shares] = shared('1000', [[population, '1']]).parts;
      const half = new Exact(50);
      return {
        ...RECOMMENDED,
        status: 'own',
        parts: [
          { ...FORMULA, weight: half },
          { ...shares, weight: half },
        ],
      };
    };
    const comparison = against(
      { arrangement: withShares(30_001), overrides: { a: { population: 30_001, socio: 6 } } },
      [THREE[0]],
      { arrangement: withShares(30_000) },
    );
    expect(of(comparison, 'a').moves.map(({ parameter, cost }) => [parameter, cost?.toFixed(2)])).toEqual([
      ['A', '1500.00'],
      ['C', undefined],
    ]);
  });
});

test('against itself nothing changes', () => {
  const comparison = against({});
  expect(
    comparison.authorities.map(({ delta, pays, moves, attribution }) => [
      delta?.toFixed(),
      pays,
      moves,
      attribution,
    ]),
  ).toEqual(Array(3).fill(['0', 'same', [], []]));
  expect(comparison.delta.total?.toFixed(2)).toBe('0.00');
  expect(comparison.perCent?.toFixed()).toBe('0');
  expect(comparison.attribution).toEqual([]);
});

test('where nothing was paid before, there is no per cent', () => {
  const nothing = arrangement({ bands: [{ from: 0, fixed: '0' }], tariff: '0' });
  const comparison = against({}, THREE, { arrangement: nothing });
  expect(of(comparison, 'a').delta?.toFixed(2)).toBe('57000.00');
  expect(of(comparison, 'a')).not.toHaveProperty('perCent');
  expect(comparison).not.toHaveProperty('perCent');
});
