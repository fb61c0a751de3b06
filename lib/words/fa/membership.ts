import type { MembershipCode } from '../../membership/codes.js';
import type { Messages } from '../messages.js';

const who = '{authority, select, none {شهرداری‌ای که نامش نیامده} other {{authority}}}';
const subject = `{change, select, joining {پیوستن} other {خروج}} ${who}`;
const reference = '{reference, select, none {} other { ({reference})}}';
const consent =
  '{what, select, authority {موافقت شورای شهرداری} council {موافقت شورای خوشه (یا دلایل وزیر کشور برای اقدام بدون آن)} other {موافقت شورای شهرداری و موافقت شورای خوشه}}';
const paper =
  '{document, select, request {درخواست کتبی از وزیر کشور} copy {رونوشت به بخش توسعهٔ اقتصادی} plenary {صورت‌جلسهٔ شورای شهرداری} council {صورت‌جلسهٔ شورای خوشه} other {تسویهٔ پیشنهادی}}';
const papers = `{count, plural, offset:1 =1 {${paper}} one {${paper} و یک سند دیگر} other {${paper} و # سند دیگر}}`;
const vote = '{votes} عضو از {members} عضو، و {needed} عضو لازم است (دو سوم)';
const key =
  '{key, select, quota {سهم آن از سهمیه‌ها} population {سهم آن از جمعیت} equal {سهم‌های برابر} other {سهم تعیین‌شده}}';

export const membershipFindings: Messages<MembershipCode> = {
  'change-by-order': `${subject}: فرمان تأسیس{amended, select, none {} other { در {amended}}} اصلاح شد${reference}.`,
  'change-before-order': `${subject}: از {effective} به آن عمل می‌شود، {amended, select, none {و فرمان تأسیس تا {on} اصلاح نشده است} other {و فرمان تأسیس تازه در {amended} اصلاح شد}}. پیش از اصلاح فرمان اثری ندارد.`,
  'change-order-pending': `${subject}: فرمان تأسیس هنوز اصلاح نشده است{effective, select, none {} other {، و برای {effective} برنامه‌ریزی شده}}. پیش از اصلاح فرمان اثری ندارد.`,
  'change-order-unknown': `${subject}: از {effective} به آن عمل می‌شود، و گفته نشده که فرمان تأسیس کی اصلاح شد. اصلاح و تاریخ آن را بنویسید، یا بنویسید که وجود ندارد.`,
  'joining-consented': `${subject}: شورای شهرداری موافقت کرد، {how, select, council {و شورای خوشه نیز} other {و وزیر کشور دلایلی برای اقدام بدون موافقت شورای خوشه آورد}}.`,
  'joining-unconsented': `${subject}: تا {due} ${consent} نبود، و تغییر انجام شده است. موافقت شهرداری همیشه لازم است؛ وزیر تنها می‌تواند جای موافقت شورای خوشه را بگیرد.`,
  'joining-consented-after': `${subject}: ${consent} تازه پس از انجام تغییر آمد ({due}). بررسی کنید که آیا شامل آن می‌شود.`,
  'joining-consent-pending': `${subject}: هنوز ${consent} نیست. بدون آن نمی‌توان شهرداری را افزود.`,
  'joining-consent-unknown': `${subject}: ${consent} نوشته نشده است. صورت‌جلسه و تاریخ آن را بنویسید، یا بنویسید که وجود ندارد.`,
  'joining-proposed': `${subject}: شورا بنا بر پیشنهاد رئیس شهرداری تصویب کرد${reference}.`,
  'joining-unproposed': `${subject}: شورا بدون پیشنهاد رئیس شهرداری تصویب کرد. تصویب باید بنا بر پیشنهاد او باشد.`,
  'joining-proposed-after': `${subject}: پیشنهاد رئیس شهرداری از {proposed} است، پس از تصویب شورا ({decided}). تصویب باید بنا بر پیشنهاد باشد؛ تاریخ‌ها را بررسی کنید.`,
  'joining-proposal-pending': `${subject}: شورا تصویب کرده، و پیشنهاد رئیس شهرداری نیست. پیش از ارائهٔ درخواست آن را کامل کنید.`,
  'joining-proposal-unknown': `${subject}: گفته نشده که آیا شورا بنا بر پیشنهاد رئیس شهرداری تصویب کرد. آن را بنویسید.`,
  'request-complete': `${subject}: درخواست از وزیر کشور${reference} کامل است.`,
  'request-incomplete': `${subject}: در درخواست از وزیر کشور کم است: ${papers}. آن را کامل کنید.`,
  'request-pending': `${subject}: برای درخواست از وزیر کشور هنوز باید آماده شود: ${papers}.`,
  'request-unknown': `${subject}: معلوم نیست که همهٔ اسناد همراه درخواست از وزیر کشور هست؛ نوشته نشده: ${papers}.`,
  'leaving-grounded': `${subject}: {by, select, authority {شورای شهرداری آن را خواست} other {شورای خوشه آن را خواست با رأی ${vote}، و وزیر کشور قانع شد}}.`,
  'leaving-ungrounded': `${subject} در {due} بدون مبنا انجام شد: {what, select, convinced {شورای خوشه خواست، و وزیر کشور قانع نشده که شهرداری به مدیریت درست آن زیان می‌زند} other {نه شورای شهرداری خواست، و نه شورای خوشه با دو سوم اعضایش}}.`,
  'leaving-vote-short': `${subject}: موافق درخواست شورای خوشه ${vote}. بدون آن، و بدون درخواست شورای شهرداری، مبنایی برای خروج نیست.`,
  'leaving-vote-short-pending': `${subject}: موافق درخواست در شورای خوشه ${vote}. نمی‌توان آن را درخواست شورا شمرد و ارائه داد.`,
  'leaving-grounded-after': `${subject}: مبنای خروج تازه پس از انجام تغییر پدید آمد ({due}). بررسی کنید که آیا شامل آن می‌شود.`,
  'leaving-ground-pending': `${subject}: هنوز مبنایی نیست: {what, select, convinced {وزیر کشور قانع نشده که شهرداری به مدیریت درست خوشه زیان می‌زند} other {باید شورای شهرداری بخواهد، یا شورای خوشه با دو سوم اعضایش}}.`,
  'leaving-ground-unknown': `${subject}: گفته نشده {what, select, request {که آیا شورای شهرداری خواست} votes {که چند عضو شورای خوشه موافق بودند} members {که شورای خوشه چند عضو دارد} other {که آیا وزیر کشور قانع شد}}. آن را کامل کنید.`,
  'leaving-votes-exceed': `${subject}: رأی موافق {votes}، بیش از اعضای شورا ({members}). هر دو عدد را بررسی کنید.`,
  'settlement-agreed': `${subject}: شهرداری و شورای خوشه بر تسویه توافق کردند.`,
  'settlement-by-minister': `${subject}: وزیر کشور تسویه را{decided, select, none {} other { در {decided}}} تعیین کرد${reference}. بررسی کنید که مهلت‌های اجرا تعیین شده باشد.`,
  'settlement-open': `${subject}: بر تسویه توافق نشده، و وزیر کشور تا {on} آن را تعیین نکرده است. بدون توافق، وزیر تسویه و مهلت‌های اجرای آن را تعیین می‌کند.`,
  'settlement-agreement-unknown': `${subject}: گفته نشده {what, select, minister {که آیا وزیر کشور تسویه‌ای را که بر آن توافق نشد تعیین کرد} other {که آیا شهرداری و شورای خوشه بر تسویه توافق کردند}}. آن را بنویسید.`,
  'settlement-parts-met':
    'تسویهٔ خروج {authority}: {count, plural, one {مبلغ نوشته‌شده} other {# مبلغ نوشته‌شده}} ({sum, number, nis}) مطابق کلیدهاست؛ دارایی منهای بدهی: {net, number, nis}.',
  'settlement-part-differs': `تسویهٔ خروج {authority}، «{item}»: {proposed, number, nis} نوشته شده، و بنا بر ${key} سهم آن {part, number, nis} از {amount, number, nis} است: {difference, number, nis} {direction, select, above {بیشتر} other {کمتر}}. اصلاح کنید یا دلیل بیاورید.`,
  'settlement-parts-unknown': `تسویهٔ خروج ${who}: «{item}»{count, plural, offset:1 =1 {} one { و یک قلم دیگر} other { و # قلم دیگر}} را نمی‌توان تقسیم کرد: {why, select, kind {گفته نشده که دارایی، بدهی، ضمانت یا پروژه است} amount {مبلغ نوشته نشده} negative {مبلغ منفی است؛ جهت را نوع قلم می‌گوید} fine {مبلغ به آگوراهای کامل نیست} key {کلید تقسیم نوشته نشده} share {سهم نوشته نشده، میان 0% و 100%} members {فهرست شهرداری‌ها با سهمیه و جمعیت نیست} repeated {شهرداری‌ای دو بار نوشته شده: {names}} leaver {شهرداری خارج‌شونده در فهرست شهرداری‌ها نیست، یا نامش نیامده} weights {ارقام {names} معلوم نیست} other {جمع ارقام همهٔ شهرداری‌ها صفر است}}.`,
};
