import { typedAs } from './typed.js';

typedAs('committees', {
  'a plain list': {
    rows: [
      ['ועדות האשכול'],
      ['הוועדה', 'קבועה / זמנית', 'חברי הוועדה', 'תאריך הקמה', 'יו"ר הוועדה'],
      ['ועדת מכרזים', 'קבועה', 'גזבר טירה, מנכ"ל טייבה', '1.4.2024', 'מנכ"ל טייבה'],
      ['ועדת שוטפות', 'זמנית', 'נציגי שלוש רשויות', '1.9.2025', ''],
    ],
    items: [
      { name: 'ועדת מכרזים', permanent: 'yes', members: 'גזבר טירה, מנכ"ל טייבה', from: '2024-04-01' },
      { name: 'ועדת שוטפות', permanent: 'no', members: 'נציגי שלוש רשויות', from: '2025-09-01' },
    ],
    passed: ['יו"ר הוועדה'],
  },
  'the kind says whether it is permanent': {
    name: 'ועדות',
    rows: [
      ['מס"ד', 'שם ועדה', 'סוג הוועדה', 'תחום', 'הרכב', 'מונתה ביום', 'עד יום', 'הערות'],
      [1, 'ועדת הצעות ומכרזים', 'קבועה', 'הצעות ומכרזים', 'חמישה חברים', '1.4.2024', '', ''],
      [2, 'ועדת היגוי תיירות', 'ארעית', 'אחר', 'ארבעה חברים', '1.6.2025', '31.12.2025', 'הסתיימה'],
    ],
    items: [
      {
        name: 'ועדת הצעות ומכרזים',
        kind: 'tenders',
        permanent: 'yes',
        members: 'חמישה חברים',
        from: '2024-04-01',
      },
      {
        name: 'ועדת היגוי תיירות',
        kind: 'other',
        permanent: 'no',
        members: 'ארבעה חברים',
        from: '2025-06-01',
        to: '2025-12-31',
      },
    ],
  },
  Arabic: {
    rows: [
      ['لجان العنقود'],
      ['اسم اللجنة', 'دائمة أم مؤقتة', 'الأعضاء', 'تاريخ التعيين'],
      ['لجنة المناقصات', 'دائمة', 'خمسة أعضاء', '1.4.2024'],
      ['لجنة السياحة', 'مؤقتة', 'أربعة أعضاء', '1.6.2025'],
    ],
    items: [
      { name: 'لجنة المناقصات', permanent: 'yes', members: 'خمسة أعضاء', from: '2024-04-01' },
      { name: 'لجنة السياحة', permanent: 'no', members: 'أربعة أعضاء', from: '2025-06-01' },
    ],
  },
  English: {
    name: 'Committees',
    rows: [
      ['Committee', 'Standing / ad hoc', 'Composition', 'Appointed', 'Remarks'],
      ['Tenders committee', 'Standing', 'Five members', '1.4.2024', ''],
      ['Tourism committee', 'Ad hoc', 'Four members', '1.6.2025', 'three meetings'],
    ],
    items: [
      { name: 'Tenders committee', permanent: 'yes', members: 'Five members', from: '2024-04-01' },
      { name: 'Tourism committee', permanent: 'no', members: 'Four members', from: '2025-06-01' },
    ],
  },
});
