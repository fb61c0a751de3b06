import type { Descriptions } from './types.js';

const model = 'محدوده‌ای با جدول پارامتر دیگر (پارامتر، از، مقدار)؛ بدون آن: مدل پیشنهادی';

const one = {
  population: 'شمار ساکنان',
  socio: 'خوشهٔ اجتماعی‌ـ‌اقتصادی شهرداری، ۱ تا ۱۰',
  periph: 'خوشهٔ پیرامونی بودن شهرداری، ۱ تا ۱۰',
  model,
};

const many = {
  populations: 'محدودهٔ شمار ساکنان',
  socios: 'محدودهٔ خوشه‌های اجتماعی‌ـ‌اقتصادی، هم‌اندازه',
  periphs: 'محدودهٔ خوشه‌های پیرامونی بودن، هم‌اندازه',
  model,
};

export const fa: Descriptions = {
  CLUSTERQUOTA: {
    description: 'سهمیهٔ سالانهٔ مشارکت یک شهرداری یا شورا، به شِکِل، بر پایهٔ پیوست ۳ آیین‌نامه.',
    parameters: one,
  },
  CLUSTERQUOTAS: {
    description:
      'سهمیه‌های سالانهٔ چند شهرداری یکجا؛ سطر نادرست خطای خود را نشان می‌دهد و به بقیه کاری ندارد.',
    parameters: many,
  },
  CLUSTERQUOTAPARTS: {
    description: 'سهمیه با اجزایش زیر سرستون‌ها: A، B، C، D، مبلغ هر نفر، بخش متغیر، سهمیه.',
    parameters: one,
  },
  CLUSTERQUOTATOTAL: {
    description: 'جمع سهمیه‌های سالانه پس از گرد کردن هر یک. سطر خالی شمرده نمی‌شود؛ سطر نادرست خطاست.',
    parameters: many,
  },
  CLUSTERTARIFF: {
    description:
      'نرخ هر نفر (B) که با آن جمع سهمیه‌ها به هدف می‌رسد، یا نزدیک‌ترین مقداری که گرد کردن به آگوره اجازه می‌دهد.',
    parameters: { target: 'جمع سهمیه‌های سالانه که خواسته می‌شود، به شِکِل', ...many },
  },
  CLUSTERAPPORTION: {
    description:
      'تقسیم یک مبلغ بر پایهٔ وزن‌ها به سهم‌هایی که جمعشان درست برابر آن است، به روش بزرگ‌ترین باقی‌مانده.',
    parameters: {
      total: 'مبلغ تقسیم، مضربی از واحد؛ مبلغ منفی مانند بازپرداخت تقسیم می‌شود',
      weights: 'محدودهٔ وزن‌ها، ۰ یا بیشتر؛ خانهٔ خالی سهمی نمی‌گیرد',
      unit: 'واحدی که سهم‌ها مضرب آن‌اند، مانند ۱ یا ۱۰۰۰؛ بدون آن: ۰٫۰۱، یک آگوره',
    },
  },
  CLUSTERMODEL: {
    description: 'جدول پارامترهای پیشنهادی معتبر در یک تاریخ، نقطهٔ آغاز برای ترتیبی دیگر.',
    parameters: { date: 'تاریخ، یا متنی مانند 2026-11-21؛ بدون آن: تازه‌ترین ویرایش، با نامش در سرستون' },
  },
  CLUSTERAUTHORITY: {
    description: 'دانسته‌ای دربارهٔ یک شهرداری یا شورا، با نامش به هر یک از زبان‌ها یا با کدش.',
    parameters: {
      name_or_code: 'نام شهرداری، یا کد آن در ادارهٔ مرکزی آمار',
      field: 'code, name, kind, population, socio, periph, area, cluster یا نام فیلد به فارسی',
      vintage: 'bureau-2024 (اگر داده نشود)، ministry-2024 یا bureau-2020',
    },
  },
  CLUSTERMEMBERS: {
    description: 'شهرداری‌های عضو خوشه: کد، نام، جمعیت، خوشهٔ اجتماعی‌ـ‌اقتصادی و خوشهٔ پیرامونی بودن.',
    parameters: { cluster: 'نام خوشهٔ شهرداری‌ها، به هر یک از زبان‌ها' },
  },
  CLUSTERACCOUNT: {
    description: 'فصل، سمت و نام یک حساب بودجه با کد آن، از کتاب کدهای وزارت.',
    parameters: {
      code: 'کد حساب: ده رقم، یا بخش‌بخش (61111/121/8)، یا تنها یک فصل یا بند',
      field:
        'code, side, chapter, chapterName, name, nearest, kind, kindName, nearestKind یا به فارسی؛ بدون آن: فصل، سمت و نام',
    },
  },
  CLUSTERCHAPTERSUM: {
    description: 'جمع حساب‌های یک فصل یا بند بودجه، مثبت حتی اگر برگه یک سمت را منفی بنویسد.',
    parameters: {
      codes: 'محدودهٔ کدهای حساب، چنان‌که CLUSTERACCOUNT می‌پذیرد',
      amounts: 'محدودهٔ مبلغ‌های آن‌ها، به همان اندازه؛ خانهٔ خالی یا خط تیره صفر است',
      chapter: 'فصل یا بند (61، 6111)، یا یک بخش کامل بودجه (6)',
    },
  },
};
