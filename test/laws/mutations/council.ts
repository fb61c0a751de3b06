import type { Base } from './base.js';
import { day, list } from './lists.js';

const council = (): Base =>
  list({
    name: 'council',
    title: 'חברי מועצת האשכול',
    headings: ['רשות', 'הנציג', 'תפקיד ברשות', 'עובד הרשות', 'נבחר ציבור', 'מיום', 'עד יום', 'תפקיד במועצה'],
    rows: [
      [
        ['טייבה', 'ראש העירייה', 'ראש הרשות', 'לא', 'כן', day('2024-03-01'), day('2028-02-29'), 'יו"ר'],
        {
          authority: 'טייבה',
          representative: 'ראש העירייה',
          role: 'head',
          employee: 'no',
          elected: 'yes',
          from: '2024-03-01',
          to: '2028-02-29',
          office: 'chair',
        },
      ],
      [
        ['טירה', 'מנכ"ל', 'בעל תפקיד בכיר שאינו נבחר', 'כן', 'לא', '1.4.2024', null, 'חבר'],
        {
          authority: 'טירה',
          representative: 'מנכ"ל',
          role: 'senior',
          employee: 'yes',
          elected: 'no',
          from: '2024-04-01',
          office: 'member',
        },
      ],
      [['כפר סבא', 'פנוי', null, null, null, null, null, null], { authority: 'כפר סבא', representative: '' }],
    ],
    by: ['authority'],
    items: ({ council: facts }) => facts?.seats,
  });

const rotation = (): Base =>
  list({
    name: 'rotation',
    title: 'הסכמה על סבב נציגים',
    headings: ['שם הרשות', 'תחילת הקדנציה', 'סוף הקדנציה', 'נציג מקרב העובדים', 'הנציג המתוכנן'],
    rows: [
      [
        ['טייבה', '1.3.2024', '29.2.2028', 'כן', 'מהנדסת העיר'],
        {
          authority: 'טייבה',
          from: '2024-03-01',
          to: '2028-02-29',
          employee: 'yes',
          representative: 'מהנדסת העיר',
        },
      ],
      [
        ['טירה', '1.3.2024', '29.2.2028', 'לא', 'ראש העירייה'],
        {
          authority: 'טירה',
          from: '2024-03-01',
          to: '2028-02-29',
          employee: 'no',
          representative: 'ראש העירייה',
        },
      ],
      [
        ['טירה', day('2028-03-01'), day('2032-02-29'), 'כן', null],
        { authority: 'טירה', from: '2028-03-01', to: '2032-02-29', employee: 'yes' },
      ],
    ],
    by: ['authority', 'from'],
    items: ({ council: facts }) => facts?.rotation,
  });

const committees = (): Base =>
  list({
    name: 'committees',
    title: 'ועדות האשכול',
    headings: ['שם הוועדה', 'תחום הוועדה', 'קבועה או ארעית', 'חברי הוועדה', 'פועלת מיום'],
    rows: [
      [
        ['ועדת הצעות ומכרזים', 'הצעות ומכרזים', 'קבועה', 'שלושה חברי מועצה', day('2024-05-01')],
        {
          name: 'ועדת הצעות ומכרזים',
          kind: 'tenders',
          permanent: 'yes',
          members: 'שלושה חברי מועצה',
          from: '2024-05-01',
        },
      ],
      [
        ['ועדת מיחזור', 'אחרת', 'ארעית', null, '2.6.2024'],
        { name: 'ועדת מיחזור', kind: 'other', permanent: 'no', from: '2024-06-02' },
      ],
    ],
    by: ['name'],
    items: ({ council: facts }) => facts?.committees,
  });

/** Sheets on the cluster's institutions. */
export const councilLists = (): readonly Base[] => [council(), rotation(), committees()];
