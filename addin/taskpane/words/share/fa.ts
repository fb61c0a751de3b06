import { words as sending } from './sending/fa.js';
import type { ShareWords } from './types.js';

export const words: ShareWords = {
  ...sending,

  'share.announce': 'نمایش آنچه نوشته می‌شود',
  'share.stale': 'کارپوشه پس از نمایش آنچه نوشته می‌شد تغییر کرد و آن نمایش برداشته شد.',

  'share.file.choose': 'برگزیدن پرونده',
  'share.files.choose': 'برگزیدن پرونده‌ها',
  'share.file.more': '{count, plural, one {و یک پروندهٔ دیگر} other {و # پروندهٔ دیگر}}',

  'share.freeze': 'انجماد فرمول‌ها برای فرستادن',
  'share.freeze.why':
    'هر که افزونه را ندارد به جای فرمول‌های اشکول \u200e#NAME?\u200e می‌بیند. فرمول‌های منجمد حرف به حرف در کارپوشه می‌مانند و می‌توان آن‌ها را بازگرداند.',
  'share.freeze.as': 'آنچه به جای هر فرمول می‌نشیند',
  'share.as.values': 'نتیجهٔ آن، به صورت مقدار',
  'share.as.portable': 'فرمولی عادی که بدون افزونه هم محاسبه می‌شود',
  'share.freeze.count': '{count, plural, one {یک فرمول منجمد می‌شود} other {# فرمول منجمد می‌شود}}: {where}',
  'share.freeze.left':
    '{count, plural, one {یک فرمول را نمی‌توان منجمد کرد و همان‌گونه می‌ماند} other {# فرمول را نمی‌توان منجمد کرد و همان‌گونه می‌مانند}}',
  'share.freeze.adds': 'برگهٔ {sheet} افزوده می‌شود که می‌گوید چه منجمد شده و چگونه بازمی‌گردد.',

  'share.restore': 'بازگرداندن فرمول‌ها',
  'share.restore.why':
    'هر فرمول حرف به حرف به جایی بازمی‌گردد که آنچه به جایش نشسته هنوز همان است. دربارهٔ آنچه در این میان تغییر کرده شما تصمیم می‌گیرید.',
  'share.restore.count':
    '{count, plural, =0 {فرمولی بازنمی‌گردد.} one {یک فرمول بازمی‌گردد.} other {# فرمول بازمی‌گردد.}}',
  'share.restore.already':
    '{count, plural, one {یک فرمول هم‌اکنون سر جای خود است.} other {# فرمول هم‌اکنون سر جای خود است.}}',
  'share.conflicts': '{count, plural, one {یک خانه برای تصمیم} other {# خانه برای تصمیم}}',
  'share.conflict.formula': 'فرمول',
  'share.conflict.result': 'نتیجهٔ آن در آن زمان',
  'share.conflict.now': 'آنچه اکنون آنجاست',
  'share.conflict.proposed': 'فرمول برای جای تازه',
  'share.conflict.blank': 'خالی',
  'share.decide': 'تصمیم دربارهٔ {cell}',
  'share.decide.later': 'تصمیم در زمانی دیگر',
  'share.decide.formula': 'فرمول بازگردد',
  'share.decide.keep': 'آنچه هست بماند و از فرمول چشم پوشیده شود',
  'share.group': '{sheet}: {what} ({count, number})',
  'share.group.all': 'دربارهٔ هر {count, number} فرمول با هم',
  'share.group.some': '{label} ({can, number} از {count, number})',
  'share.group.decided':
    '{decided, plural, =0 {هنوز دربارهٔ هیچ‌کدام تصمیمی گرفته نشده} other {دربارهٔ {decided, number} از {count, number} تصمیم گرفته شده}}',
  'share.group.each': 'تصمیم دربارهٔ هر خانه جداگانه',
  'share.kind.edited': 'مقدار دیگری در خانه نوشته شده',
  'share.kind.formula-typed': 'فرمول دیگری در خانه نوشته شده',
  'share.kind.moved': 'مقدار به جای دیگری رفته',
  'share.kind.references-moved': 'خانه‌هایی که فرمول به آن‌ها ارجاع می‌دهد جابه‌جا شده‌اند',
  'share.kind.sheet-renamed': 'نام برگه عوض شده',
  'share.kind.sheet-deleted': 'برگه حذف شده',
  'share.kind.place-deleted': 'سطر یا ستون حذف شده',
  'share.kind.reaches-outside': 'فرمول به بیرون از کارپوشه می‌رسد',
  'share.kind.spill-occupied': 'در خانه‌هایی که فرمول پر می‌کند محتوای دیگری هست',
  'share.kind.sheet-protected': 'برگه محافظت‌شده است',
  'share.restore.rest':
    '{count, plural, one {یک فرمول که دربارهٔ آن تصمیم گرفته نشده منجمد می‌ماند} other {# فرمول که دربارهٔ آن‌ها تصمیم گرفته نشده منجمد می‌مانند}} و زمانی دیگر می‌توان بازگرداند.',
  'share.kept.edited': 'برگهٔ {sheet} می‌ماند، چون کسی در آن نوشته است.',
  'share.kept.referred-to': 'برگهٔ {sheet} می‌ماند، چون فرمول‌هایی به آن ارجاع می‌دهند.',

  'share.give-up': 'چشم پوشیدن از فرمول‌ها',
  'share.give-up.why':
    'مقدارهایی که در خانه‌هاست برای همیشه می‌ماند. فرمول‌هایی که کارپوشه نگه می‌دارد پاک می‌شود و دیگر نمی‌توان آن‌ها را بازگرداند؛ مهرها و آنچه دربارهٔ کارپوشه‌های فرستاده نگه‌داری شده می‌ماند.',
  'share.give-up.count':
    '{count, plural, one {یک فرمول از کارپوشه پاک می‌شود} other {# فرمول از کارپوشه پاک می‌شود}}؛ هیچ خانه‌ای تغییر نمی‌کند.',

  'share.repair': 'ترمیم \u200e#NAME?\u200e',
  'share.repair.why':
    'فرمول‌های اشکول که در \u200e#NAME?\u200e مانده‌اند همان‌گونه از نو وارد می‌شوند. چیز دیگری تغییر نمی‌کند.',
  'share.repair.none': 'هیچ فرمول اشکول گیر نکرده است.',
  'share.repair.count':
    '{count, plural, one {یک فرمول از نو وارد می‌شود} other {# فرمول از نو وارد می‌شود}}: {where}',

  'share.seal': 'مهر کردن',
  'share.seal.why':
    'مهر آنچه را برگه‌های برگزیده دارند – مقدارها، فرمول‌ها و معنای قالب عددها – در برگه‌ای پنهان از کارپوشه نگه می‌دارد. هیچ خانهٔ شما تغییر نمی‌کند.',
  'share.seal.sheets': 'برگه‌ها برای مهر کردن',
  'share.seal.hidden': '{sheet} (پنهان)',
  'share.passphrase': 'عبارت گذر (می‌تواند خالی بماند)',
  'share.passphrase.again': 'عبارت گذر، یک بار دیگر',
  'share.passphrase.differs': 'این دو یکی نیستند.',
  'share.passphrase.kept':
    'عبارت گذر هیچ‌جا نگهداری نمی‌شود و راهی برای بازیافتن آن نیست. آن را از راهی جز پرونده به گیرنده برسانید.',
  'share.sealing': 'در حال مهر کردن…',

  'share.verify': 'وارسی مهر',
  'share.verify.why': 'کارپوشه را با تازه‌ترین مهر آن مقایسه می‌کند. چیزی نوشته نمی‌شود.',
  'share.verify.passphrase': 'عبارت گذر، اگر با آن مهر شده است',
  'share.verify.do': 'وارسی',
  'share.verify.busy': 'در حال مقایسه…',
  'share.changes': '{count, plural, one {یک تغییر} other {# تغییر}}',

  'share.collect': 'گردآوری کارپوشه‌های بازگشته',
  'share.collect.why':
    'کارپوشه‌های شهرداری‌ها و شوراها از روی محتوا خوانده می‌شوند، نه نام پرونده. آنچه از هنگام فرستادن تغییر کرده به این کارپوشه می‌آید و دربارهٔ آنچه ناسازگار است شما تصمیم می‌گیرید. آنچه از هر پرونده آمده در برگه‌ای افزوده ثبت می‌شود.',
  'share.collect.files': 'پرونده‌های بازگشته (xlsx)',
  'share.collect.busy': 'در حال خواندن پرونده‌ها…',
  'share.collect.read': '{count, plural, one {یک پرونده خوانده شد} other {# پرونده خوانده شد}}',
  'share.collect.group': '{outcome} ({count, number})',
  'share.collect.taken': 'گرفته خواهد شد',
  'share.collect.partly': 'بخشی گرفته خواهد شد',
  'share.collect.waiting': 'در انتظار تصمیم',
  'share.collect.refused': 'پذیرفته نشد',
  'share.collect.passed': 'پیش‌تر گرفته شده',
  'share.collect.changes':
    '{count, plural, =0 {خانه‌ای تغییر نمی‌کند} one {یک خانه تغییر می‌کند} other {# خانه تغییر می‌کند}}',
  'share.collect.list':
    '{count, plural, one {یک خانه که تغییر خواهد کرد} other {# خانه که تغییر خواهند کرد}}',
  'share.collect.change': '{before} شد {after}',
  'share.collect.left': '{count, plural, one {یک مورد گرفته نشد} other {# مورد گرفته نشد}}',
  'share.clash.base-changed': 'خانهٔ اشکول از هنگام فرستادن تغییر کرده، یا معلوم نیست چه در آن بوده است',
  'share.clash.returns-differ': 'پرونده‌های یک مرجع چیزهای متفاوتی می‌گویند',
  'share.clash.formula': 'در خانهٔ بازگشته فرمولی هست',
  'share.clash.row-removed': 'این سطر در پروندهٔ بازگشته نیست',
  'share.clash.row-gone': 'سطر اشکول از آن پس حذف شده است',
  'share.clash.now': 'اکنون: {now}',
  'share.clash.keep': 'آنچه هست بماند',
  'share.clash.remove': 'حذف شود ({files})',
  'share.clash.take': '{text} ({files})',

  'share.compare': 'مقایسهٔ دو کارپوشه',
  'share.compare.why':
    'کارپوشهٔ باز در برابر یک پرونده، از روی محتوا نه جای خانه‌ها: مراجع، حساب‌های بودجه، سناریوها. پرونده همین‌جا خوانده می‌شود و به جایی فرستاده نمی‌شود.',
  'share.compare.file': 'پرونده برای مقایسه (xlsx)',
  'share.compare.earlier': 'کدام پیش‌تر است',
  'share.compare.earlier.file': 'پرونده',
  'share.compare.earlier.book': 'کارپوشهٔ باز',
  'share.compare.do': 'مقایسه',
  'share.compare.opening': 'در حال خواندن پرونده…',
  'share.compare.comparing': 'در حال مقایسه…',
  'share.compare.report': '{file} گزارشی از اشکول است و چیزی برای مقایسه ندارد.',
  'share.compare.past': 'کارپوشه پس از مقایسه تغییر کرده است؛ دوباره مقایسه کنید.',
  'share.compare.book': 'کارپوشهٔ باز',
  'share.compare.sides': 'پیش‌تر: {older} · تازه‌تر: {newer}',
  'share.compare.notes': '{count, plural, one {یک یادداشت دربارهٔ مقایسه} other {# یادداشت دربارهٔ مقایسه}}',
  'share.compare.in-file': 'در پرونده، {place}:',
  'share.compare.report-sheet': 'گزارش تفاوت‌ها در برگه‌های افزوده',
};
