import { itemsOf, plain, readOne, sheet, unreadOf } from './reading.js';

describe('the council', () => {
  test('as a cluster keeps it', () => {
    const reading = readOne(
      sheet([
        ['מועצת האשכול'],
        ['רשות', 'שם הנציג', 'תפקיד', 'עובד רשות', 'הצדקה', 'תפקיד במועצה', 'תאריך מינוי'],
        ['עיריית טייבה', 'נציגת טייבה', 'ראש העיר', 'לא', '', 'יו"ר', '1.1.2024'],
        ['טירה', 'נציג טירה', 'מנכ"ל העירייה', '', '', 'סגן', '1.1.2024'],
        ['טירה', 'נציג נוסף', 'חבר מועצה', 'לא', 'אין', 'חבר', '1.1.2024'],
        ['קלנסווה', 'פנוי', '', '', '', '', ''],
      ]),
    );
    expect(plain(itemsOf(reading, 'council'))).toEqual([
      {
        authority: 'עיריית טייבה',
        representative: 'נציגת טייבה',
        role: 'head',
        employee: 'no',
        from: '2024-01-01',
        office: 'chair',
      },
      {
        authority: 'טירה',
        representative: 'נציג טירה',
        role: 'senior',
        from: '2024-01-01',
        office: 'deputy',
      },
      {
        authority: 'טירה',
        representative: 'נציג נוסף',
        role: 'elected',
        employee: 'no',
        justification: '',
        from: '2024-01-01',
        office: 'member',
      },
      { authority: 'קלנסווה', representative: '' },
    ]);
    expect(unreadOf(reading)).toEqual([]);
  });

  test('in English, in another order', () => {
    const reading = readOne(
      sheet([
        [
          'Office',
          'Elected',
          'Local authority',
          'Position',
          'Appointed on',
          'Elected by decision',
          'Elected on',
        ],
        ['chair', 'yes', 'Tayibe', 'mayor', '2024-01-01', 'minutes 1', '2024-01-10'],
        ['deputy', 'no', 'Tira', 'treasurer', '2024-01-01', 'none', ''],
      ]),
    );
    expect(plain(itemsOf(reading, 'council'))).toEqual([
      {
        authority: 'Tayibe',
        role: 'head',
        elected: 'yes',
        from: '2024-01-01',
        office: 'chair',
        election: { reference: 'minutes 1', on: '2024-01-10' },
      },
      {
        authority: 'Tira',
        role: 'senior',
        elected: 'no',
        from: '2024-01-01',
        office: 'deputy',
        election: 'none',
      },
    ]);
  });

  test('a bare elected official or employee may be the head or a senior one, and is not guessed', () => {
    const reading = readOne(
      sheet([
        ['רשות', 'נציג', 'תפקיד ברשות', 'עובד רשות באשכול'],
        ['טייבה', 'נציגת טייבה', 'נבחר ציבור', 'לא'],
        ['טירה', 'נציג טירה', 'עובד', 'כן'],
      ]),
    );
    expect(unreadOf(reading)).toEqual(['נבחר ציבור: choice-unknown', 'עובד: choice-unknown']);
  });
});

test('a rotation, in Hebrew and in Arabic', () => {
  const hebrew = readOne(
    sheet([
      ['רשות', 'קדנציה מיום', 'קדנציה עד יום', 'נציג מקרב העובדים'],
      ['טייבה', '1.1.2024', '31.12.2027', 'כן'],
    ]),
  );
  const arabic = readOne(
    sheet([
      ['الممثل موظف', 'نهاية الدورة', 'بداية الدورة', 'السلطة المحلية'],
      ['نعم', '31.12.2027', '1.1.2024', 'טייבה'],
    ]),
  );
  const expected = [{ authority: 'טייבה', from: '2024-01-01', to: '2027-12-31', employee: 'yes' }];
  expect(plain(itemsOf(hebrew, 'rotation'))).toEqual(expected);
  expect(plain(itemsOf(arabic, 'rotation'))).toEqual(expected);
});

test('committees, in Hebrew and in English', () => {
  const hebrew = readOne(
    sheet([
      ['שם הוועדה', 'קבועה/ארעית', 'הרכב'],
      ['ועדת הצעות ומכרזים', 'קבועה', 'חמישה חברים'],
      ['ועדת כספים', 'זמנית', ''],
    ]),
  );
  expect(plain(itemsOf(hebrew, 'committees'))).toEqual([
    { name: 'ועדת הצעות ומכרזים', permanent: 'yes', members: 'חמישה חברים' },
    { name: 'ועדת כספים', permanent: 'no' },
  ]);
  const english = readOne(
    sheet([
      ['Permanent', 'Kind of committee', 'Committee'],
      ['yes', 'bids and tenders', 'First'],
      ['no', 'other', 'Second'],
    ]),
  );
  expect(plain(itemsOf(english, 'committees'))).toEqual([
    { name: 'First', kind: 'tenders', permanent: 'yes' },
    { name: 'Second', kind: 'other', permanent: 'no' },
  ]);
});
