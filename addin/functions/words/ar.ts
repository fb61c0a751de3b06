import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const moreRows = (count: number): string => {
  if (count === 1) return 'وصف آخر معيب.';
  if (count === 2) return 'وصفان آخران معيبان.';
  return count <= 10 ? `و${String(count)} صفوف أخرى معيبة.` : `و${String(count)} صفًا آخر معيبًا.`;
};

export const ar: FunctionWords = {
  arguments: {
    population: 'عدد السكان',
    socio: 'العنقود الاجتماعي الاقتصادي',
    periph: 'عنقود البُعد عن المركز',
    date: 'التاريخ',
    name_or_code: 'اسم السلطة أو رمزها',
    field: 'الحقل',
    vintage: 'إصدار البيانات',
    cluster: 'اسم عنقود السلطات',
    target: 'الهدف',
    total: 'المبلغ المراد تقسيمه',
    unit: 'وحدة التقريب',
    code: 'رمز الحساب',
    chapter: 'القسم',
  },
  value: 'القيمة',
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `النطاقات غير متساوية في الحجم: السكان ${isolate(populations)}، العنقود الاجتماعي الاقتصادي ${isolate(socios)}، عنقود البُعد عن المركز ${isolate(periphs)} (صفوف×أعمدة).`,
    'one-cell-needed': ({ argument }) => `${String(argument)}: المطلوب خلية واحدة، ووُجد نطاق.`,
    'text-needed': ({ argument, value }) => `${String(argument)}: المطلوب نص، ووُجد «${isolate(value)}».`,
    'date-needed': ({ value }) =>
      `التاريخ: المطلوب تاريخ Excel أو نص مثل 2026-11-21، ووُجد «${isolate(value)}».`,
    'total-empty': () => 'النطاقات فارغة: لا توجد سلطة للجمع.',
  },
  row: (row) => `الصف ${String(row)}`,
  modelCell: (row, column) => `جدول النموذج، الصف ${String(row)}، العمود ${String(column)}`,
  moreRows,
  parts: [
    'المبلغ الثابت (A)',
    'التعرفة للفرد (B)',
    'المعامل الاجتماعي الاقتصادي (C)',
    'معامل البُعد عن المركز (D)',
    'المبلغ للفرد (B·C·D)',
    'الجزء المتغير',
    'الحصة السنوية (₪)',
  ],
  model: (edition) => ['المعلَمة', 'ابتداءً من', `القيمة · ${edition}`],
};
