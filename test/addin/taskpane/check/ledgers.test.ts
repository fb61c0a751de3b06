import { checkBook } from '../../../../lib/sheets/book/check-book.js';
import { isoDate, loadBudgetSums, type IsoDate } from '../../../../lib/index.js';
import { chaptersOf, duelOf, ledgersOf, rivalsOf } from '../../../../addin/taskpane/state/check/ledgers.js';
import { snapshotOf } from '../support/sheets.js';

const on = isoDate('2026-11-21') as IsoDate;
type Row = readonly (string | number)[];

const ledgersIn = (sheets: Readonly<Record<string, readonly Row[]>>) =>
  ledgersOf(checkBook({ snapshot: snapshotOf(sheets), on, registry: null }));

const TWO_YEARS: readonly Row[] = [
  ['כרטיס', 'שם כרטיס', 'תקציב 2023 בש"ח', 'תקציב 2024 בש"ח'],
  [1111100100, 'ארנונה מגורים', 900, 1000],
  [1121000210, 'אגרות', 100, 200],
  [1611100110, 'שכר מינהל', -600, -700],
  [1811100110, 'שכר חינוך', -400, -500],
];

test('chapters of the checked budget, both sides positive', async () => {
  const [ledger] = ledgersIn({ כרטיסים: TWO_YEARS });
  if (!ledger) throw new Error('no ledger');
  const chapters = chaptersOf(await loadBudgetSums(), ledger);
  expect(chapters.map(({ chapter, lines, sum }) => [chapter, lines, sum?.toFixed()])).toEqual([
    ['11', 1, '1000'],
    ['12', 1, '200'],
    ['61', 1, '700'],
    ['81', 1, '500'],
  ]);
});

test('another column of the sheet is a rival, and the earlier year is the old one', async () => {
  const [ledger] = ledgersIn({ כרטיסים: TWO_YEARS });
  if (!ledger) throw new Error('no ledger');
  const [rival, ...more] = rivalsOf(ledger, [ledger]);
  if (!rival) throw new Error('no rival');
  expect(more).toEqual([]);
  const duel = duelOf(await loadBudgetSums(), ledger, rival);
  expect([duel.old, duel.new]).toEqual(['תקציב 2023 בש"ח', 'תקציב 2024 בש"ח']);
  if (!duel.result.ok) throw new Error(duel.result.problems[0].code);
  const { chapters } = duel.result.value;
  expect(Object.fromEntries(chapters.map(({ chapter, change }) => [chapter, change.toFixed()]))).toEqual({
    11: '100',
    12: '100',
    61: '100',
    81: '100',
  });
});

test('a sheet of another year is a rival, whichever is asked; the other side of the same budget is none', async () => {
  const year = (heading: string, first: number, second: number): readonly Row[] => [
    ['כרטיס', 'שם כרטיס', heading],
    [1111100100, 'ארנונה מגורים', first],
    [1121000210, 'אגרות', second],
    [1611100110, 'שכר מינהל', -first],
    [1811100110, 'שכר חינוך', -second],
  ];
  const ledgers = ledgersIn({ ישן: year('תקציב 2022 בש"ח', 10, 20), חדש: year('תקציב 2024 בש"ח', 15, 20) });
  const sums = await loadBudgetSums();
  expect(ledgers).toHaveLength(2);
  for (const ledger of ledgers) {
    const [rival] = rivalsOf(ledger, ledgers);
    if (!rival) throw new Error('no rival');
    const duel = duelOf(sums, ledger, rival);
    expect([duel.old, duel.new]).toEqual(['ישן', 'חדש']);
    if (!duel.result.ok) throw new Error(duel.result.problems[0].code);
    const [first] = duel.result.value.accounts;
    expect(first?.change.abs().toFixed()).toBe('5');
  }
});
