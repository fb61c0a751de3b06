import {
  bulkQuotas,
  bulkTotal,
  compileModel,
  formatMoney,
  readModelJson,
  recommendedModel,
} from '../../../lib/index.js';

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');
const compiled = compileModel(recommended.value);

test('rows outside the domain are named, and leave the others alone', () => {
  const odd: [number, number, number][] = [
    [0, 3, 6],
    [-1, 3, 6],
    [10.5, 3, 6],
    [NaN, 3, 6],
    [2 ** 53, 3, 6],
    [1000, 0, 6],
    [1000, 11, 6],
    [1000, 3.5, 6],
    [1000, 3, NaN],
    [1000, 3, -1],
    [1000, 2 ** 32 + 3, 6],
    [Infinity, 3, 6],
  ];
  const rows = odd.flatMap((row) => [row, [44_585, 3, 6] as const]);
  const columns = {
    populations: rows.map(([population]) => population),
    socios: rows.map(([, socio]) => socio),
    periphs: rows.map(([, , periph]) => periph),
  };
  const { agorot, wide, invalid } = bulkQuotas(compiled, columns);
  expect(invalid).toEqual(odd.map((_, index) => 2 * index));
  expect([...agorot].filter((_, row) => row % 2 === 1)).toEqual(odd.map(() => 5_512_650));
  expect([...agorot].filter((_, row) => row % 2 === 0).every(Number.isNaN)).toBe(true);
  expect(wide.size).toBe(0);

  const total = bulkTotal(compiled, columns);
  expect(total.invalid).toEqual(invalid);
  expect(formatMoney(total.total)).toBe('661518.00'); // 12 · 55,126.50
  expect(total.rounding.isZero()).toBe(true);
});

test('a quota beyond the exact doubles comes as BigInt', () => {
  const { agorot, wide } = bulkQuotas(compiled, {
    populations: [2 ** 53 - 1, 1],
    socios: [10, 10],
    periphs: [10, 10],
  });
  expect(wide).toEqual(new Map([[0, 3_602_879_701_896_396_400n + 1_500_000n]]));
  expect([...agorot]).toEqual([NaN, 1_000_400]);
});

test('a model too fine for doubles goes through BigInt altogether', () => {
  const ten = Array.from({ length: 10 }, () => '33.333333333');
  const read = readModelJson({
    bands: [{ from: 0, fixed: '1' }],
    tariff: '3.333333333',
    socio: ten,
    periph: ten,
  });
  if (!read.ok) throw new Error(read.problems[0].code);
  const fine = compileModel(read.value);
  expect(fine.limit).toBe(0);
  // 1 + 3.333333333 · 0.33333333333² · 1,000,000 = 370,371.370…
  const { agorot, wide } = bulkQuotas(fine, { populations: [1_000_000], socios: [1], periphs: [1] });
  expect(wide.get(0)).toBe(37_037_137n);
  expect(agorot[0]).toBeNaN();
});

test('typed columns, and a buffer that is filled again', () => {
  const out = new Float64Array(2);
  const columns = {
    populations: Uint32Array.of(44_585, 30_001),
    socios: Uint8Array.of(3, 8),
    periphs: Uint8Array.of(6, 8),
  };
  expect(bulkQuotas(compiled, columns, out).agorot).toBe(out);
  expect([...out]).toEqual([5_512_650, 13_500_400]);
});

test('no rows, no quotas', () => {
  const none = { populations: [], socios: [], periphs: [] };
  expect(bulkQuotas(compiled, none).agorot).toHaveLength(0);
  expect(bulkTotal(compiled, none).total.isZero()).toBe(true);
});
