import { itemsOf, plain, readOne, sheet, unreadOf } from './reading.js';

type Reading = ReturnType<typeof readOne>;

const asOurs = (reading: Reading): readonly (readonly unknown[])[] =>
  reading.notes
    .filter(({ code }) => code === 'heading-near')
    .map(({ facts }) => [facts?.['text'], facts?.['heading']]);

const unknown = (reading: Reading): readonly unknown[] =>
  reading.notes.filter(({ code }) => code === 'column-passed-over').map(({ facts }) => facts?.['heading']);

describe('lists in the words of the office', () => {
  test('delegations: the title says which list it is, bare dates belong to what stands before them', () => {
    const reading = readOne(
      sheet([
        ['האצלת סמכויות לאשכול'],
        [
          'רשות',
          'הסמכות / התפקיד',
          'החלטת מועצת הרשות',
          'תאריך',
          'החלטת מועצת האשכול',
          'תאריך',
          'מועצת האשכול השתכנעה',
          'פרסום באתר האשכול',
          'תאריך',
          'פרסום באתר הרשות',
          'תאריך',
          'שוחררה הרשות',
          'בקשה לשחרור',
          'תאריך',
          'אישור שר הפנים',
          'תאריך',
        ],
        [
          ...['קלנסווה', 'חניה', 'החלטה 1', '10.3.2025', 'החלטה 2', '20.3.2025', 'כן', 'פורסם', '25.3.2025'],
          ...['פורסם', '25.3.2025', 'כן', 'בקשה 3', '1.4.2025', 'אישור 7', '1.6.2025'],
        ],
      ]),
    );
    expect(unreadOf(reading)).toEqual([]);
    expect(plain(itemsOf(reading, 'delegations'))).toEqual([
      {
        authority: 'קלנסווה',
        subject: 'חניה',
        authorityDecision: { reference: 'החלטה 1', on: '2025-03-10' },
        councilDecision: { reference: 'החלטה 2', on: '2025-03-20' },
        convinced: 'yes',
        clusterNotice: { reference: 'פורסם', on: '2025-03-25' },
        authorityNotice: { reference: 'פורסם', on: '2025-03-25' },
        released: 'yes',
        releaseRequest: { reference: 'בקשה 3', on: '2025-04-01' },
        releaseApproval: { reference: 'אישור 7', on: '2025-06-01' },
      },
    ]);
    expect(asOurs(reading)).toContainEqual(['אישור שר הפנים', 'אישור שר הפנים לשחרור']);
  });

  test('leaving and joining: other words for the same act', () => {
    const leaving = readOne(
      sheet([
        ['בקשות עזיבה'],
        ['הרשות העוזבת', 'החלטת מועצת האשכול', 'תאריך', 'קולות בעד', 'חברי המועצה', 'השר השתכנע'],
        ['טייבה', 'החלטה 7', '1.2.2025', 10, 16, 'כן'],
      ]),
    );
    expect(plain(itemsOf(leaving, 'leaving'))).toEqual([
      {
        authority: 'טייבה',
        councilDecision: { reference: 'החלטה 7', on: '2025-02-01' },
        votesFor: 10,
        members: 16,
        convinced: { reference: 'כן' },
      },
    ]);
    const joining = readOne(
      sheet([
        ['בקשות הצטרפות לאשכול'],
        ['הרשות', 'החלטת מליאת הרשות', 'תאריך', 'הסכמת מועצת האשכול', 'נימוקי השר'],
        ['רעננה', 'החלטה 2', '1.2.2025', 'אין', 'נימוקים 5'],
      ]),
    );
    expect(plain(itemsOf(joining, 'joining'))).toEqual([
      {
        authority: 'רעננה',
        plenary: { reference: 'החלטה 2', on: '2025-02-01' },
        council: 'none',
        ministerReasons: { reference: 'נימוקים 5' },
      },
    ]);
  });

  test('one word in the place of another is another matter', () => {
    const reading = readOne(
      sheet([
        ['רכישת טובין מרשויות'],
        ['טובין', 'הרשות המוכרת', 'תמורה', 'קולות בעד', 'חברי המועצה', 'חוות דעת היועץ המשפטי'],
        ['פחים', 'טירה', 50000, 9, 16, 'חוות דעת 1'],
      ]),
    );
    expect(plain(itemsOf(reading, 'sales'))).toEqual([
      { goods: 'פחים', authority: 'טירה', object: 'goods', price: '50000', votesFor: 9, members: 16 },
    ]);
    expect(unknown(reading)).toEqual(['חוות דעת היועץ המשפטי']);
  });

  test('costs of an enterprise in one amount', () => {
    const reading = readOne(
      sheet([
        ['אגרות והיטלים לפי חוקי עזר'],
        ['שנה', 'שירות', 'חוק עזר', 'הכנסות מאגרות', 'עלות השירות'],
        [2026, 'חניה', 'חוק עזר חניה', 1400001, 1400000],
      ]),
    );
    expect(plain(itemsOf(reading, 'fees'))).toEqual([
      { enterprise: 'חניה', year: 2026, costs: '1400000', fees: '1400001', byLaw: 'חוק עזר חניה' },
    ]);
  });
});
