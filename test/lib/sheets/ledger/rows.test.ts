import type { Cell } from '../../../../lib/index.js';
import { sheetOf } from './books.js';
import { HEAD, LINES, type Row } from './lines.js';
import { readAll, readRows, totalsOf } from './reading.js';

const unreadOf = (rows: readonly Row[]): readonly (readonly [number, number, string | undefined])[] =>
  readRows(rows).unread.map(({ row, column, why }) => [row, column, why?.code]);

describe('rows', () => {
  test('sums above and below their lines, by chapter, by side, of what is left', () => {
    const { facts, unread } = readRows([
      HEAD,
      ['', 'סה"כ הכנסות', 160],
      ['', 'סה"כ לפרק 11', 150],
      LINES[0],
      LINES[1],
      ['סה״כ 12', '', 10],
      LINES[2],
      ["סה''כ הוצאות", '', -160],
      LINES[3],
      LINES[4],
      LINES[5],
      ['', 'סה``כ פרק 61 - מינהל כללי', -100],
      ['', 'עודף/גרעון', 0],
    ]);
    expect(unread).toEqual([]);
    expect(facts.totals.map(({ digits, side, after }) => [digits, side, after])).toEqual([
      [undefined, 'income', 0],
      ['11', undefined, 0],
      ['12', undefined, 2],
      [undefined, 'expenditure', 3],
      ['61', undefined, 6],
      [undefined, undefined, 6],
    ]);
  });

  test('formulas say which lines a sum is of, through sums of sums', () => {
    const formula = (value: number, text: string): Cell => ({ value, formula: text });
    const { facts } = readRows([
      ['סעיף תקציב', 'שם', 'תקציב 2022 בש"ח'],
      ['11100/100/1', 'א', 1],
      ['11100/100/2', 'ב', 2],
      ['11 סה"כ', '', formula(3, '=SUM(C2:C3)')],
      ['12100/100/1', 'ג', 4],
      ['12 סה"כ', '', formula(4, '=SUBTOTAL(9,C5:C5)')],
      ['סה"כ הכנסות', '', formula(7, '=SUM(C4,C6)')],
      ['סה"כ ביניים', '', formula(7, '=C4+C6')],
      ['סה"כ כולל', '', formula(10, '=SUM(C2:C6)')],
    ]);
    expect(facts.totals.map(({ covers }) => covers)).toEqual([
      [[0, 1]],
      [[2, 2]],
      [
        [0, 1],
        [2, 2],
      ],
      undefined,
      undefined,
    ]);
  });

  test('page numbers, printed days and counts of rows are no data', () => {
    expect(
      unreadOf([
        ['עמוד 1 מתוך 3', '', 'תאריך הדפסה: 01/02/2022'],
        HEAD,
        ...LINES.slice(0, 2),
        [1],
        HEAD,
        ...LINES.slice(2, 4),
        [2],
        HEAD,
        ...LINES.slice(4),
        [3],
        ['עמוד', 3],
        ['סה"כ רשומות', '', 6],
      ]),
    ).toEqual([]);
  });

  test('amounts that belong to nothing are listed with the reason', () => {
    expect(
      unreadOf([
        ['מספר פניה', '', '', 12345],
        HEAD,
        ...LINES,
        [],
        ['', '', 77],
        ['', 'הערה', 88],
        ['', 99.5, ''],
      ]),
    ).toEqual([
      [0, 3, 'unread-beside'],
      [9, 2, 'unread-no-code'],
      [10, 2, 'unread-no-code'],
      [11, 1, 'unread-beside'],
    ]);
  });

  test('an amount that cannot be read leaves its side open and names its cell', () => {
    const reading = readRows([
      HEAD,
      ...LINES.slice(0, 4),
      [1612000110, 'א', { value: null, formula: '=A1' }],
      [1613000110, 'ב', { error: '#REF!' }],
      [1614000110, 'ג', 'כ-12 אלף'],
      [1615000110, 'ד', { value: 0.5, format: '0%' }],
    ]);
    expect(totalsOf(reading)).toEqual(['160', null]);
    expect(reading.unread.map(({ row, column, why }) => [row, column, why?.code])).toEqual([
      [5, 2, 'cell-not-calculated'],
      [6, 2, 'cell-error'],
      [7, 2, 'number-has-letters'],
      [8, 2, 'unread-percent'],
    ]);
    expect(reading.facts.unreadAmounts).toEqual([
      [4, 0],
      [5, 0],
      [6, 0],
      [7, 0],
    ]);
  });

  test('points that could part thousands are asked about, and an answer reads them', () => {
    const rows: readonly Row[] = [HEAD, ...LINES, [1121000291, 'אגרה', '12.345']];
    expect(readRows(rows)).toMatchObject({
      totals: { income: null },
      questions: [{ id: "decimal:'גיליון1'" }],
    });
    const reading = readRows(rows, { answers: { "decimal:'גיליון1'": 'comma' } });
    expect(totalsOf(reading)[0]).toBe('12505');
    expect(reading.questions).toEqual([]);
  });
});

describe('several tables on one sheet', () => {
  test('side by side, codes first or last', () => {
    const first: readonly Row[] = [
      ['כרטיס', 'שם', 'תקציב 2022', '', 'כרטיס', 'שם', 'תקציב 2022'],
      ...[0, 1, 2].map((at): Row => [...(LINES[at] ?? []), '', ...(LINES[at + 3] ?? [])]),
    ];
    for (const rows of [first, first.map((row) => [...row].reverse())]) {
      const readings = readAll(sheetOf('תקציב', rows));
      expect(readings.map(({ part, lines }) => [part, lines]).sort()).toEqual([
        ['expenditure', 3],
        ['income', 3],
      ]);
    }
  });

  test('below each other, columns in another order', () => {
    const readings = readAll(
      sheetOf('תקציב', [
        ['כרטיס', 'שם', 'תקציב 2022', 'ביצוע 2021'],
        ...LINES.slice(0, 3).map((line) => [...line, 1]),
        ['', 'סה"כ', 160, 3],
        [],
        ['כרטיס', 'שם', 'ביצוע', 'תקציב 2022 מאושר'],
        ...LINES.slice(3).map(([code, name, amount]) => [code, name, 7, amount]),
        ['', 'סה"כ', 21, -160],
      ]),
    );
    expect(readings.map((reading) => [reading.part, totalsOf(reading)])).toEqual([
      ['income', ['160', null]],
      ['expenditure', [null, '160']],
    ]);
  });
});

test('sheets of other kinds are no ledgers', () => {
  const others: readonly (readonly Row[])[] = [
    [
      ['רשות', 'אוכלוסייה', 'סוציו', 'פריפריה'],
      ['טייבה', 46870, 3, 6],
      ['כפר סבא', 99410, 8, 8],
    ],
    [
      ['ארנונה כללית', 198473],
      ['עצמיות חינוך', 22299],
      ['סה"כ הכנסות עצמיות', 220772],
    ],
    [
      ['שם', 'טלפון'],
      ['לשכה', '0501234567'],
      ['גזברות', '0527654321'],
      ['חינוך', '0541112223'],
    ],
    [],
  ];
  for (const rows of others) expect(readAll(sheetOf('גיליון1', rows))).toEqual([]);
});

describe('pages that keep their columns elsewhere', () => {
  const page = (order: readonly number[], rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => order.map((column) => row[column] ?? ''));
  const heads: Row = ['כרטיס', 'שם כרטיס', 'תקציב 2021', 'תקציב 2022 בש"ח'];
  const lines = LINES.map(([code, name, amount]): Row => [code, name, amount - 7, amount]);
  const sheet = sheetOf('תקציב', [
    ['תקציב לשנת 2022'],
    ...page([0, 1, 2, 3], [heads, ...lines.slice(0, 2)]),
    ['עמוד 1'],
    ...page([9, 0, 1, 9, 2, 3], [heads, ...lines.slice(2, 4), ['', 'סה"כ', 1, -50], ['', 'הערה', '', 5]]),
    ['עמוד 2'],
    ...page([0, 1, 2, 3], [heads, ...lines.slice(4)]),
  ]);

  test('are one table, each amount under its own heading', () => {
    const readings = readAll(sheet);
    expect(readings.map((reading) => [reading.lines, totalsOf(reading)])).toEqual([[6, ['160', '160']]]);
    const [reading] = readings;
    expect(reading?.facts.lines.map(({ amounts }) => amounts.map((amount) => amount?.toNumber()))).toEqual(
      LINES.map(([, , amount]) => [amount - 7, amount]),
    );
    expect(reading?.facts.totals).toMatchObject([{ label: 'סה"כ', after: 4 }]);
  });

  test('places and unread cells are those of the sheet itself', () => {
    const [reading] = readAll(sheet);
    expect(reading?.placeOf(['lines', 1, 'amounts', 1])).toMatchObject({ row: 3, column: 3 });
    expect(reading?.placeOf(['lines', 2])).toMatchObject({ row: 6, column: 1 });
    expect(reading?.placeOf(['lines', 2, 'amounts', 1])).toMatchObject({ row: 6, column: 5 });
    expect(reading?.placeOf(['lines', 5, 'amounts', 1])).toMatchObject({ row: 13, column: 3 });
    expect(reading?.unread).toMatchObject([{ row: 9, column: 5, why: { code: 'unread-no-code' } }]);
  });
});

test('what stands above several tables is said of all of them', () => {
  const readings = readAll(
    sheetOf('גיליון1', [
      ['הצעת תקציב לשנת 2022, אלפי ש"ח'],
      ['הכנסות'],
      ['כרטיס', 'שם', 'תקציב', 'ביצוע 2020'],
      ...LINES.slice(0, 3).map((line) => [...line, 1]),
      [],
      ['הוצאות'],
      ['כרטיס', 'שם', 'תקן', 'ביצוע 2020', 'תקציב'],
      ...LINES.slice(3).map(([code, name, amount]) => [code, name, 1, 7, amount]),
    ]),
  );
  expect(readings.map(({ part, unit, year }) => [part, unit, year])).toEqual([
    ['income', 'thousands', 2022],
    ['expenditure', 'thousands', 2022],
  ]);
});

describe('sums that do not say so', () => {
  test('are sums where they are those of the lines above; the same amount once more is not', () => {
    const reading = readRows([
      HEAD,
      LINES[0],
      LINES[1],
      ['', 'ארנונות', 150],
      LINES[2],
      ['', 'אגרות', 10],
      ['', '', 160],
      ...LINES.slice(3),
      ['', 'מינהל', -999],
    ]);
    expect(reading.facts.totals.map(({ label, after }) => [label, after])).toEqual([
      ['ארנונות', 2],
      ['', 3],
    ]);
    expect(reading.unread.map(({ row, column, why }) => [row, column, why?.code])).toEqual([
      [5, 2, 'unread-no-code'],
      [10, 2, 'unread-no-code'],
    ]);
    expect(totalsOf(reading)).toEqual(['160', '160']);
  });
});
