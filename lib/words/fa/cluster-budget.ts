import type { ClusterCode } from '../../budget/cluster/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const line = `«{line}»${sum}`;
const loan = `وام «{loan}»${sum}`;
const members =
  '{count, plural, offset:1 =1 {{authority}} one {{authority} و یک مقام محلی دیگر} other {{authority} و # مقام محلی دیگر}}';
const step =
  '{step, select, proposal {پیشنهاد بودجه} submitted {تقدیم پیشنهاد به وزیر کشور} other {تأیید بودجه از سوی وزیر کشور}}';
const year = '{year, select, none {} other { برای سال {year}}}';
const report =
  '{kind, select, quarter {گزارش سه‌ماههٔ {part} سال {year}} half {گزارش شش‌ماههٔ {part} سال {year}} other {گزارش سالانهٔ {year}}}';
const spent =
  '{paid, number, nis} پرداخت شده و {committed, number, nis} تعهد باز است، منهای {extra, number, nis} که بیرون از بودجه تأیید شده: {total, number, nis}، و بودجه {budget, number, nis} است';
const moved = '{direction, select, below {کمتر} other {بیشتر}}';
const stated =
  '{where, select, decision {در تصمیم خوشه} approval {در تأیید وزیر کشور} other {در تصمیم خوشه و تأیید وزیر کشور}}';
const division = 'ادارهٔ ارشد شرکت‌های شهری در وزارت کشور';

export const clusterBudget: Messages<ClusterCode> = {
  'contribution-same': 'سهمیهٔ {authority} در بودجهٔ خوشه و بودجهٔ خودش یکی است: {inCluster, number, nis}.',
  'contribution-differs': `سهمیهٔ {authority} در بودجهٔ خوشه {inCluster, number, nis} و در بودجهٔ خودش {inAuthority, number, nis} است: در خوشه {difference, number, nis} ${moved}. مبلغ را میان خوشه و مقام محلی هماهنگ کنید.`,
  'contribution-unknown': `${members}: {missing, select, authority {نیامده است که مقام محلی چه مبلغی برای خوشه در بودجه گذاشته} cluster {سهمیه در بودجهٔ خوشه نیامده است} other {سهمیه نه در بودجهٔ خوشه آمده و نه در بودجهٔ مقام محلی}}. برای سنجش آن را بنویسید.`,
  'contribution-as-model': 'سهمیهٔ {authority} در بودجهٔ خوشه ({inCluster, number, nis}) مطابق مدل است.',
  'contribution-off-model': `سهمیهٔ {authority} در بودجهٔ خوشه ({inCluster, number, nis}) به اندازهٔ {difference, number, nis} ${moved} از مدل ({byModel, number, nis}) است. ببینید کدام ترتیب پذیرفته شده است.`,
  'contributions-total-met':
    'جمع سهمیه‌های مقام‌های محلی با ردیف‌های سهمیه در بودجه برابر است: {listed, number, nis}.',
  'contributions-total-differs': `جمع ردیف‌های سهمیه در بودجه {budgeted, number, nis} و جمع سهمیه‌های مقام‌های محلی {listed, number, nis} است: در بودجه {difference, number, nis} ${moved}. آن دو را با هم جور کنید.`,
  'service-agreed': `${line}: توافق‌نامهٔ امضاشده با {authority} هست{reference, select, none {} other { ({reference})}}.`,
  'service-needs-none': `${line}: {basis, select, ministry {هزینهٔ فعالیت با وزارتخانه است} other {فعالیت را مقام محلی نه واگذار و نه محول کرده است}} و توافق‌نامه لازم ندارد.`,
  'service-no-agreement': `${line}: {authority} فعالیت را به خوشه {basis, select, imposed {محول} other {واگذار}} کرده و توافق‌نامه‌ای که سهمش را معین کند نیست. توافق‌نامه‌ای امضا کنید که خدمت و سهم مالی را بنویسد.`,
  'service-unsigned': `${line}: توافق‌نامه با {authority} تا {on} امضا نشده است. آن را امضا کنید.`,
  'service-agreement-elsewhen': `${line}: توافق‌نامه با {authority} در سال {year} نافذ نیست ({from} تا {to}). آن را تمدید کنید یا توافق‌نامهٔ تازه‌ای امضا کنید.`,
  'service-agreement-partly': `${line}: توافق‌نامه با {authority} تنها در بخشی از سال {year} نافذ است ({from} تا {to}). ببینید همهٔ فعالیت سال را می‌پوشاند یا نه.`,
  'service-agreement-unclear': `${line}: در توافق‌نامه با {authority} {missing, select, signature {نیامده است که امضا شده یا نه} service {خدمت نیامده است} participation {سهم مالی نیامده است} other {دوره را بی سال بودجه نمی‌توان سنجید}}. آن را بنویسید.`,
  'service-agreement-other': `${line}: توافق‌نامه‌ای با {authority} برای این خدمت نیست و شاید یکی از اینها باشد: {services}. اگر چنین است نامش را مانند بودجه بنویسید، وگرنه توافق‌نامه امضا کنید.`,
  'service-agreements-unknown': `${line}: کارپوشه برگهٔ توافق‌نامه‌ها ندارد، پس معلوم نیست توافق‌نامهٔ امضاشده‌ای با {authority} هست یا نه. آن را بیفزایید.`,
  'service-basis-unknown': `${line}: نیامده است که {authority} فعالیت را واگذار یا محول کرده، یا هزینه‌اش با وزارتخانه است. آن را بنویسید؛ فعالیت واگذارشده یا محول‌شده توافق‌نامهٔ امضاشده می‌خواهد.`,
  'service-authority-unknown': `${line}: نیامده است که کدام مقام محلی شرکت دارد. آن را بنویسید تا توافق‌نامه‌اش جسته شود.`,
  'participation-met': '«{line}»، {authority}: بودجه و توافق‌نامه یکی است، {agreed, number, nis}.',
  'participation-differs': `«{line}»، {authority}: در بودجه {budgeted, number, nis} و در توافق‌نامه {agreed, number, nis}؛ در بودجه {difference, number, nis} ${moved}. ببینید کدام مبلغ درست است.`,
  'participation-unknown':
    '«{line}»، {authority}: {missing, select, agreement {در توافق‌نامه مبلغ سهم نیامده است} other {در بودجه مبلغ نیامده است}}، پس آن دو را نمی‌توان سنجید.',
  'loan-for-functions': `${loan} برای انجام وظایف خوشه است.`,
  'loan-off-functions': `${loan} برای انجام وظایف خوشه نیست. خوشه تنها برای انجام وظایفش می‌تواند وام بگیرد.`,
  'loan-functions-unknown': `${loan}: نیامده است که برای انجام وظایف خوشه است یا نه. آن را بنویسید.`,
  'loan-approved': `${loan}: وزیر کشور آن را تأیید کرده است ({reference}).`,
  'loan-unapproved': `${loan} گرفته شده و تا {on} تأیید وزیر کشور نیست. درخواست به ${division} می‌رود.`,
  'loan-approved-after': `${loan} در {taken} گرفته شده و وزیر کشور آن را تازه در {given} تأیید کرده است ({reference}). تأیید باید پیش از وام باشد؛ ببینید آن را در بر می‌گیرد یا نه.`,
  'loan-approval-pending': `${loan} برای {taken} برنامه‌ریزی شده و هنوز تأیید وزیر کشور ندارد. درخواست به ${division} می‌رود.`,
  'loan-approval-unknown': `${loan}: تأیید وزیر کشور نیامده است. شماره و تاریخش را بنویسید، یا اینکه نیست.`,
  'loan-purpose-stated': `${loan}: هدفش آمده است {where, select, decision {در تصمیم خوشه} other {در تصمیم خوشه و تأیید وزیر کشور}}: {decision}.`,
  'loan-purpose-missing': `${loan}: هدفش نیامده است ${stated}. آن را در هر دو بنویسید.`,
  'loan-purposes-differ': `${loan}: هدف در تصمیم خوشه «{decision}» و در تأیید وزیر کشور «{approval}» است. ببینید هر دو یک هدف باشد.`,
  'loan-purpose-pending': `${loan} برنامه‌ریزی شده و هدفش هنوز نیامده است ${stated}.`,
  'loan-purpose-unknown': `${loan}: معلوم نیست هدفش آمده باشد ${stated}. آن را آنجا بنویسید.`,
  'loan-limit-none': 'فرمان تأسیس سقفی برای وام‌ها نگذاشته است.',
  'loan-limit-kept': 'وام‌ها ({total, number, nis}) از سقف فرمان تأسیس ({limit, number, nis}) بیشتر نیست.',
  'loan-limit-exceeded':
    'وام‌ها ({total, number, nis}) از سقف فرمان تأسیس ({limit, number, nis}) بیشتر است. بیش از آن نباید وام گرفت.',
  'loan-limit-planned':
    'وام‌های گرفته‌شده ({total, number, nis}) در سقف فرمان تأسیس ({limit, number, nis}) است، ولی با وام‌های برنامه‌ریزی‌شده از آن می‌گذرد: {planned, number, nis}.',
  'loan-limit-unknown':
    'سقف فرمان تأسیس برای وام‌ها (یا نبودن آن) نیامده است؛ جمع وام‌های معلوم {total, number, nis} است.',
  'loan-sum-unknown':
    '{missing, plural, one {مبلغ یک وام نیامده است} other {مبلغ {missing, number} وام نیامده است}}؛ جمع وام‌های معلوم {total, number, nis} و سقف فرمان تأسیس {limit, number, nis} است.',
  'donation-recorded': 'کمک {donor} ({amount, number, nis}) با تأییدش ثبت شده است: {reference}.',
  'donation-incomplete':
    'کمک {donor, select, none {دهنده‌ای بی‌نام} other {{donor}}}: {missing, select, donor {نام دهنده نیست} amount {مبلغ نیست} approval {تأیید نیست} other {چند چیز نیست}}. بنا بر دستورالعمل کمک‌ها دهنده، مبلغ و تأیید ثبت می‌شود.',
  'donation-unapproved': `کمک {donor}${sum} تا {on} تأییدی ندارد. بنا بر دستورالعمل کمک‌ها (بخشنامهٔ مدیر کل 4/2016) ببینید تأیید لازم است یا نه.`,
  'budget-step-shown': `${step}${year}: {by, select, proposal {تهیه شده است} submitted {پیشنهاد تقدیم شده است} other {بودجه تأیید شده است}}{reference, select, none {} other { ({reference})}}.`,
  'budget-step-missing': `${step}${year}: تا {on} نیست و سال آغاز شده است. خوشه هر سال پیشنهاد بودجه تهیه و برای تأیید به وزیر کشور تقدیم می‌کند.`,
  'budget-step-pending': `${step}${year}: در {on} هنوز نیست. {step, select, approved {پیش از تأیید از پول خوشه نباید پرداخت} submitted {پیشنهاد را برای تأیید تقدیم کنید} other {پیشنهادی تهیه و به وزیر کشور تقدیم کنید}}.`,
  'budget-step-unknown': `${step}${year}: {missing, select, evidence {نیامده است. شماره و تاریخ را بنویسید، یا اینکه نیست} other {نیست، و سال بودجه نیامده است. آن را بنویسید}}.`,
  'budget-steps-unknown': `بودجهٔ خوشه${year}: نیامده است که پیشنهاد بودجه تهیه، به وزیر کشور تقدیم و تأیید شده یا نه. برای هر یک شماره و تاریخ را بنویسید، یا اینکه نیست.`,
  'budget-submitted-late':
    'پیشنهاد بودجهٔ سال {year} در {submitted} تقدیم شده است. شوراهای منطقه‌ای باید تا {by}، دو ماه پیش از سال، تقدیم کنند؛ برای خوشه توصیه است.',
  'budget-balanced': 'برآورد درآمد با برآورد هزینه برابر است: {income, number, nis}.',
  'budget-unbalanced':
    'برآورد درآمد {income, number, nis} و برآورد هزینه {expenditure, number, nis} است: {direction, select, deficit {کسری} other {مازاد}} {difference, number, nis}. بهتر است پیشنهاد متوازن شود؛ دستورالعمل آشکارا چنین نمی‌خواهد.',
  'budget-balance-unknown':
    'توازن بودجه را نمی‌توان سنجید: {missing, plural, =0 {یکی از دو سو نیست} one {مبلغ یا سوی یک ردیف نیست} other {مبلغ یا سوی {missing, number} ردیف نیست}}. معلوم: درآمد {income, number, nis}، هزینه {expenditure, number, nis}.',
  'payments-approved': 'پرداخت‌ها پس از تأیید بودجه از سوی وزیر کشور بوده است ({reference}، {given}).',
  'payments-unapproved':
    'پول پرداخت شده ({paid, number, nis} بنا بر ردیف‌ها) و بودجه‌ای که تا {on} تأیید شده باشد نیست. جز بنا بر بودجهٔ تأییدشده نباید پرداخت؛ اگر قانون یا فرمان تأسیس بودجهٔ موقت را روا می‌دارد، آن را بنویسید.',
  'payments-before-approval':
    'نخستین پرداخت در {first} و پیش از تأیید بودجه در {given} بوده است. جز بنا بر بودجهٔ تأییدشده نباید پرداخت؛ اگر قانون یا فرمان تأسیس بودجهٔ موقت را روا می‌دارد، آن را بنویسید.',
  'payments-approval-unknown':
    'پول پرداخت شده ({paid, number, nis} بنا بر ردیف‌ها) و نیامده است که وزیر کشور بودجه را تأیید کرده یا نه. تأیید و تاریخش را بنویسید.',
  'payments-date-unknown':
    'بودجه تأیید شده است{given, select, none {} other { ({given})}} و نمی‌توان گفت پیش از آن چیزی پرداخت شده یا نه. تاریخ تأیید و تاریخ نخستین پرداخت سال را بنویسید.',
  'spending-within': `${spent}. در بودجه می‌گنجد.`,
  'spending-exceeds': `${spent}. {excess, number, nis} بیشتر است. تصمیم خوشه با تأیید وزیر کشور لازم است، یا تغییر قانونی بودجه.`,
  'spending-unknown':
    'نمی‌توان گفت هزینه در بودجه می‌گنجد یا نه: {what, select, side {سو (درآمد یا هزینه) نیامده است} budget {مبلغ بودجه نیامده است} paid {مبلغ پرداخت‌شده نیامده است} committed {مبلغ تعهدهای باز نیامده است} other {مبلغ یا تأیید تعهدهای بیرون از بودجه معلوم نیست}}{what, select, extra {} other {{missing, plural, one { در یک ردیف} other { در {missing, number} ردیف}}}}. معلوم: پرداخت {paid, number, nis}، تعهد {committed, number, nis}، تأییدشده بیرون از بودجه {extra, number, nis}، بودجه {budget, number, nis}.',
  'payments-above-budget':
    'پرداخت‌ها ({paid, number, nis}) به اندازهٔ {excess, number, nis} از بودجه ({budget, number, nis}) بیشتر است. تصمیمی که وزیر کشور تأیید کرده تعهد بیرون از بودجه را روا می‌دارد؛ برای پرداخت بهتر است خود بودجه تغییر کند.',
  'lines-within': 'در همهٔ ردیف‌ها پرداخت‌ها و تعهدها در بودجه می‌گنجد ({lines, number} ردیف).',
  'line-exceeded':
    'در ردیف «{line}» {paid, number, nis} پرداخت و {committed, number, nis} تعهد شده و بودجه {budget, number, nis} است: {excess, number, nis} بیشتر. {beyond, select, yes {جابه‌جایی بیش از 20% ردیف را معمولاً به وزیر کشور هم می‌برند} other {جابه‌جایی تا 20% ردیف معمولاً با تصمیم شوراست}}.',
  'report-made': `${report} تهیه شده است ({reference}).`,
  'report-missing': `${report} تهیه نشده و دورهٔ پس از آن هم پایان یافته است. خوشه گزارش‌های مالی سه‌ماهه، شش‌ماهه و سالانه تهیه می‌کند؛ آن را تهیه کنید.`,
  'report-pending': `${report} هنوز تهیه نشده است. دوره در {ended} پایان یافته؛ دستورالعمل تاریخی نگذاشته است.`,
  'report-early': `${report} تاریخ {given} دارد و دوره تازه در {ended} پایان یافته است. تاریخ را ببینید.`,
  'report-unknown': `${report}: نیامده است که تهیه شده یا نه. شماره و تاریخ را بنویسید، یا اینکه تهیه نشده است.`,
  'reports-unknown':
    'کارپوشه فهرستی از گزارش‌های مالی ندارد. تا امروز {count, plural, one {یک دورهٔ گزارش} other {{count, number} دورهٔ گزارش}} از سال {year} پایان یافته است؛ بنویسید گزارش‌ها تهیه شده‌اند یا نه.',
};
