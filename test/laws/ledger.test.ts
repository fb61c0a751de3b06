import fc from 'fast-check';
import type { Area, Cell, SheetSnapshot } from '../../lib/index.js';
import { oneColumn, severalYears, splitCode, type Generated } from '../lib/sheets/ledger/books.js';
import { readAll, totalsOf } from '../lib/sheets/ledger/reading.js';

type Row = (Cell | undefined)[];

const BASES: readonly Generated[] = [
  oneColumn(60),
  severalYears(140),
  splitCode('income', 72),
  splitCode('expenditure', 72),
];
/** The row of headings of each base. */
const HEADINGS = [0, 3, 2, 2];

const QUOTES = ['"', '״', '”', "''", '``', '’’'];
const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const NOISE = ['הופק ביום 3.4.2024, עמוד 1 מתוך 20', 'לכבוד הגזבר', 'הערה: נתונים להמחשה', 'טיוטה'];

interface Change {
  readonly base: number;
  readonly order: readonly number[];
  readonly blanks: readonly number[];
  readonly noise: readonly (readonly [at: number, which: number])[];
  readonly quote: number;
  readonly asText: readonly boolean[];
  readonly eastern: boolean;
  readonly merged: boolean;
  readonly stray: number | null;
}

const WIDTH = 13;

const change: fc.Arbitrary<Change> = fc.record({
  base: fc.nat({ max: BASES.length - 1 }),
  order: fc.shuffledSubarray(
    Array.from({ length: WIDTH }, (_, index) => index),
    { minLength: WIDTH },
  ),
  blanks: fc.array(fc.nat({ max: 200 }), { maxLength: 5 }),
  noise: fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: NOISE.length - 1 })), { maxLength: 3 }),
  quote: fc.nat({ max: QUOTES.length - 1 }),
  asText: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  eastern: fc.boolean(),
  merged: fc.boolean(),
  stray: fc.option(fc.integer({ min: 3000, max: 900_000 })),
});

function typed(value: number, eastern: boolean): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  const shown = eastern ? digits.replace(/\d/g, (digit) => EASTERN[Number(digit)] ?? digit) : digits;
  return value < 0 ? `(${shown})` : shown;
}

/** The base as somebody else would have laid it out and typed it; formulas would have moved with their cells, and are left out. */
function changed({
  base,
  order,
  blanks,
  noise,
  quote,
  asText,
  eastern,
  merged,
  stray,
}: Change): SheetSnapshot {
  const { sheet } = BASES[base] as Generated;
  const heading = HEADINGS[base] ?? 0;
  let count = 0;
  const rows: Row[] = sheet.rows.map((cells) =>
    Array.from({ length: WIDTH }, (_, column): Cell | undefined => {
      const cell = cells[order[column] ?? column];
      if (typeof cell?.value === 'string')
        return { value: cell.value.replace(/["״]|''|``/g, QUOTES[quote] ?? '"') };
      if (typeof cell?.value !== 'number' || cell.format !== undefined)
        return cell && { value: cell.value, ...(cell.format !== undefined && { format: cell.format }) };
      count += 1;
      // Small numbers in parentheses may be footnotes, and years are years.
      const whole = Math.abs(cell.value) >= 100 && Math.abs(cell.value) < 1e9 && Number.isInteger(cell.value);
      return { value: whole && asText[count % asText.length] ? typed(cell.value, eastern) : cell.value };
    }),
  );
  const merges: Area[] = [];
  const headings = rows[heading] ?? [];
  if (merged) {
    headings.forEach((cell, column) => {
      if (cell) merges.push({ top: heading, left: column, bottom: heading + 1, right: column });
    });
    rows.splice(heading + 1, 0, []);
  }
  // Below the headings, so that merges stay where they are.
  const below = (at: number): number => heading + 3 + (at % Math.max(1, rows.length - heading - 2));
  for (const at of blanks) rows.splice(below(at), 0, []);
  for (const [at, which] of noise) rows.splice(below(at), 0, [{ value: NOISE[which] ?? '' }]);
  if (stray !== null) rows.push([], [undefined, undefined, { value: stray }]);
  return { ...sheet, rows, merges };
}

test('columns in any order, blank and other rows, quotes, digits and merged headings change nothing that is read', () => {
  fc.assert(
    fc.property(change, (of) => {
      const { lines, income, expenditure } = BASES[of.base] as Generated;
      const readings = readAll(changed(of));
      expect(readings).toHaveLength(1);
      const [reading] = readings;
      if (!reading) return;
      expect(reading.lines).toBe(lines);
      expect(totalsOf(reading)).toEqual(
        [income, expenditure].map((sum) => (sum === 0n ? null : String(sum))),
      );
      // What was put beside the budget is the one thing that was not read.
      expect(reading.unread.map(({ text }) => text)).toEqual(of.stray === null ? [] : [String(of.stray)]);
    }),
    { numRuns: 300 },
  );
});

const SPOILED = ['כ-12 אלף', '12.345,6.7', '1,23,456', '?', '12/13', '#N/A'];

test('a cell that cannot be read is named, or what hung on it is not said', () => {
  fc.assert(
    fc.property(
      change,
      fc.nat({ max: 400 }),
      fc.nat({ max: 12 }),
      fc.nat({ max: SPOILED.length - 1 }),
      (of, row, column, which) => {
        const sheet = changed({ ...of, stray: null });
        const rows = sheet.rows.map((cells) => [...cells]);
        const at = (HEADINGS[of.base] ?? 0) + 2 + (row % Math.max(1, rows.length - 6));
        const cells = rows[at];
        if (typeof cells?.[column]?.value !== 'number') return;
        cells[column] = { value: SPOILED[which] ?? '' };
        const { lines, income, expenditure } = BASES[of.base] as Generated;
        const [reading] = readAll({ ...sheet, rows });
        if (!reading || reading.unread.length > 0 || reading.questions.length > 0) return;
        // Then it was none of the cells that are read: a level, positions, a note.
        expect(reading.lines).toBe(lines);
        expect(totalsOf(reading)).toEqual(
          [income, expenditure].map((sum) => (sum === 0n ? null : String(sum))),
        );
      },
    ),
    { numRuns: 300 },
  );
});
