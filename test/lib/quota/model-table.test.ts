import {
  computeQuota,
  formatMoney,
  formulaOf,
  modelTable,
  readModelTable,
  recommendedModel,
} from '../../../lib/index.js';
import { known } from '../known.js';
import { ANNEX_3 } from '../../fixtures/annex-3.js';

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');

/** The table with some rows replaced, by their position; undefined takes a row out. */
const altered = (changes: Record<number, readonly unknown[] | undefined>) =>
  ANNEX_3.flatMap((row, index) => (index in changes ? (changes[index] ? [changes[index]] : []) : [row]));

const problemsOf = (rows: readonly (readonly unknown[])[]) => {
  const read = readModelTable(rows);
  return read.ok ? [] : read.problems.map(({ code, place }) => [code, place]);
};

test('the recommended model is written as the design has it', () => {
  expect(modelTable(recommended.value)).toEqual(ANNEX_3);
});

test('a table that says what the recommended model says is that model, and needs no approval', () => {
  expect(readModelTable(ANNEX_3)).toEqual(recommended);
  const other = readModelTable(altered({ 3: ['B', '', 5] }));
  expect(other).toMatchObject({ ok: true, value: { status: 'own' } });
});

test.each<[string, readonly (readonly unknown[])[]]>([
  ['a heading', [['parameter', 'from', 'value'], ...ANNEX_3]],
  ['a Hebrew heading', [['פרמטר', 'החל מ', 'ערך'], ...ANNEX_3]],
  ['blank rows', [['', null, undefined], ...ANNEX_3.flatMap((row) => [row, [null, null, null]])]],
  ['another order', [...ANNEX_3].reverse()],
  [
    'fractions for per cent',
    ANNEX_3.map(([p, from, v]) => [p, from, typeof v === 'string' ? Number(v.slice(0, -1)) / 100 : v]),
  ],
  ['text throughout', ANNEX_3.map((row) => row.map((cell) => String(cell)))],
  ['thousands commas', altered({ 1: ['A', '15,000', '12,000'], 2: ['a', '30,001', '15,000'] })],
  [
    'direction marks and spaces',
    altered({ 3: ['\u200fB ', '\u200e-', ' 4\u200f'], 4: ['C', '1', '\u200f30%\u200f'] }),
  ],
  ['the sign before the number', altered({ 4: ['C', 1, '%30'], 8: ['D', 1, '30 ٪'] })],
  ['more columns than are looked at', ANNEX_3.map((row) => [...row, 'note'])],
  ['Persian and Arabic digits', altered({ 1: ['A', '۱۵٬۰۰۰', '١٢٬٠٠٠'], 4: ['C', '۱', '۳۰٪'] })],
  ['blank cells as desktop Excel sends them', [['מודל', 0, 0], [0, 0, 0], ...ANNEX_3, [0, 0, 0]]],
  ['a computed 0.3', altered({ 4: ['C', 1, 0.1 + 0.2] })],
])('%s is read', (_, rows) => {
  expect(readModelTable(rows)).toEqual(recommended);
});

test.each<[string, readonly (readonly unknown[])[], [string, string][]]>([
  ['nothing', [], [['model-not-a-table', 'R1C1']]],
  ['blank rows alone', [[null], ['']], [['model-not-a-table', 'R1C1']]],
  ['two columns', ANNEX_3.map((row) => row.slice(0, 2)), [['model-not-a-table', 'R1C1']]],
  ['an unknown parameter', altered({ 3: ['E', 0, 4] }), [['model-parameter-unknown', 'R4C1']]],
  ['a number for a parameter', altered({ 3: [7, 0, 4] }), [['model-parameter-unknown', 'R4C1']]],
  ['text for a sum', altered({ 1: ['A', 15000, 'הרבה'] }), [['model-value-not-a-number', 'R2C3']]],
  ['a blank for a sum', altered({ 1: ['A', 15000, null] }), [['model-value-not-a-number', 'R2C3']]],
  ['an error value', altered({ 3: ['B', null, { error: '#REF!' }] }), [['model-value-not-a-number', 'R4C3']]],
  ['misplaced commas', altered({ 1: ['A', 15000, '12,00'] }), [['model-value-not-a-number', 'R2C3']]],
  ['a broken band bound', altered({ 1: ['A', 15000.5, 12000] }), [['model-from-not-whole', 'R2C2']]],
  ['a negative band bound', altered({ 1: ['A', -1, 12000] }), [['model-from-not-whole', 'R2C2']]],
  ['no band bound', altered({ 1: ['A', '', 12000] }), [['model-from-not-whole', 'R2C2']]],
  ['a step for the tariff', altered({ 3: ['B', 15000, 4] }), [['model-from-not-whole', 'R4C2']]],
  ['cluster 11', altered({ 7: ['C', 11, '100%'] }), [['model-index-out-of-range', 'R8C2']]],
  ['cluster 0', altered({ 8: ['D', 0, '30%'] }), [['model-index-out-of-range', 'R9C2']]],
  ['cluster 3.5', altered({ 5: ['C', 3.5, '50%'] }), [['model-index-out-of-range', 'R6C2']]],
  ['two bands from one bound', altered({ 1: ['A', 30001, 12000] }), [['model-step-repeated', 'R3C2']]],
  ['two tariffs', [...ANNEX_3, ['B', '', 5]], [['model-step-repeated', 'R13C2']]],
  ['a cluster twice', [...ANNEX_3, ['C', 4, '60%']], [['model-step-repeated', 'R13C2']]],
  ['no band from 0', altered({ 0: undefined }), [['model-step-missing', 'R1C1']]],
  ['no tariff', altered({ 3: undefined }), [['model-step-missing', 'R1C1']]],
  ['no coefficient for cluster 1', altered({ 4: ['C', 2, '30%'] }), [['model-step-missing', 'R1C1']]],
  ['no D at all', ANNEX_3.slice(0, 8), [['model-step-missing', 'R1C1']]],
  ['a negative sum', altered({ 0: ['A', 0, -10000] }), [['model-negative', 'R1C3']]],
  ['a negative tariff', altered({ 3: ['B', null, '−4'] }), [['model-negative', 'R4C3']]],
  ['a negative coefficient', altered({ 4: ['C', 1, '-30%'] }), [['model-negative', 'R5C3']]],
  ['a billion', altered({ 0: ['A', 0, 1e9] }), [['model-too-large', 'R1C3']]],
  ['a coefficient above 1000 %', altered({ 4: ['C', 1, '1001%'] }), [['model-too-large', 'R5C3']]],
  ['ten decimal places', altered({ 3: ['B', null, '4.0123456789'] }), [['model-too-fine', 'R4C3']]],
  ['30 for 30 %', altered({ 4: ['C', 1, 30] }), [['model-coefficient-ambiguous', 'R5C3']]],
  ['30 as text', altered({ 4: ['C', 1, '30'] }), [['model-coefficient-ambiguous', 'R5C3']]],
  [
    'several at once',
    altered({ 0: ['A', 0, 'x'], 3: ['B', null, -4], 11: ['D', 12, 100] }),
    [
      ['model-value-not-a-number', 'R1C3'],
      ['model-negative', 'R4C3'],
      ['model-index-out-of-range', 'R12C2'],
      ['model-coefficient-ambiguous', 'R12C3'],
    ],
  ],
])('%s is refused', (_, rows, expected) => {
  expect(problemsOf(rows)).toEqual(expected);
});

test('the caller names the cells, and the facts keep row and column', () => {
  const read = readModelTable(
    altered({ 1: ['A', 15000, 'x'] }),
    (row, column) => `'מודל'!${'ABC'[column - 1]}${row + 4}`,
  );
  expect(read).toEqual({
    ok: false,
    problems: [
      {
        code: 'model-value-not-a-number',
        place: "'מודל'!C6",
        facts: { row: 2, column: 3, parameter: 'A', value: 'x' },
      },
    ],
  });
});

test('a number means what its cell shows: 3.337 is 3.337', () => {
  const read = readModelTable(altered({ 3: ['B', null, 3.337] }));
  const model = known(read);
  expect(formulaOf(model)?.tariff.toFixed()).toBe('3.337');
  // 12,000 + 3.337 · 30 % · 75 % · 20,001 = 27,017.250825
  const { quota, rounding } = known(computeQuota({ population: 20_001, socio: 3, periph: 6 }, model));
  expect(formatMoney(quota)).toBe('27017.25');
  expect(rounding.toFixed()).toBe('-0.000825');
});

test('a coefficient of 1000 % may stand', () => {
  const read = readModelTable(altered({ 7: ['C', 8, '1000%'] }));
  expect(formulaOf(known(read))?.socio[9]?.toFixed()).toBe('1000');
});
