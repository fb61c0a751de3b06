import type { CommandMessages } from './messages.js';

export const messages: CommandMessages = {
  'command-missing': 'فرمانی داده نشد. برای فهرست فرمان\u200cها: eshkol --help',
  'command-unknown': 'فرمانی به نام «{command}» نیست. فرمان\u200cها: {known}.',
  'option-unknown': 'گزینه\u200cای به نام {option} نیست.',
  'option-repeated': 'گزینهٔ {option} بیش از یک بار داده شده است.',
  'option-without-value': 'گزینهٔ {option} مقدار ندارد.',
  'option-takes-no-value': 'گزینهٔ {option} مقدار نمی\u200cگیرد.',
  'option-missing': 'گزینهٔ {option} داده نشده است.',
  'option-not-a-number': '{option}: عدد لازم است و «{value}» یافت شد.',
  'option-not-a-date': '{option}: تاریخ با قالب YYYY-MM-DD لازم است و «{value}» یافت شد.',
  'option-not-with': 'گزینهٔ {option} با {other} نمی‌آید.',
  'option-language-unknown':
    '--lang: «{value}» زبان شناخته\u200cشده\u200cای نیست؛ زبان\u200cها he, ar, fa, en هستند.',
  'option-for-workbooks': 'گزینهٔ {option} برای کارپوشه است؛ فایل CSV برگه ندارد.',
  'file-not-named': 'نام فایلی داده نشد.',
  'argument-too-many': 'مقدار اضافی: «{value}».',
  'file-not-found': 'فایل {file} یافت نشد.',
  'file-is-directory': '{file} پوشه است، نه فایل.',
  'file-unreadable': 'فایل {file} خوانده نمی\u200cشود ({reason}).',
  'file-too-large': 'فایل {file} از {limit, number} بایت بزرگ\u200cتر است و خوانده نمی\u200cشود.',
  'file-not-text': 'فایل {file} فایل متنی نیست.',
  'csv-quotes':
    'فایل CSV در سطر {line, number, plain} آسیب دیده است: نشانهٔ نقل\u200cقول بسته نشده یا در جای خود نیست.',
  'json-invalid': 'فایل {file} JSON درستی نیست: {reason}',
  'file-written-over': 'فایل {file} همان ورودی است؛ برای نتیجه نام دیگری بدهید.',
  'file-not-written': 'فایل {file} را نمی‌توان نوشت ({reason}).',
  'option-not-one-of': '{option}: «{value}» ممکن نیست؛ مقدارهای ممکن {known} است.',
  'folder-empty': 'در پوشهٔ {file} فایل xlsx، xlsm یا csv نیست.',
  'file-refused': 'فایل {file} بررسی نشد: {reason}',
  'output-not-named': 'گفته نشده نتیجه کجا نوشته شود.',
  'option-not-a-year': '{option}: سال چهاررقمی لازم است و «{value}» آمده است.',
  'template-not-named': 'نیامده است که کدام الگو نوشته شود. الگوها: {known}.',
  'template-unknown': 'الگویی به نام «{name}» نیست. الگوها: {known}.',
  'file-there-already': 'پروندهٔ {file} هست. برای نوشتن به‌جای آن \u200e--force را بیفزایید.',
  'population-zero': 'جمعیت: 0 شمار ساکنان نیست.',
  'table-without-rows': 'عنوان\u200cهای جدول اعضا یافت شد، اما سطری زیر آن\u200cها نیست.',
  'line-quota': 'سهمیهٔ سالانه: {amount} ₪ (پیوست 3)',
  'line-fixed': '  A    مبلغ ثابت: {amount} ₪',
  'line-tariff': '  B    تعرفهٔ هر ساکن: {amount} ₪',
  'line-socio': '  C    ضریب اجتماعی-اقتصادی، خوشهٔ {index, number}: {percent}%',
  'line-periph': '  D    ضریب پیرامونی، خوشهٔ {index, number}: {percent}%',
  'line-per-resident': '  B·C·D  برای هر ساکن: {amount} ₪',
  'line-variable': '  × {population, number} ساکن: {amount} ₪',
  'line-weight': 'بخش {part, number}، با وزن {percent}٪',
  'line-divided': '  T    مبلغ تقسیم‌شدنی: {amount} ₪',
  'line-share': '  S    سهم نهاد {population, number} نفری: {share}',
  'line-shares': '  ΣS   مجموع سهم‌ها: {share}',
  'line-amount': '  مبلغ بر پایهٔ این بخش: {amount} ₪',
  'line-sum': 'مجموع بخش‌ها با وزنشان: {amount} ₪',
  'line-factor': '  × ضریب کلی: {percent}٪',
  'line-cap': '  سقف، از {from, number} نفر به بالا: {amount} ₪',
  'line-floor': '  کف، از {from, number} نفر به بالا: {amount} ₪',
  'line-rounding': '  گرد کردن به آگورا: {amount} ₪',
  'line-model-recommended': 'بر پایهٔ الگوی پیشنهادی وزارت کشور، ویرایش {edition}',
  'line-model-own': 'بر پایهٔ ترتیب خود شهرداری‌ها، که به تأیید وزیر کشور نیاز دارد (5.א.1)',
  'head-name': 'مرجع محلی',
  'head-population': 'جمعیت',
  'head-socio': 'خوشهٔ اجتماعی-اقتصادی',
  'head-periph': 'خوشهٔ پیرامونی',
  'head-quota': 'سهمیه (₪)',
  'line-total': 'جمع کل: {amount} ₪',
  'line-subtotal':
    'جمع کل معلوم نیست؛ جمع سهمیه\u200cهای معلوم: {amount} ₪. داده\u200cهای {count, plural, other {# مرجع}} کامل نیست.',
  'line-check-on': 'قواعد چنان‌که در {on} بود',
  'line-check-report': 'گزارش بررسی خود ماست؛ بررسی نشد',
  'line-check-kind':
    '{sheet}: {kind, select, K1 {خلاصهٔ بودجهٔ عادی} K2 {بودجه به تفکیک حساب‌ها} K3 {بودجهٔ غیرعادی} K4 {کارپوشهٔ خوشه} members {اعضا} other {{kind}}}',
  'line-check-unknown': '{sheet}: برگه شناخته نشد و چیزی در آن بررسی نشد',
  'piece-unit':
    'واحد: {unit, select, nis {شِکِل} thousands {هزار شِکِل} millions {میلیون شِکِل} other {گفته نشده}}',
  'piece-year': 'سال {year, number, plain}',
  'piece-lines': '{count, number} سطر',
  'piece-income': 'درآمدها {amount}',
  'piece-expenditure': 'هزینه‌ها {amount}',
  'piece-unread': '{count, number} خانه خوانده نشد',
  'piece-confidence':
    '{confidence, select, certain {شناسایی قطعی} likely {شناسایی محتمل} other {شناسایی نامطمئن}}',
  'head-outcome':
    '{outcome, select, breached {نقض‌شده} undetermined {نیازمند تکمیل} advisory {برای توجه} other {درست}}: {count, number}',
  'line-check-more': 'و {count, number} مورد دیگر؛ همه در --json و در گزارش --out',
  'line-check-met': 'آنچه درست است: {count, number}',
  'line-check-total':
    'روی هم: نقض‌شده {breached, number} · نیازمند تکمیل {undetermined, number} · برای توجه {advisory, number} · درست {met, number}',
  'line-check-written': 'گزارش در فایل {file} نوشته شد',
  'line-template': '{count, plural, one {یک برگهٔ خالی} other {# برگهٔ خالی}} در پروندهٔ {file} نوشته شد',
  'line-portable':
    '{count, plural, =0 {فرمولی برای جایگزینی نیست} other {# فرمول با فرمول معمولی جایگزین شد}}؛ فایل {file} نوشته شد',
  'line-portable-sheet': 'پارامترها در برگهٔ {sheet}',
  'line-portable-values': '{count, number} خانه به‌جای فرمول نتیجه شد:',
  'line-portable-left': '{count, number} فرمول همان ماند، چون نتیجه‌اش دانسته نیست:',
  'line-portable-name': 'نام {name} در کارپوشه به‌صورت LAMBDA تعریف شد؛ در Excel رومیزی آزموده نشده است',
  'line-frozen': '{count, number} فرمول منجمد شد؛ پروندهٔ {file} نوشته شد',
  'line-frozen-stamp': 'آنچه منجمد شده و شیوهٔ بازگرداندن آن: در برگهٔ {sheet}',
  'line-frozen-left': '{count, number} فرمول همان‌گونه ماند:',
  'line-restored': '{count, number} فرمول بازگشت؛ پروندهٔ {file} نوشته شد',
  'line-restored-sheet':
    'برگهٔ {sheet} ماند، {why, select, edited {چون در آن نوشته شده است} other {چون فرمول‌هایی به آن ارجاع می‌دهند}}',
  'line-restored-conflicts':
    '{count, number} فرمول چشم‌به‌راه تصمیم است (--formula فرمول را بازمی‌گرداند، --keep آنچه را در خانه است نگه می‌دارد):',
  'line-restored-forgotten':
    '{count, number} فرمول دیگر بازگردانده نمی‌شود و مقدارها می‌مانند؛ در {file} نوشته شد',
  'line-sealed': 'کارپوشه در {on} مهر شد و در {file} نوشته شد',
  'base-not-found': 'هیچ پرونده‌ای کارپوشهٔ خوشه نیست؛ آن را با --base بگویید.',
  'decisions-invalid': 'در پروندهٔ {file} شیئی از شناسهٔ ناسازگاری و گزینه لازم است.',
  'line-verify-more': '  و {count, number} مورد دیگر؛ --json همه را می‌شمارد',
  'line-returns': '{count, number} کارپوشه از ویرایش {edition, number} در {folder} نوشته شد',
  'line-returns-book': '  {file} · {rows, number} ردیف',
  'line-returns-remembered': 'کارپوشهٔ خوشه که آنچه فرستاده شد به یاد دارد در {file} نوشته شد',
  'line-returns-not-remembered': 'خود کارپوشهٔ خوشه تغییر نکرد و آنچه فرستاده شد به یاد ندارد (--remember)',
  'line-collect': '{changes, number} خانه نوشته شد؛ پروندهٔ {file}',
  'line-collect-file':
    '{file} · {authority} · {outcome, select, taken {پذیرفته شد} partly {بخشی پذیرفته شد} waiting {در انتظار تصمیم} passed {پیش‌تر پذیرفته شده} other {رد شد}} · {changes, number} خانه',
  'line-collect-waiting': '{count, number} ناسازگاری در انتظار تصمیم (--decisions):',
  'line-collect-issued': 'هنگام فرستادن: {text}',
  undetermined: 'نامعلوم',
  'line-privacy-none': 'با پروندهٔ {file} چیزی که دیده نشود نمی‌رود',
  'line-privacy-goes': 'با پروندهٔ {file} {count, number} چیز می‌رود که بی‌درنگ دیده نمی‌شود:',
  'line-privacy-warnings': 'کنار گذاشتنش خواسته شد و در جای دیگر مانده است ({count, number}):',
  'line-privacy-written':
    'نسخهٔ {file} نوشته شد؛ {count, plural, =0 {چیزی تغییر نکرد} other {{count, number} تغییر}}',
  'line-privacy-still': 'نسخه از نو خوانده شد و هنوز {count, number} چیز با آن می‌رود:',
  'line-privacy-clean': 'نسخه از نو خوانده شد و چیزی که دیده نشود با آن نمی‌رود',
  'line-privacy-more': 'و {count, number} مورد دیگر؛ همه با --json',
  usage: `کاربرد:
  eshkol quota --population N --socio K --periph K [--on DATE] [--model FILE]
      سهمیهٔ سالانهٔ یک مرجع محلی بر پایهٔ پیوست 3، با روش محاسبه
  eshkol quotas FILE.csv|FILE.xlsx [--sheet NAME] [--on DATE] [--model FILE]
      سهمیهٔ همهٔ مراجع جدول، و جمع کل
  eshkol check FILE…|FOLDER… [--on DATE] [--unit nis|thousands|millions] [--out REPORT.xlsx]
      بررسی برگه‌های بودجه: چه شناخته شد، چه نقض شد، در کدام خانه و بر پایهٔ کدام بند؛ پوشه با همهٔ فایل‌هایش
  eshkol template NAME OUT.xlsx [--year YEAR] [--cluster NAME] [--force]
      برگه‌های خالی برای پر کردن، چنان‌که check می‌خواند: \u200fcluster (یک کارپوشهٔ کامل)، members، budget، contributions، agreements،
      commitments، loans، donations، projects، reports، approvals، form

  eshkol portable FILE.xlsx OUT.xlsx [--lambda]
      همان کارپوشه بی‌نیاز از افزونه: هر فرمول ما فرمولی معمولی می‌شود یا نتیجهٔ آن
  eshkol freeze FILE.xlsx OUT.xlsx [--as values|portable]
      همان کارپوشه برای فرستادن: به‌جای فرمول‌های ما نتیجه یا فرمول عادی می‌نشیند و خودشان در کارپوشه می‌مانند
  eshkol restore FILE.xlsx OUT.xlsx [--formula CELL]… [--keep CELL]… | --keep-values
      بازگرداندن فرمول‌ها حرف به حرف؛ آنچه در این میان تغییر کرده است تا تصمیم شما می‌ماند
      --keep-values: مقدارها برای همیشه می‌مانند و فرمول‌های نگه‌داشته از کارپوشه پاک می‌شوند
  eshkol seal FILE.xlsx OUT.xlsx [--sheet NAME]… [--passphrase-file FILE]
      همان کارپوشه با مهری بر محتوای برگه‌ها؛ بدون عبارت گذر مهر تنها تغییرهای ناخواسته را نشان می‌دهد
  eshkol verify FILE.xlsx [--passphrase-file FILE]
      آیا از زمان مهر چیزی تغییر کرده است: هر خانهٔ تغییرکرده با مقدار پیشین و کنونی، و سطرها، ستون‌ها و برگه‌هایی که آمدند، رفتند یا جابه‌جا شدند
  eshkol diff OLD.xlsx NEW.xlsx [--out REPORT.xlsx] [--on DATE] [--unit nis|thousands|millions]
      تفاوت دو کارپوشه بر پایهٔ شهرداری، حساب، پروژه و سناریو، نه خانه‌ها؛ برگه‌های شناخته‌نشده خانه به خانه
  eshkol returns FILE.xlsx FOLDER [--edition N] [--on DATE] [--cluster NAME] [--only NAMES] [--arabic NAMES] [--remember OUT.xlsx] [--force]
      از کارپوشهٔ خوشه برای هر شهرداری یک کارپوشهٔ پرکردنی: ردیف‌هایش، راهنما و فهرست‌ها؛ آنچه از آنِ او نیست محافظت شده
  eshkol collect OUT.xlsx FILE…|FOLDER… [--base FILE.xlsx] [--decisions FILE.json] [--on DATE]
      کارپوشه‌های برگشته به کارپوشهٔ خوشه از روی محتوا: چه پذیرفته و چه رد شد و چرا، چه در انتظار تصمیم است؛ با فهرست هر خانه
      کارپوشهٔ خوشه --base است، و بی آن نخستین پرونده‌ای که جدول اعضا دارد و کارپوشهٔ شهرداری نیست
  eshkol privacy FILE.xlsx
      آنچه با کارپوشه می‌رود و بی‌درنگ دیده نمی‌شود: برگه‌ها، سطرها و خانه‌های پنهان، یادداشت‌ها، اطلاعات تماس، ویژگی‌ها، پیوندها، ثبت‌های ما
  eshkol privacy FILE.xlsx OUT.xlsx --without KIND,… [--keep ID]… [--keep-cell CELL]…
      نسخه‌ای برای فرستادن بدون آنچه برگزیده شد؛ هر تغییر گفته می‌شود و نسخه از نو خوانده می‌شود تا گفته شود چه هنوز با آن می‌رود
      KIND: hidden-sheets, hidden-rows, hidden-cells, comments, contacts, properties, names, links, connections, pivots,
      headers, scenarios, seals, frozen, returns, others, all

  --on DATE     YYYY-MM-DD: الگو و قواعد معتبر در آن روز؛ بدون آن، آخرین ویرایش شناخته‌شده، و در check امروز
  --model FILE  ترتیبی دیگر: فایل JSON یا جدول پارامتر در فایل CSV
  --sheet NAME  برگه‌ای که جدول در آن است؛ در seal برگه‌ای برای مهر، تکرارپذیر
  --passphrase-file FILE  پرونده‌ای که عبارت گذر در آن است؛ بدون آن متغیر محیطی ESHKOL_PASSPHRASE
  --lambda      فرمول‌ها =CLUSTERQUOTA(…) می‌مانند و نامی در کارپوشه (LAMBDA) حسابشان می‌کند؛ در Excel رومیزی آزموده نشده
  --unit UNIT   واحد برگه‌هایی که آن را نمی‌گویند: nis, thousands, millions
  --out FILE    گزارش بررسی به صورت کارپوشهٔ Excel
  --year YEAR   سال بودجهٔ برگه‌های خالی
  --cluster NAME  خوشه‌ای که اعضایش در برگه‌های خالی نوشته شود
  --force       نوشتن به‌جای پروندهٔ موجود
  --edition N   شمارهٔ فرستادن؛ بی آن یکی بیش از آنچه کارپوشهٔ خوشه به یاد دارد
  --remember OUT  رونوشتی از کارپوشهٔ خوشه که آنچه فرستاده شد به یاد دارد، تا کارپوشهٔ کهنه یا بیگانه رد شود
  --only, --arabic NAMES  شهرداری‌ها با نام یا کد، با ویرگول: فقط برای آن‌ها؛ برای آن‌ها به عربی
  --decisions FILE  پروندهٔ JSON: شناسهٔ ناسازگاری و گزینه
  --json        فقط یک سند JSON
  --lang LANG   he, ar, fa, en: زبان خروجی؛ پیش‌فرض he

کدهای خروج: 0 نقضی نیست · 1 نقضی هست · 2 ورودی یا کاربرد نادرست`,
};
