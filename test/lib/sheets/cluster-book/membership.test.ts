import { itemsOf, merged, plain, readOne, sheet, unreadOf } from './reading.js';

test('requests to join, as a person heads them in Hebrew', () => {
  const reading = readOne(
    sheet([
      ['בקשות הצטרפות לאשכול'],
      [
        'רשות מצטרפת',
        'אישור מליאת הרשות',
        'תאריך אישור המליאה',
        'הסכמת מועצת האשכול',
        'בקשה לשר הפנים',
        'תיקון הצו',
        'תאריך תיקון הצו',
        'חברה מיום',
      ],
      ['טירה', 'מליאה 2', '1.2.2026', 'אין', 'בקשה 9', 'צו 77', '1.6.2026', '1.7.2026'],
      ['כפר ברא', '', '', '', '', '', '', ''],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'joining'))).toEqual([
    {
      authority: 'טירה',
      plenary: { reference: 'מליאה 2', on: '2026-02-01' },
      council: 'none',
      request: { reference: 'בקשה 9' },
      amendment: { reference: 'צו 77', on: '2026-06-01' },
      effective: '2026-07-01',
    },
    { authority: 'כפר ברא' },
  ]);
});

test('requests to leave, in English and another order', () => {
  const reading = readOne(
    sheet([
      ['Leaving authorities'],
      [
        'Votes for',
        'All members',
        'Authority',
        'Asked by',
        'Council decision',
        'Date of the vote',
        'Minister convinced',
        'Settlement',
        'Agreed',
      ],
      [11, 16, 'Tira', 'the council', 'Meeting 8', '2026-02-01', 'none', 'Draft 1', 'no'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'leaving'))).toEqual([
    {
      authority: 'Tira',
      askedBy: 'council',
      councilDecision: { reference: 'Meeting 8', on: '2026-02-01' },
      votesFor: 11,
      members: 16,
      convinced: 'none',
      settlement: { reference: 'Draft 1' },
      agreed: 'no',
    },
  ]);
});

test('a settlement in Hebrew', () => {
  const reading = readOne(
    sheet([
      ['הסדר פרישה'],
      ['פריט', 'סוג', 'סכום (₪)', 'מפתח חלוקה', 'חלק הרשות', 'החלק'],
      ['משאית', 'רכוש', 900000, 'לפי מכסות', 300000, ''],
      ['מלווה', 'הלוואה', 1500000, 'אחר', '', '40%'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'settlement'))).toEqual([
    { name: 'משאית', kind: 'asset', amount: '900000', key: 'quota', proposed: '300000' },
    { name: 'מלווה', kind: 'debt', amount: '1500000', key: 'own', share: '0.4' },
  ]);
});

test('a settlement in Arabic, and the room that the sheets make', () => {
  const division = sheet([
    ['تسوية الانسحاب'],
    ['مفتاح التوزيع', 'البند', 'النوع', 'المبلغ (₪)'],
    ['حسب السكان', 'شاحنة', 'أصل', 1000],
  ]);
  expect(unreadOf(readOne(division))).toEqual([]);
  expect(plain(itemsOf(readOne(division), 'settlement'))).toEqual([
    { name: 'شاحنة', kind: 'asset', amount: '1000', key: 'population' },
  ]);
  const { membership, placeOf } = merged(division);
  expect(membership?.settlement).toHaveLength(1);
  expect(placeOf(['membership', 'settlement', 0, 'amount'])).toMatchObject({ row: 2, column: 3 });
});
