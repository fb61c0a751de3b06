import { typedAs } from './typed.js';

typedAs('tenders', {
  'a register of public tenders': {
    rows: [
      ['ריכוז מכרזים פומביים'],
      [
        'מס"ד',
        "מס' מכרז",
        'נושא',
        'סוג',
        'תאריך פרסום',
        'ספק זוכה',
        'סכום מקסימלי',
        'כולל מע"מ?',
        'עבור הרשויות החברות',
        'הערות',
      ],
      [1, '3/2025', 'פחים טמונים', 'טובין', '1.2.2025', 'ספק א', '2,000,000 ₪', 'כן', 'כן', ''],
    ],
    items: [
      {
        number: '3/2025',
        subject: 'פחים טמונים',
        object: 'goods',
        published: { reference: '2025-02-01', on: '2025-02-01' },
        winner: 'ספק א',
        maximum: '2000000',
        vat: 'with',
        forMembers: 'yes',
      },
    ],
  },
  'no title, the ceiling before VAT': {
    name: 'מכרזים 2025',
    rows: [
      ['תיאור המכרז', 'מספר המכרז', 'תקרת התקשרות לפני מע"מ', 'זוכה', 'פורסם ב', 'תוקף עד'],
      ['שירותי הסעה', '4/2025', 500000, 'ספק ב', 'עיתון יומי', '31.12.2027'],
      ['ציוד משרדי', '5/2025', 'ללא הגבלה', 'ספק ג', 'אתר האשכול', ''],
    ],
    items: [
      {
        number: '4/2025',
        subject: 'שירותי הסעה',
        maximum: '500000',
        vat: 'without',
        winner: 'ספק ב',
        published: { reference: 'עיתון יומי' },
        to: '2027-12-31',
      },
      {
        number: '5/2025',
        subject: 'ציוד משרדי',
        maximum: 'none',
        vat: 'without',
        winner: 'ספק ג',
        published: { reference: 'אתר האשכול' },
      },
    ],
  },
  Arabic: {
    rows: [
      ['مناقصات العنقود 2025'],
      ['رقم المناقصة', 'موضوع المناقصة', 'تاريخ النشر', 'الفائز', 'الحد الأقصى للمبلغ', 'للسلطات الأعضاء'],
      ['3/2025', 'حاويات', '1.2.2025', 'مورد أ', 2000000, 'نعم'],
    ],
    items: [
      {
        number: '3/2025',
        subject: 'حاويات',
        published: { reference: '2025-02-01', on: '2025-02-01' },
        winner: 'مورد أ',
        maximum: '2000000',
        forMembers: 'yes',
      },
    ],
  },
  English: {
    name: 'Tender register',
    rows: [
      ['Tender #', 'Description', 'Published on', 'Winning supplier', 'Maximum value', 'For members'],
      ['3/2025', 'Containers', '1.2.2025', 'Supplier A', 2000000, 'Yes'],
    ],
    items: [
      {
        number: '3/2025',
        subject: 'Containers',
        published: { reference: '2025-02-01', on: '2025-02-01' },
        winner: 'Supplier A',
        maximum: '2000000',
        forMembers: 'yes',
      },
    ],
  },
});
