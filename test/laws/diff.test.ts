import fc from 'fast-check';
import { canonicalSheet, type CanonicalSheet } from '../../lib/sheets/seal/canonical.js';
import { diffBooks } from '../../lib/sheets/diff/diff-books.js';
import type { Cell, SheetSnapshot } from '../../lib/sheets/snapshot.js';
import { applyDiff, trimmed } from './diff-apply.js';

const reference = fc
  .tuple(
    fc.constantFrom('', '', "'שנה'!", 'Two!', 'Other!'),
    fc.constantFrom('A', '$B', 'C', 'D'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('', ':D$14', ':E20'),
  )
  .map((parts) => parts.join(''));

/** Few values, so that rows are often alike. */
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }).map((value) => ({ value })) },
  { weight: 3, arbitrary: fc.constantFrom('a', 'ב', '=1+1', 'סה״כ').map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }).map((value) => ({ value, format: '0%' })) },
  { weight: 1, arbitrary: fc.constantFrom(true, { error: '#N/A' }).map((value) => ({ value })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(reference, fc.integer({ min: 0, max: 2 }))
      .map(([to, value]) => ({ value, formula: `=SUM(${to})` })),
  },
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const sheet = (name: string, cells: SheetSnapshot['rows']): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  rows: cells,
  merges: [],
});
const book = fc
  .uniqueArray(fc.tuple(fc.constantFrom('שנה', 'Two', 'Other', 'd'), rows), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((sheets) => sheets.map(([name, cells]) => sheet(name, cells)));

const canonical = (sheets: readonly SheetSnapshot[]): CanonicalSheet[] => sheets.map(canonicalSheet);
const plain = (sheets: readonly CanonicalSheet[]) =>
  sheets.map(({ name, rows: lines }) => ({ name, rows: trimmed(lines) }));

/** A book and one that was made of it by a few changes of whole lines and single cells. */
const edited = fc
  .tuple(
    book,
    fc.array(
      fc.tuple(
        fc.nat(3),
        fc.nat(),
        fc.nat(),
        cell,
        fc.constantFrom('set', 'insert', 'delete', 'swap', 'column', 'cut'),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([before, edits]) => {
    const after = before.map((one) => ({ ...one, rows: one.rows.map((row) => [...row]) }));
    for (const [at, x, y, content, kind] of edits) {
      const lines = after[at % Math.max(1, after.length)]?.rows as (Cell | undefined)[][] | undefined;
      const line = lines?.[x % Math.max(1, lines.length)];
      if (!lines || !line) continue;
      const place = x % lines.length;
      if (kind === 'set') line[y % 6] = content;
      if (kind === 'insert') lines.splice(place, 0, [content, { value: y % 9 }, { value: 'new' }]);
      if (kind === 'delete') lines.splice(place, 1);
      if (kind === 'swap') {
        const other = y % lines.length;
        [lines[place], lines[other]] = [lines[other] ?? [], lines[place] ?? []];
      }
      if (kind === 'column') for (const row of lines) row.splice(y % 4, 0, content);
      if (kind === 'cut') for (const row of lines) row.splice(y % 4, 1);
    }
    return [before, after] as const;
  });

describe('the difference of two books', () => {
  it('is nothing for one and the same', () => {
    fc.assert(
      fc.property(book, (sheets) => {
        expect(diffBooks(canonical(sheets), canonical(sheets))).toEqual({ changes: [], apart: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('leads from the one to the other, when nothing but what it names is done, whatever the two are', () => {
    fc.assert(
      fc.property(book, book, (before, after) => {
        const [a, b] = [canonical(before), canonical(after)];
        expect(plain(applyDiff(a, diffBooks(a, b)))).toEqual(plain(b));
      }),
      { numRuns: 500 },
    );
  });

  it('leads there from a book to what a few edits made of it', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const [a, b] = [canonical(before), canonical(after)];
        expect(plain(applyDiff(a, diffBooks(a, b)))).toEqual(plain(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('is rows that moved and nothing else, where rows only changed their order', () => {
    const line = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 5 });
    const permuted = fc
      .array(line, { minLength: 2, maxLength: 20 })
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      );
    fc.assert(
      fc.property(permuted, ([lines, others]) => {
        const [a, b] = [lines, others].map((all) =>
          canonical([
            sheet(
              'x',
              all.map((values) => values.map((value) => ({ value }))),
            ),
          ]),
        );
        const { changes, apart } = diffBooks(a ?? [], b ?? []);
        expect(apart).toEqual([]);
        expect(changes.filter(({ kind }) => kind !== 'row-moved')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('names the same places whichever of the two is the older: what came there, went here', () => {
    fc.assert(
      fc.property(book, book, (before, after) => {
        const [a, b] = [canonical(before), canonical(after)];
        expect(diffBooks(a, b).changes.length === 0).toBe(diffBooks(b, a).changes.length === 0);
      }),
      { numRuns: 200 },
    );
  });
});
