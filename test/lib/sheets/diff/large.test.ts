import { diffBooks } from '../../../../lib/sheets/diff/diff-books.js';
import { canonicalSheet } from '../../../../lib/sheets/seal/canonical.js';
import type { Cell, SheetSnapshot } from '../../../../lib/sheets/snapshot.js';
import { sealed, sheet, verified } from '../seal/support.js';

const ROWS = 20_000;
const LAST = 16_383;

type Rows = readonly (readonly (Cell | undefined)[])[];
const bookOf = (rows: Rows): readonly SheetSnapshot[] => [{ ...sheet('רחב', []), rows }];
const diffOf = (before: Rows, after: Rows) => {
  const [a, b] = [before, after].map((rows) => bookOf(rows).map(canonicalSheet));
  return diffBooks(a ?? [], b ?? []);
};
const rowsOf = (count: number, row: (at: number) => readonly Cell['value'][]): Rows =>
  Array.from({ length: count }, (_, at) => row(at).map((value) => ({ value })));

/** Rows that fill their first column and the last one that there is, as a file may. */
const wide = (change?: number): Rows =>
  Array.from({ length: ROWS }, (_, at) => {
    const row: (Cell | undefined)[] = [{ value: at }];
    row[LAST] = { value: at === change ? 'אחר' : `סוף ${String(at)}` };
    return row;
  });

/** What takes a second or two, and took minutes: far enough from both that a busy machine makes no difference. */
function bounded<T>(run: () => T): T {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(30_000);
  return result;
}

describe('workbooks that are large, or made to occupy the machine,', () => {
  it('cost what they hold: rows that reach from the first to the last column', async () => {
    const { sheets } = await sealed(bookOf(wide()));
    expect((await verified(sheets)).verdict).toBe('unchanged');
    const { changes, apart } = await verified([...bookOf(wide(777)), ...sheets.slice(1)]);
    expect(apart).toEqual([]);
    expect(changes).toEqual([
      {
        kind: 'value',
        sheet: 'רחב',
        cell: 'XFD778',
        before: { value: 'סוף 777' },
        after: { value: 'אחר' },
      },
    ]);
  });

  it('tell the row that went from a sheet whose other rows are all alike', () => {
    const { changes } = diffOf(
      rowsOf(ROWS, () => [1, 'x']),
      rowsOf(ROWS - 1, () => [1, 'x']),
    );
    expect(changes).toMatchObject([{ kind: 'row-removed' }]);
  });

  it('end where thousands of array formulas are laid over each other', () => {
    const count = 60_000;
    const rows: Rows = Array.from({ length: count }, () => Array.from({ length: 10 }, () => ({ value: 1 })));
    const arrays = Array.from({ length: count }, (_, at) => ({
      top: at,
      left: 0,
      bottom: count,
      right: 9,
      dynamic: false,
    }));
    const content = bounded(() => canonicalSheet({ ...sheet('x', []), rows, arrays }));
    expect(content.rows[0]?.[0]).toEqual({ value: 1 });
    expect(content.rows[5]?.[0]).toEqual({ result: 1 });
    expect(content.rows[5]?.[9]).toEqual({ result: 1 });
  });
});
