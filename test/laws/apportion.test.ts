import fc from 'fast-check';
import { apportion, Exact, type Money } from '../../lib/index.js';

const units = ['0.01', '0.05', '0.1', '1', '1000', '0.000000001'];

const weight = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 600_000 }).map((value) => new Exact(value)) },
  {
    weight: 2,
    arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => new Exact(value.toPrecision(15))),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('0', '1', '0.000000000000000000000000000001', '9e29')
      .map((text) => new Exact(text)),
  },
);

const weights = fc
  .array(weight, { minLength: 1, maxLength: 40 })
  .filter((all) => all.some((one) => !one.isZero()))
  .filter((all) => all.every((one) => one.isZero() || one.decimalPlaces() <= 30));

const questions = fc
  .record({
    count: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    unit: fc.constantFrom(...units),
    weights,
  })
  .map(({ count, unit, weights: by }) => ({
    total: new Exact(count.toString()).times(unit),
    unit: new Exact(unit),
    weights: by,
  }));

/** Decimals wide enough that no sum or product here is rounded. */
const Wide = Exact.clone({ precision: 400 });

function shares(total: Exact, by: readonly Exact[], unit: Exact): readonly Money[] {
  const result = apportion(total, by, unit);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}

const sum = (amounts: readonly Exact[]): Exact =>
  amounts.reduce((all: Exact, one) => all.plus(one), new Wide(0));

test('shares are whole units, add up to the total, and each is within one unit of its exact share', () => {
  fc.assert(
    fc.property(questions, ({ total, weights: by, unit }) => {
      const found = shares(total, by, unit);
      expect(found).toHaveLength(by.length);
      expect(sum(found).eq(total)).toBe(true);
      const all = sum(by);
      found.forEach((share, index) => {
        expect(share.div(unit).isInteger()).toBe(true);
        const away = new Wide(total)
          .times(by[index] as Exact)
          .div(all)
          .minus(share)
          .abs();
        expect(away.lt(unit)).toBe(true);
      });
    }),
    { seed: 21, numRuns: 400 },
  );
});

test('a larger weight never gets less, an equal one not more than a unit less, and none gets none', () => {
  fc.assert(
    fc.property(questions, ({ total, weights: by, unit }) => {
      const found = shares(total.abs(), by, unit);
      by.forEach((a, i) => {
        if (a.isZero()) expect(found[i]?.isZero()).toBe(true);
        by.forEach((b, j) => {
          const [mine, other] = [found[i] as Money, found[j] as Money];
          if (a.gt(b)) expect(mine.gte(other)).toBe(true);
          if (a.eq(b) && i < j) expect(mine.minus(other).eq(0) || mine.minus(other).eq(unit)).toBe(true);
        });
      });
    }),
    { seed: 22, numRuns: 150 },
  );
});

test('what was charged is what is refunded, and the scale of the weights does not matter', () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 2, max: 1000 }), ({ total, weights: by, unit }, scale) => {
      const found = shares(total, by, unit).map((share) => share.toFixed());
      const back = shares(total.neg(), by, unit).map((share) => share.neg().toFixed());
      expect(back.map((text) => text.replace(/^-0$/, '0'))).toEqual(
        found.map((text) => text.replace(/^-0$/, '0')),
      );
      if (by.every((one) => one.lt('1e26'))) {
        const scaled = by.map((one) => one.times(scale));
        expect(shares(total, scaled, unit).map((share) => share.toFixed())).toEqual(found);
      }
    }),
    { seed: 23, numRuns: 200 },
  );
});
