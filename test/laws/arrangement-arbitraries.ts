import fc from 'fast-check';
import type { PlainArrangement, PlainFormula, PlainShares } from './arrangement-oracle.js';

/** Decimal text below `most` with up to `places` places, without zeros at its end. */
export const decimal = (most: number, places: number): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(most - 1), fc.nat(10 ** places - 1), fc.nat(places)).map(([whole, rest, used]) => {
    const text = String(rest).padStart(places, '0').slice(0, used).replace(/0+$/, '');
    return text === '' ? String(whole) : `${whole}.${text}`;
  });

const ten = fc.array(decimal(200, 3), { minLength: 10, maxLength: 10 });

const steps = (from: fc.Arbitrary<number>, amount: fc.Arbitrary<string>, most: number) =>
  fc.uniqueArray(fc.tuple(from, amount), { maxLength: most, selector: ([start]) => start });

const formula: fc.Arbitrary<Omit<PlainFormula, 'weight'>> = fc.record({
  bands: fc
    .tuple(decimal(50_000, 3), steps(fc.integer({ min: 1, max: 200_000 }), decimal(50_000, 3), 6))
    .map(([first, more]) => [[0, first] as const, ...more]),
  tariff: decimal(20, 4),
  socio: ten,
  periph: ten,
});

const shares = (populations: readonly number[]): fc.Arbitrary<Omit<PlainShares, 'weight'>> =>
  fc.record({
    total: decimal(3_000_000, 2),
    shares: fc
      .array(decimal(1000, 3), { minLength: populations.length, maxLength: populations.length })
      .map((each) =>
        populations.map(
          (population, index) => [population, index === 0 ? '1' : (each[index] as string)] as const,
        ),
      ),
  });

/** Weights of so many parts, in ten-thousandths of a per cent, that add up to 100. */
const weights = (parts: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.nat(1_000_000), { minLength: parts - 1, maxLength: parts - 1 }).map((cuts) => {
    const ends = [0, ...[...cuts].sort((a, b) => a - b), 1_000_000];
    return ends.slice(1).map((end, index) => {
      const units = String(end - (ends[index] as number)).padStart(5, '0');
      return `${units.slice(0, -4)}.${units.slice(-4)}`;
    });
  });

const agorot = (most: number): fc.Arbitrary<string> => decimal(most, 2);

/** Caps lie above floors at every size, for they begin where the floors end. */
const bounds = fc.record({
  floors: steps(fc.nat(100_000), agorot(30_000), 3),
  caps: steps(
    fc.nat(100_000),
    agorot(200_000).map(
      (text) =>
        String(30_000 + Number(text.split('.')[0])) + (text.includes('.') ? `.${text.split('.')[1]}` : ''),
    ),
    3,
  ),
});

/** Any arrangement whose divided totals have a share for each of `populations`. */
export const arrangements = (populations: readonly number[]): fc.Arbitrary<PlainArrangement> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: formula }, { weight: 1, arbitrary: shares(populations) }), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((parts) =>
      fc.record({
        parts: weights(parts.length).map((each) =>
          parts.map((part, index) => ({ weight: each[index] as string, ...part })),
        ),
        factor: decimal(300, 3),
        bounds,
      }),
    )
    .map(({ parts, factor, bounds: { caps, floors } }) => ({ parts, factor, caps, floors }));

/** Rows of different sizes, as in a cluster. */
export const rows = fc.uniqueArray(
  fc.record({
    population: fc.integer({ min: 1, max: 300_000 }),
    socio: fc.integer({ min: 1, max: 10 }),
    periph: fc.integer({ min: 1, max: 10 }),
  }),
  { minLength: 1, maxLength: 15, selector: ({ population }) => population },
);

export const rowsAndArrangement = rows.chain((inputs) =>
  fc.record({ inputs: fc.constant(inputs), plain: arrangements(inputs.map(({ population }) => population)) }),
);
