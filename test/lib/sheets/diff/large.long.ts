import { diffBooks } from '../../../../lib/sheets/diff/diff-books.js';
import { canonicalSheet } from '../../../../lib/sheets/seal/canonical.js';
import type { Cell } from '../../../../lib/sheets/snapshot.js';
import { sheet } from '../seal/support.js';

type Rows = readonly (readonly (Cell | undefined)[])[];
const diffOf = (before: Rows, after: Rows) => {
  const [a, b] = [before, after].map((rows) => [canonicalSheet({ ...sheet('x', []), rows })]);
  return diffBooks(a ?? [], b ?? []);
};
const rowsOf = (count: number, row: (at: number) => readonly Cell['value'][]): Rows =>
  Array.from({ length: count }, (_, at) => row(at).map((value) => ({ value })));

/** What takes a second or two, and took minutes: far enough from both that a busy machine makes no difference. */
function bounded<T>(run: () => T): T {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(30_000);
  return result;
}

describe('workbooks that are made to occupy the machine', () => {
  it('end where lines are made so that each landmark uncovers but one other', () => {
    const levels = 20_000;
    const side = (own: string): Rows =>
      rowsOf(1 + levels * 3, (at) => {
        const level = Math.floor((at - 1) / 3);
        if (at === 0 || at % 3 === 0) return [`${own}${String(at)}`];
        return [at % 3 === 1 ? level : level - 1];
      });
    const { changes } = bounded(() => diffOf(side('a'), side('b')));
    expect(changes.length).toBeGreaterThan(levels);
  });

  it('end where two hundred columns and as many new ones are compared each with each', () => {
    const side = (own: number): Rows =>
      rowsOf(3000, (at) => Array.from({ length: 200 }, (_, column) => own + at * 200 + column));
    expect(bounded(() => diffOf(side(0), side(0.5))).changes.length).toBeGreaterThan(0);
  });

  it('end where every area reaches over rows that are gone', () => {
    const count = 100_000;
    const side = (from: number, rows: number): Rows =>
      Array.from({ length: rows }, (_, at) => [
        { value: at + from },
        {
          value: 1,
          formula: `=${Array(10)
            .fill(`SUM($A$1:$A$${String(rows)})`)
            .join('+')}`,
        },
      ]);
    const { changes } = bounded(() => diffOf(side(0, count), side(count / 2, count / 2)));
    expect(changes).toHaveLength(count / 2);
    expect(changes.every(({ kind }) => kind === 'row-removed')).toBe(true);
  });
});
