import { typedAs } from './typed.js';

typedAs('rotation', {
  'employee or elected in one column': {
    rows: [
      ['סבב נציגים במועצת האשכול'],
      ['רשות', 'מתאריך', 'עד תאריך', 'נציג עובד / נבחר'],
      ['טייבה', '1.3.2024', '28.2.2026', 'עובד'],
      ['טירה', '1.3.2024', '28.2.2026', 'נבחר'],
    ],
    items: [
      { authority: 'טייבה', from: '2024-03-01', to: '2026-02-28', employee: 'yes' },
      { authority: 'טירה', from: '2024-03-01', to: '2026-02-28', employee: 'no' },
    ],
  },
  'no title, terms by their beginning and end': {
    name: 'רוטציה',
    rows: [
      ['מס"ד', 'הרשות המקומית', 'שם הנציג', 'סוג הנציג', 'תחילת תקופה', 'סוף תקופה', 'הערות'],
      [1, 'קלנסווה', 'נציג קלנסווה', 'עובד הרשות', '1.3.2024', '28.2.2026', ''],
      [2, 'כפר יונה', 'נציגת כפר יונה', 'נבחרת ציבור', '1.3.2024', '28.2.2026', 'מוסכם'],
    ],
    items: [
      {
        authority: 'קלנסווה',
        representative: 'נציג קלנסווה',
        employee: 'yes',
        from: '2024-03-01',
        to: '2026-02-28',
      },
      {
        authority: 'כפר יונה',
        representative: 'נציגת כפר יונה',
        employee: 'no',
        from: '2024-03-01',
        to: '2026-02-28',
      },
    ],
  },
  Arabic: {
    rows: [
      ['تناوب الممثلين في المجلس'],
      ['السلطة', 'بداية الفترة', 'نهاية الفترة', 'موظف أو منتخب'],
      ['الطيبة', '1.3.2024', '28.2.2026', 'موظف'],
      ['الطيرة', '1.3.2024', '28.2.2026', 'منتخب'],
    ],
    items: [
      { authority: 'الطيبة', from: '2024-03-01', to: '2026-02-28', employee: 'yes' },
      { authority: 'الطيرة', from: '2024-03-01', to: '2026-02-28', employee: 'no' },
    ],
  },
  English: {
    name: 'Rotation agreement',
    rows: [
      ['Authority', 'Term starts', 'Term ends', 'Employee or elected', 'Delegate'],
      ['Tayibe', '1.3.2024', '28.2.2026', 'Employee', 'Delegate of Tayibe'],
      ['Tira', '1.3.2024', '28.2.2026', 'Elected', 'Delegate of Tira'],
    ],
    items: [
      {
        authority: 'Tayibe',
        from: '2024-03-01',
        to: '2026-02-28',
        employee: 'yes',
        representative: 'Delegate of Tayibe',
      },
      {
        authority: 'Tira',
        from: '2024-03-01',
        to: '2026-02-28',
        employee: 'no',
        representative: 'Delegate of Tira',
      },
    ],
  },
});
