import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const ARGUMENTS: Readonly<Record<string, string>> = {
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
  kind: 'نوع اکثریت',
  members: 'شمار اعضای شورا',
  authority: 'موافقت شورای شهرداری',
  council: 'موافقت شورای خوشه',
  minister: 'به‌کارگیری اختیار وزیر',
  authority_asked: 'درخواست شورای شهرداری',
  votes_for: 'شمار رأی‌های موافق',
  convinced: 'قانع شدن وزیر',
  start: 'آغاز دوره',
  maximum: 'سقف قرارداد',
  amounts: 'مبلغ‌های قراردادها',
};

const argument = (name: string | number | undefined): string => ARGUMENTS[String(name)] ?? 'مقدار';

const digits = new Intl.NumberFormat('fa-IR', { useGrouping: false });

export const fa: FunctionWords = {
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `اندازهٔ محدوده‌ها یکسان نیست: ساکنان ${isolate(populations)}، خوشهٔ اجتماعی‌ـ‌اقتصادی ${isolate(socios)}، خوشهٔ پیرامونی بودن ${isolate(periphs)} (سطر×ستون).`,
    'one-cell-needed': (facts) => `${argument(facts['argument'])}: یک خانه لازم است، اما محدوده آمده است.`,
    'text-needed': (facts) =>
      `${argument(facts['argument'])}: متن لازم است، اما «${isolate(facts['value'])}» آمده است.`,
    'date-needed': ({ value }) =>
      `تاریخ: تاریخ Excel یا متنی مانند 2026-11-21 لازم است، اما «${isolate(value)}» آمده است.`,
    'total-empty': () => 'محدوده‌ها خالی‌اند: شهرداری‌ای برای جمع زدن نیست.',
    'value-missing': (facts) => `${argument(facts['argument'])}: مقدار نیامده است.`,
    'not-a-number': (facts) =>
      `${argument(facts['argument'])}: عدد لازم است، اما «${isolate(facts['value'])}» آمده است.`,
    'count-not-whole': (facts) =>
      `${argument(facts['argument'])}: عدد صحیح مثبت لازم است، اما ${isolate(facts['value'])} آمده است.`,
    'yes-or-no-needed': (facts) =>
      `${argument(facts['argument'])}: بله یا خیر (TRUE یا FALSE) لازم است، اما «${isolate(facts['value'])}» آمده است.`,
    'zero-or-blank': (facts) =>
      `${argument(facts['argument'])}: بله یا خیر (TRUE یا FALSE) لازم است، و 0 می‌تواند خانهٔ خالی باشد.`,
    'majority-unknown': ({ value }) =>
      `نوع اکثریت ناشناخته است: «${isolate(value)}». اکثریت، دو سوم یا کارکنان بنویسید.`,
    'votes-exceed-members': ({ votes, members }) =>
      `شمار رأی‌های موافق، ${isolate(votes)}، از شمار اعضای شورا، ${isolate(members)}، بیشتر است.`,
    'date-outside': ({ value }) =>
      `پایان دوره‌ای که در ${isolate(value)} آغاز شود بیرون از تاریخ‌های Excel است.`,
    'maximum-negative': ({ value }) => `سقف قرارداد: مبلغ مثبت لازم است، اما ${isolate(value)} آمده است.`,
  },
  row: (row) => `سطر ${digits.format(row)}`,
  modelCell: (row, column) => `جدول مدل، سطر ${digits.format(row)}، ستون ${digits.format(column)}`,
  rangeCell: (row, column) => `سطر ${digits.format(row)}، ستون ${digits.format(column)}`,
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
