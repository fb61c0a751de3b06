import { cellName, type CellValue } from '../../../lib/index.js';
import type { Draws } from './draws.js';
import { contentOf, plain, setOf, typedIn, type Book, type Fooling, type Place } from './place.js';

export type Edit = (book: Book, draws: Draws) => Fooling | undefined;

const at = ({ row, column }: Place) => ({ row, column });

/** Another value in a cell, by our writer or by excelize; `value` says it as a scalar of JSON or an error. */
function typed(place: Place, value: CellValue, draws: Draws): Fooling {
  const { sheet, name, cell } = place;
  const after =
    value === null ? {} : { value: typeof value === 'number' ? Number(value.toPrecision(15)) : value };
  const expected = [{ kind: 'value', sheet, cell: name, before: contentOf(cell), after }];
  // excelize writes neither errors nor numbers to their last digit.
  const simple = typeof value === 'string' || typeof value === 'boolean' || Number.isInteger(value);
  return simple && draws.below(2) === 0
    ? { excelize: [['SetCellValue', sheet, name, value as string]], expected }
    : { ours: setOf(sheet, { ...at(place), value }), expected };
}

/** Picks a typed cell whose value can be made another one. */
const retyped =
  (other: (value: CellValue, draws: Draws) => CellValue | undefined): Edit =>
  (book, draws) => {
    const all = typedIn(book).flatMap((place) => {
      const value = other(place.cell.value, draws);
      return value === undefined ? [] : [{ place, value }];
    });
    const found = draws.any(all);
    return found && typed(found.place, found.value, draws);
  };

const text = (change: (value: string, draws: Draws) => string | undefined): Edit =>
  retyped((value, draws) => {
    if (typeof value !== 'string') return undefined;
    const after = change(value, draws);
    return after === value ? undefined : after;
  });

/** Signs that nobody sees, and letters that look like others. */
const UNSEEN = ['\u200f', '\u200e', '\u200b', '\u00ad', '\u2066'];
const LOOKALIKE: readonly (readonly [string, string])[] = [
  ['a', 'а'], ['e', 'е'], ['o', 'о'], ['ו', '׀'], [' ', '\u00a0'], ['-', '־'], ['"', '״'], ['ה', 'ת'], ['é', 'e\u0301'], ['0', 'O'], ['1', 'l'],
]; // prettier-ignore

/** A number and one that differs in the last of fifteen digits. */
function fifteenth(value: number): number | undefined {
  const [digits = '', power = '0'] = value.toExponential(14).split('e');
  const last = digits.endsWith('9') ? '8' : String(Number(digits.at(-1)) + 1);
  const other = Number(`${digits.slice(0, -1)}${last}e${power}`);
  return value === 0 || other === Number(value.toPrecision(15)) ? undefined : other;
}

const FORMATS: readonly (readonly [string, string])[] = [
  ['0.0%', 'percent'], ['#,##0,', 'thousands 1'], ['#,##0,,', 'thousands 2'], ['d.m.yyyy', 'date'], ['h:mm', 'time'], ['#,##0.00 "₪"', '"₪"'],
  ['#,##0 "אלפי ש״ח"', '"אלפי ש״ח"'], ['[$€-407] #,##0', '"€"'], ['#,##0;#,##0', ';unsigned'],
]; // prettier-ignore

/** A class of number format as it was: what the file shows, not what we say of it. */
const isPlain = ({ cell: { format } }: Place): boolean =>
  format === undefined || /^(?:General|[#,0.]*[#0])$/.test(format);

const formatted: Edit = (book, draws) => {
  const place = draws.any(typedIn(book).filter((one) => typeof one.cell.value === 'number' && isPlain(one)));
  if (!place) return undefined;
  const [format, after] = draws.one(FORMATS);
  const { sheet, name, cell } = place;
  const kept = contentOf(cell);
  const expected = [{ kind: 'format', sheet, cell: name, before: kept, after: { ...kept, format: after } }];
  return draws.below(2) === 0
    ? { excelize: [['format', sheet, name, format]], expected }
    : { ours: setOf(sheet, { ...at(place), format }), expected };
};

const looks: Edit = (book, draws) => {
  const place = draws.any(book.places.filter((one) => typeof one.cell.value === 'number' && isPlain(one)));
  if (!place) return undefined;
  const format = draws.one(['0.0000', '#,##0', '[Blue]0.0', '0;[Red]-0', '_ * #,##0_ ;_ * -#,##0_ ', '???0']);
  return { ours: setOf(place.sheet, { ...at(place), format }), expected: [] };
};

const formulaExpected = ({ sheet, name, cell }: Book['formulas'][number], after: string): object => ({
  kind: 'formula',
  sheet,
  cell: name,
  before: { formula: plain(cell.formula) },
  after: { formula: plain(after) },
});

const reworded =
  (change: (formula: string, draws: Draws) => string): Edit =>
  (book, draws) => {
    const found = draws.any(
      book.formulas.flatMap((place) => {
        const after = change(place.cell.formula, draws);
        return plain(after) === plain(place.cell.formula) ? [] : [{ place, after }];
      }),
    );
    if (!found) return undefined;
    const { place, after } = found;
    const expected = [formulaExpected(place, after)];
    return draws.below(2) === 0 && !/CLUSTER/.test(after)
      ? { excelize: [['SetCellFormula', place.sheet, place.name, after.slice(1)]], expected }
      : { ours: setOf(place.sheet, { ...at(place), formula: after, value: place.cell.value }), expected };
  };

/** Outside of quotation marks. */
const outside = (formula: string, change: (piece: string) => string): string =>
  formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (piece) => (/^["']/.test(piece) ? piece : change(piece)));

const spaced: Edit = (book, draws) => {
  const place = draws.any(book.formulas.filter(({ cell }) => /[,(+*/]/.test(cell.formula)));
  if (!place) return undefined;
  const formula = outside(place.cell.formula, (piece) =>
    piece.replace(/[,+*/]/g, ' $&\n ').replace(/\(/g, '( '),
  );
  return { ours: setOf(place.sheet, { ...at(place), formula, value: place.cell.value }), expected: [] };
};

const hardened: Edit = (book, draws) => {
  const place = draws.any(book.formulas.filter(({ cell }) => typeof cell.value === 'number'));
  if (!place) return undefined;
  const { sheet, name, cell } = place;
  const before = { formula: plain(cell.formula) };
  const expected = [
    {
      kind: 'formula',
      sheet,
      cell: name,
      before,
      after: { value: Number((cell.value as number).toPrecision(15)) },
    },
  ];
  return { ours: setOf(sheet, { ...at(place), formula: null, value: cell.value }), expected };
};

const softened: Edit = (book, draws) => {
  const place = draws.any(typedIn(book).filter(({ cell }) => typeof cell.value === 'number'));
  if (!place) return undefined;
  const { sheet, name, cell } = place;
  const formula = draws.one([
    `=${String(cell.value)}`,
    '=ROUND(7.4,0)',
    '=HYPERLINK("http://example.invalid","x")',
  ]);
  const expected = [{ kind: 'formula', sheet, cell: name, before: contentOf(cell), after: { formula } }];
  return { ours: setOf(sheet, { ...at(place), formula, value: cell.value }), expected };
};

/** Into a blank cell: among others, behind the last column, below the last row. */
const filled: Edit = (book, draws) => {
  const { name: sheet, rows, arrays = [] } = draws.one(book.sheets.filter((one) => one.rows.length > 2));
  const width = Math.max(...rows.map((row) => row.length));
  const [row, column] = draws.one([
    [draws.below(rows.length), draws.below(width)],
    [rows.length + draws.below(3), draws.below(width)],
    [draws.below(rows.length), width],
  ] as const);
  const cell = rows[row]?.[column];
  if (arrays.length > 0 || (cell && (cell.value !== null || cell.formula !== undefined))) return undefined;
  const value = draws.one<CellValue>(['x', 12.5, true, '1', ' ', { error: '#N/A' }]);
  const expected = [{ kind: 'value', sheet, cell: cellName(row, column), before: {}, after: { value } }];
  return { ours: setOf(sheet, { row, column, value }), expected };
};

export const CELL_EDITS: Readonly<Record<string, Edit>> = {
  'another number': retyped((value, { below }) => (typeof value === 'number' ? value + 1 + below(99) : undefined)),
  'another sign': retyped((value) => (typeof value === 'number' && value !== 0 ? -value : undefined)),
  'the fifteenth digit': retyped((value) => (typeof value === 'number' ? fifteenth(value) : undefined)),
  'a number as text': retyped((value) => (typeof value === 'number' ? String(value) : undefined)),
  'text as a number': retyped((value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined)),
  'a truth value as text': retyped((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : undefined)),
  'text as a truth value': retyped((value) => (value === 'TRUE' ? true : value === 'FALSE' ? false : undefined)),
  'an error as text': retyped((value) => (value !== null && typeof value === 'object' ? value.error : undefined)),
  'text as an error': retyped((value) => (value === '#N/A' ? { error: '#N/A' } : undefined)),
  'another error': retyped((value) => (value !== null && typeof value === 'object' ? { error: '#DIV/0!' } : undefined)),
  'a space behind': text((value) => `${value} `),
  'a space before': text((value) => ` ${value}`),
  'a space doubled': text((value) => value.replace(/(\S) (\S)/, '$1  $2')),
  'another case': text((value) => value.replace(/[A-Za-z]/, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))),
  'a mark that nobody sees': text((value, { below, one }) => {
    const place = below(value.length + 1);
    return value.slice(0, place) + one(UNSEEN) + value.slice(place);
  }),
  'a letter that looks alike': text((value, { one }) => value.replace(...one(LOOKALIKE))),
  'the last letter of a long text': text((value) => (value.length > 1000 ? `${value.slice(0, -1)}?` : undefined)),
  'a text of 32,000 letters': text((value) => 'ארוך '.repeat(6400).slice(0, 31_999 - value.length) + value),
  'a cell cleared': retyped((value) => (value === null ? undefined : null)),
  'a blank filled': filled,
  'a format that changes the meaning': formatted,
  'a format that changes the look': looks,
  'a formula with something added': reworded((formula, { one }) => formula + one(['+0', '*1', '-1', '+N("x")'])),
  'a reference one row further': reworded((formula) => outside(formula, (piece) => piece.replace(/(?<=[A-Z])\d+(?=\D*$)/, (row) => String(Number(row) + 1)))),
  'a reference one column further': reworded((formula) => formula.replace(/(?<![A-Z!$])C(?=\d)/, 'D')),
  'a reference made fixed': reworded((formula) => formula.replace(/(?<![A-Z!$'":(])([B-H])(?=\d)/, '$$$1')),
  'an area cut short': reworded((formula) => formula.replace(/(:\$?[A-Z]\$?)(\d+)/, (_, column: string, row: string) => column + String(Number(row) - 1))),
  'another number in a formula': reworded((formula) => outside(formula, (piece) => piece.replace(/(?<=[*,>])\d/, (digit) => String((Number(digit) + 1) % 10)))),
  'text in a formula': reworded((formula) => formula.replace('"a  b"', '"a b"')),
  'a formula with other spaces': spaced,
  'a formula put to its value': hardened,
  'a value put to a formula': softened,
}; // prettier-ignore
