import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const ARGUMENTS: Readonly<Record<string, string>> = {
  population: 'מספר התושבים',
  socio: 'האשכול החברתי-כלכלי',
  periph: 'אשכול הפריפריאליות',
  date: 'התאריך',
  name_or_code: 'שם הרשות או סמלה',
  field: 'השדה',
  vintage: 'מהדורת הנתונים',
  cluster: 'שם האשכול',
  target: 'היעד',
  total: 'הסכום לחלוקה',
  unit: 'יחידת העיגול',
  code: 'קוד הכרטיס',
  chapter: 'הפרק',
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
};

const argument = (name: string | number | undefined): string => ARGUMENTS[String(name)] ?? 'הערך';

export const he: FunctionWords = {
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `הטווחים אינם שווים בגודלם: תושבים ${isolate(populations)}, אשכול חברתי-כלכלי ${isolate(socios)}, אשכול פריפריאליות ${isolate(periphs)} (שורות×עמודות).`,
    'one-cell-needed': (facts) => `${argument(facts['argument'])}: נדרש תא אחד, ונמצא טווח.`,
    'text-needed': (facts) =>
      `${argument(facts['argument'])}: נדרש טקסט, ונמצא «${isolate(facts['value'])}».`,
    'date-needed': ({ value }) =>
      `התאריך: נדרש תאריך של Excel או טקסט כגון 2026-11-21, ונמצא «${isolate(value)}».`,
    'total-empty': () => 'הטווחים ריקים: אין רשות לסכום.',
    'value-missing': (facts) => `${argument(facts['argument'])}: חסר ערך.`,
    'not-a-number': (facts) =>
      `${argument(facts['argument'])}: נדרש מספר, ונמצא «${isolate(facts['value'])}».`,
    'count-not-whole': (facts) =>
      `${argument(facts['argument'])}: נדרש מספר שלם וחיובי, ונמצא ${isolate(facts['value'])}.`,
    'yes-or-no-needed': (facts) =>
      `${argument(facts['argument'])}: נדרש כן או לא (TRUE או FALSE), ונמצא «${isolate(facts['value'])}».`,
    'zero-or-blank': (facts) =>
      `${argument(facts['argument'])}: נדרש כן או לא (TRUE או FALSE), ו-0 יכול להיות תא ריק.`,
    'majority-unknown': ({ value }) =>
      `סוג רוב לא מוכר: «${isolate(value)}». יש לכתוב majority (רוב), two-thirds (שני שלישים) או employees (עובדים).`,
    'votes-exceed-members': ({ votes, members }) =>
      `מספר הקולות בעד, ${isolate(votes)}, גדול ממספר חברי המועצה, ${isolate(members)}.`,
    'date-outside': ({ value }) => `תום כהונה שתחילתה ${isolate(value)} חורג מהתאריכים של Excel.`,
    'maximum-negative': ({ value }) => `ההיקף המרבי: נדרש סכום חיובי, ונמצא ${isolate(value)}.`,
  },
  row: (row) => `שורה ${String(row)}`,
  modelCell: (row, column) => `טבלת המודל, שורה ${String(row)}, עמודה ${String(column)}`,
  rangeCell: (row, column) => `שורה ${String(row)}, עמודה ${String(column)}`,
  moreRows: (count) => (count === 1 ? 'ועוד שורה פגומה אחת.' : `ועוד ${String(count)} שורות פגומות.`),
  parts: [
    'סכום קבוע (A)',
    'תעריף לתושב (B)',
    'מקדם סוציו-אקונומי (C)',
    'מקדם פריפריאליות (D)',
    'סכום לתושב (B·C·D)',
    'רכיב משתנה',
    'מכסה שנתית (₪)',
  ],
  model: (edition) => ['פרמטר', 'החל מ־', `ערך · ${edition}`],
};
