import { itemsOf, merged, plain, readOne, sheet, unreadOf } from './reading.js';

const TITLE = 'ריכוז התקבולים והתשלומים של התקציב הבלתי רגיל לפי פרקי התקציב';

describe('extraordinary budgets', () => {
  test('receipts by source under a merged heading, with their total beside them', () => {
    const reading = readOne(
      sheet(
        [
          ['תקציבים בלתי רגילים של האשכול (₪)'],
          [
            'מס תב"ר',
            'שם התב"ר',
            'סכום מאושר',
            'תקבולים',
            '',
            '',
            'תשלומים',
            'יתרה',
            'חשבון בנק',
            'סטטוס',
            'שעבוד',
          ],
          ['', '', '', 'מענקים', 'קרן הפיתוח', 'סה"כ', '', '', '', '', ''],
          [101, 'תחנת מעבר', 1000, 300, 200, 500, 400, 100, '12-345', 'פעיל', 'אין'],
          [102, 'מרכז מיחזור', 500, '', 50, 50, '-', 50, '', 'סגור', 'לטובת הפעולה'],
          ['סה"כ', '', 1500, 300, 250, 550, 400, 150],
        ],
        { merges: ['D2:F2'] },
      ),
    );
    expect(unreadOf(reading)).toEqual([]);
    expect(plain(itemsOf(reading, 'projects'))).toEqual([
      {
        number: '101',
        name: 'תחנת מעבר',
        approved: '1000',
        receipts: [
          { name: 'מענקים', amount: '300' },
          { name: 'קרן הפיתוח', amount: '200' },
        ],
        payments: [{ name: '', amount: '400' }],
        balance: '100',
        account: '12-345',
        status: 'open',
        pledgedFor: 'none',
      },
      {
        number: '102',
        name: 'מרכז מיחזור',
        approved: '500',
        receipts: [{ name: 'קרן הפיתוח', amount: '50' }],
        payments: [{ name: '', amount: '0' }],
        balance: '50',
        status: 'ended',
        pledgedFor: 'own-action',
      },
    ]);
    const totals = reading.facts.part === 'projects' ? reading.facts.totals : undefined;
    expect(plain(totals)).toMatchObject([
      { label: 'סה"כ', covers: [0, 1], approved: '1500', balance: '150' },
    ]);
  });

  test('a total beside its sources that is not their sum', () => {
    const reading = readOne(
      sheet([
        ['שם התב"ר', 'תקבולים: מענקים (₪)', 'תקבולים: הלוואות (₪)', 'סה"כ תקבולים (₪)', 'תשלומים (₪)'],
        ['א', 1, 2, 4, 3],
      ]),
    );
    expect(reading.unread.map(({ why }) => [why?.code, why?.facts])).toEqual([
      ['total-differs', { total: '4', sum: '3' }],
    ]);
  });

  test.each([
    // Contributed by the regular budget: a receipt like any other.
    ['with it', [100, 50, 120, 30], ['100', '50'], ['120']],
    // The balance says that the column repeats what is among the receipts.
    ['without it', [100, 50, 70, 30], ['100'], ['70']],
    ['no balance', [100, 50, 120, ''], ['100', '50'], ['120']],
  ])(
    'what comes from the regular budget counts as the balance has it: %s',
    (_, numbers, receipts, payments) => {
      const reading = readOne(
        sheet([
          ['שם התב"ר', 'תקבולים (₪)', 'העברה מהתקציב הרגיל (₪)', 'תשלומים (₪)', 'יתרה (₪)'],
          ['א', ...numbers],
        ]),
      );
      const [project] = itemsOf(reading, 'projects');
      expect(project?.receipts?.map(({ amount }) => amount?.toFixed())).toEqual(receipts);
      expect(project?.payments?.map(({ amount }) => amount?.toFixed())).toEqual(payments);
      expect(project?.fromRegular?.toFixed()).toBe('50');
    },
  );

  test('a balance of earlier years counts with the side that it adds to', () => {
    const reading = readOne(
      sheet([
        [TITLE, '', '', '', 'באלפי ש"ח'],
        ['שם הפרק', 'יתרה לתחילת השנה', 'תקבולים', 'תשלומים', 'יתרה לסוף השנה'],
        ['חינוך', 30, 10, 35, 5],
        ['מים', -20, 50, 25, 5],
        ['ביוב', 'שלילית', 50, 25, ''],
      ]),
    );
    const amounts = itemsOf(reading, 'projects').map(({ receipts, payments }) => [
      receipts?.map(({ amount }) => amount?.toFixed()),
      payments?.map(({ amount }) => amount?.toFixed()),
    ]);
    expect(amounts).toEqual([
      [['10000', '30000'], ['35000']],
      [['50000'], ['25000', '20000']],
      // Whichever side it adds to, that sum is not known.
      [
        ['50000', undefined],
        ['25000', undefined],
      ],
    ]);
    expect(reading.notes.map(({ code }) => code)).toContain('opening-balance');
    expect(unreadOf(reading)).toEqual(['שלילית: number-has-letters']);
  });

  test('balances of two years: what the earlier one left, and what is left now', () => {
    const reading = readOne(
      sheet([
        ['עיריית דוגמה'],
        [`${TITLE} לשנת 2023 (באלפי ש"ח)`],
        ['סעיף התקציב', 'שם הפרק', 'יתרה ליום 31 בדצמבר 2022', 'תקבולים', 'תשלומים', 'יתרה ליום 31.12.2023'],
        [71, 'תברואה', 120, 300, 250, 170],
        [81, 'חינוך', 0, '1,200', 1150, 50],
        ['', 'סה"כ', 120, '1,500', '1,400', 220],
      ]),
    );
    expect(unreadOf(reading)).toEqual([]);
    expect(reading.notes.map(({ code }) => code)).not.toContain('heading-chosen');
    expect(reading).toMatchObject({ unit: 'thousands', year: 2023, kind: 'K3', confidence: 'certain' });
    const [project] = itemsOf(reading, 'projects');
    expect(plain(project)).toEqual({
      number: '71',
      name: 'תברואה',
      receipts: [
        { name: '', amount: '300000' },
        { name: 'יתרה ליום 31 בדצמבר 2022', amount: '120000' },
      ],
      payments: [{ name: '', amount: '250000' }],
      balance: '170000',
    });
  });

  test('an amount that cannot be read leaves its sum unknown, not smaller', () => {
    const reading = readOne(
      sheet([
        ['שם התב"ר', 'תקבולים: מענקים (₪)', 'תקבולים: הלוואות (₪)', 'תשלומים (₪)'],
        ['א', 1, 'כשני מיליון', 3],
      ]),
    );
    expect(plain(itemsOf(reading, 'projects')[0]?.receipts)).toEqual([
      { name: 'מענקים', amount: '1' },
      { name: 'הלוואות', amount: null },
    ]);
  });

  test('of a cluster where the book is one, else of an authority', () => {
    const table = sheet([[TITLE], ['פרק', 'שם הפרק', 'תקבולים (₪)', 'תשלומים (₪)'], [81, 'חינוך', 1, 1]]);
    const loans = sheet([['הלוואה', 'סכום (₪)', 'החלטת המועצה']], { name: 'הלוואות' });
    const ofCluster = sheet([['תב"רים של האשכול'], ['שם התב"ר', 'תקבולים (₪)', 'תשלומים (₪)'], ['א', 1, 1]]);
    expect(merged(table).extraordinary?.map((each) => each.of)).toEqual(['authority']);
    expect(merged(table).cluster).toBeUndefined();
    expect(merged(table, loans).extraordinary?.map((each) => each.of)).toEqual(['cluster']);
    expect(merged(ofCluster).extraordinary?.map((each) => each.of)).toEqual(['cluster']);
  });

  test('what receipts and payments are, where headings say so', () => {
    const figures = (receipts: string, payments: string) =>
      merged(
        sheet([
          ['שם התב"ר', receipts, payments],
          ['א', 1, 1],
        ]),
      ).extraordinary?.[0]?.figures;
    expect(figures('אומדן תקבולים (₪)', 'תשלומים (₪)')).toBeUndefined();
    expect(figures('תקבולים בפועל (₪)', 'תשלומים בפועל (₪)')).toBe('execution');
    expect(figures('תקבולים (₪)', 'תשלומים (₪)')).toBeUndefined();
  });
});
