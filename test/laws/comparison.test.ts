import fc from 'fast-check';
import {
  compare,
  Exact,
  quotaIn,
  readModelJson,
  sideBySide,
  simulate,
  spreadOf,
  type Contribution,
  type SimulationRow,
} from '../../lib/index.js';
import { known } from '../lib/known.js';
import { ANNEX_3 } from './quota-oracle.js';
import { figuresOf, members, model, scenario } from './scenario-cases.js';

const pair = fc
  .tuple(scenario, scenario, members, figuresOf)
  .map(([a, b, of, told]) => [simulate(a, of, told), simulate(b, of, told)] as const);

const sum = (amounts: readonly (Exact | undefined)[]): string =>
  amounts.reduce((total: Exact, amount) => total.plus(amount ?? 0), new Exact(0)).toFixed();

const laid = (attribution: readonly Contribution[]): string => sum(attribution.map(({ amount }) => amount));

test('differences add up, and what they are laid to adds up to them, to the agora', () => {
  fc.assert(
    fc.property(pair, ([old, next]) => {
      const comparison = compare(old, next);
      for (const { delta, attribution, old: before, next: after } of comparison.authorities) {
        if (!delta) {
          expect(attribution).toEqual([]);
          continue;
        }
        expect(delta.toFixed()).toBe(sum([after?.quota, before?.quota?.neg()]));
        expect(laid(attribution)).toBe(delta.toFixed());
        expect(attribution.every(({ amount }) => !amount.isZero())).toBe(true);
      }
      const deltas = comparison.authorities.map(({ delta }) => delta);
      expect(comparison.delta.known.toFixed()).toBe(sum(deltas));
      expect(laid(comparison.attribution)).toBe(sum(deltas));
      if (old.total && next.total) {
        expect(comparison.delta.total?.toFixed()).toBe(next.total.minus(old.total).toFixed());
      } else {
        expect(comparison.delta.total).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('everybody is counted once', () => {
  fc.assert(
    fc.property(pair, ([old, next]) => {
      const { counts, authorities } = compare(old, next);
      const keys = new Set([...old.rows, ...next.rows].map(({ key }) => key));
      expect(authorities).toHaveLength(keys.size);
      expect(Object.values(counts).reduce((all, tally) => all + tally.authorities, 0)).toBe(keys.size);
      for (const { pays, delta } of authorities) {
        if (pays === 'more') expect(delta?.gt(0)).toBe(true);
        if (pays === 'less') expect(delta?.lt(0)).toBe(true);
        if (pays === 'same') expect(delta?.isZero()).toBe(true);
      }
    }),
  );
});

test('the other way round, every difference has the other sign', () => {
  fc.assert(
    fc.property(pair, ([old, next]) => {
      const [there, back] = [compare(old, next), compare(next, old)];
      const negated = new Map(
        back.authorities.map(({ key, delta }) => [key, delta?.neg().plus(0).toFixed()]),
      );
      for (const { key, delta } of there.authorities)
        expect([key, delta?.toFixed()]).toEqual([key, negated.get(key)]);
      expect(there.counts.more).toMatchObject({ authorities: back.counts.less.authorities });
      expect(there.spread.old).toEqual(back.spread.next);
    }),
  );
});

test('against itself nothing changes', () => {
  fc.assert(
    fc.property(scenario, members, (given, of) => {
      const result = simulate(given, of);
      const { authorities, attribution, delta } = compare(result, result);
      expect(attribution).toEqual([]);
      expect(delta.known.isZero()).toBe(true);
      expect(
        authorities.every(({ moves, pays }) => moves.length === 0 && /same|undetermined/.test(pays)),
      ).toBe(true);
    }),
  );
});

/** Every pair of authorities, in agorot and residents, as the definition has it. */
function byPairs(rows: readonly SimulationRow[]): string | undefined {
  const each = rows.flatMap((row) => {
    const quota = quotaIn(row);
    return quota && row.input
      ? [{ q: BigInt(quota.times(100).toFixed()), n: BigInt(row.input.population) }]
      : [];
  });
  const residents = each.reduce((all, { n }) => all + n, 0n);
  const agorot = each.reduce((all, { q }) => all + q, 0n);
  if (agorot === 0n) return undefined;
  let apart = 0n;
  for (const a of each)
    for (const b of each) apart += a.q * b.n > b.q * a.n ? a.q * b.n - b.q * a.n : b.q * a.n - a.q * b.n;
  return new Exact(apart.toString()).div((2n * residents * agorot).toString()).toFixed(30);
}

test('Gini is that of every pair of residents, from 0 to below 1, and bounds the concentration', () => {
  fc.assert(
    fc.property(scenario, members, (given, of) => {
      const { rows } = simulate(given, of);
      const { gini, concentration } = spreadOf(rows);
      expect(gini?.toFixed(30)).toBe(byPairs(rows));
      if (!gini || !concentration) return;
      expect(gini.gte(0) && gini.lt(1)).toBe(true);
      expect(concentration.abs().lte(gini)).toBe(true);
    }),
  );
});

test('where everybody pays the same per resident, the spread is 0', () => {
  const tariff = fc.integer({ min: 1, max: 10_000 }).map((agorot) => new Exact(agorot).div(100).toFixed());
  const hundred = Array<string>(10).fill('100');
  fc.assert(
    fc.property(scenario, members, tariff, (given, of, each) => {
      const bands = [{ from: 0, fixed: '0' }];
      const arrangement = known(readModelJson({ bands, tariff: each, socio: hundred, periph: hundred }));
      const { gini, concentration } = spreadOf(simulate({ ...given, arrangement }, of).rows);
      expect(gini?.isZero() ?? true).toBe(true);
      expect(concentration?.isZero() ?? true).toBe(true);
    }),
  );
});

test('paying so many times as much changes no spread', () => {
  const whole = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(scenario, members, whole, whole, (given, of, tariff, times) => {
      const scaled = (by: number) => {
        const bands = ANNEX_3.bands.map(([from, fixed]) => ({ from, fixed: String(Number(fixed) * by) }));
        const arrangement = known(readModelJson({ ...ANNEX_3, bands, tariff: String(tariff * 4 * by) }));
        const { gini, concentration } = spreadOf(simulate({ ...given, arrangement }, of).rows);
        return [gini?.toFixed(40), concentration?.toFixed(40)];
      };
      expect(scaled(times)).toEqual(scaled(1));
    }),
  );
});

test('side by side: each column is its own simulation', () => {
  fc.assert(
    fc.property(fc.array(scenario, { maxLength: 20 }), members, figuresOf, (all, of, told) => {
      const results = all.map((each) => simulate(each, of, told));
      const { scenarios, rows } = sideBySide(results);
      expect(scenarios.map(({ known: amount }) => amount.toFixed())).toEqual(
        results.map((each) => each.known.toFixed()),
      );
      results.forEach((result, column) => {
        const own = rows.flatMap(({ key, cells }) =>
          cells[column]?.row ? [[key, cells[column].quota?.toFixed()]] : [],
        );
        const expected = result.rows.map((row) => [row.key, quotaIn(row)?.toFixed()]);
        expect(own.sort()).toEqual(expected.sort());
      });
    }),
    { numRuns: 30 },
  );
});

test('only the arrangement changed: no authority moved by its own figures', () => {
  fc.assert(
    fc.property(scenario, model, members, figuresOf, (given, arrangement, of, told) => {
      const [old, next] = [given, { ...given, arrangement }].map((each) => simulate(each, of, told));
      if (!old || !next) return;
      const { authorities } = compare(old, next);
      const figures = ['band', 'residents', 'socio', 'periph', 'membership'];
      for (const { moves, attribution } of authorities) {
        expect(moves).toEqual([]);
        expect(attribution.filter(({ factor }) => figures.includes(factor))).toEqual([]);
      }
    }),
  );
});
