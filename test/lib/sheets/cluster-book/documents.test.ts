import { itemsOf, plain, readOne, sheet, unreadOf } from './reading.js';

const codes = (reading: ReturnType<typeof readOne>) => reading.notes.map(({ code }) => code);

describe('lists of documents whose sheet states no unit', () => {
  test('tenders in other words, plurals and spellings: shekels, and that is said', () => {
    const reading = readOne(
      sheet([
        ['מכרזי האשכול'],
        [],
        ["מס' מכרז", 'נושא', 'היקף מירבי של ההתקשרויות'],
        ['4/2026', 'תאורת רחוב', 4878.89],
      ]),
    );
    expect(unreadOf(reading)).toEqual([]);
    expect(plain(itemsOf(reading, 'tenders'))).toEqual([
      { number: '4/2026', subject: 'תאורת רחוב', maximum: '4878.89' },
    ]);
    expect(codes(reading)).toContain('unit-of-documents');
    expect(codes(reading)).not.toContain('unit-unstated');
  });

  test('a title that says thousands is believed', () => {
    const reading = readOne(
      sheet([
        ['רשימת חוזים, באלפי ש"ח'],
        ["מס' חוזה", 'הרשות', 'מועד החתימה', 'סכום החוזה', 'לפי מכרז'],
        ['12', 'טירה', '1.3.2026', 400, '7/2026'],
      ]),
    );
    expect(plain(itemsOf(reading, 'contracts'))).toEqual([
      { name: '12', authority: 'טירה', on: '2026-03-01', amount: '400000', tender: '7/2026' },
    ]);
    expect(codes(reading)).not.toContain('unit-of-documents');
  });

  test('a loan is in thousands as often as not: unknown, and asked about', () => {
    const reading = readOne(
      sheet([['הלוואות האשכול'], ['מלווה', 'סכום ההלוואה', 'תאריך קבלה'], ['בנק', 4000, '1.3.2026']]),
    );
    expect(codes(reading)).toContain('unit-unstated');
    expect(codes(reading)).not.toContain('unit-of-documents');
  });
});
