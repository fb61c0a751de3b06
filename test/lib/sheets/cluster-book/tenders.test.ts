import { itemsOf, plain, readOne, sheet, unreadOf } from './reading.js';

test('contracts as people head them: VAT by the heading, the cluster among the authorities, no tender', () => {
  const reading = readOne(
    sheet([
      [
        'מספר חוזה',
        'הרשות המתקשרת',
        'הקבלן',
        'תאריך חתימה',
        'סכום לפני מע"מ (₪)',
        'על פי מכרז',
        'עילת הפטור',
      ],
      ['12', 'טירה', 'קבלן א', '1.3.2026', 400000, '7/2026', ''],
      ['13', 'אשכול השרון', 'קבלן ב', '2.3.2026', 90000, 'ללא מכרז', 'תקנה 3(4)'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'contracts'))).toEqual([
    {
      name: '12',
      authority: 'טירה',
      supplier: 'קבלן א',
      on: '2026-03-01',
      amount: '400000',
      vat: 'without',
      tender: '7/2026',
    },
    {
      name: '13',
      party: 'cluster',
      supplier: 'קבלן ב',
      on: '2026-03-02',
      amount: '90000',
      vat: 'without',
      tender: '',
      exemption: 'תקנה 3(4)',
    },
  ]);
});

test('tenders in English, in another order', () => {
  const reading = readOne(
    sheet([
      ['Winner', 'For members', 'Maximum including VAT (NIS)', 'Tender no', 'Type'],
      ['Builders', 'yes', 1000000, 'T7', 'services'],
      ['', 'yes', 'none', 'T8', 'work'],
    ]),
  );
  expect(plain(itemsOf(reading, 'tenders'))).toEqual([
    {
      number: 'T7',
      object: 'services',
      forMembers: 'yes',
      maximum: '1000000',
      vat: 'with',
      winner: 'Builders',
    },
    { number: 'T8', object: 'work', forMembers: 'yes', maximum: 'none', vat: 'with' },
  ]);
});

test('a unit beside the words on VAT does not take them away', () => {
  const tenders = readOne(
    sheet([
      ['מספר מכרז', 'עבור הרשויות החברות', 'היקף מרבי כולל מע"מ (₪)'],
      ['7/2026', 'כן', 1000000],
    ]),
  );
  expect(plain(itemsOf(tenders, 'tenders'))).toEqual([
    { number: '7/2026', forMembers: 'yes', maximum: '1000000', vat: 'with' },
  ]);
  const contracts = readOne(
    sheet([
      ['מספר חוזה', 'הקבלן', 'סכום החוזה כולל מע"מ באלפי ש"ח', 'על פי מכרז'],
      ['12', 'קבלן א', 400, '7/2026'],
    ]),
  );
  expect(plain(itemsOf(contracts, 'contracts'))).toEqual([
    { name: '12', supplier: 'קבלן א', amount: '400000', vat: 'with', tender: '7/2026' },
  ]);
});

test('unseen marks around a name, before or after its spaces, are no part of it', () => {
  const reading = readOne(
    sheet([
      ['מספר חוזה', 'הרשות המתקשרת', 'הקבלן', 'סכום לפני מע"מ (₪)', 'על פי מכרז'],
      ['12', ' \u200fאשכול  השרון\u200f ', '\u00a0\u202bקבלן א\u202c ', 400000, '7/2026'],
    ]),
  );
  expect(plain(itemsOf(reading, 'contracts'))).toEqual([
    { name: '12', party: 'cluster', supplier: 'קבלן א', amount: '400000', vat: 'without', tender: '7/2026' },
  ]);
});

test.each([
  ['תקרת ההתקשרות לשנת 2026 כולל מע"מ', 'with'],
  ['היקף ההתקשרות המרבי (₪, לא כולל מע״מ)', 'without'],
  ['היקף ההתקשרות המרבי בתוספת מע"מ', 'without'],
  ['היקף ההתקשרות המרבי בש"ח', undefined],
  ['الحد الأقصى للتعاقد شامل ضريبة القيمة المضافة', 'with'],
  ['Maximum engagement in NIS, excluding VAT', 'without'],
])('the VAT basis is taken from the words of whatever heading: %s', (heading, vat) => {
  const reading = readOne(
    sheet([
      ['מספר מכרז', 'עבור הרשויות החברות', heading, 'הזוכה'],
      ['7/2026', 'כן', '1,000,000 ₪', 'זוכה'],
    ]),
  );
  expect(plain(itemsOf(reading, 'tenders'))).toEqual([
    { number: '7/2026', forMembers: 'yes', maximum: '1000000', ...(vat && { vat }), winner: 'זוכה' },
  ]);
});

test('a maximum that is not there yet is unknown: the papers may still state it', () => {
  const reading = readOne(
    sheet([
      ['מספר מכרז', 'עבור הרשויות החברות', 'היקף מרבי (₪)'],
      ['7/2026', 'כן', 'טרם'],
      ['8/2026', 'כן', 'אין'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'tenders'))).toEqual([
    { number: '7/2026', forMembers: 'yes' },
    { number: '8/2026', forMembers: 'yes', maximum: 'none' },
  ]);
});
