import type { SheetSnapshot } from '../../../../lib/index.js';
import { merged, plain, readOne, sheet, unreadOf } from './reading.js';

const day = (value: number) => ({ value, format: 'dd.mm.yyyy' });

const APPROVALS = sheet(
  [
    ['אישורים והחלטות'],
    ['נושא', 'אסמכתה', 'תאריך', 'הערות'],
    ['שנת התקציב', 2025],
    ['הצעת התקציב', '3', '1.10.2024'],
    ['הגשה לאישור שר הפנים', 'מכתב 17', day(45600)],
    ['אישור שר הפנים לתקציב', 'אין', '', 'ממתינים'],
    ['התשלום הראשון בשנה', '5.1.2025'],
    ['החלטת המועצה על המכסות', '12'],
    ['אישור שר הפנים למכסות', 'טרם התקבל'],
    ['מגבלת הצו על מכסה לרשות (₪)', 60000],
    ['מגבלת הצו על סך המכסות (₪)', 'אין'],
    ['מגבלת הצו על הלוואות', 'ללא הגבלה'],
    ['הצו קובע אחרת', 'Q9', 'סעיף 7'],
    ['הצו קובע אחרת', '5.ב.1', 'סעיף 8'],
    ['הצו קובע אחרת', '99.ת', ''],
    ['נאמני התקציב הבלתי רגיל', 'יו"ר וגזבר'],
    ['חשבון בנק של התקציב הרגיל', '12-345; 12-346'],
    ['חשבון בנק של התקציב הרגיל', '99-1'],
  ],
  { name: 'אישורים' },
);

const budget = (name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot =>
  sheet([['צד', 'מקור', 'שם הסעיף', 'תקציב (₪)', 'מימון ההוצאה', 'ייעוד'], ...rows], { name });

describe('the sheet of approvals', () => {
  const reading = readOne(APPROVALS);

  test('is read thing by thing', () => {
    expect(plain(reading.facts)).toEqual({
      part: 'approvals',
      year: 2025,
      statements: {
        year: 2025,
        proposal: { reference: '3', on: '2024-10-01' },
        submitted: { reference: 'מכתב 17', on: '2024-11-04' },
        approved: 'none',
        firstPayment: '2025-01-05',
        decision: { reference: '12' },
        approval: { reference: '', pending: true },
        perAuthority: '60000',
        total: 'none',
        loanLimit: 'none',
        otherwise: [
          { clause: 'Q9', reference: 'סעיף 7' },
          { clause: 'B7', reference: 'סעיף 8' },
        ],
        trust: 'chair-and-treasurer',
        regularAccounts: ['12-345', '12-346', '99-1'],
      },
    });
    expect(unreadOf(reading)).toEqual(['99.ת: clause-unknown']);
  });

  test('goes to where the rules look', () => {
    const { cluster, quota, order } = merged(APPROVALS);
    expect(plain(cluster)).toEqual({
      year: 2025,
      loanLimit: 'none',
      proposal: { reference: '3', on: '2024-10-01' },
      submitted: { reference: 'מכתב 17', on: '2024-11-04' },
      approved: 'none',
      firstPayment: '2025-01-05',
    });
    expect(plain(quota)).toMatchObject({
      decision: { reference: '12' },
      approval: { reference: '', pending: true },
      limits: { perAuthority: '60000' },
    });
    expect(order?.otherwise?.map(({ clause }) => clause)).toEqual(['Q9', 'B7']);
  });

  test('a key that is there twice is not read twice', () => {
    const twice = readOne(
      sheet([
        ['שנת התקציב', 2025],
        ['הצעת התקציב', '3'],
        ['התשלום הראשון בשנה', '5.1.2025'],
        ['שנת התקציב', 2026],
      ]),
    );
    expect(twice.year).toBe(2025);
    expect(unreadOf(twice)).toEqual(['שנת התקציב: key-repeated', '2026: unread-beside']);
  });
});

describe('all sheets of a book', () => {
  const income = budget('הכנסות', [
    ['הכנסות', 'מכסות', 'מכסות', 100],
    ['סה"כ', '', '', 100],
  ]);
  const expenditure = budget('הוצאות', [
    ['הוצאות', '', 'שכר', 60, 'מכסות', 'כללי'],
    ['הוצאות', '', 'פינוי', 40, 'מקור אחר', 'שירות'],
  ]);
  const projects = sheet(
    [
      ['תקציבים בלתי רגילים (₪)'],
      ['שם התב"ר', 'תקבולים: מענקים', 'תקבולים: הלוואות', 'תשלומים', 'שעבוד'],
      ['א', 1, 2, 3, 'לא'],
      ['ב', 4, 5, 6, ''],
      ['סה"כ', 5, 7, 9],
    ],
    { name: 'תברים' },
  );
  const all = merged(income, expenditure, projects, APPROVALS);

  test('the two sides of a budget on two sheets are one list', () => {
    expect(all.cluster?.lines?.map(({ name }) => name)).toEqual(['מכסות', 'שכר', 'פינוי']);
    expect(plain(all.quota?.expenditure)).toEqual([
      { name: 'שכר', fundedBy: 'quotas', purpose: 'general' },
      { name: 'פינוי', fundedBy: 'other', purpose: 'service' },
    ]);
    expect(all.extraordinary).toMatchObject([
      { of: 'cluster', trust: 'chair-and-treasurer', regularAccounts: ['12-345', '12-346', '99-1'] },
    ]);
  });

  test.each([
    [['cluster', 'lines', 0], 'הכנסות', 'C2'],
    [['cluster', 'lines', 2, 'budget'], 'הוצאות', 'D3'],
    [['cluster', 'lines', 2, 'executed'], 'הוצאות', 'C3'],
    [['cluster', 'lines'], 'הכנסות', 'C1'],
    [['cluster', 'approved'], 'אישורים', 'B6'],
    [['cluster', 'firstPayment'], 'אישורים', 'B7'],
    [['quota', 'expenditure', 1], 'הוצאות', 'C3'],
    [['quota', 'limits'], 'אישורים', 'B10'],
    [['quota', 'limits', 'total'], 'אישורים', 'B11'],
    [['quota', 'decision'], 'אישורים', 'B8'],
    [['order', 'otherwise', 1], 'אישורים', 'B14'],
    [['extraordinary', 0, 'projects', 1, 'receipts', 1, 'amount'], 'תברים', 'C4'],
    [['extraordinary', 0, 'projects', 0, 'payments'], 'תברים', 'D3'],
    [['extraordinary', 0, 'projects', 0, 'pledgedFor'], 'תברים', 'E3'],
    [['extraordinary', 0, 'totals', 0, 'payments'], 'תברים', 'D5'],
    [['extraordinary', 0, 'trust'], 'אישורים', 'B16'],
  ] as const)('%j stands in %s!%s', (path, name, cell) => {
    const at = all.placeOf(path);
    const column = String.fromCharCode(65 + (at?.column ?? -1));
    expect([at?.sheet, `${column}${String((at?.row ?? -1) + 1)}`]).toEqual([name, cell]);
  });

  test('what no sheet speaks of is absent', () => {
    expect(all.cluster).not.toHaveProperty('loans');
    expect(merged(sheet([['אין כאן כלום']]))).toEqual({ placeOf: expect.any(Function) as unknown });
    expect(merged().placeOf(['cluster', 'approved'])).toBeUndefined();
  });
});
