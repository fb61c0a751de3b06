import type { Base } from './base.js';
import { day, list } from './lists.js';

const joining = (): Base =>
  list({
    name: 'joining',
    title: 'בקשות הצטרפות',
    headings: [
      'הרשות המצטרפת',
      'הצעת ראש הרשות',
      'תאריך הצעת ראש הרשות',
      'פרוטוקול מליאת הרשות',
      'תאריך פרוטוקול המליאה',
      'פרוטוקול מועצת האשכול',
      'בקשה בכתב לשר הפנים',
      'תאריך הבקשה',
      'תיקון הצו המקים',
      'תאריך תיקון הצו',
    ],
    rows: [
      [
        [
          'תל מונד',
          '4/2023',
          day('2023-02-01'),
          'מ-11',
          '5.3.2023',
          'ה-3',
          'ש/8',
          '2.4.2023',
          'ק"ת 11023',
          day('2024-01-01'),
        ],
        {
          authority: 'תל מונד',
          proposal: '4/2023',
          'proposal on': '2023-02-01',
          plenary: 'מ-11',
          'plenary on': '2023-03-05',
          council: 'ה-3',
          request: 'ש/8',
          'request on': '2023-04-02',
          amendment: 'ק"ת 11023',
          'amendment on': '2024-01-01',
        },
      ],
      [
        ['קלנסווה', '5/2023', '3.2.2023', 'אין', null, null, null, null, null, null],
        { authority: 'קלנסווה', proposal: '5/2023', 'proposal on': '2023-02-03', plenary: 'none' },
      ],
    ],
    by: ['authority'],
    items: ({ membership }) => membership?.joining,
  });

const leaving = (): Base =>
  list({
    name: 'leaving',
    title: 'בקשות פרישה',
    headings: [
      'הרשות הפורשת',
      'מי ביקש את הפרישה',
      'בקשת מועצת האשכול',
      'תאריך בקשת מועצת האשכול',
      'בעד הבקשה',
      'חברי המועצה',
      'השר שוכנע',
      'בקשה לשר הפנים',
      'תאריך הבקשה',
      'הוסכם על ההסדר',
    ],
    rows: [
      [
        ['טירה', 'מועצת האשכול', 'ה-21', day('2023-07-02'), 10, 15, 'ש-4', 'ש-2', '9.7.2023', 'לא'],
        {
          authority: 'טירה',
          askedBy: 'council',
          councilDecision: 'ה-21',
          'councilDecision on': '2023-07-02',
          votesFor: 10,
          members: 15,
          convinced: 'ש-4',
          request: 'ש-2',
          'request on': '2023-07-09',
          agreed: 'no',
        },
      ],
      [
        ['כפר סבא', 'הרשות', 'אין', null, null, null, null, 'ש-9', '3.3.2024', 'כן'],
        {
          authority: 'כפר סבא',
          askedBy: 'authority',
          councilDecision: 'none',
          request: 'ש-9',
          'request on': '2024-03-03',
          agreed: 'yes',
        },
      ],
    ],
    by: ['authority'],
    items: ({ membership }) => membership?.leaving,
  });

const settlement = (): Base =>
  list({
    name: 'settlement',
    title: 'הסדר פרישה',
    headings: [
      'פריט לחלוקה',
      'הרשות הפורשת',
      'סוג הפריט',
      'סכום (₪)',
      'מפתח החלוקה',
      'חלק הרשות במפתח אחר',
      'חלק הרשות בהסדר המוצע (₪)',
    ],
    rows: [
      [
        ['קרן ציוד', 'טירה', 'נכס', 1_250_000, 'מכסה', null, 187_500.25],
        {
          name: 'קרן ציוד',
          authority: 'טירה',
          kind: 'asset',
          amount: '1250000',
          key: 'quota',
          proposed: '187500.25',
        },
      ],
      [
        ['הלוואת מטמנה', 'טירה', 'חוב', 980_000, 'מפתח אחר', '12.5%', 122_500],
        {
          name: 'הלוואת מטמנה',
          authority: 'טירה',
          kind: 'debt',
          amount: '980000',
          key: 'own',
          share: '0.125',
          proposed: '122500',
        },
      ],
      [
        ['ערבות לבנק', 'טירה', 'ערבות', 300_000, 'אוכלוסייה', null, null],
        { name: 'ערבות לבנק', authority: 'טירה', kind: 'guarantee', amount: '300000', key: 'population' },
      ],
    ],
    by: ['name'],
    items: ({ membership }) => membership?.settlement,
  });

/** Sheets on joining and leaving. */
export const membershipLists = (): readonly Base[] => [joining(), leaving(), settlement()];
