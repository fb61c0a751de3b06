import { typedAs } from './typed.js';

typedAs('contracts', {
  'engagements of authorities, named by what they are for': {
    name: 'התקשרויות',
    rows: [
      ['ריכוז התקשרויות הרשויות'],
      ['רשות', 'ספק', 'תיאור ההתקשרות', 'תאריך התקשרות', 'היקף כספי', "מס' מכרז"],
      ['טירה', 'ספק א', 'פחים טמונים', '1.5.2025', '1,200,000 ₪', '3/2025'],
      ['טייבה', 'ספק א', 'פחים טמונים', '1.6.2025', '900,000 ₪', '3/2025'],
    ],
    items: [
      {
        name: 'פחים טמונים',
        authority: 'טירה',
        supplier: 'ספק א',
        on: '2025-05-01',
        amount: '1200000',
        tender: '3/2025',
      },
      {
        name: 'פחים טמונים',
        authority: 'טייבה',
        supplier: 'ספק א',
        on: '2025-06-01',
        amount: '900000',
        tender: '3/2025',
      },
    ],
  },
  'contracts of the cluster, by their numbers': {
    rows: [
      ['רשימת חוזים והתקשרויות של האשכול'],
      ['מס"ד', 'מספר חוזה', 'קבלן', 'סוג התקשרות', 'תאריך חתימה', 'סכום לפני מע"מ', 'מכרז / פטור', 'הערות'],
      [1, 'ח-1', 'קבלן א', 'ביצוע עבודות', '1.5.2025', 300000, 'ללא מכרז', ''],
      [2, 'ח-2', 'קבלן ב', 'טובין', '1.6.2025', 80000, '3/2025', ''],
    ],
    items: [
      {
        name: 'ח-1',
        supplier: 'קבלן א',
        object: 'work',
        on: '2025-05-01',
        amount: '300000',
        vat: 'without',
        tender: '',
      },
      {
        name: 'ח-2',
        supplier: 'קבלן ב',
        object: 'goods',
        on: '2025-06-01',
        amount: '80000',
        vat: 'without',
        tender: '3/2025',
      },
    ],
  },
  Arabic: {
    name: 'تعاقدات',
    rows: [
      ['عقود السلطات مع الفائزين'],
      ['السلطة', 'المورد', 'وصف التعاقد', 'تاريخ التعاقد', 'القيمة', 'رقم المناقصة'],
      ['الطيرة', 'مورد أ', 'حاويات', '1.5.2025', 1200000, '3/2025'],
    ],
    items: [
      {
        name: 'حاويات',
        authority: 'الطيرة',
        supplier: 'مورد أ',
        on: '2025-05-01',
        amount: '1200000',
        tender: '3/2025',
      },
    ],
  },
  English: {
    name: 'Contracts',
    rows: [
      ['Authority', 'Contract', 'Contractor', 'Signed', 'Contract value', 'Tender no.', 'Exemption'],
      ['Tira', 'C-1', 'Supplier A', '1.5.2025', 1200000, '3/2025', ''],
      ['Cluster', 'C-2', 'Supplier B', '1.6.2025', 40000, 'No tender', 'Regulation 3(3)'],
    ],
    items: [
      {
        name: 'C-1',
        authority: 'Tira',
        supplier: 'Supplier A',
        on: '2025-05-01',
        amount: '1200000',
        tender: '3/2025',
      },
      {
        name: 'C-2',
        party: 'cluster',
        supplier: 'Supplier B',
        on: '2025-06-01',
        amount: '40000',
        tender: '',
        exemption: 'Regulation 3(3)',
      },
    ],
  },
});
