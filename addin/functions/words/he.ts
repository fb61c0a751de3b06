import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

export const he: FunctionWords = {
  arguments: {
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
  },
  value: 'הערך',
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `הטווחים אינם שווים בגודלם: תושבים ${isolate(populations)}, אשכול חברתי-כלכלי ${isolate(socios)}, אשכול פריפריאליות ${isolate(periphs)} (שורות×עמודות).`,
    'one-cell-needed': ({ argument }) => `${String(argument)}: נדרש תא אחד, ונמצא טווח.`,
    'text-needed': ({ argument, value }) => `${String(argument)}: נדרש טקסט, ונמצא «${isolate(value)}».`,
    'date-needed': ({ value }) =>
      `התאריך: נדרש תאריך של Excel או טקסט כגון 2026-11-21, ונמצא «${isolate(value)}».`,
    'total-empty': () => 'הטווחים ריקים: אין רשות לסכום.',
  },
  row: (row) => `שורה ${String(row)}`,
  modelCell: (row, column) => `טבלת המודל, שורה ${String(row)}, עמודה ${String(column)}`,
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
