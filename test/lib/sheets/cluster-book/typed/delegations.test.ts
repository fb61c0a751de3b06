import { typedAs } from './typed.js';

typedAs('delegations', {
  'abbreviations, each approval with its day': {
    rows: [
      ['ריכוז האצלות סמכות לאשכול'],
      [
        ...[
          'מס"ד',
          'הרשות המאצילה',
          'נושא',
          'האצלה/הטלה',
          'הצעת רה"ע',
          'אישור מליאת הרשות',
          'ת. אישור המליאה',
        ],
        ...['אישור מועצת אשכול', 'ת. אישור מועצת אשכול', 'פורסם באתר האשכול', 'פורסם באתר הרשות'],
      ],
      [
        ...[1, 'קלנסווה', 'פיקוח על חניה', 'האצלה', 'מכתב 4', 'החלטה 12', '10.3.2025'],
        ...['החלטה 31', '20.3.2025', '25.3.2025', 'טרם פורסם'],
      ],
    ],
    items: [
      {
        authority: 'קלנסווה',
        subject: 'פיקוח על חניה',
        kind: 'power',
        proposal: { reference: 'מכתב 4' },
        authorityDecision: { reference: 'החלטה 12', on: '2025-03-10' },
        councilDecision: { reference: 'החלטה 31', on: '2025-03-20' },
        clusterNotice: { reference: '25.3.2025', on: '2025-03-25' },
        authorityNotice: { reference: '', pending: true },
      },
    ],
  },
  'no title, release from the duty at the end': {
    name: 'האצלות',
    rows: [
      [
        ...['הסמכות', 'רשות מקומית', 'החלטת המליאה', 'תאריך', 'החלטת האשכול', 'תאריך'],
        ...['פרסום - אתר אשכול', 'פרסום - אתר רשות', 'שחרור מחובה', 'אישור השר לשחרור'],
      ],
      [
        ...['רישוי עסקים', 'טירה', 'פרוטוקול 5', '2.2.2025', 'פרוטוקול 9', '3.3.2025'],
        ...['הודעה 1', 'הודעה 2', 'כן', 'אין'],
      ],
    ],
    items: [
      {
        authority: 'טירה',
        subject: 'רישוי עסקים',
        authorityDecision: { reference: 'פרוטוקול 5', on: '2025-02-02' },
        councilDecision: { reference: 'פרוטוקול 9', on: '2025-03-03' },
        clusterNotice: { reference: 'הודעה 1' },
        authorityNotice: { reference: 'הודעה 2' },
        released: 'yes',
        releaseApproval: 'none',
      },
    ],
  },
  Arabic: {
    rows: [
      ['تفويض صلاحيات للعنقود'],
      [
        'السلطة',
        'الصلاحية',
        'قرار مجلس السلطة',
        'التاريخ',
        'قرار مجلس العنقود',
        'التاريخ',
        'النشر في موقع العنقود',
        'النشر في موقع السلطة',
      ],
      ['الطيبة', 'إدارة المواقف', 'قرار 12', '10.3.2025', 'قرار 31', '20.3.2025', 'إعلان 1', 'لا'],
    ],
    items: [
      {
        authority: 'الطيبة',
        subject: 'إدارة المواقف',
        authorityDecision: { reference: 'قرار 12', on: '2025-03-10' },
        councilDecision: { reference: 'قرار 31', on: '2025-03-20' },
        clusterNotice: { reference: 'إعلان 1' },
        authorityNotice: 'none',
      },
    ],
  },
  English: {
    name: 'Delegated powers',
    rows: [
      [
        'Authority',
        'Power delegated',
        'Council resolution (authority)',
        'Date',
        'Cluster council resolution',
        'Date',
        'Cluster website',
        'Authority website',
      ],
      ['Tira', 'Parking enforcement', 'Res. 12', '10.3.2025', 'Res. 31', '20.3.2025', 'Notice 1', 'Notice 2'],
    ],
    items: [
      {
        authority: 'Tira',
        subject: 'Parking enforcement',
        authorityDecision: { reference: 'Res. 12', on: '2025-03-10' },
        councilDecision: { reference: 'Res. 31', on: '2025-03-20' },
        clusterNotice: { reference: 'Notice 1' },
        authorityNotice: { reference: 'Notice 2' },
      },
    ],
  },
});
