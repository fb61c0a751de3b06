import type { MembersTable } from '../../../lib/index.js';
import { draftOf, modelOf, withField } from '../../../addin/taskpane/state/draft.js';
import { figuresOf, isDetermined, usualBasis, type Basis } from '../../../addin/taskpane/state/figures.js';
import { recommended, tableOf } from './support/sheets.js';

const model = recommended();
const draft = draftOf(model);
const withTariff = (tariff: string) => modelOf(withField(draft, 'tariff', tariff));

/** Quotas by hand: 15000 + 44585·4·0.3·0.75, 12000 + 26182·4·0.75·0.75, 10000 + 3754·4·0.5·0.75. */
const three: MembersTable = tableOf([
  ['טייבה', 44585, 3, 6, 50000],
  ['טירה', 26182, 7, 6, 70909.5],
  ['כפר ברא', 3754, 4, 7, 16000.01],
]);

const show = (table: MembersTable, tariff: string, basis: Basis) => {
  const { rows, total, before, rounding, delta } = figuresOf(table, withTariff(tariff), model, basis);
  return {
    now: rows.map((row) => row.before?.toFixed()),
    fresh: rows.map(({ working }) => working?.quota.toFixed()),
    delta: rows.map((row) => row.delta?.toFixed()),
    total: [total.amount.toFixed(), total.known, total.of],
    before: [before.amount.toFixed(), before.known, before.of],
    rounding: rounding.toFixed(),
    totalDelta: delta?.toFixed(),
  };
};

test('against the quotas that stand in the sheet', () => {
  expect(show(three, '4', 'sheet')).toEqual({
    now: ['50000', '70909.5', '16000.01'],
    fresh: ['55126.5', '70909.5', '15631'],
    delta: ['5126.5', '0', '-369.01'],
    total: ['141667', 3, 3],
    before: ['136909.51', 3, 3],
    rounding: '0',
    totalDelta: '4757.49',
  });
});

test('against the recommended model, with a tariff that makes rounding necessary', () => {
  // 15000 + 44585·5·0.225 = 65158.125; 12000 + 26182·5·0.5625 = 85636.875; 10000 + 3754·5·0.375 = 17038.75.
  expect(show(three, '5', 'recommended')).toEqual({
    now: ['55126.5', '70909.5', '15631'],
    fresh: ['65158.13', '85636.88', '17038.75'],
    delta: ['10031.63', '14727.38', '1407.75'],
    total: ['167833.76', 3, 3],
    before: ['141667', 3, 3],
    rounding: '0.01',
    totalDelta: '26166.76',
  });
});

test('with one member unknown the total is undetermined, beside the known part', () => {
  const table = tableOf([
    ['טייבה', 44585, 3, 6, 50000],
    ['טירה', 26182, null, 6, null],
  ]);
  const figures = figuresOf(table, withTariff('4'), model, 'sheet');
  expect(isDetermined(figures.total)).toBe(false);
  expect(figures.total.amount.toFixed()).toBe('55126.5');
  expect([figures.total.known, figures.total.of]).toEqual([1, 2]);
  expect(figures.delta).toBeUndefined();
  expect(figures.rows[1]).toEqual({ member: table.rows[1] });
});

test('with parameters that cannot be read nothing new is computed, and what was there stays', () => {
  const figures = show(three, '4,5', 'recommended');
  expect(figures.fresh).toEqual([undefined, undefined, undefined]);
  expect(figures.now).toEqual(['55126.5', '70909.5', '15631']);
  expect(figures.total).toEqual(['0', 0, 3]);
  expect(figures.totalDelta).toBeUndefined();
});

test('the sheet’s own quotas are compared with wherever there are any', () => {
  expect(usualBasis(three)).toBe('sheet');
  expect(usualBasis(tableOf([['טייבה', 44585, 3, 6, null]]))).toBe('recommended');
});
