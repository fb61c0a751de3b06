import type { Base } from './base.js';
import { day, list } from './lists.js';

const delegations = (): Base =>
  list({
    name: 'delegations',
    title: 'האצלת סמכויות והטלת תפקידים',
    headings: [
      'שם הרשות',
      'סמכות או תפקיד',
      'האצלה או הטלה',
      'הצעת ראש הרשות',
      'תאריך הצעת ראש הרשות',
      'אישור מועצת הרשות',
      'תאריך אישור מועצת הרשות',
      'אישור מועצת האשכול',
      'תאריך אישור מועצת האשכול',
      'הרשות שוחררה',
      'אישור שר הפנים לשחרור',
    ],
    rows: [
      [
        [
          'טייבה',
          'איסוף פסולת',
          'האצלה',
          '12/2024',
          day('2024-01-10'),
          '44',
          '3.2.2024',
          'ה-7',
          '1.3.2024',
          'לא',
          null,
        ],
        {
          authority: 'טייבה',
          subject: 'איסוף פסולת',
          kind: 'power',
          proposal: '12/2024',
          'proposal on': '2024-01-10',
          authorityDecision: '44',
          'authorityDecision on': '2024-02-03',
          councilDecision: 'ה-7',
          'councilDecision on': '2024-03-01',
          released: 'no',
        },
      ],
      [
        ['טירה', 'וטרינריה', 'הטלה', '13/2024', day('2024-01-12'), 'אין', null, null, null, 'כן', 'מ/5'],
        {
          authority: 'טירה',
          subject: 'וטרינריה',
          kind: 'duty',
          proposal: '13/2024',
          'proposal on': '2024-01-12',
          authorityDecision: 'none',
          released: 'yes',
          releaseApproval: 'מ/5',
        },
      ],
    ],
    by: ['authority', 'subject'],
    items: ({ delegation }) => delegation?.delegations,
  });

const powers = (): Base =>
  list({
    name: 'powers in the order',
    title: 'صلاحيات في أمر التأسيس',
    headings: [
      'صلاحية أو واجب',
      'السلطة المحلية',
      'طلب إلى وزارة الداخلية',
      'تاريخ الطلب',
      'خطة التشغيل',
      'بند في أمر التأسيس',
      'تاريخ الأمر',
      'نطاق الاستعمال',
    ],
    rows: [
      [
        ['مكافحة الحرائق', 'الطيبة', '17', '4.5.2023', 'خ/3', '8', day('2024-01-02'), 'الطيبة'],
        {
          subject: 'مكافحة الحرائق',
          authority: 'الطيبة',
          request: '17',
          'request on': '2023-05-04',
          plan: 'خ/3',
          inOrder: '8',
          'inOrder on': '2024-01-02',
          area: 'الطيبة',
        },
      ],
      [
        ['إدارة المياه', 'الطيرة', '18', '5.5.2023', null, 'لا يوجد', null, null],
        {
          subject: 'إدارة المياه',
          authority: 'الطيرة',
          request: '18',
          'request on': '2023-05-05',
          inOrder: 'none',
        },
      ],
    ],
    by: ['subject'],
    items: ({ delegation }) => delegation?.powers,
  });

const activities = (): Base =>
  list({
    name: 'activities',
    title: 'פעילויות האשכול',
    headings: [
      'פעילות',
      'רשות',
      'מקור הסמכות',
      'אסמכתה למקור',
      'תאריך האסמכתה',
      'מתקיימת מיום',
      'מתקיימת עד יום',
    ],
    rows: [
      [
        ['איסוף פסולת', 'טייבה', 'סמכות שהואצלה', 'ה-7', '1.3.2024', day('2024-04-01'), null],
        {
          name: 'איסוף פסולת',
          authority: 'טייבה',
          source: 'delegated',
          reference: 'ה-7',
          'reference on': '2024-03-01',
          from: '2024-04-01',
        },
      ],
      [
        ['הסעות', 'טירה', 'מכרז משותף', '7/2023', null, '1.9.2023', '30.6.2025'],
        {
          name: 'הסעות',
          authority: 'טירה',
          source: 'tender',
          reference: '7/2023',
          from: '2023-09-01',
          to: '2025-06-30',
        },
      ],
      [
        ['מוקד לילה', 'כפר סבא', 'אין מקור', null, null, null, null],
        { name: 'מוקד לילה', authority: 'כפר סבא', source: 'none' },
      ],
    ],
    by: ['name'],
    items: ({ delegation }) => delegation?.activities,
  });

const fees = (): Base =>
  list({
    name: 'fees',
    title: 'אגרות והיטלים',
    headings: [
      'מפעל',
      'שנה',
      'הוצאות הקמה (₪)',
      'הוצאות החזקה (₪)',
      'אגרות והיטלים שנגבו (₪)',
      'האשכול מחזיק בו',
      'חוק עזר',
    ],
    rows: [
      [
        ['מטמנה', 2022, 3_400_000, 120_500, 610_000, 'כן', 'חוק עזר א'],
        {
          enterprise: 'מטמנה',
          year: 2022,
          founding: '3400000',
          upkeep: '120500',
          fees: '610000',
          held: 'yes',
          byLaw: 'חוק עזר א',
        },
      ],
      [
        ['מטמנה', 2023, 0, 131_000.5, 702_300, 'כן', 'חוק עזר א'],
        {
          enterprise: 'מטמנה',
          year: 2023,
          founding: '0',
          upkeep: '131000.5',
          fees: '702300',
          held: 'yes',
          byLaw: 'חוק עזר א',
        },
      ],
      [
        ['תחנת מעבר', 2023, 890_000, null, null, 'לא', null],
        { enterprise: 'תחנת מעבר', year: 2023, founding: '890000', held: 'no' },
      ],
    ],
    by: ['enterprise', 'year'],
    items: ({ delegation }) => delegation?.fees,
  });

/** Sheets on powers and what is charged for using them. */
export const powerLists = (): readonly Base[] => [delegations(), powers(), activities(), fees()];
