import type { SheetSnapshot } from '../../../../lib/index.js';
import { itemsOf, merged, plain, readAll, readOne, sheet, unreadOf } from './reading.js';

const day = (value: number) => ({ value, format: 'dd/mm/yyyy' });

describe('agreements', () => {
  test('evidence with its date in a second row of headings, in a bare column, or within the text', () => {
    const two = readOne(
      sheet(
        [
          ['רשות', 'שירות', 'השתתפות (₪)', 'הסכם חתום', '', 'מיום', 'עד יום'],
          ['', '', '', 'אסמכתה', 'תאריך', '', ''],
          ['טייבה', 'פינוי', 300000, '12/2025', day(45748), '1.1.2025', '31/12/2025'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2'] },
      ),
    );
    const expected = {
      authority: 'טייבה',
      service: 'פינוי',
      participation: '300000',
      signed: { reference: '12/2025', on: '2025-04-01' },
      from: '2025-01-01',
      to: '2025-12-31',
    };
    expect(plain(itemsOf(two, 'agreements'))).toEqual([expected]);

    const bare = readOne(
      sheet([
        ['רשות', 'שירות', 'השתתפות (₪)', 'הסכם חתום', 'תאריך', 'מיום', 'עד יום'],
        ['טייבה', 'פינוי', 300000, '12/2025', '2025-04-01', '1.1.2025', '31/12/2025'],
      ]),
    );
    expect(plain(itemsOf(bare, 'agreements'))).toEqual([expected]);

    const within = readOne(
      sheet([
        ['רשות', 'שירות', 'השתתפות (₪)', 'הסכם'],
        ['טייבה', 'פינוי', 300000, "הסכם מס' 7 מיום 1.4.2025"],
        ['טירה', 'פינוי', 1, 'טרם נחתם'],
        ['כפר ברא', 'פינוי', 1, '-'],
        ['תל מונד', 'פינוי', 1, day(45748)],
      ]),
    );
    expect(itemsOf(within, 'agreements').map(({ signed }) => signed)).toEqual([
      { reference: "הסכם מס' 7 מיום 1.4.2025", on: '2025-04-01' },
      { reference: '', pending: true },
      // A dash leaves it open: nobody says that there is none.
      undefined,
      { reference: '2025-04-01', on: '2025-04-01' },
    ]);
  });

  test('a date alone, beside an empty column for the reference, shows no reference', () => {
    const reading = readOne(
      sheet([
        ['רשות', 'שירות', 'הסכם חתום', 'תאריך החתימה'],
        ['טייבה', 'פינוי', '', '1.4.2025'],
      ]),
    );
    expect(itemsOf(reading, 'agreements')[0]?.signed).toEqual({ reference: '', on: '2025-04-01' });
  });

  test.each([
    ['31.2.2025', 'date-not-a-day'],
    ['1.4.25', 'date-unclear'],
    ['03/25/2025', 'date-unclear'],
    ['1404/01/12', 'date-unclear'],
    ['אביב', 'date-unclear'],
    [45748, 'date-as-number'],
    [true, 'cell-logical'],
  ])('the date %s is not guessed: %s', (typed, code) => {
    const reading = readOne(
      sheet([
        ['רשות', 'שירות', 'הסכם חתום', 'מיום'],
        ['טייבה', 'פינוי', '12', typed],
      ]),
    );
    expect(reading.unread.map(({ why }) => why?.code)).toEqual([code]);
    expect(itemsOf(reading, 'agreements')[0]).not.toHaveProperty('from');
  });

  test('in a workbook that counts from 1904, the same number is four years and a day later', () => {
    const rows = [
      ['רשות', 'שירות', 'הסכם חתום', 'מיום'],
      ['טייבה', 'פינוי', '12', day(45748)],
    ];
    const from = (of: SheetSnapshot) => itemsOf(readOne(of), 'agreements')[0]?.from;
    expect(from(sheet(rows))).toBe('2025-04-01');
    expect(from({ ...sheet(rows), from1904: true })).toBe('2029-04-02');
  });

  test('where someone wrote the month first, days that could be months are in doubt', () => {
    const reading = readOne(
      sheet([
        ['רשות', 'שירות', 'הסכם חתום', 'מיום'],
        ['טייבה', 'פינוי', '12', '03/04/2025'],
        ['טירה', 'פינוי', '13', '03/25/2025'],
        ['תל מונד', 'פינוי', '14', '05/05/2025'],
      ]),
    );
    expect(unreadOf(reading)).toEqual(['03/04/2025: date-unclear', '03/25/2025: date-unclear']);
    expect(itemsOf(reading, 'agreements')[2]?.from).toBe('2025-05-05');
  });

  test('names at the foot are signatures, in a row of their own a member', () => {
    const reading = readOne(
      sheet([
        ['רשות', 'שירות', 'השתתפות (₪)', 'הסכם חתום'],
        ['טייבה', 'פינוי', 1, '1'],
        ['טירה'],
        ['סה"כ', '', 1],
        [],
        ['גזבר האשכול'],
        ['* הסכומים לשנה'],
      ]),
    );
    expect(itemsOf(reading, 'agreements').map(({ authority }) => authority)).toEqual(['טייבה', 'טירה']);
    expect(unreadOf(reading)).toEqual([]);
  });
});

describe('loans, donations, commitments', () => {
  test('each in a table of one sheet, under the other', () => {
    const readings = readAll(
      sheet([
        ['הלוואות (₪)'],
        [
          'שם ההלוואה',
          'סכום',
          'ניטלה ביום',
          'מטרה בהחלטת המועצה',
          'החלטת המועצה',
          'תאריך',
          'אישור השר',
          'תאריך',
        ],
        ['תחנת מעבר', 2000000, '1.3.2025', 'הקמת התחנה', '4', '1.2.2025', 'אין', ''],
        ['סה"כ', 2000000],
        [],
        ['תרומות (₪)'],
        ['תורם', 'סכום', 'אישור'],
        ['קרן', 5000, '77'],
        [],
        ['התחייבויות מעבר לתקציב (₪)'],
        ['התחייבות', 'סכום', 'החלטת המועצה', 'אישור שר הפנים'],
        ['ציוד', 10000, '9', '10'],
      ]),
    );
    const byPart = Object.fromEntries(readings.map((reading) => [reading.part, reading]));
    expect(Object.keys(byPart).sort()).toEqual(['commitments', 'donations', 'loans']);
    const of = (part: 'loans' | 'donations' | 'commitments') => {
      const reading = byPart[part];
      if (!reading) throw new Error(part);
      return plain(itemsOf(reading, part));
    };
    expect(of('loans')).toEqual([
      {
        name: 'תחנת מעבר',
        amount: '2000000',
        takenOn: '2025-03-01',
        purposeInDecision: 'הקמת התחנה',
        decision: { reference: '4', on: '2025-02-01' },
        approval: 'none',
      },
    ]);
    expect(of('donations')).toEqual([{ donor: 'קרן', amount: '5000', approval: { reference: '77' } }]);
    expect(of('commitments')).toEqual([
      { name: 'ציוד', amount: '10000', decision: { reference: '9' }, approval: { reference: '10' } },
    ]);
    // What one table does not know another does.
    const known = readings.map(({ unread }) => new Set(unread.map(({ row, column }) => `${row} ${column}`)));
    const [first = new Set<string>(), ...others] = known;
    expect([...first].filter((cell) => others.every((other) => other.has(cell)))).toEqual([]);
  });

  test('a loan whose decision states no purpose is not one whose decision nobody quotes', () => {
    const reading = readOne(
      sheet([
        ['הלוואה', 'סכום (₪)', 'מטרה בהחלטת המועצה', 'החלטת המועצה'],
        ['א', 1, 'אין', '4'],
        ['ב', 1, '', '5'],
      ]),
    );
    expect(itemsOf(reading, 'loans').map(({ purposeInDecision }) => purposeInDecision)).toEqual([
      '',
      undefined,
    ]);
  });

  test('a list that says that it is empty is an empty list, one that nobody filled in is not', () => {
    const headings = ['תורם', 'סכום (₪)', 'אישור התרומה'];
    expect(merged(sheet([headings, ['אין תרומות']])).cluster?.donations).toEqual([]);
    expect(merged(sheet([headings])).cluster).not.toHaveProperty('donations');
  });
});

describe('reports and contributions', () => {
  test('periods by words and numbers', () => {
    const reading = readOne(
      sheet([
        ['סוג הדו"ח', 'שנה', 'תקופה', 'אסמכתה', 'תאריך'],
        ['רבעוני', 2025, 'רבעון ראשון', '17', '1.5.2025'],
        ['דו"ח חצי שנתי', '2025', 2, 'אין', ''],
        ['שנתי', 2024, '', '', ''],
      ]),
    );
    expect(plain(itemsOf(reading, 'reports'))).toEqual([
      { kind: 'quarter', year: 2025, part: 1, made: { reference: '17', on: '2025-05-01' } },
      { kind: 'half-year', year: 2025, part: 2, made: 'none' },
      { kind: 'year', year: 2024 },
    ]);
    expect(unreadOf(reading)).toEqual([]);
  });

  test('both budgets of a quota', () => {
    const reading = readOne(
      sheet([
        ['התאמת מכסות, באלפי ש"ח'],
        ['הרשות', 'בתקציב האשכול', 'בתקציב הרשות'],
        ['טייבה', 55.1265, '-'],
        ['סה"כ', 55.1265, 0],
      ]),
    );
    expect(plain(itemsOf(reading, 'contributions'))).toEqual([
      { authority: 'טייבה', inCluster: '55126.5', inAuthority: '0' },
    ]);
  });
});
