import { itemsOf, plain, readAll, readOne, sheet, unreadOf } from './reading.js';

const LINES = [
  { side: 'income', source: 'quotas', name: 'מכסות הרשויות', budget: '1712455.2' },
  { side: 'income', source: 'services', name: 'פינוי פסולת', budget: '300000', authority: 'טייבה' },
  { side: 'expenditure', name: 'שכר', budget: '900000', executed: '70000', committed: '40000' },
];

describe('lines of the budget, however they are laid out', () => {
  test.each([
    [
      'columns in another order, with strangers between them',
      [
        ['תקציב האשכול לשנת 2025, בש"ח'],
        [],
        ['תקציב', '', 'שם הסעיף', 'טלפון', 'מקור ההכנסה', 'צד', 'ביצוע', 'התחייבויות', 'הרשות'],
        ['1,712,455.20', '', 'מכסות הרשויות', '', '1', 'הכנסות', '', '', ''],
        [300000, '', 'פינוי פסולת', '', 'מקור 2', 'הכנסה', '', '', 'טייבה'],
        [900000, '', 'שכר', '', '', 'הוצאות', '70,000', '40,000', ''],
      ],
    ],
    [
      'sides and sources as headings over their lines',
      [
        ['תקציב האשכול (₪)'],
        ['סעיף', 'רשות', 'תקציב מאושר', 'ביצוע', 'התחייבויות פתוחות'],
        ['הכנסות:'],
        ['מקור 1: מכסות'],
        ['מכסות הרשויות', '', 1712455.2],
        ['סה"כ מכסות', '', 1712455.2],
        ['2. שירותים ופרויקטים'],
        ['פינוי פסולת', 'טייבה', 300000],
        ['סה"כ הכנסות', '', 2012455.2],
        ['צד ההוצאות'],
        ['שכר', '', 900000, 70000, 40000],
        ['סך הכל הוצאות', '', 900000, 70000, 40000],
        ['עודף (גרעון)', '', 1112455.2],
      ],
    ],
    [
      'headings again on a second page',
      [
        ['צד', 'מקור', 'שם הסעיף', 'רשות', 'תקציב (₪)', 'ביצוע (₪)', 'התחייבויות (₪)'],
        ['הכנסות', 'מכסות', 'מכסות הרשויות', '', 1712455.2],
        ['צד', 'מקור', 'שם הסעיף', 'רשות', 'תקציב (₪)', 'ביצוע (₪)', 'התחייבויות (₪)'],
        ['הכנסות', 'שירותים', 'פינוי פסולת', 'טייבה', 300000],
        ['הוצאות', '', 'שכר', '', 900000, 70000, 40000],
      ],
    ],
    [
      'Arabic headings and digits',
      [
        ['ميزانية العنقود', '', 'بالشيكل'],
        ['الجانب', 'مصدر الدخل', 'وصف البند', 'السلطة المحلية', 'الميزانية', 'التنفيذ', 'الالتزامات'],
        ['إيرادات', 'حصص', 'מכסות הרשויות', '', '١٬٧١٢٬٤٥٥٫٢٠'],
        ['إيرادات', 'خدمات', 'פינוי פסולת', 'טייבה', '٣٠٠٬٠٠٠'],
        ['مصروفات', '', 'שכר', '', 900000, 70000, 40000],
      ],
    ],
    [
      'English, thousands, payments negative',
      [
        ['Cluster budget 2025', '', '', '', 'in thousands of NIS'],
        ['Side', 'Source', 'Description', 'Authority', 'Approved budget', 'Actual', 'Commitments'],
        ['Income', 'quotas', 'מכסות הרשויות', '', 1712.4552],
        ['Income', 'Services', 'פינוי פסולת', 'טייבה', 300],
        ['Expenses', '', 'שכר', '', '(900)', '-70', '40-'],
        ['Total income', '', '', '', '2,012.4552'],
      ],
    ],
  ])('%s', (_, rows) => {
    const reading = readOne(sheet(rows));
    expect(plain(itemsOf(reading, 'budget'))).toEqual(LINES);
    expect(unreadOf(reading)).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect([reading.totals.income?.toFixed(), reading.totals.expenditure?.toFixed()]).toEqual([
      '2012455.2',
      '900000',
    ]);
  });

  test('merged and two-row headings', () => {
    const reading = readOne(
      sheet(
        [
          ['צד', 'מקור', 'שם הסעיף', 'תקציב 2025 (₪)', '', 'ביצוע'],
          ['', '', '', 'מאושר', 'מעודכן', ''],
          ['הכנסות', 'מכסות', 'מכסות', 100, 120, 60],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'] },
      ),
    );
    expect(plain(itemsOf(reading, 'budget'))).toEqual([
      { side: 'income', source: 'quotas', name: 'מכסות', budget: '100', amended: '120', executed: '60' },
    ]);
    expect(reading.year).toBe(2025);
  });

  test('the budget of the year in the title, of several years', () => {
    const reading = readOne(
      sheet([
        ['תקציב האשכול לשנת 2025'],
        ['צד', 'שם הסעיף', 'תקציב 2024 (₪)', 'תקציב 2025 (₪)', 'תקציב 2026 (₪)'],
        ['הוצאות', 'שכר', 1, 2, 3],
      ]),
    );
    expect(plain(itemsOf(reading, 'budget'))).toEqual([{ side: 'expenditure', name: 'שכר', budget: '2' }]);
    expect(reading.notes.map(({ code }) => code)).toContain('heading-chosen');
    expect(unreadOf(reading)).toEqual([]);
  });

  test('sources by their own names where there is no column for them', () => {
    const reading = readOne(
      sheet([
        ['תקציב האשכול (₪)'],
        ['שם הסעיף', 'צד', 'תקציב'],
        ['3. משרדי ממשלה', 'הכנסות', 5],
        ['ריבית', 'הכנסות', 1],
        ['הלוואות', 'הוצאות', 4],
      ]),
    );
    expect(itemsOf(reading, 'budget').map(({ source }) => source)).toEqual(['state', undefined, undefined]);
  });
});

describe('what cannot be read is said', () => {
  test('cells, one by one', () => {
    const reading = readOne(
      sheet([
        ['תקציב האשכול (₪)'],
        ['צד', 'מקור', 'שם הסעיף', 'תקציב', 'אחר לגמרי'],
        ['הכנסות', 'משמים', 'א', '12.345', 7],
        ['אולי', '', 'ב', '1a', ''],
        ['הוצאות', '', 'ג', '10%', ''],
        ['הוצאות', '', 'ד', { value: { error: '#REF!' } }, ''],
        ['סה"כ', '', '', 999, ''],
        ['', '', '', 555, ''],
        [],
        ['', '', '', '', '', 4321],
      ]),
    );
    expect(unreadOf(reading)).toEqual([
      'משמים: choice-unknown',
      '12.345: amount-separator-unclear',
      '7: column-unknown',
      'אולי: choice-unknown',
      '1a: number-has-letters',
      '10%: unread-percent',
      '#REF!: cell-error',
      '555: row-unknown',
      '4321: unread-beside',
    ]);
    expect(reading.totals).toEqual({ income: null, expenditure: null });
    expect(itemsOf(reading, 'budget').map(({ budget }) => budget)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a total that no lines add up to, with both numbers', () => {
    const reading = readOne(
      sheet([
        ['תקציב האשכול (₪)'],
        ['צד', 'שם הסעיף', 'תקציב'],
        ['הוצאות', 'א', 10],
        ['הוצאות', 'ב', 20],
        ['סה"כ הוצאות', '', 31],
      ]),
    );
    expect(reading.unread).toEqual([
      { row: 4, column: 2, text: '31', why: { code: 'total-differs', facts: { total: '31', sum: '30' } } },
    ]);
  });

  test('amounts in an unstated unit are facts of nobody, until someone answers', () => {
    const rows = [
      ['תקציב האשכול'],
      ['צד', 'מקור', 'שם הסעיף', 'תקציב'],
      ['הכנסות', 'מכסות', 'א', 10],
      ['הוצאות', '', 'ב', 10],
    ];
    const asked = readOne(sheet(rows, { name: 'תקציב' }));
    expect(plain(itemsOf(asked, 'budget'))).toEqual([
      { side: 'income', source: 'quotas', name: 'א' },
      { side: 'expenditure', name: 'ב' },
    ]);
    expect(asked).toMatchObject({ unit: null, confidence: 'unsure' });
    // As printed.
    expect(asked.totals.income?.toFixed()).toBe('10');
    expect(asked.questions.map(({ id, about }) => [id, about])).toEqual([["unit:'תקציב'", 'unit']]);

    const answered = readOne(sheet(rows, { name: 'תקציב' }), { answers: { "unit:'תקציב'": 'thousands' } });
    expect(answered).toMatchObject({ unit: 'thousands', questions: [] });
    expect(answered.totals.income?.toFixed()).toBe('10000');
    expect(readOne(sheet(rows), { answers: {}, unit: 'nis' }).totals.income?.toFixed()).toBe('10');
  });

  test('a shekel sign in the cells is a unit', () => {
    const reading = readOne(
      sheet([
        ['צד', 'מקור', 'שם הסעיף', 'תקציב'],
        ['הכנסות', 'מכסות', 'א', { value: 10, format: '#,##0 [$₪-40D]' }],
      ]),
    );
    expect(reading.unit).toBe('nis');
  });
});

describe('sheets of others', () => {
  test.each([
    [
      'accounts',
      [
        ['מס כרטיס', 'שם כרטיס', 'מקור', 'צד', 'תקציב', 'ביצוע'],
        [1111000100, 'ארנונה', 'מכסות', 'הכנסות', 1, 1],
      ],
    ],
    [
      'members',
      [
        ['רשות', 'מספר תושבים', 'אשכול חברתי כלכלי', 'אשכול פריפריאליות', 'מכסה בתקציב האשכול'],
        ['טייבה', 45000, 3, 6, 55000],
      ],
    ],
    [
      'a list of telephones',
      [
        ['שם', 'טלפון', 'הערות'],
        ['א', '03-1234567', ''],
      ],
    ],
    ['prose', [['החלטת המועצה בדבר התקציב'], ['אישור השר התקבל ביום 1.1.2025']]],
  ])('%s', (_, rows) => {
    expect(readAll(sheet(rows))).toEqual([]);
  });
});
