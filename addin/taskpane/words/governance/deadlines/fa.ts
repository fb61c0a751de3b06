import type { DeadlineWords } from './types.js';

const report =
  '{kind, select, quarter {گزارش سه‌ماههٔ {part} سال {year}} half {گزارش نیمهٔ {part} سال {year}} other {گزارش سالانهٔ {year}}}';
const step =
  '{step, select, proposal {پیشنهاد رئیس مقام محلی} authorityDecision {{matter, select, leaving {درخواست شورای مقام محلی} other {تأیید شورای مقام محلی}}} councilDecision {{matter, select, leaving {درخواست شورای خوشه} other {تأیید شورای خوشه}}} clusterNotice {اعلان در وبگاه خوشه} authorityNotice {اعلان در وبگاه مقام محلی} releaseRequest {درخواست مقام محلی} releaseApproval {تأیید وزیر کشور} plenary {تأیید نشست همگانی شورای مقام محلی} plan {برنامهٔ اجرا} request {{matter, select, power {درخواست از وزارت کشور} other {درخواست از وزیر کشور}}} inOrder {آمدن اختیار در فرمان تأسیس} council {موافقت شورای خوشه} ministerReasons {دلایل وزیر کشور برای اقدام بدون موافقت شورای خوشه} copy {رونوشت به بخش توسعهٔ اقتصادی} amendment {اصلاح فرمان تأسیس} convinced {قانع شدن وزیر کشور} settlement {تسویهٔ پیشنهادی} other {تعیین تسویه از سوی وزیر کشور}}';
const who = '{authority, select, none {مقامی که نامش نیامده} other {{authority}}}';
const of = '{authority, select, none {} other {، {authority}}}';

export const words: DeadlineWords = {
  deadlines: 'موعدهای پیش رو',
  'deadlines.none': 'در کارپوشه تاریخی نیست که موعدی از آن برآید.',
  'deadlines.overdue': '{days, plural, one {یک روز دیر شده} other {# روز دیر شده}}',
  'deadlines.today': 'امروز',
  'deadlines.left': '{days, plural, one {فردا} other {# روز دیگر}}',
  'deadlines.forecast': 'پیش‌بینی است، نه موعد الزامی',
  'deadlines.more': '{count, plural, one {نمایش یک موعد دیگر} other {نمایش # موعد دیگر}}',
  'deadlines.fewer': 'تنها نزدیک‌ترین‌ها',
  'deadline.council-term-ends':
    'پایان دورهٔ شورا{by, select, seats {، بنا بر روز انتصاب اعضا} other {}}.{over, select, yes { کارپوشه دوره‌ای پس از آن ندارد.} other {}}',
  'deadline.seats-end':
    '{count, plural, one {پایان دورهٔ یک نماینده، و در فهرست جانشینی نیست} other {پایان دورهٔ # نماینده، و در فهرست جانشینی نیست}}: {names}.',
  'deadline.committee-ends': 'پایان انتصاب «{name}». کمیتهٔ پیشنهادها و مناقصه‌ها دائمی است.',
  'deadline.rotation-ends': 'پایان یک دوره از گردش نمایندگان: {names}.',
  'deadline.tender-ends': 'آخرین روز بستن قرارداد بر پایهٔ مناقصهٔ {tender}.',
  'deadline.tender-exhausted': 'با آهنگ قراردادها تا امروز، سقف مناقصهٔ {tender} پر می‌شود.',
  'deadline.agreements-end':
    '{count, plural, one {پایان یک توافق‌نامهٔ خدمات، و در فهرست توافق‌نامه‌ای پس از آن نیست} other {پایان # توافق‌نامهٔ خدمات، و در فهرست توافق‌نامه‌ای پس از آن‌ها نیست}}: {names}.',
  'deadline.loan-planned':
    'وام «{loan}» برنامه‌ریزی شده است، {approval, select, missing {و تأیید وزیر کشور نیست} other {و تأیید وزیر کشور نیامده است}}. تأیید باید پیش از وام باشد.',
  'deadline.report': report,
  'deadline.report-periods-end':
    'پایان دورهٔ گزارش. پس از آن تهیه می‌شود: {reports}. دستورالعمل تاریخی نگذاشته است.',
  'deadline.report-due': `${report}: دوره در {ended} پایان یافت، {missing, select, yes {و گزارش تهیه نشده است} other {و نیامده که تهیه شده یا نه}}. {over, select, yes {دورهٔ پس از آن هم پایان یافته است.} other {دستورالعمل تاریخی نگذاشته است؛ در این روز دورهٔ پس از آن هم پایان می‌یابد.}}`,
  'deadline.change-effective': `{change, select, joining {پیوستن} other {خروج}} ${who} برای این روز برنامه‌ریزی شده است. {amended, select, yes {فرمان تأسیس اصلاح شده است.} planned {اصلاح فرمان تأسیس تا آن روز برنامه‌ریزی شده است.} unknown {نیامده که فرمان تأسیس اصلاح شده یا نه؛ پیش از اصلاح اثری ندارد.} other {پیش از اصلاح فرمان تأسیس اثری ندارد.}}`,
  'deadline.step-planned': `${step} – {matter, select, delegation {واگذاری «{subject}»${of}} release {معافیت از «{subject}»${of}} power {اختیار «{subject}» در فرمان${of}} joining {پیوستن ${who}} other {خروج ${who}}}.`,
  tenders: 'مناقصه‌ها',
  'tenders.none': 'کارپوشه مناقصه‌ای ندارد.',
  'tenders.tender': 'مناقصهٔ {tender}{subject, select, none {} other {: {subject}}}',
  'tenders.maximum': 'سقف',
  'tenders.maximum.none': 'در اسناد مناقصه نیست',
  'tenders.maximum.unknown': 'معلوم نیست',
  'tenders.used': 'به‌کاررفته',
  'tenders.room': 'مانده',
  'tenders.excess': 'مازاد',
  'tenders.share': '{share} سقف به کار رفته است',
  'tenders.basis':
    '{basis, select, with {مبلغ‌ها با مالیات بر ارزش افزوده است.} without {مبلغ‌ها بدون مالیات بر ارزش افزوده است.} other {برخی مبلغ‌ها با مالیات بر ارزش افزوده است و برخی بدون آن، یا نیامده است؛ پس گفته نمی‌شود چه مانده است.}}',
  'tenders.unpriced':
    '{count, plural, one {یک قرارداد مبلغ ندارد، پس مانده کمتر است} other {# قرارداد مبلغ ندارد، پس مانده کمتر است}}.',
  'tenders.planned':
    '{count, plural, one {یک قرارداد برنامه‌ریزی‌شده شمرده نشده است} other {# قرارداد برنامه‌ریزی‌شده شمرده نشده است}}.',
  'tenders.last':
    '{over, select, yes {آخرین روز بستن قرارداد {date} بود.} other {آخرین روز بستن قرارداد: {date}.}}',
  'tenders.crossing':
    'قرارداد «{contract}»{authority, select, none {} other { از {authority}}}{date, select, none {} other { در {date}}}{excess, select, none {} other { به اندازهٔ {excess}}} از سقف گذشت.',
  'tenders.crossing.several': 'یکی از این قراردادها از سقف گذشت: {contracts}.',
  'tenders.forecast':
    'پیش‌بینی است، نه موعد الزامی: با آهنگ تا امروز، سقف در {date} پر می‌شود. آهنگ: {used} در {days, plural, one {یک روز} other {# روز}}، از نخستین قرارداد در {from}.',
};
