import type { ChangeNote } from '../../sheets/diff/notes.js';
import type { SealNote } from '../../sheets/seal/notes.js';
import type { SealProblem } from '../../sheets/seal/types.js';
import type { Messages } from '../messages.js';

export const seal: Messages<SealProblem['code'] | SealNote['code']> = {
  'seal-sheet-missing': 'کارپوشه برگه‌ای به نام «{sheet}» برای مهر کردن ندارد.',
  'seal-nothing': 'کارپوشه برگه‌ای برای مهر کردن ندارد.',
  'seal-passphrase-blank': 'عبارت گذر خالی است.',
  'seal-too-large':
    'محتوای برگه‌ها بیش از آن است که مهر نگه می‌دارد ({limit, number} بایت)؛ برگه‌های کمتری مهر کنید.',
  'seal-none': 'این کارپوشه مهر ندارد. اگر مهر شده بود، مهر آن برداشته شده است.',
  'seal-iterations':
    'در یکی از مهرها محاسبهٔ کلید عبارت گذر {iterations, number} دور تعیین شده و افزونه فقط {least, number} تا {most, number} را می‌پذیرد: این مهر بررسی نشد.',
  'seal-verdict-unchanged': 'از مهر {on} تاکنون چیزی تغییر نکرده است.',
  'seal-verdict-changed': 'کارپوشه از مهر {on} تاکنون تغییر کرده است: {count, number} تغییر.',
  'seal-verdict-needs-passphrase':
    'محتوا همان است که مهر {on} می‌گوید، اما این مهر با عبارت گذر زده شده و بدون آن معلوم نیست چه کسی آن را زده است.',
  'seal-verdict-wrong-passphrase':
    'عبارت گذر همانی نیست که مهر {on} با آن زده شده است: یا اشتباه وارد شده، یا کس دیگری کارپوشه را دوباره مهر کرده است.',
  'seal-verdict-forged':
    'جعل: مهر {on} با همین عبارت گذر زده شده، اما پس از آن کسی که آن را نمی‌داند مهر را تغییر داده است.',
  'seal-verdict-not-keyed':
    'مهر {on} بدون عبارت گذر زده شده است. اگر با عبارت گذر مهر کرده‌اید، کسی کارپوشه را دوباره مهر کرده است؛ این مهر در این باره چیزی را ثابت نمی‌کند.',
  'seal-verdict-seal-damaged':
    'مهر {on} با محتوای خودش نمی‌خواند: آسیب دیده یا تغییر کرده و دربارهٔ کارپوشه چیزی نمی‌گوید.',
  'seal-proves-accident':
    'مهر بدون عبارت گذر تنها تغییرهای ناخواسته را نشان می‌دهد: هر کسی می‌تواند کارپوشه را تغییر دهد و دوباره مهر کند.',
  'seal-proves-passphrase':
    'این مهر عبارت گذر دارد: تنها کسی که آن را می‌داند می‌توانسته این مهر را بزند. اگر عبارت گذر همراه پرونده فرستاده شده باشد، چیزی را ثابت نمی‌کند.',
  'seal-covers': '{count, plural, one {برگهٔ مهرشده:} other {{count, number} برگهٔ مهرشده:}} {sheets}.',
  'seal-uncovered': 'مهر نشده و مقایسه نشده: {sheets}.',
  'seal-apart-recalculated':
    '{count, number} فرمول از نو محاسبه شد و نتیجهٔ دیگری داد؛ خود فرمول‌ها تغییر نکرده‌اند',
  'seal-apart-followed':
    '{count, number} فرمول از خانه‌های جابه‌جاشده پیروی کرد؛ به همان خانه‌ها ارجاع می‌دهد',
  'seal-foreign': 'بیشتر آنچه مهر شده در این کارپوشه نیست: شاید مهر از کارپوشهٔ دیگری آورده شده باشد.',
  'seal-own-older':
    'مهری قدیمی‌تر، از {on}، با همین عبارت گذر زده شده است: پس از آن کسی کارپوشه را دوباره مهر کرده است.',
  'seal-newest-unkeyed':
    'در کارپوشه مهری قدیمی‌تر با عبارت گذر هست و تازه‌ترین مهر عبارت گذر ندارد: شاید کسی که آن را نمی‌داند دوباره مهر کرده باشد.',
  'seal-others': '{count, number} مهر قدیمی‌تر هم در کارپوشه هست که مقایسه نشد.',
};

export const changes: Messages<ChangeNote['code']> = {
  'change-value': '{before} شد {after}',
  'change-typed': 'خالی بود، اکنون {after}',
  'change-cleared': '{before} بود، اکنون خالی است',
  'change-formula': 'فرمول {before} شد {after}',
  'change-formula-typed': 'به جای {before, select, blank {خانهٔ خالی} other {{before}}} فرمول {after} آمد',
  'change-formula-gone':
    'به جای فرمول {before} {after, select, blank {خانه خالی شد} other {مقدار {after} آمد}}',
  'change-formula-stays':
    'فرمول {before} مانند پیش نوشته شده، اما اکنون به خانه‌های دیگری برمی‌گردد: از سطرها یا ستون‌هایی که آمدند یا رفتند پیروی نکرد',
  'change-format':
    'معنای قالب عدد تغییر کرد: {before, select, plain {عدد ساده} percent {درصد} date {تاریخ} time {زمان} text {متن} other {{before}}} شد {after, select, plain {عدد ساده} percent {درصد} date {تاریخ} time {زمان} text {متن} other {{after}}}',
  'change-row-added':
    '{sheet}: سطر {row, number, plain} افزوده شد{text, select, blank {، خالی} other { ({text})}}',
  'change-row-removed':
    '{sheet}: سطر {row, number, plain} برداشته شد{text, select, blank {، خالی} other { ({text})}}',
  'change-row-moved': '{sheet}: سطر {row, number, plain} به سطر {to, number, plain} رفت',
  'change-column-added': '{sheet}: ستون {column} افزوده شد{text, select, blank {، خالی} other { ({text})}}',
  'change-column-removed':
    '{sheet}: ستون {column} برداشته شد{text, select, blank {، خالی} other { ({text})}}',
  'change-sheet-added': 'برگهٔ {sheet} افزوده شد ({count, plural, =0 {خالی} other {{count, number} خانه}})',
  'change-sheet-removed': 'برگهٔ {sheet} برداشته شد ({count, plural, =0 {خالی} other {{count, number} خانه}})',
  'change-sheet-renamed': 'نام برگهٔ {was} اکنون {sheet} است',
  'change-sheet-moved': 'برگهٔ {sheet} از جای {place, number} به جای {to, number} رفت',
  'change-recalculated':
    'همان فرمول {before, select, blank {خالی} other {{before}}} می‌داد، اکنون {after, select, blank {خالی} other {{after}}}',
  'change-followed': 'فرمول {before} برای همان خانه‌ها {after} نوشته می‌شود',
};
