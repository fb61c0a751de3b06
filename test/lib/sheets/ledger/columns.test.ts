import type { Cell } from '../../../../lib/index.js';
import { sheetOf } from './books.js';
import { HEAD, LINES, type Row } from './lines.js';
import { readOne, readRows, totalsOf } from './reading.js';

describe('headings', () => {
  const years = (rows: readonly Row[], merges: Parameters<typeof sheetOf>[2] = []) =>
    readOne(sheetOf('תקציב', rows, merges)).facts.columns.map(({ heading, purpose, year }) => [
      heading,
      purpose,
      year,
    ]);
  const lines = LINES.map(([code, name, amount]): Row => [code, name, amount - 1, amount, amount - 2]);
  const found = [
    ['תקציב 2021', 'budget', 2021],
    ['תקציב 2022', 'budget', 2022],
    ['ביצוע 2020', 'execution', 2020],
  ];

  test('merged parents over years, under a title over the whole table', () => {
    const rows: readonly Row[] = [
      ['תקציב רגיל לשנת 2022', '', '', '', ''],
      ['כרטיס', 'שם כרטיס', 'תקציב', '', 'ביצוע'],
      ['', '', '2021', '2022', '2020'],
      ...lines,
    ];
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ];
    expect(years(rows, merges)).toEqual(found);
  });

  test('parents that were not merged, years as numbers', () => {
    const rows: readonly Row[] = [
      ['כרטיס', 'שם כרטיס', 'תקציב', '', 'ביצוע'],
      ['', '', 2021, 2022, 2020],
      ...lines,
    ];
    expect(years(rows)).toEqual(found);
  });

  test.each([
    [
      'Arabic',
      ['رمز الحساب', 'اسم الحساب', 'ميزانية 2022 (بآلاف الشواقل)', 'تنفيذ 2021'],
      'مجموع الإيرادات',
      'income',
    ],
    ['Persian', ['کد حساب', 'نام حساب', 'بودجه ۲۰۲۲ (هزار شِکِل)', 'عملکرد ۲۰۲۱'], 'جمع درآمدها', 'income'],
    [
      'English',
      ['Account number', 'Description', "Budget 2022, NIS '000", 'Actual 2021'],
      'Total expenditure',
      'expenditure',
    ],
  ] as const)('in %s', (_, heads, label, side) => {
    const reading = readRows([
      heads,
      ...LINES.map((line) => [...line, 7]),
      ['', label, side === 'income' ? 160 : -160],
    ]);
    expect(reading).toMatchObject({ unit: 'thousands', year: 2022, unread: [], confidence: 'certain' });
    expect(totalsOf(reading)).toEqual(['160000', '160000']);
    expect(reading.facts.columns.map(({ purpose }) => purpose)).toEqual(['budget', 'execution']);
    expect(reading.facts.totals).toMatchObject([{ side }]);
  });

  test('per cents, notes, dates and positions are set aside, whatever they hold', () => {
    const more = (index: number): Row => [
      0.5,
      { value: 0.5, format: '0%' } as Cell,
      index * 17,
      { value: 44900, format: 'dd/mm/yyyy' } as Cell,
      1.5,
    ];
    const reading = readRows([
      [...HEAD, 'אחוז', 'שינוי', 'הערות', 'תאריך עדכון', 'מס׳ משרות'],
      ...LINES.map((line, index) => [...line, ...more(index)]),
    ]);
    expect(reading.facts.columns.map(({ heading }) => heading)).toEqual([HEAD[2]]);
    expect(reading.unread).toEqual([]);
  });
});

describe('which column is the budget', () => {
  const main = (heads: Row, title: Row = []): string | null => {
    const reading = readRows([
      title,
      ['כרטיס', 'שם כרטיס', ...heads],
      ...LINES.map(([code, name, amount]) => [code, name, ...heads.map((_, at) => amount + at)]),
    ]);
    const { facts, questions, totals } = reading;
    const asked = questions.some(({ about }) => about === 'amount-column');
    expect(asked).toBe(facts.main === null);
    if (facts.main === null) expect(totals).toEqual({ income: null, expenditure: null });
    return facts.main === null ? null : (facts.columns[facts.main]?.heading ?? '');
  };

  test.each([
    [['תקציב 2021', 'עדכון ראשון', 'עדכון שני', 'תקציב 2022'], 'תקציב 2022'],
    [['תקציב חדש 2022', 'תקציב ישן 2021', 'ביצוע 2020'], 'תקציב חדש 2022'],
    [['תקציב', 'תקציב קודם', 'ביצוע'], 'תקציב'],
    [['תקציב חדש', 'תקציב ישן'], 'תקציב חדש'],
    [['2021', '2022'], '2022'],
    [['סכום'], 'סכום'],
    [['ביצוע 2022', 'תקציב 2021'], 'תקציב 2021'],
    [['מסגרת 2022', 'הפרש', 'יתרה'], 'מסגרת 2022'],
  ])('%j: %s', (heads, chosen) => {
    expect(main(heads)).toBe(chosen);
  });

  test.each([
    [['תקציב מאושר 2022', 'תקציב מוצע 2022']],
    [['תקציב', 'תקציב 2021']],
    [['תקציב 2021', '2022']],
    [['ביצוע 2021', 'ביצוע 2020']],
    [['', '']],
    [['']],
  ])('%j is asked', (heads) => {
    expect(main(heads)).toBeNull();
  });

  test('a column without a year is that of a later title', () => {
    expect(main(['תקציב', 'תקציב 2021'], ['הצעת תקציב לשנת 2022'])).toBe('תקציב');
  });

  test('an answer settles it, is not asked again, and may name a letter', () => {
    const rows = (heads: Row): readonly Row[] => [
      ['כרטיס', 'שם כרטיס', ...heads],
      ...LINES.map((line) => [...line, 9]),
    ];
    const id = "amount-column:'גיליון1'";
    const reading = readRows(rows(['תקציב מאושר 2022', 'תקציב מוצע 2022']), {
      answers: { [id]: 'תקציב מאושר 2022', "unit:'גיליון1'": 'thousands' },
    });
    expect(totalsOf(reading)).toEqual(['160000', '160000']);
    expect(reading.questions).toEqual([]);
    expect(readRows(rows(['', '']), { answers: { [id]: 'C' } }).facts.main).toBe(0);
  });
});

test('a title that shares its row with the unit is no parent of the headings under it', () => {
  const reading = readRows([
    ['ספר תקציב 2022', '', '', '(אלפי ש"ח)'],
    ['מס. חשבון', 'תאור חשבון', 'תקציב מאושר 2022', 'תקציב מעודכן 2021'],
    ...LINES.map((line) => [...line, 1]),
  ]);
  expect(reading.facts.columns.map(({ heading }) => heading)).toEqual([
    'תקציב מאושר 2022',
    'תקציב מעודכן 2021',
  ]);
  expect(reading.unit).toBe('thousands');
});
