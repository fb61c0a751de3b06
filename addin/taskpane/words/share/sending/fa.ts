import type { SendingWords } from './types.js';

export const words: SendingWords = {
  'share.files.why':
    'پرونده‌ها همین‌جا ساخته شده‌اند و به جایی فرستاده نشده‌اند. اگر بارگیری آغاز نمی‌شود (در نسخه‌های Mac چنین است)، می‌توان در Excel باز کرد و از آنجا ذخیره کرد.',
  'share.files.open': 'باز کردن در Excel',
  'share.files.open-file': 'باز کردن در Excel: {file}',
  'share.files.opened': '{file} به‌صورت کارپوشه‌ای نو باز شد. هنوز ذخیره نشده است.',
  'share.files.all': 'همهٔ {count, number} پرونده در یک پروندهٔ zip',
  'share.file-not-given':
    'Excel پروندهٔ کارپوشه را نداد (کد {code}). می‌توان آن را ذخیره کرد و پروندهٔ ذخیره‌شده را برگزید.',
  'share.file-copies-open':
    'Excel هم‌اکنون دو رونوشت از کارپوشه می‌دهد و بیش از آن نمی‌دهد. اندکی بعد دوباره بیازمایید.',
  'share.file-not-opened': 'Excel پرونده را باز نکرد (کد {code}). می‌توان آن را بارگیری کرد.',
  'share.file-too-large-to-open': 'پرونده بزرگ‌تر از آن است که از اینجا باز شود. می‌توان آن را بارگیری کرد.',

  'share.returns': 'ساختن کارپوشه برای شهرداری‌ها و شوراها',
  'share.returns.why':
    'هر نهاد پروندهٔ خود را دارد: سطرهایش، راهنما و فهرست‌های گزینش؛ آنچه پر کردنش با او نیست محافظت‌شده است. این کارپوشه تغییر نمی‌کند.',
  'share.returns.reading': 'جدول‌ها خوانده می‌شوند…',
  'share.returns.members': 'برای که و به چه زبانی',
  'share.returns.everyone': '{count, plural, one {تنها عضو} other {هر # عضو}}',
  'share.returns.language': 'زبان کارپوشهٔ {authority}',
  'share.returns.edition': 'ویرایش',
  'share.returns.edition.whole':
    'ویرایش عددی درست است و کمتر از {least, number} نیست: پرونده‌ای از ویرایش کهنه‌تر هنگام بازگشت پذیرفته نمی‌شود.',
  'share.returns.unit': 'مبلغ‌ها به چه واحدی نوشته شده‌اند',
  'share.returns.choose': 'باید برگزید',
  'share.returns.cluster': 'نام خوشه، چنان‌که در کارپوشه‌ها می‌آید',
  'share.returns.go-on': 'ادامه',
  'share.returns.do': 'ساختن {count, number} کارپوشه',
  'share.returns.making': 'کارپوشه‌ها ساخته می‌شوند…',
  'share.returns.progress': '{done, number} از {of, number}',
  'share.returns.stop': 'ایست',
  'share.returns.stopped': 'کار متوقف شد. پرونده‌ای ساخته نشد.',
  'share.returns.made': '{count, number} کارپوشه آماده است، ویرایش {edition, number}.',
  'share.returns.remember':
    'برای آنکه پرونده‌ای از ویرایش کهنه‌تر، یا پرونده‌ای که فرستاده نشده، هنگام بازگشت پذیرفته نشود، این کارپوشه باید به یاد داشته باشد که چه فرستاده شده. این در برگه‌ای پنهان از آن ثبت می‌شود و چیز دیگری تغییر نمی‌کند.',
  'share.returns.remembered':
    'کارپوشه به یاد دارد که در ویرایش {edition, number} چه فرستاده شده. بهتر است ذخیره شود.',

  'share.leaving': 'آنچه با پرونده بیرون می‌رود',
  'share.leaving.why':
    'برگه‌های پنهان، یادداشت‌ها، نشانی و تلفن اشخاص و جز آن با پرونده بیرون می‌روند، حتی اگر دیده نشوند. اینجا دیده می‌شود چه بیرون می‌رود، و رونوشتی برای فرستادن بدون آنچه برگزیده شود ساخته می‌شود. خود کارپوشه تغییر نمی‌کند و چیزی از اینجا فرستاده نمی‌شود.',
  'share.leaving.ask': 'بررسی کارپوشهٔ باز',
  'share.leaving.asking': 'پرونده از Excel خواسته می‌شود…',
  'share.leaving.file': 'یا پرونده‌ای ذخیره‌شده (xlsx)',
  'share.leaving.reading': 'پرونده خوانده می‌شود…',
  'share.leaving.book': 'کارپوشهٔ باز',
  'share.leaving.of': 'بررسی شد: {file}',
  'share.leaving.none': 'چیزی که نادیده بیرون برود یافت نشد.',
  'share.leaving.past': 'کارپوشه پس از بررسی تغییر کرد؛ باید دوباره بررسی شود.',
  'share.leaving.leave-out': 'آنچه در رونوشت نیاید',
  'share.leaving.fixed': 'در رونوشت می‌ماند؛ اینجا راهی برای برداشتنش نیست',
  'share.leaving.warnings': 'با این همه در جای دیگری از پرونده بیرون می‌رود',
  'share.leaving.changes':
    '{count, plural, one {یک چیز در رونوشت فرق دارد} other {# چیز در رونوشت فرق دارد}}',
  'share.leaving.no-change': 'چیزی برای برداشتن برگزیده نشده است.',
  'share.leaving.do': 'ساختن رونوشت',
  'share.leaving.making': 'رونوشت ساخته و دوباره خوانده می‌شود…',
  'share.leaving.made': 'رونوشت آماده است و همان‌گونه که هست دوباره خوانده شد.',
  'share.leaving.still':
    '{count, plural, one {یک چیز هنوز با رونوشت بیرون می‌رود} other {# چیز هنوز با رونوشت بیرون می‌رود}}',
  'share.leaving.clean': 'دیگر چیزی در آن نیست که نادیده بیرون برود.',
  'share.leaving.copy': 'رونوشت برای فرستادن',
  'share.leaving.copy-of': '{file} – رونوشت برای فرستادن',
};
