import type { Area, Cell, CellValue, SheetSnapshot } from '../../../../lib/index.js';
import { cellName } from '../../../../lib/sheets/address.js';

/** Illustrative figures throughout: nobody's budget. */
export type Typed = CellValue | Cell;

export interface Generated {
  readonly sheet: SheetSnapshot;
  /** What the generator put in, added up by itself. */
  readonly lines: number;
  readonly income: bigint;
  readonly expenditure: bigint;
}

const CHAPTERS = {
  income: ['11', '12', '13', '16', '19', '21', '26', '31', '32', '34', '41', '47'],
  expenditure: ['61', '62', '63', '64', '71', '72', '76', '81', '82', '84', '91', '97'],
} as const;
export type Side = keyof typeof CHAPTERS;

/** Numbers that look like amounts, the same ones each time. */
export function* figures(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield 1 + (state % 900_000);
  }
}

/** Chapter, two digits of level, and an own number; nothing but the chapter is of the chart. */
export function* codes(
  side: Side,
  count: number,
): Generator<{ readonly chapter: string; readonly digits: string }> {
  const chapters = CHAPTERS[side];
  const each = Math.ceil(count / chapters.length);
  let made = 0;
  for (const chapter of chapters) {
    for (let own = 0; own < each && made < count; own += 1, made += 1) {
      yield { chapter, digits: `${chapter}${String(100 + (own % 900)).slice(0, 3)}` };
    }
  }
}

export const sheetOf = (
  name: string,
  rows: readonly (readonly Typed[])[],
  merges: readonly Area[] = [],
): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  merges,
  rows: rows.map((row) =>
    row.map((typed): Cell | undefined => {
      if (typed === null || typed === '') return undefined;
      return typeof typed === 'object' && 'value' in typed ? typed : { value: typed };
    }),
  ),
});

/** As Elad publishes: one code column, thousands, payments negative, nothing but lines under one row of headings. */
export function oneColumn(count = 600): Generated {
  const any = figures(7);
  const sums = { income: 0n, expenditure: 0n };
  const rows: Typed[][] = [['מס כרטיס', 'שם כרטיס', 'מספר משרות', 'תקציב באלפי שח']];
  for (const side of ['income', 'expenditure'] as const) {
    let line = 0;
    for (const { digits } of codes(side, count / 2)) {
      const last = side === 'expenditure' && ++line === count / 2;
      const amount = last ? Number(sums.income - sums.expenditure) : any.next().value;
      sums[side] += BigInt(amount);
      const code = Number(`1${digits}0${String(100 + (rows.length % 899))}`);
      rows.push([
        code,
        `כרטיס ${rows.length}`,
        side === 'income' ? 0 : (rows.length % 7) / 4,
        side === 'income' ? amount : -amount,
      ]);
    }
  }
  return {
    sheet: sheetOf(' EPR דוח', rows),
    lines: count,
    income: sums.income * 1000n,
    expenditure: sums.expenditure * 1000n,
  };
}

const PAGE = 50;

/**
 * Several years, whole NIS, payments negative; a letterhead, a title of another year, the headings on every page, page numbers, a row
 * of column numbers, levels with a name only, notes that hold numbers, and sums without a code after each side and at the end.
 */
export function severalYears(count = 7000): Generated {
  const any = figures(11);
  const sums = { income: 0n, expenditure: 0n };
  const headings = [
    'כרטיס',
    'שם כרטיס',
    'תקציב 2023',
    'עדכון ראשון',
    'עדכון שני',
    'תקציב 2024',
    '% שינוי',
    'הערות',
  ];
  const rows: Typed[][] = [
    ['עיריית לדוגמה', '', '', '', '', '', '', 'תאריך הדפסה 03/12/2023'],
    ['הצעת תקציב רגיל לשנת 2023'],
    [],
    headings,
    [1, 2, 3, 4, 5, 6, 7, 8],
  ];
  let page = 1;
  let onPage = 0;
  const put = (row: Typed[]): void => {
    rows.push(row);
    onPage += 1;
    if (onPage < PAGE) return;
    rows.push([`עמוד ${page} מתוך 200`], [], headings);
    page += 1;
    onPage = 0;
  };
  for (const side of ['income', 'expenditure'] as const) {
    const sign = side === 'income' ? 1 : -1;
    let before = '';
    let line = 0;
    const years: [number, number, number] = [0, 0, 0];
    for (const { chapter, digits } of codes(side, count / 2)) {
      line += 1;
      if (chapter !== before) put([`1${chapter}`, `פרק ${chapter} שירותים`]);
      before = chapter;
      const last = side === 'expenditure' && line === count / 2;
      const amount = last ? Number(sums.income - sums.expenditure) : any.next().value;
      sums[side] += BigInt(amount);
      years[0] += sign * (amount - 5);
      years[1] += sign * (amount - 3);
      years[2] += sign * (amount - 2);
      const own = String(line).padStart(4, '0').slice(-4);
      const code = `1${digits}${own}`;
      const note: Typed = line % 40 === 0 ? line : line % 11 === 0 ? 'ראה סעיף 3 בדברי ההסבר' : '';
      put([
        line % 3 === 0 ? code : Number(code),
        `כרטיס ${line}`,
        sign * (amount - 5),
        line % 9 === 0 ? '' : sign * (amount - 3),
        line % 10 === 0 ? '-' : sign * (amount - 2),
        line % 13 === 0 && amount > 0
          ? `${sign < 0 ? '-' : ''}${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}`
          : sign * amount,
        { value: 0.05, format: '0.0%' },
        note,
      ]);
    }
    put([
      '',
      side === 'income' ? 'סה"כ הכנסות' : "סה''כ הוצאות",
      '',
      '',
      '',
      sign * Number(sums[side]),
      '',
      '',
    ]);
  }
  put(['', 'סה"כ כללי', '', '', '', 0, '', '']);
  rows.push([], ['הערה: כל הסכומים בש"ח'], ['חתימת הגזבר ____________']);
  return { sheet: sheetOf('תקציב', rows), ...sums, lines: count };
}

/**
 * A split code, one side, thousands, positive; parent headings, a title of another year, positions, three columns of amounts and blank
 * headings over pairs of code and name; SUBTOTAL rows by chapter and the sum of all of them.
 */
export function splitCode(side: Side, count = 3500): Generated {
  const any = figures(side === 'income' ? 13 : 17);
  const rows: Typed[][] = [
    [
      side === 'income'
        ? 'תקציב רגיל - הכנסות לשנת 2021 (באלפי ש"ח)'
        : 'תקציב רגיל - הוצאות לשנת 2021 (באלפי ש``ח)',
    ],
    [],
    [
      'פרק',
      'סעיף',
      'סעיף תקציב',
      'שם סעיף',
      'תקציב חדש 2022',
      'תקן',
      'תקציב ישן 2021',
      'ביצוע 2020',
      '',
      '',
      '',
      '',
    ],
  ];
  const MAIN = 4;
  let sum = 0n;
  let first = rows.length;
  let before = '';
  const subtotal = (label: string, from: number, value: number): void => {
    const formula = `=SUBTOTAL(9,${cellName(from, MAIN)}:${cellName(rows.length - 1, MAIN)})`;
    rows.push([label, '', '', '', { value, formula }, '', '', '', '', '', '', '']);
  };
  let chapterSum = 0;
  let line = 0;
  const top = rows.length;
  for (const { chapter, digits } of codes(side, count)) {
    if (before !== '' && chapter !== before) {
      subtotal(`${before} סה"כ`, first, chapterSum);
      [first, chapterSum] = [rows.length, 0];
    }
    before = chapter;
    line += 1;
    const amount = any.next().value % 5000;
    sum += BigInt(amount);
    chapterSum += amount;
    const kind = String(100 + (line % 800));
    rows.push([
      Number(chapter),
      Number(`${chapter}000`),
      `${digits}/${kind}/${line % 10}`,
      `סעיף ${line}`,
      amount,
      (line % 9) / 2,
      amount - 1,
      line % 20 === 0 ? '' : amount - 2,
      Number(chapter.slice(0, 1)),
      'חלק',
      Number(chapter),
      `פרק ${chapter}`,
    ]);
  }
  subtotal(`${before} סה"כ`, first, chapterSum);
  subtotal('סה"כ כולל', top, Number(sum));
  const sums = { income: 0n, expenditure: 0n, [side]: sum * 1000n };
  return { sheet: sheetOf(side === 'income' ? 'הכנסות' : 'הוצאות', rows), ...sums, lines: count };
}
