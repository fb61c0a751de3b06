import { typedAs } from './typed.js';

typedAs('powers', {
  'what the order says, and where it is used': {
    rows: [
      ['סמכויות לפי הצו המקים'],
      ['הסמכות', 'מקור בצו', 'תחום גאוגרפי', 'הצעת האשכול', 'תאריך', 'אישור השר', 'תאריך'],
      ['פינוי פסולת', 'סעיף 4', 'טירה, טייבה', 'הצעה 3', '1.2.2025', 'אישור 8', '1.6.2025'],
    ],
    items: [{ subject: 'פינוי פסולת', area: 'טירה, טייבה', inOrder: { reference: 'סעיף 4' } }],
    passed: ['תאריך', 'אישור השר', 'תאריך'],
  },
  'a request with its papers': {
    name: 'בקשות להעברת סמכויות',
    rows: [
      [
        'מס"ד',
        'הסמכות המבוקשת',
        'שם הרשות',
        'פרוטוקול מליאה',
        'תאריך',
        'תוכנית הפעלה',
        'אישור מועצת אשכול',
        'תאריך',
        'הערות',
      ],
      [
        1,
        'רישוי עסקים',
        'טירה',
        'פרוטוקול 12',
        '3.4.2025',
        'תכנית מיום 1.5.2025',
        'החלטה 40',
        '8.5.2025',
        'בטיפול',
      ],
      [2, 'חניה', 'כל הרשויות', 'אין', '', 'אין', 'החלטה 41', '8.5.2025', ''],
    ],
    items: [
      {
        subject: 'רישוי עסקים',
        authority: 'טירה',
        plenary: { reference: 'פרוטוקול 12', on: '2025-04-03' },
        plan: { reference: 'תכנית מיום 1.5.2025', on: '2025-05-01' },
        councilDecision: { reference: 'החלטה 40', on: '2025-05-08' },
      },
      {
        subject: 'חניה',
        authority: '',
        plenary: 'none',
        plan: 'none',
        councilDecision: { reference: 'החלטה 41', on: '2025-05-08' },
      },
    ],
  },
  Arabic: {
    rows: [
      ['صلاحيات منقولة بأمر التأسيس'],
      ['الصلاحية', 'السلطة', 'محضر المجلس', 'خطة التشغيل', 'مصادقة مجلس العنقود', 'بند الأمر'],
      ['جمع النفايات', 'الطيبة', 'محضر 12', 'خطة 2025', 'قرار 40', 'بند 4'],
    ],
    items: [
      {
        subject: 'جمع النفايات',
        authority: 'الطيبة',
        plenary: { reference: 'محضر 12' },
        plan: { reference: 'خطة 2025' },
        councilDecision: { reference: 'قرار 40' },
        inOrder: { reference: 'بند 4' },
      },
    ],
  },
  English: {
    name: 'Powers transferred by order',
    rows: [
      [
        'Power',
        'Authority',
        'Plenary minutes',
        'Operating plan',
        'Cluster council approval',
        'Date',
        'Section of the order',
      ],
      ['Waste collection', 'Tira', 'Minutes 12', 'Plan 2025', 'Decision 40', '8.5.2025', 'Section 4'],
    ],
    items: [
      {
        subject: 'Waste collection',
        authority: 'Tira',
        plenary: { reference: 'Minutes 12' },
        plan: { reference: 'Plan 2025' },
        councilDecision: { reference: 'Decision 40', on: '2025-05-08' },
        inOrder: { reference: 'Section 4' },
      },
    ],
  },
});
