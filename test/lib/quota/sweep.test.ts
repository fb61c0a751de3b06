import {
  Exact,
  money,
  recommendedModel,
  sweepTotals,
  withTariff,
  type QuotaModel,
} from '../../../lib/index.js';

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');
const annex = recommended.value;

const tariff = (nis: string): QuotaModel => {
  const model = withTariff(annex, new Exact(nis));
  if (!model) throw new Error('no tariff');
  return model;
};

/** Tayibe, Jaljulia and Kafr Bara, as a sheet might have them. */
const members = [
  { population: 46_870, socio: 3, periph: 6 },
  { population: 10_500, socio: 2, periph: 7 },
  { population: 4_001, socio: 3, periph: 7 },
];

function swept(from: QuotaModel, to: QuotaModel, steps: number) {
  const totals = sweepTotals(members, { from, to, steps });
  if (!totals.ok) throw new Error(totals.problems[0].code);
  return totals.value;
}

test('tariffs from 4 to 5 NIS, each authority rounded by itself', () => {
  // A: 15,000 + 10,000 + 10,000; C·D is 22.5 % for all three. With B = 4.1 the variable parts are
  // 43,237.575 → 43,237.58, 9,686.25 and 3,690.9225 → 3,690.92, so 91,614.75 with A.
  const { agorot, wide } = swept(tariff('4'), tariff('5'), 10);
  expect([...agorot]).toEqual([
    9_023_390, 9_161_475, 9_299_560, 9_437_645, 9_575_729, 9_713_814, 9_851_899, 9_989_984, 10_128_068,
    10_266_153, 10_404_238,
  ]);
  expect(wide.size).toBe(0);
});

test('one step has both its ends; the same arrangement twice stands still', () => {
  expect([...swept(tariff('4'), tariff('5'), 1).agorot]).toEqual([9_023_390, 10_404_238]);
  expect([...swept(annex, annex, 3).agorot]).toEqual([9_023_390, 9_023_390, 9_023_390, 9_023_390]);
});

test('a cap and a floor cut each step', () => {
  const bounds = {
    status: 'own',
    caps: [{ from: 0, fixed: money('58000') }],
    floors: [{ from: 0, fixed: money('14000') }],
  } as const;
  const { agorot } = swept({ ...tariff('4'), ...bounds }, { ...tariff('5'), ...bounds }, 2);
  // Tayibe 57,183.00 → 62,455.88 and more, cut to 58,000; Kafr Bara 13,600.90 → 14,000, then 14,051.01 and 14,501.13.
  expect([...agorot]).toEqual([
    5_718_300 + 1_945_000 + 1_400_000,
    5_800_000 + 2_063_125 + 1_405_101,
    5_800_000 + 2_181_250 + 1_450_113,
  ]);
});

test('totals that doubles do not hold come as BigInt', () => {
  const { agorot, wide } = swept(tariff('999999999.999999999'), tariff('0'), 2);
  expect(agorot[0]).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  const huge = sweepTotals(
    members.map((member) => ({ ...member, population: 2 ** 53 - 1 })),
    { from: tariff('0'), to: tariff('999999999'), steps: 1 },
  );
  // Three times 15,000 + 999,999,999 · 22.5 % · (2^53 − 1), in agorot.
  const quota = 1_500_000n + (999_999_999n * 225n * (2n ** 53n - 1n) * 2n + 10n) / 20n;
  expect(huge.ok && huge.value.wide).toEqual(new Map([[1, 3n * quota]]));
  expect(huge.ok && [...huge.value.agorot]).toEqual([4_500_000, NaN]);
  expect(wide.size).toBe(0);
});

test('no authorities, no totals', () => {
  const none = sweepTotals([], { from: annex, to: tariff('5'), steps: 4 });
  expect(none.ok && [...none.value.agorot]).toEqual([0, 0, 0, 0, 0]);
});

test.each([0, -1, 1.5, NaN, 1_000_001])('%p steps are refused', (steps) => {
  const refused = sweepTotals(members, { from: annex, to: annex, steps });
  expect(!refused.ok && refused.problems).toEqual([
    { code: 'sweep-steps', facts: { value: steps, most: 1_000_000 } },
  ]);
});

test('different caps or floors leave no even steps', () => {
  const capped: QuotaModel = { ...annex, status: 'own', caps: [{ from: 0, fixed: money(50_000) }] };
  const floored: QuotaModel = { ...annex, status: 'own', floors: [{ from: 0, fixed: money(50_000) }] };
  for (const to of [capped, floored]) {
    const refused = sweepTotals(members, { from: annex, to, steps: 4 });
    expect(!refused.ok && refused.problems[0].code).toBe('sweep-bounds');
  }
});

test('an authority without a share is named, and nothing is totalled', () => {
  const shared: QuotaModel = {
    ...annex,
    status: 'own',
    parts: [
      {
        kind: 'shares',
        weight: new Exact(100),
        total: money(90_000),
        shares: [
          { population: 4_001, share: new Exact(1) },
          { population: 46_870, share: new Exact(2) },
        ],
      },
    ],
  };
  const refused = sweepTotals(members, { from: annex, to: shared, steps: 4 });
  expect(!refused.ok && refused.problems).toEqual([
    { code: 'share-missing', facts: { argument: 'population', value: 10_500 } },
  ]);
  // From annex 3 to 90,000 shared 2 : 1, half way: (57,183.00 + 60,000) / 2 + (13,600.90 + 30,000) / 2.
  const [tayibe, , kafrBara] = members;
  const both = sweepTotals([tayibe, kafrBara] as typeof members, { from: annex, to: shared, steps: 2 });
  expect(both.ok && [...both.value.agorot]).toEqual([7_078_390, 8_039_195, 9_000_000]);
});
