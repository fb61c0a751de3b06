import { itemsOf, plain, readOne, sheet, unreadOf } from './reading.js';

test('delegations as a clerk types them', () => {
  const reading = readOne(
    sheet([
      ['האצלת סמכויות', '', '', '', '', '', '', ''],
      [],
      [
        'שם הרשות',
        'סמכות',
        'הצעת ראש העיר',
        'החלטת מועצת הרשות',
        'תאריך',
        'החלטת מועצת האשכול',
        'תאריך',
        'שוחררה',
      ],
      [
        'עיריית טייבה',
        'פינוי אשפה',
        'מכתב מיום 1.3.2026',
        'ישיבה 7',
        '10.3.2026',
        'ישיבה 2',
        '20/3/2026',
        'לא',
      ],
      ['טירה', 'תברואה', '', 'טרם', '', '', '', 'כן'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'delegations'))).toEqual([
    {
      authority: 'עיריית טייבה',
      subject: 'פינוי אשפה',
      proposal: { reference: 'מכתב מיום 1.3.2026', on: '2026-03-01' },
      authorityDecision: { reference: 'ישיבה 7', on: '2026-03-10' },
      councilDecision: { reference: 'ישיבה 2', on: '2026-03-20' },
      released: 'no',
    },
    {
      authority: 'טירה',
      subject: 'תברואה',
      authorityDecision: { reference: '', pending: true },
      released: 'yes',
    },
  ]);
});

test('activities in Arabic, in another order, for all authorities', () => {
  const reading = readOne(
    sheet([
      ['مصدر الصلاحية', 'اسم النشاط', 'السلطة', 'مرجع', 'تاريخ البدء'],
      ['تفويض', 'جمع النفايات', 'الطيبة', 'قرار 4', '1.4.2026'],
      ['القانون', 'تخطيط', 'جميع السلطات', '', ''],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'activities'))).toEqual([
    {
      name: 'جمع النفايات',
      authority: 'الطيبة',
      source: 'delegated',
      reference: { reference: 'قرار 4' },
      from: '2026-04-01',
    },
    { name: 'تخطيط', authority: '', source: 'law' },
  ]);
});

test('powers in English, in another order', () => {
  const reading = readOne(
    sheet([
      ['Power requested', 'Order', 'Plenary', 'Operating plan', 'Area', 'Municipality'],
      ['Business licences', 'section 4', 'protocol 3', 'none', 'everywhere', 'all'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'powers'))).toEqual([
    {
      subject: 'Business licences',
      authority: '',
      plenary: { reference: 'protocol 3' },
      plan: 'none',
      area: '',
      inOrder: { reference: 'section 4' },
    },
  ]);
});

test('fees by year, with their total', () => {
  const reading = readOne(
    sheet([
      ['אגרות והיטלים (₪)'],
      [],
      ['שם המפעל', 'שנת תקציב', 'עלות הקמה', 'תחזוקה', 'הכנסות מאגרות', 'מוחזק', 'חוק העזר', 'אישור השר'],
      ['תחנת מעבר', 2024, 1000000, 0, 700000, 'כן', 'חוק עזר (פסולת)', 'אישור 12'],
      ['תחנת מעבר', 2025, 0, 400000, 700001, 'כן', '', ''],
      ['סה"כ', '', 1000000, 400000, 1400001, '', '', ''],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'fees'))).toEqual([
    {
      enterprise: 'תחנת מעבר',
      year: 2024,
      founding: '1000000',
      upkeep: '0',
      fees: '700000',
      held: 'yes',
      byLaw: 'חוק עזר (פסולת)',
      approval: { reference: 'אישור 12' },
    },
    { enterprise: 'תחנת מעבר', year: 2025, founding: '0', upkeep: '400000', fees: '700001', held: 'yes' },
  ]);
});

test.each([
  ['he', 'טרם'],
  ['he', 'עדיין לא'],
  ['he', 'לא עדיין'],
  ['he', 'טרם אושר'],
  ['ar', 'ليس بعد'],
  ['fa', 'هنوز نه'],
  ['en', 'Not yet'],
  ['en', 'pending'],
])('a step that is not there yet is under way, and not refused (%s): %s', (_, words) => {
  const reading = readOne(
    sheet([
      [
        'שם הרשות',
        'סמכות או תפקיד',
        'הצעת ראש הרשות',
        'אישור מועצת הרשות',
        'אישור מועצת האשכול',
        'תאריך אישור מועצת האשכול',
      ],
      ['טייבה', 'איסוף פסולת', words, 'אין', 'ישיבה 4', words],
      ['טירה', 'איסוף פסולת', '12', '13', null, words],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'delegations'))).toEqual([
    {
      authority: 'טייבה',
      subject: 'איסוף פסולת',
      proposal: { reference: '', pending: true },
      authorityDecision: 'none',
      councilDecision: { reference: 'ישיבה 4', pending: true },
    },
    {
      authority: 'טירה',
      subject: 'איסוף פסולת',
      proposal: { reference: '12' },
      authorityDecision: { reference: '13' },
      councilDecision: { reference: '', pending: true },
    },
  ]);
});
