import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { formulaFromFile, formulaToFile, type CellChange } from '../../lib/xlsx/index.js';
import { everythingWorkbook } from '../fixtures/everything/everything.js';
import { changedCells, changedParts, edit, partsOf, sheetOf, takeApart } from '../lib/xlsx/support.js';

const original = everythingWorkbook();
const SHEET = 'xl/worksheets/sheet1.xml';
const name = 'חברות';

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom('=1+1', ' ', '_x0041_', '_x_x0041_', '\r\n', 'כפר סבא', '#N/A', '\ud800'),
  fc.constantFrom(null, { error: '#N/A' }, { error: '#VALUE!' }),
);

/** Cells beside a table's headings and the formulas that are shared, whose changes concern others by right. */
const change: fc.Arbitrary<CellChange> = fc.record({
  row: fc.integer({ min: 1, max: 40 }),
  column: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 6, max: 30 })),
  value,
  formula: fc.constant(null),
});
const changes = fc.uniqueArray(change, {
  minLength: 1,
  maxLength: 20,
  selector: ({ row, column }) => `${row},${column}`,
});

describe('saving, whatever is changed', () => {
  it('gives back every value as it was written, and leaves all other cells and parts alone', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (cells) => {
        const saved = await edit(original, { changes: [{ sheet: name, cells }] });
        expect(
          changedParts(original, saved).filter((part) => part !== SHEET && part !== 'xl/calcChain.xml'),
        ).toEqual([]);
        const { rows } = await sheetOf(saved, name);
        for (const { row, column, value: written } of cells) {
          const read = rows[row]?.[column];
          expect(read?.value ?? null).toEqual(written ?? null);
          expect(read?.formula).toBeUndefined();
        }
        const [before, after] = [partsOf(original)[SHEET] ?? '', partsOf(saved)[SHEET] ?? ''];
        const asked = new Set(cells.map(({ row, column }) => `${row},${column}`));
        for (const cell of changedCells(before, after)) {
          const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          expect(asked).toContain(`${Number(digits) - 1},${column}`);
        }
        const order = [...takeApart(after).cells.keys()].map((cell) => Number(cell.replace(/\D/g, '')));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('is read by another program as by us', async () => {
    const simple = fc.uniqueArray(
      fc.record({
        row: fc.integer({ min: 10, max: 30 }),
        column: fc.integer({ min: 0, max: 12 }),
        value: fc.oneof(fc.integer(), fc.boolean(), fc.string({ minLength: 1, maxLength: 20 })),
      }),
      { minLength: 1, selector: ({ row, column }) => `${row},${column}` },
    );
    await fc.assert(
      fc.asyncProperty(simple, async (cells) => {
        const saved = await edit(original, { changes: [{ sheet: name, cells }] });
        const theirs = (await readXlsx(saved)).sheets[0]?.rows;
        for (const { row, column, value: written } of cells) expect(theirs?.[row]?.[column]).toBe(written);
      }),
      { numRuns: 50 },
    );
  });

  it('twice is saving once', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (cells) => {
        const once = await edit(original, { changes: [{ sheet: name, cells }] });
        expect(changedParts(once, await edit(once, { changes: [{ sheet: name, cells }] }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

it('names in formulas survive the way into a file and back', () => {
  const piece = fc.constantFrom(
    'CLUSTERQUOTA(',
    'XLOOKUP(',
    'SORT(',
    'SUM(',
    'A1',
    '$B$2',
    'F2#',
    '"a""(b"',
    "'it''s'!A1",
    'x.y',
    ',',
    ')',
    '+',
    ' ',
    'שם',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const formula = `=${pieces.join('+')}`;
      expect(formulaFromFile(formulaToFile(formula))).toBe(formula);
    }),
  );
});
