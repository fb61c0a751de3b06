import { isolate } from '../../words/isolate.js';
import type { MembershipWords } from '../types.js';

export const he: MembershipWords = {
  arguments: {
    kind: 'סוג הרוב',
    members: 'מספר חברי המועצה',
    authority: 'הסכמת מועצת הרשות',
    council: 'הסכמת מועצת האשכול',
    minister: 'הפעלת סמכות השר',
    authority_asked: 'בקשת מועצת הרשות',
    votes_for: 'מספר הקולות בעד',
    convinced: 'שכנוע השר',
    start: 'תחילת הכהונה',
    maximum: 'ההיקף המרבי',
    amounts: 'סכומי ההתקשרויות',
  },
  problems: {
    'value-missing': ({ argument }) => `${String(argument)}: חסר ערך.`,
    'not-a-number': ({ argument, value }) => `${String(argument)}: נדרש מספר, ונמצא «${isolate(value)}».`,
    'count-not-whole': ({ argument, value }) =>
      `${String(argument)}: נדרש מספר שלם וחיובי, ונמצא ${isolate(value)}.`,
    'answer-missing': ({ argument }) => `${String(argument)}: חסרה תשובה. יש לכתוב כן או לא (TRUE או FALSE).`,
    'yes-or-no-needed': ({ argument, value }) =>
      `${String(argument)}: נדרש כן או לא (TRUE או FALSE), ונמצא «${isolate(value)}».`,
    'zero-or-blank': ({ argument }) =>
      `${String(argument)}: 0 יכול להיות גם תא ריק. יש לכתוב כן או לא (TRUE או FALSE).`,
    'majority-unknown': ({ value }) =>
      `סוג רוב לא מוכר: «${isolate(value)}». יש לכתוב majority (רוב), two-thirds (שני שלישים) או employees (עובדים).`,
    'votes-exceed-members': ({ votes, members }) =>
      `מספר הקולות בעד, ${isolate(votes)}, גדול ממספר חברי המועצה, ${isolate(members)}.`,
    'date-outside': ({ value }) => `תום כהונה שתחילתה ${isolate(value)} חורג מהתאריכים של Excel.`,
    'maximum-negative': ({ value }) => `ההיקף המרבי: נדרש סכום חיובי, ונמצא ${isolate(value)}.`,
  },
  rangeCell: (row, column) => `שורה ${String(row)}, עמודה ${String(column)}`,
};
