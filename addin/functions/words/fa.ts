import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const ARGUMENTS: Readonly<Record<string, string>> = {
  population: 'شمار ساکنان',
  socio: 'خوشهٔ اجتماعی-اقتصادی',
  periph: 'خوشهٔ حاشیه‌ای بودن',
  date: 'تاریخ',
  name_or_code: 'نام یا کد مرجع محلی',
  field: 'فیلد',
  vintage: 'ویراست داده‌ها',
  cluster: 'نام اِشکول',
};

const argument = (name: string | number | undefined): string => ARGUMENTS[String(name)] ?? 'مقدار';

const digits = new Intl.NumberFormat('fa-IR', { useGrouping: false });

export const fa: FunctionWords = {
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `اندازهٔ محدوده‌ها یکسان نیست: ساکنان ${isolate(populations)}، خوشهٔ اجتماعی-اقتصادی ${isolate(socios)}، خوشهٔ حاشیه‌ای بودن ${isolate(periphs)} (سطر×ستون).`,
    'one-cell-needed': (facts) =>
      `${argument(facts['argument'])}: یک خانه لازم است و محدوده داده شده؛ برای محدوده‌ها CLUSTERQUOTAS هست.`,
    'text-needed': (facts) =>
      `${argument(facts['argument'])}: متن لازم است، و «${isolate(facts['value'])}» یافت شد.`,
    'date-needed': ({ value }) =>
      `تاریخ: تاریخ Excel یا متنی مانند 2026-11-21 لازم است، و «${isolate(value)}» یافت شد.`,
    'total-empty': () => 'محدوده‌ها خالی‌اند: مرجعی برای جمع زدن نیست.',
  },
  row: (row) => `سطر ${digits.format(row)}`,
  modelCell: (row, column) => `جدول مدل، سطر ${digits.format(row)}، ستون ${digits.format(column)}`,
  moreRows: (count) => `و ${digits.format(count)} سطر نادرست دیگر.`,
  parts: [
    'مبلغ ثابت (A)',
    'تعرفهٔ هر ساکن (B)',
    'ضریب اجتماعی-اقتصادی (C)',
    'ضریب حاشیه‌ای بودن (D)',
    'مبلغ هر ساکن (B·C·D)',
    'بخش متغیر',
    'سهمیهٔ سالانه (₪)',
  ],
  model: (edition) => ['پارامتر', 'از', `مقدار · ${edition}`],
};
