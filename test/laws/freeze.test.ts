import fc from 'fast-check';
import type { Cell, CellValue, SheetSnapshot } from '../../lib/index.js';
import {
  applied,
  formulas,
  frozen,
  open,
  restored,
  save,
  shownIn,
  withoutArrays,
} from '../lib/sheets/freeze/support.js';
import { edit } from '../lib/xlsx/support.js';

const text = fc.oneof(
  fc.constantFrom('טייבה', 'טירה', 'כפר סבא', 'סה"כ', '=1+1', "'x", ' ', '#N/A', 'TRUE', '0027'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }) },
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#N/A' }, { error: '#VALUE!' }) },
);
const NAMES = ['חברות', "it's", 'Sheet1'] as const;
const reference = fc
  .tuple(
    fc.constantFrom('', "'חברות'!", "'it''s'!", 'Sheet1!'),
    fc.constantFrom('A1', '$B$2', 'C$3', '$D4', 'B2:C5', 'a7', 'A:A', '2:3', 'E20'),
  )
  .map((parts) => parts.join(''));
const own = fc.oneof(
  fc.tuple(reference, reference, reference).map((all) => `=CLUSTERQUOTA(${all.join(',')})`),
  fc
    .tuple(reference, reference)
    .map(([a, b]) => `= IF( ${a}>0 , clusterquota(1,2,3)&"A1 ""CLUSTERQUOTA(""", ${b} )`),
  reference.map((at) => `=ROUND(CLUSTERMAJORITY("majority",${at})*2,0)`),
);
const native = reference.map((at) => `=SUM(${at})+1`);
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 5, arbitrary: value.map((one): Cell => ({ value: one })) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.tuple(own, value).map(([formula, one]): Cell => ({ formula, value: one })) },
  { weight: 1, arbitrary: fc.tuple(native, value).map(([formula, one]): Cell => ({ formula, value: one })) },
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 });
const books = fc.tuple(rows, rows, rows).map((all): readonly SheetSnapshot[] =>
  all.map((each, at) => ({
    name: NAMES[at] ?? '',
    rtl: true,
    visibility: 'visible',
    merges: [],
    arrays: [],
    rows: [...each, [{ value: 1, formula: '=CLUSTERMAJORITY("majority",9)' }]],
  })),
);
const edits = fc.array(
  fc.record({
    sheet: fc.nat({ max: 2 }),
    row: fc.nat({ max: 18 }),
    column: fc.nat({ max: 7 }),
    cell: fc.oneof(
      value.map((one): Cell => ({ value: one })),
      native.map((formula): Cell => ({ value: 3, formula })),
      fc.constant(undefined),
    ),
  }),
  { maxLength: 12 },
);

/** The recipient's hand: any cell but those of the frozen formulas. */
function edited(
  sheets: readonly SheetSnapshot[],
  all: typeof edits extends fc.Arbitrary<infer T> ? T : never,
  untouched: ReadonlySet<string>,
): { readonly sheets: readonly SheetSnapshot[]; readonly done: ReadonlySet<string> } {
  const done = new Set<string>();
  const now = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const { sheet: at, row, column, cell: to } of all) {
    const sheet = now.find(({ name }) => name === NAMES[at]);
    const key = `${NAMES[at] ?? ''}!${String(row)},${String(column)}`;
    if (!sheet || untouched.has(key)) continue;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const cells = sheet.rows[row] ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = to;
    done.add(key);
  }
  return { sheets: now, done };
}

const isOurs = ([, formula]: readonly [string, string]): boolean =>
  /CLUSTER[A-Z]+\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, ''));

const sheetNamed = (name: string) => ({
  name,
  rtl: true,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
});

/** A book as a file: constants are constants, formulas have the results that they were given. */
const fileOf = (book: readonly SheetSnapshot[]): Promise<Uint8Array> =>
  edit(null, {
    addSheets: book.map(({ name }) => sheetNamed(name)),
    changes: book.map(({ name, rows: all }) => ({
      sheet: name,
      cells: all.flatMap((row, r) =>
        row.flatMap((one, c) =>
          one ? [{ row: r, column: c, value: one.value, formula: one.formula ?? null }] : [],
        ),
      ),
    })),
  });

it('gives back every formula to the letter through files, whatever else was edited', async () => {
  await fc.assert(
    fc.asyncProperty(books, edits, fc.constantFrom('values', 'portable'), async (drawn, changes, as) => {
      const original = await fileOf(drawn);
      const book = await open(original);
      const made = frozen(book, as as 'values' | 'portable');
      const sent = await save(original, made.plan, shownIn(book));
      const places = new Set(
        made.frozen.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`),
      );
      const wanted = changes
        .map((change) => ({ ...change, sheet: NAMES[change.sheet] ?? '' }))
        .filter(({ sheet, row, column }) => !places.has(`${sheet}!${String(row)},${String(column)}`));
      const returned = await edit(sent, {
        changes: NAMES.map((sheet) => ({
          sheet,
          cells: wanted
            .filter((change) => change.sheet === sheet)
            .map(({ row, column, cell: to }) => ({
              row,
              column,
              value: to?.value ?? null,
              formula: to?.formula ?? null,
            })),
        })),
      });
      const now = await open(returned);
      const back = restored(now);
      expect(back.conflicts).toEqual([]);
      const after = await open(await save(returned, back.plan, shownIn(now)));
      const done = new Set(
        wanted.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`),
      );
      const before = [...formulas(book)].filter((each) => isOurs(each) && !done.has(each[0]));
      expect([...formulas(after)].filter(isOurs)).toEqual(expect.arrayContaining(before));
      expect(after.map(({ name }) => name)).toEqual([...NAMES]);
    }),
    { numRuns: 30 },
  );
});

describe.each(['values', 'portable'] as const)('freezing as %s and restoring', (as) => {
  it('gives back every formula to the letter, whatever else was edited', () => {
    fc.assert(
      fc.property(books, edits, (book, changes) => {
        const made = frozen(book, as);
        const sent = applied(book, made.plan);
        const places = new Set(
          made.frozen.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`),
        );
        const { sheets, done } = edited(sent, changes, places);
        const back = restored(sheets);
        expect(back.conflicts).toEqual([]);
        const after = formulas(applied(sheets, back.plan));
        const before = [...formulas(book)].filter((each) => isOurs(each) && !done.has(each[0]));
        expect([...after].filter(isOurs)).toEqual(expect.arrayContaining(before));
        expect(applied(sheets, back.plan).map(({ name }) => name)).toEqual([...NAMES]);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves everything else as it was, when frozen and when restored', () => {
    fc.assert(
      fc.property(books, (book) => {
        const made = frozen(book, as);
        const sent = applied(book, made.plan);
        const places = new Set(
          made.frozen.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`),
        );
        const cells = (sheets: readonly SheetSnapshot[]) =>
          sheets.flatMap(({ name, rows: all }) =>
            all.flatMap((row, r) =>
              row.flatMap((one, c) => {
                const key = `${name}!${String(r)},${String(c)}`;
                return one === undefined || places.has(key) || !(NAMES as readonly string[]).includes(name)
                  ? []
                  : [[key, one]];
              }),
            ),
          );
        expect(cells(sent)).toEqual(cells(book.map(withoutArrays)));
        expect(cells(applied(sent, restored(sent).plan))).toEqual(cells(book.map(withoutArrays)));
      }),
      { numRuns: 30 },
    );
  });
});
