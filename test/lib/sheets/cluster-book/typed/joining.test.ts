import { typedAs } from './typed.js';

typedAs('joining', {
  'a follow-up of requests': {
    rows: [
      ['מעקב בקשות הצטרפות לאשכול'],
      [
        'מס"ד',
        'הרשות המבקשת',
        'הצעת ראש הרשות',
        'החלטת המליאה',
        'תאריך',
        'אישור מועצת אשכול',
        'תאריך',
        'הבקשה לשר',
        'תאריך',
        'העתק לאגף פיתוח כלכלי',
        'הערות',
      ],
      [
        1,
        'רעננה',
        'מכתב 1',
        'פרוטוקול 4',
        '1.2.2025',
        'החלטה 9',
        '1.3.2025',
        'מכתב 12',
        '5.3.2025',
        'אין',
        'ממתינים',
      ],
    ],
    items: [
      {
        authority: 'רעננה',
        proposal: { reference: 'מכתב 1' },
        plenary: { reference: 'פרוטוקול 4', on: '2025-02-01' },
        council: { reference: 'החלטה 9', on: '2025-03-01' },
        request: { reference: 'מכתב 12', on: '2025-03-05' },
        copy: 'none',
      },
    ],
  },
  'no title, until the amendment of the order': {
    name: 'צירוף רשויות',
    rows: [
      ['שם הרשות', 'הסכמת המליאה', 'הסכמת האשכול', 'נימוקי השר', 'תיקון צו', 'תאריך תיקון', 'חברה החל מ'],
      ['כפר סבא', 'פרוטוקול 6', 'לא', 'נימוקים מיום 1.4.2025', 'קובץ 11', '1.6.2025', '1.7.2025'],
    ],
    items: [
      {
        authority: 'כפר סבא',
        plenary: { reference: 'פרוטוקול 6' },
        council: 'none',
        ministerReasons: { reference: 'נימוקים מיום 1.4.2025', on: '2025-04-01' },
        amendment: { reference: 'קובץ 11', on: '2025-06-01' },
        effective: '2025-07-01',
      },
    ],
  },
  Arabic: {
    rows: [
      ['طلبات الانضمام إلى العنقود'],
      ['السلطة', 'قرار المجلس المحلي', 'موافقة مجلس العنقود', 'تعديل أمر التأسيس', 'التاريخ', 'عضو منذ'],
      ['الطيبة', 'قرار 4', 'قرار 9', 'تعديل 2', '1.6.2025', '1.7.2025'],
    ],
    items: [
      {
        authority: 'الطيبة',
        plenary: { reference: 'قرار 4' },
        council: { reference: 'قرار 9' },
        amendment: { reference: 'تعديل 2', on: '2025-06-01' },
        effective: '2025-07-01',
      },
    ],
  },
  English: {
    name: 'Joining',
    rows: [
      [
        'Joining authority',
        "Head's proposal",
        'Plenary decision',
        'Date',
        "Cluster council's consent",
        'Date',
        'Request to the Minister',
        'Copy sent',
        'Member as of',
      ],
      [
        'Tira',
        'Letter 1',
        'Minutes 4',
        '1.2.2025',
        'Decision 9',
        '1.3.2025',
        'Letter 12',
        'none',
        '1.7.2025',
      ],
    ],
    items: [
      {
        authority: 'Tira',
        proposal: { reference: 'Letter 1' },
        plenary: { reference: 'Minutes 4', on: '2025-02-01' },
        council: { reference: 'Decision 9', on: '2025-03-01' },
        request: { reference: 'Letter 12' },
        copy: 'none',
        effective: '2025-07-01',
      },
    ],
  },
});
