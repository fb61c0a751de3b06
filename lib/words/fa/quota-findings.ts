import type { QuotaDraft } from '../../quota/facts.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} other {داده}}';

export const quotaFindings: Messages<QuotaDraft['code']> = {
  'quota-as-model': 'سهمیهٔ {authority} ({set, number, nis}) مطابق مدل است.',
  'quota-differs':
    'سهمیهٔ {authority} ({set, number, nis}) به اندازهٔ {difference, number, nis} {direction, select, below {کمتر} other {بیشتر}} از مدل ({quota, number, nis}) است.',
  'quota-not-set': 'سهمیهٔ تعیین‌شده برای {authority} نیامده است؛ بنا بر مدل {quota, number, nis} است.',
  'quota-input-unknown': `سهمیهٔ {authority} را نمی‌توان محاسبه کرد: ${argument} معلوم نیست.`,
  'quota-share-missing':
    'سهمیهٔ {authority} را نمی‌توان محاسبه کرد: ترتیب پذیرفته‌شده برای نهادی با {population, number} نفر جمعیت سهمی ندارد.',
  'arrangement-unknown':
    'نیامده است که مقام‌های محلی مدل پیشنهادی را پذیرفته‌اند یا ترتیب دیگری پیشنهاد کرده‌اند.',
  'arrangement-recommended': 'مقام‌های محلی مدل پیشنهادی را پذیرفته‌اند، ویرایش {edition}.',
  'own-details-attached': 'جزئیات ترتیب دیگر پیوست درخواست است: {reference}.',
  'own-details-missing': 'ترتیب همان مدل پیشنهادی نیست و جزئیات آن پیوست درخواست نشده است.',
  'own-details-unknown': 'ترتیب همان مدل پیشنهادی نیست؛ بنویسید آیا جزئیات آن پیوست درخواست شده است.',
  'own-approved': 'وزیر کشور ترتیب دیگر را تأیید کرده است: {reference}.',
  'own-unapproved': 'سهمیه‌ها بنا بر ترتیبی جز مدل پیشنهادی و بی تأیید وزیر کشور گرفته می‌شوند.',
  'own-pending': 'ترتیب همان مدل پیشنهادی نیست و پیش از گرفتن سهمیه‌ها تأیید وزیر کشور لازم است.',
  'own-approval-unknown': 'ترتیب همان مدل پیشنهادی نیست؛ تأیید وزیر کشور را بنویسید.',
  'expense-general': 'هزینهٔ «{line}» خدمت یا پروژه‌ای با بودجهٔ سهمیه‌ها نیست.',
  'expense-from-quotas':
    'هزینهٔ «{line}» ({purpose, select, project {پروژه} other {خدمت}}) از سهمیه‌ها پرداخت می‌شود؛ سهمیه‌ها برای پوشش خدمات و پروژه‌ها نیستند.',
  'expense-unknown': 'نیامده است که هزینهٔ «{line}» از چه منبعی و برای چیست.',
  'decision-taken': 'شورای خوشه دربارهٔ سهمیه‌ها تصمیم گرفته است: {reference}.',
  'decision-missing': 'سهمیه‌ها گرفته می‌شوند و تا {on} تصمیمی از شورای خوشه نیست.',
  'decision-unknown': 'تصمیم شورای خوشه دربارهٔ سهمیه‌ها، و اینکه آیا گرفته می‌شوند، را بنویسید.',
  'approval-given': 'وزیر کشور سهمیه‌ها را تأیید کرده است: {reference}.',
  'approval-missing': 'سهمیه‌ها گرفته می‌شوند و تا {on} تأیید وزیر کشور نیست.',
  'approval-unknown': 'تأیید وزیر کشور برای سهمیه‌ها، و اینکه آیا گرفته می‌شوند، را بنویسید.',
  'limit-none': 'فرمان تأسیس سقفی برای سهمیه‌ها نگذاشته است.',
  'limits-unknown': 'سقف‌های فرمان تأسیس برای سهمیه‌ها (یا نبودن آنها) نیامده است.',
  'limit-quota-unknown': 'سهمیهٔ {authority} نیامده است، پس نمی‌توان آن را با سقف فرمان تأسیس سنجید.',
  'limit-kept':
    'سهمیهٔ {authority} ({set, number, nis}) از سقف فرمان تأسیس ({limit, number, nis}) بیشتر نیست.',
  'limit-exceeded':
    'سهمیهٔ {authority} ({set, number, nis}) از سقف فرمان تأسیس ({limit, number, nis}) بیشتر است.',
  'total-limit-kept':
    'جمع سهمیه‌ها ({total, number, nis}) از سقف فرمان تأسیس ({limit, number, nis}) بیشتر نیست.',
  'total-limit-exceeded':
    'جمع سهمیه‌ها ({total, number, nis}) از سقف فرمان تأسیس ({limit, number, nis}) بیشتر است.',
  'total-limit-unknown':
    '{missing, plural, one {سهمیهٔ یک مقام محلی نیامده است} other {سهمیهٔ {missing, number} مقام محلی نیامده است}}؛ جمع سهمیه‌های معلوم {total, number, nis} و سقف {limit, number, nis} است.',
};
