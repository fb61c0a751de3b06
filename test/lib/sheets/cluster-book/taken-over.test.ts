import { itemsOf, plain, readOne, sheet, unreadOf } from './reading.js';

test('contracts taken over as a clerk types them: dates beside their evidence, a consent that there is none of', () => {
  const reading = readOne(
    sheet([
      ['חוזים שהועברו לאשכול'],
      [],
      [
        'הרשות המקומית',
        'החוזה',
        'נחתם ביום',
        'יום ההצטרפות',
        'לתפקידי האשכול',
        'הועבר',
        'החלטת מועצה',
        'תאריך',
        'הסכמת הרשות המקומית',
        'הסכמת הצד השני',
      ],
      ['עיריית טירה', 'גינון 4/2021', '1.2.2021', '1/1/2022', 'כן', 'כן', '12', '4.4.2022', 'מכתב 3', 'אין'],
      ['טייבה', 'תאורת רחוב', '5.6.2020', '', 'לא', 'לא', 'טרם', '', '-', ''],
      ['', 'השכרת מחסן', '', '', '', 'כן', 'החלטה 5 מיום 3.4.2025', '', '', 'מכתב מ-1.4.2025'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'transfers'))).toEqual([
    {
      contract: 'גינון 4/2021',
      authority: 'עיריית טירה',
      madeOn: '2021-02-01',
      joinedOn: '2022-01-01',
      forItsFunctions: 'yes',
      takenOver: 'yes',
      decision: { reference: '12', on: '2022-04-04' },
      authorityConsent: { reference: 'מכתב 3' },
      supplierConsent: 'none',
    },
    {
      contract: 'תאורת רחוב',
      authority: 'טייבה',
      madeOn: '2020-06-05',
      forItsFunctions: 'no',
      takenOver: 'no',
      decision: { reference: '', pending: true },
    },
    {
      contract: 'השכרת מחסן',
      takenOver: 'yes',
      decision: { reference: 'החלטה 5 מיום 3.4.2025', on: '2025-04-03' },
      supplierConsent: { reference: 'מכתב מ-1.4.2025', on: '2025-04-01' },
    },
  ]);
});

test('contracts taken over in Arabic, in another order', () => {
  const reading = readOne(
    sheet([
      [
        'موافقة الطرف الآخر',
        'موافقة السلطة المحلية',
        'نُقل إلى العنقود',
        'انضمت في',
        'تاريخ توقيع العقد',
        'بلدية',
        'رقم العقد',
      ],
      ['كتاب 7', 'لا يوجد', 'نعم', '١/١/٢٠٢٢', '1.2.2021', 'الطيرة', 'ع-4'],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'transfers'))).toEqual([
    {
      contract: 'ع-4',
      authority: 'الطيرة',
      madeOn: '2021-02-01',
      joinedOn: '2022-01-01',
      takenOver: 'yes',
      authorityConsent: 'none',
      supplierConsent: { reference: 'كتاب 7' },
    },
  ]);
});

test('sales as a clerk types them: whose opinion, a price with its sign, votes', () => {
  const reading = readOne(
    sheet([
      ['מכירת טובין מרשות לאשכול'],
      [
        'תיאור הטובין',
        'הרשות המוכרת',
        'סוג',
        'סכום המכירה',
        'נמכר ביום',
        'חוות דעת',
        'חוות הדעת מיום',
        'חוות הדעת מאת',
        'תמורה מקובלת',
        'החלטת המועצה',
        'הצביעו בעד',
        'מספר חברי המועצה',
      ],
      [
        'משאית אשפה',
        'טירה',
        'טובין',
        '320,000 ₪',
        '11.2.2026',
        'ח/5',
        '4.2.2026',
        'גזבר האשכול',
        'כן',
        'ישיבה 3',
        9,
        15,
      ],
      [
        'פנסי רחוב',
        'עיריית טייבה',
        'טובין',
        '45,250.75 ₪',
        '3.3.2026',
        'אין',
        '',
        'הרשות',
        'לא',
        'טרם',
        '',
        '',
      ],
    ]),
  );
  expect(unreadOf(reading)).toEqual([]);
  expect(plain(itemsOf(reading, 'sales'))).toEqual([
    {
      goods: 'משאית אשפה',
      authority: 'טירה',
      object: 'goods',
      price: '320000',
      soldOn: '2026-02-11',
      opinion: { reference: 'ח/5', on: '2026-02-04' },
      opinionBy: 'cluster',
      priceCustomary: 'yes',
      decision: { reference: 'ישיבה 3' },
      votesFor: 9,
      members: 15,
    },
    {
      goods: 'פנסי רחוב',
      authority: 'עיריית טייבה',
      object: 'goods',
      price: '45250.75',
      soldOn: '2026-03-03',
      opinion: 'none',
      opinionBy: 'authority',
      priceCustomary: 'no',
      decision: { reference: '', pending: true },
    },
  ]);
});

test('sales in English, in another order; votes that are no number of people are not taken', () => {
  const reading = readOne(
    sheet([
      [
        'Council decision',
        'In favour',
        'Price (NIS)',
        'Seller',
        'Goods sold',
        'Opinion',
        'Price is customary',
      ],
      ['12 of 2026-03-01', 'most', 1000, 'Tira', 'Desks', 'T/5', 'yes'],
    ]),
  );
  expect(unreadOf(reading)).toEqual(['most: count-unclear']);
  expect(plain(itemsOf(reading, 'sales'))).toEqual([
    {
      goods: 'Desks',
      authority: 'Tira',
      object: 'goods',
      price: '1000',
      opinion: { reference: 'T/5' },
      priceCustomary: 'yes',
      decision: { reference: '12 of 2026-03-01', on: '2026-03-01' },
    },
  ]);
});
