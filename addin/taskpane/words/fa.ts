import type { Wording } from './types.js';

export const wording: Wording = {
  words: {
    app: 'اشکول',
    overview: 'نمای کلی',
    back: 'بازگشت به نمای کلی',
    reading: 'در حال خواندن برگه‌های کارپوشه…',
    'reading.rows': '{done, number} از {of, number} سطر',
    'read-again': 'خواندن دوباره',
    settings: 'تنظیمات',
    dismiss: 'بستن',

    language: 'زبان',
    'language.office': 'همانند Office',
    'language.kept': 'این انتخاب فقط در همین رایانه می‌ماند و در کارپوشه نوشته نمی‌شود.',

    'found.tables':
      '{count, plural, one {یک جدول شهرداری‌ها و شوراهای عضو پیدا شد} other {# جدول شهرداری‌ها و شوراهای عضو پیدا شد}}',
    'found.none': 'جدولی از شهرداری‌ها و شوراهای عضو پیدا نشد',
    authorities: '{count, plural, one {یک شهرداری یا شورا} other {# شهرداری و شورا}}',
    'go-to-sheet': 'رفتن به برگهٔ {sheet}',
    'go-to-cell': 'رفتن به خانهٔ {cell}',
    'vintage.bureau-2024': 'دادهٔ ادارهٔ مرکزی آمار، ۲۰۲۴',
    'vintage.ministry-2024': 'دفتر وزارت کشور، دسامبر ۲۰۲۴',
    'vintage.bureau-2020': 'دادهٔ ادارهٔ مرکزی آمار، ۲۰۲۰',
    'vintage.all': 'همهٔ داده‌ها با این منبع یکی است: {vintage}',
    'vintage.part':
      '{matching, plural, one {یک شهرداری یا شورا} other {# شهرداری و شورا}} از {count, number} با این منبع یکی است: {vintage}',
    'vintage.none': 'داده‌ها با هیچ‌یک از منابع شناخته‌شده یکی نیست',
    'vintage.differs': '{name}: {field} {here}، در منبع {known}',
    complete: 'هر آنچه برای محاسبهٔ سهمیه لازم است موجود است',
    missing: '{count, plural, one {یک شهرداری یا شورا داده کم دارد} other {# شهرداری و شورا داده کم دارند}}',
    'formula-errors': '{count, plural, one {یک فرمول خطا نشان می‌دهد} other {# فرمول خطا نشان می‌دهند}}',
    population: 'جمعیت',
    socio: 'خوشهٔ اجتماعی‌ـ‌اقتصادی',
    periph: 'خوشهٔ پیرامونی بودن',

    areas: 'چه می‌توان کرد',
    simulate: 'شبیه‌سازی سهمیه‌ها',
    'simulate.ready': 'آماده: {count, plural, one {یک شهرداری یا شورا} other {# شهرداری و شورا}}',
    'simulate.incomplete':
      '{count, plural, one {یک شهرداری یا شورا} other {# شهرداری و شورا}}، {missing, plural, one {یکی داده کم دارد} other {# مورد داده کم دارند}}',
    'simulate.cluster': 'شبیه‌سازی یک خوشه بدون برگه',
    'simulate.nothing': 'جدولی از شهرداری‌ها و شوراهای عضو لازم است',

    check: 'بررسی بودجه',
    governance: 'شورا و عضویت',
    share: 'اشتراک‌گذاری',
    'check.not-yet': 'هنوز بررسی نشده',
    'check.breaches': '{count, plural, one {یک تخلف} other {# تخلف}}',
    'check.none': 'تخلفی یافت نشد',

    'empty.teach':
      'جدول شهرداری‌ها و شوراهای عضو چنین است: برای هر یک یک ردیف، زیر سرستون‌هایی مانند این‌ها.',
    'empty.heading.name': 'شهرداری یا شورا',
    'empty.heading.quota': 'سهمیهٔ سالانه (₪)',
    'empty.sheet': 'اعضا',
    'empty.title': 'شهرداری‌ها و شوراهای عضو خوشه',
    'empty.title-of': 'شهرداری‌ها و شوراهای عضو – خوشهٔ {cluster}',
    'empty.total': 'جمع',
    'empty.cluster': 'شهرداری‌ها و شوراهای عضو خوشهٔ',
    'empty.blank': 'جدول خالی',
    'empty.make': 'ساختن برگهٔ اعضا',
    'empty.source': 'داده‌ها: {source}',
    'empty.sample': 'کارپوشهٔ نمونهٔ خوشهٔ شارون در میز کار محلی اشکول باز می‌شود.',

    'total.recommended': 'مجموع سهمیه‌ها بر پایهٔ مدل پیشنهادی',
    'total.undetermined': 'قابل تعیین نیست',
    'total.known':
      'جمع جزئی معلوم: {amount}، برای {known, plural, one {یک شهرداری یا شورا} other {# شهرداری و شورا}} از {count, number}',
    'show-all': '{count, plural, one {نمایش یکی دیگر} other {نمایش # مورد دیگر}}',

    'write.sheet': 'نوشتن برگه',
    'write.native': 'نوشتن با فرمول‌های معمولی',
    'write.native.why': 'برگه‌ای که بدون افزونه هم محاسبه می‌شود',

    'selection.error': 'خطای {error} نشان می‌دهد:',
    'selection.opaque': 'آرگومان‌هایش درون فرمول محاسبه می‌شود؛ آن‌ها را بررسی کنید.',
    'selection.no-fault': 'آرگومان‌هایش ایرادی ندارد؛ دوباره محاسبه کنید (Ctrl+Alt+F9).',
  },
  excel: {
    'sheet-protected':
      'برگهٔ {sheet} محافظت‌شده است. محافظت را بردارید (مرور › برداشتن محافظت برگه) و دوباره بکوشید.',
    'cell-editing': 'خانه‌ای در حال ویرایش است. نوشتن را تمام کنید (Enter یا Esc) و دوباره بکوشید.',
    'sheet-exists': 'کارپوشه برگه‌ای به نام {sheet} دارد.',
    'sheet-missing': 'کارپوشه برگه‌ای به نام {sheet} ندارد.',
    'chart-exists': 'برگهٔ {sheet} نموداری به نام {chart} دارد.',
    'edited-since':
      'واگرد نشد: {count, plural, one {یک خانه تغییر کرده است} other {# خانه تغییر کرده است}}، نخستین {cell} در برگهٔ {sheet}.',
    'host-refused': 'Excel نپذیرفت (کد {code}).',
  },
};
