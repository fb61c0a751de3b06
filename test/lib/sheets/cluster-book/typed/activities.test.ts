import { typedAs } from './typed.js';

typedAs('activities', {
  'the source in words of the law': {
    rows: [
      ['פעילויות האשכול ומקורות הסמכות'],
      ['מס"ד', 'תחום הפעילות', 'הרשויות', 'מקור הסמכות', 'אסמכתא', 'מועד תחילה', 'אחראי'],
      [1, 'איסוף פסולת', 'כל הרשויות', 'הצו המקים', 'סעיף 4', '1.1.2025', 'מנהל תחום'],
      [2, 'וטרינריה', 'טירה', 'האצלת סמכות', 'החלטה 12', '1.2.2025', ''],
      [3, 'כנס תרבות', 'טייבה', 'אין', '', '1.3.2025', ''],
    ],
    items: [
      {
        name: 'איסוף פסולת',
        authority: '',
        source: 'order',
        reference: { reference: 'סעיף 4' },
        from: '2025-01-01',
      },
      {
        name: 'וטרינריה',
        authority: 'טירה',
        source: 'delegated',
        reference: { reference: 'החלטה 12' },
        from: '2025-02-01',
      },
      { name: 'כנס תרבות', authority: 'טייבה', source: 'none', from: '2025-03-01' },
    ],
  },
  'no title, services and their basis': {
    name: 'שירותים',
    rows: [
      ['שם השירות', 'מכוח מה', 'סימוכין', 'תאריך התחלה', 'תאריך סיום'],
      ['פיקוח על בנייה', 'לפי חוק', 'סעיף 17 לחוק', '1.1.2025', ''],
      ['הסעות', 'מכרז משותף', 'מכרז 2/2025', '1.2.2025', '31.12.2025'],
    ],
    items: [
      { name: 'פיקוח על בנייה', source: 'law', reference: { reference: 'סעיף 17 לחוק' }, from: '2025-01-01' },
      {
        name: 'הסעות',
        source: 'tender',
        reference: { reference: 'מכרז 2/2025' },
        from: '2025-02-01',
        to: '2025-12-31',
      },
    ],
  },
  Arabic: {
    rows: [
      ['أنشطة العنقود'],
      ['اسم النشاط', 'السلطات', 'مصدر الصلاحيات', 'المرجع', 'تاريخ البدء'],
      ['جمع النفايات', 'جميع السلطات', 'أمر التأسيس', 'بند 4', '1.1.2025'],
      ['الطب البيطري', 'الطيرة', 'تفويض', 'قرار 12', '1.2.2025'],
    ],
    items: [
      {
        name: 'جمع النفايات',
        authority: '',
        source: 'order',
        reference: { reference: 'بند 4' },
        from: '2025-01-01',
      },
      {
        name: 'الطب البيطري',
        authority: 'الطيرة',
        source: 'delegated',
        reference: { reference: 'قرار 12' },
        from: '2025-02-01',
      },
    ],
  },
  English: {
    name: 'Activities',
    rows: [
      ['Activity', 'Authorities', 'Legal basis', 'Reference', 'Started on'],
      ['Waste collection', 'All authorities', 'Establishing order', 'Section 4', '1.1.2025'],
      ['Veterinary service', 'Tira', 'Delegation', 'Decision 12', '1.2.2025'],
    ],
    items: [
      {
        name: 'Waste collection',
        authority: '',
        source: 'order',
        reference: { reference: 'Section 4' },
        from: '2025-01-01',
      },
      {
        name: 'Veterinary service',
        authority: 'Tira',
        source: 'delegated',
        reference: { reference: 'Decision 12' },
        from: '2025-02-01',
      },
    ],
  },
});
