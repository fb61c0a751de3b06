import { typedAs } from './typed.js';

typedAs('fees', {
  'income against expenditure of each facility': {
    rows: [
      ['אגרות והיטלים – שנת 2025'],
      [
        'מס"ד',
        'שם המתקן',
        'הוצאות הקמה',
        'הוצאות תחזוקה',
        'הכנסות מאגרות והיטלים',
        'שם חוק העזר',
        'אישור השר',
        'תאריך',
      ],
      [1, 'תחנת מעבר', 1000000, 200000, 1150000, 'חוק עזר פסולת', 'אישור 5', '1.2.2024'],
    ],
    items: [
      {
        enterprise: 'תחנת מעבר',
        founding: '1000000',
        upkeep: '200000',
        fees: '1150000',
        byLaw: 'חוק עזר פסולת',
        approval: { reference: 'אישור 5', on: '2024-02-01' },
      },
    ],
  },
  'no title, amounts as text': {
    name: 'חוקי עזר',
    rows: [
      ['חוק עזר', 'מפעל', 'שנה', 'עלות כוללת', 'גביית אגרות', 'אישור שר הפנים'],
      ['חניה', 'חניונים', 2025, '1,400,000 ₪', '1,400,001 ₪', 'טרם אושר'],
    ],
    items: [
      {
        enterprise: 'חניונים',
        year: 2025,
        costs: '1400000',
        fees: '1400001',
        byLaw: 'חניה',
        approval: { reference: '', pending: true },
      },
    ],
  },
  Arabic: {
    rows: [
      ['رسوم وجبايات العنقود'],
      ['المنشأة', 'السنة', 'تكلفة الإنشاء', 'تكلفة الصيانة', 'الرسوم المحصلة', 'القانون المساعد'],
      ['محطة نقل', 2025, 1000000, 200000, 1150000, 'قانون النفايات'],
    ],
    items: [
      {
        enterprise: 'محطة نقل',
        year: 2025,
        founding: '1000000',
        upkeep: '200000',
        fees: '1150000',
        byLaw: 'قانون النفايات',
      },
    ],
  },
  English: {
    name: 'Fees and levies',
    rows: [
      [
        'Facility',
        'Year',
        'Set-up cost',
        'Maintenance cost',
        'Fees collected',
        'By-law',
        'Minister approval',
      ],
      ['Transfer station', 2025, 1000000, 200000, 1150000, 'Waste by-law', 'Approval 5'],
    ],
    items: [
      {
        enterprise: 'Transfer station',
        year: 2025,
        founding: '1000000',
        upkeep: '200000',
        fees: '1150000',
        byLaw: 'Waste by-law',
        approval: { reference: 'Approval 5' },
      },
    ],
  },
});
