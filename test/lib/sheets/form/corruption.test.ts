import type { SheetSnapshot } from '../../../../lib/sheets/snapshot.js';
import { EXPENDITURE, FALLS, INCOME } from '../../../fixtures/mate-yehuda.js';
import { FULL_COLUMNS, FULL_EXPENDITURE, FULL_INCOME } from '../../../fixtures/summary-form.js';
import { fullForm } from './full-form.js';
import { beside, findings, pages, stacked } from './reading.js';

const PUBLISHED = [...INCOME, ...EXPENDITURE];

/** Cells of amounts, by label and side: labels repeat on both sides. */
type Corrupt = (sheet: SheetSnapshot, row: number, column: number, amount: number) => SheetSnapshot;

const corrupted: Corrupt = (sheet, row, column, amount) => ({
  ...sheet,
  rows: sheet.rows.map((cells, at) =>
    at === row
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, other) =>
          other === column ? { value: amount } : cells[other],
        )
      : cells,
  ),
});

const breaches = (...sheets: readonly SheetSnapshot[]) =>
  findings(...sheets).filter(({ outcome }) => outcome === 'breached');

const totalsNamed = (...sheets: readonly SheetSnapshot[]) =>
  breaches(...sheets).flatMap(({ rule, facts }) => (rule === 'K1-total' ? [facts['row']] : []));

const DAMAGE: readonly (readonly [string, (amount: number) => number])[] = [
  ['one more', (amount) => amount + 1],
  ['one less', (amount) => amount - 1],
  ['ten times', (amount) => (amount === 0 ? 7 : amount * 10)],
  ['the other sign', (amount) => (amount === 0 ? -3 : -amount)],
  ['gone', (amount) => (amount === 0 ? 100_000 : 0)],
  ['digits changed round', (amount) => amount + (amount > 99 ? 9 : 27)],
];

const LAYOUTS: readonly (readonly [string, () => readonly SheetSnapshot[]])[] = [
  ['one side under the other', () => [stacked()]],
  ['nils left blank', () => [stacked(undefined)]],
  ['side by side', () => [beside()]],
  ['a sheet a side', () => pages()],
];

/** Where the amounts of the published form stand: sheet, row, column, in its order. */
function places(sheets: readonly SheetSnapshot[]): readonly (readonly [number, number, number])[] {
  const found = new Map<string, (readonly [number, number, number])[]>();
  sheets.forEach((sheet, index) => {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'string') return;
        found.set(cell.value, [...(found.get(cell.value) ?? []), [index, row, column + 1]]);
      });
    });
  });
  return PUBLISHED.map(([, label]) => {
    const all = found.get(label) ?? [];
    const [first] = all;
    if (!first) throw new Error(`no row ${label}`);
    return first;
  });
}

describe.each(LAYOUTS)('the form of Mate Yehuda 2024, %s', (_, make) => {
  const sheets = make();
  const cells = places(sheets);

  test('has nothing breached', () => {
    const all = findings(...sheets);
    expect(all.filter(({ outcome }) => outcome !== 'met')).toEqual([]);
    expect(all.filter(({ code }) => code === 'form-total-holds')).toHaveLength(12);
    expect(all.filter(({ code }) => code === 'form-balanced')).toHaveLength(1);
  });

  test.each(DAMAGE)('with any one number %s names the totals that no longer hold', (_name, damage) => {
    PUBLISHED.forEach(([id, , amount], index) => {
      const [sheet, row, column] = cells[index] ?? [0, 0, 0];
      const damaged = sheets.map((own, at) =>
        at === sheet ? corrupted(own, row, column, damage(amount ?? 0)) : own,
      );
      const found = breaches(...damaged);
      const totals = found.filter(({ rule }) => rule === 'K1-total');
      expect([id, totals.map(({ facts }) => facts['row'])]).toEqual([id, FALLS[id]]);
      // The finding stands at the amount of that total.
      expect(totals.map(({ at }) => [at?.sheet, at?.row, at?.column])).toEqual(
        (FALLS[id] ?? []).map((total) => {
          const [where = 0, ...cell] = cells[PUBLISHED.findIndex(([own]) => own === total)] ?? [];
          return [sheets[where]?.name, ...cell];
        }),
      );
      const unbalanced = found.some(({ code }) => code === 'form-unbalanced');
      expect([id, unbalanced]).toEqual([id, id.endsWith('.with-conditional')]);
    });
  });

  test('of which a number that was moved to the next row is caught as well', () => {
    const [sheet = 0, row = 0, column = 0] = cells[2] ?? [];
    const damaged = sheets.map((own, at) =>
      at === sheet ? corrupted(corrupted(own, row, column, 0), row + 4, column, 22299) : own,
    );
    expect(totalsNamed(...damaged)).toEqual(['income.own-total', 'income.government-total']);
  });
});

describe('the form with the columns of several years', () => {
  const sheet = fullForm();
  const rows = [...FULL_INCOME, ...FULL_EXPENDITURE];
  const start = (side: string): number => sheet.rows.findIndex((cells) => cells[0]?.value === side) + 3;
  const rowOf = (index: number): number =>
    index < FULL_INCOME.length
      ? start('צד ההכנסות') + index
      : start('צד ההוצאות') + index - FULL_INCOME.length;

  test('has nothing breached, though what was carried out does not balance', () => {
    const all = findings(sheet);
    expect(all.filter(({ outcome }) => outcome !== 'met')).toEqual([]);
    expect(all.filter(({ code }) => code === 'form-balanced')).toHaveLength(2);
    expect(all.filter(({ code }) => code === 'form-surplus-holds')).toHaveLength(6);
  });

  const MONEY = ['executionBefore', 'frameBefore', 'execution', 'promoted', 'change', 'frame'] as const;

  test.each(MONEY)('names the total wherever one number of %s is wrong', (name) => {
    const column = FULL_COLUMNS.findIndex(([own]) => own === name) + 1;
    rows.forEach((row, index) => {
      for (const by of [1, -1, 5000]) {
        const damaged = corrupted(sheet, rowOf(index), column, row[name] + by);
        const found = breaches(damaged);
        const totals = found.filter(({ rule }) => rule === 'K1-total');
        expect([row.id, totals.map(({ facts }) => facts['row'])]).toEqual([row.id, FALLS[row.id]]);
        expect(totals.every(({ at }) => at?.column === column)).toBe(true);
        // A change follows from two other columns: it is wrong wherever one of the three is.
        const changed = found.flatMap(({ rule, facts }) => (rule === 'K1-change' ? [facts['row']] : []));
        const entersChange = name === 'promoted' || name === 'change' || name === 'frame';
        expect([row.id, changed]).toEqual([row.id, entersChange ? [row.id] : []]);
      }
    });
  });

  test('names the row of a factor that is wrong by more than rounding', () => {
    const column = FULL_COLUMNS.findIndex(([own]) => own === 'factor') + 1;
    rows.forEach((row, index) => {
      if (row.factor === null || row.execution === 0) return;
      const damaged = corrupted(sheet, rowOf(index), column, row.factor + 20);
      const found = breaches(damaged).map(({ rule, facts }) => [rule, facts['row']]);
      expect(found).toEqual([['K1-promoted', row.id]]);
    });
  });

  test.each([
    ['executionBefore', 4],
    ['execution', -4],
    ['frame', 1],
  ] as const)('holds the last row of %s to income less expenditure', (name, by) => {
    const column = FULL_COLUMNS.findIndex(([own]) => own === name) + 1;
    const row = sheet.rows.findIndex((cells) => cells[0]?.value === 'עודף (גרעון)');
    const printed = sheet.rows[row]?.[column]?.value;
    const found = breaches(corrupted(sheet, row, column, Number(printed ?? 0) + by));
    expect(found.map(({ rule }) => rule)).toEqual(
      name === 'frame' ? ['K1-surplus', 'K1-change'] : ['K1-surplus'],
    );
  });
});
