import fc from 'fast-check';
import type { QuotaInput } from '../../lib/index.js';
import { byFractions, type PlainModel } from './quota-oracle.js';

/** Authorities within the domain, of any size that occurs. */
export const inputs: fc.Arbitrary<QuotaInput> = fc.record({
  population: fc.integer({ min: 1, max: 3_000_000 }),
  socio: fc.integer({ min: 1, max: 10 }),
  periph: fc.integer({ min: 1, max: 10 }),
});

/** Decimal text of up to so many places. */
export const decimal = (most: number, places: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(most), fc.nat(10 ** places - 1))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(places, '0')}`);

const ten = fc.array(decimal(200, 2), { minLength: 10, maxLength: 10 });

/** Any formula of annex 3's letters, with up to six bands. */
export const plainModels: fc.Arbitrary<PlainModel> = fc.record({
  bands: fc
    .uniqueArray(fc.integer({ min: 1, max: 200_000 }), { maxLength: 5 })
    .chain((froms) =>
      fc.tuple(
        ...[0, ...froms.sort((a, b) => a - b)].map((from) =>
          decimal(50_000, 2).map((fixed) => [from, fixed] as const),
        ),
      ),
    ),
  tariff: decimal(20, 3),
  socio: ten,
  periph: ten,
});

export const agorotBy = (plain: PlainModel, { population, socio, periph }: QuotaInput): bigint =>
  BigInt(byFractions(plain, population, socio, periph).replace('.', ''));

export const totalBy = (plain: PlainModel, members: readonly QuotaInput[]): bigint =>
  members.reduce((sum, member) => sum + agorotBy(plain, member), 0n);
