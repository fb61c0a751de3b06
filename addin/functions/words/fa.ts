import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const digits = new Intl.NumberFormat('fa-IR', { useGrouping: false });

export const fa: FunctionWords = {
  arguments: {
    population: 'شمار ساکنان',
    socio: 'خوشهٔ اجتماعی‌ـ‌اقتصادی',
    periph: 'خوشهٔ پیرامونی بودن',
    date: 'تاریخ',
    name_or_code: 'نام یا کد شهرداری',
    field: 'فیلد',
    vintage: 'ویرایش داده‌ها',
    cluster: 'نام خوشه',
    target: 'هدف',
    total: 'مبلغ تقسیم',
    unit: 'واحد گرد کردن',
    code: 'کد حساب',
    chapter: 'فصل',
  },
  value: 'مقدار',
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `اندازهٔ محدوده‌ها یکسان نیست: ساکنان ${isolate(populations)}، خوشهٔ اجتماعی‌ـ‌اقتصادی ${isolate(socios)}، خوشهٔ پیرامونی بودن ${isolate(periphs)} (سطر×ستون).`,
    'one-cell-needed': ({ argument }) => `${String(argument)}: یک خانه لازم است، اما محدوده آمده است.`,
    'text-needed': ({ argument, value }) =>
      `${String(argument)}: متن لازم است، اما «${isolate(value)}» آمده است.`,
    'date-needed': ({ value }) =>
      `تاریخ: تاریخ Excel یا متنی مانند 2026-11-21 لازم است، اما «${isolate(value)}» آمده است.`,
    'total-empty': () => 'محدوده‌ها خالی‌اند: شهرداری‌ای برای جمع زدن نیست.',
  },
  row: (row) => `سطر ${digits.format(row)}`,
  modelCell: (row, column) => `جدول مدل، سطر ${digits.format(row)}، ستون ${digits.format(column)}`,
  moreRows: (count) => `و ${digits.format(count)} سطر نادرست دیگر.`,
  parts: [
    'مبلغ ثابت (A)',
    'نرخ هر نفر (B)',
    'ضریب اجتماعی‌ـ‌اقتصادی (C)',
    'ضریب پیرامونی بودن (D)',
    'مبلغ هر نفر (B·C·D)',
    'بخش متغیر',
    'سهمیهٔ سالانه (₪)',
  ],
  model: (edition) => ['پارامتر', 'از', `مقدار · ${edition}`],
};
