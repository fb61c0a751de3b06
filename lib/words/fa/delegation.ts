import type { DelegationCode } from '../../delegation/codes.js';
import type { Messages } from '../messages.js';

const activity = 'فعالیت «{activity}»{authorities, select, none {} other { ({authorities})}}';
const row = '«{subject}»، {authority}';
const source =
  '{source, select, delegated {اختیار تفویض‌شده} imposed {وظیفهٔ تکلیف‌شده} order {فرمان تأسیس} law {قانون} tender {مناقصهٔ مشترک} other {ذکر نشده}}';
const reference = '{reference, select, none {} other { ({reference})}}';
const stepOf = (name: string): string =>
  `{${name}, select, proposal {پیشنهاد رئیس مقام محلی} authorityDecision {تأیید شورای مقام محلی} councilDecision {تأیید شورای خوشه} convinced {قانع شدن شورای خوشه} clusterNotice {اعلان در وبگاه خوشه} other {اعلان در وبگاه مقام محلی}}`;
const step = stepOf('step');
const sites =
  '{sites, select, cluster {در وبگاه خوشه} authority {در وبگاه مقام محلی} other {در وبگاه خوشه و وبگاه مقام محلی}}';
const power = '«{subject}»{authority, select, none {} other { ({authority})}}';
const documents =
  '{proposal, select, yes { · پیشنهاد رئیس مقام محلی} other {}}{plenary, select, yes { · صورت‌جلسهٔ شورای مقام محلی} other {}}{plan, select, yes { · برنامهٔ اجرا} other {}}{planGoals, select, yes { · هدف‌ها و دامنهٔ خدمات در برنامه} other {}}{planBudget, select, yes { · آثار بودجه‌ای در برنامه} other {}}{planOperation, select, yes { · آثار اجرایی در برنامه} other {}}{councilDecision, select, yes { · تأیید شورای خوشه} other {}}';
const byLaw = '{byLaw, select, none {آیین‌نامهٔ} other {آیین‌نامهٔ «{byLaw}» برای}} تأسیسات «{enterprise}»';
const enterprise = 'تأسیسات «{enterprise}»';

export const delegationFindings: Messages<DelegationCode> = {
  'activity-sourced': `${activity}: منشأ اختیار آن ${source} است${reference}.`,
  'activity-no-source': `${activity}: گفته شده که منشأ اختیاری ندارد. خوشه تنها در چارچوب آنچه به آن تفویض یا تکلیف شده، فرمان تأسیس یا قانون عمل می‌کند؛ تفویض یا تکلیف را سامان دهید یا فعالیت را پایان دهید.`,
  'activity-source-unknown': `${activity}: منشأ اختیار نیامده است. آن را بنویسید: تفویض، تکلیف، فرمان تأسیس، قانون یا مناقصهٔ مشترک.`,
  'activity-source-pending': `${activity}: در {from} آغاز می‌شود و هنوز منشأ اختیاری ندارد. تا آن روز آن را سامان دهید.`,
  'activity-before-source': `${activity}: در {from} آغاز شد، پیش از آنکه شورای خوشه تفویض را در {given} تأیید کند. بررسی کنید تا آن روز با چه اختیاری انجام شده است.`,
  'activity-not-delegated': `${activity}: مقام محلی آن را به خوشه تفویض یا تکلیف نکرده است{by, select, none {} other {؛ تفویض‌کننده {by} است}}. تفویض یکی برای دیگری بس نیست؛ تفویض مقام محلی و تأیید شورای خوشه را سامان دهید.`,
  'activity-delegation-incomplete': `${activity}: تفویض کامل نیست؛ کم است: ${step}. آن را کامل کنید.`,
  'activity-delegation-unknown': `${activity}: {why, select, name {تفویضی به این نام یافت نشد و شاید یکی از این‌ها باشد: {subjects}. اگر چنین است نام‌ها را یکسان بنویسید} unlisted {سندی هست ({reference})، اما تفویض در فهرست تفویض‌ها نیست. آن را بیفزایید} proposal {نیامده است که رئیس مقام محلی پیشنهاد داده یا نه} authorityDecision {نیامده است که شورای مقام محلی تأیید کرده یا نه} other {نیامده است که شورای خوشه تأیید کرده یا نه}}.`,
  'activity-source-not-yet': `${activity}: {step, select, reference {گفته شده که منشأ آن ${source} است و هنوز سندی ندارد} other {تفویض در جریان است و این گام مانده: ${step}}}. نیامده است که فعالیت از کی برقرار است: تا منشأ اختیار نباشد نباید انجام شود. تاریخ آغاز را بنویسید.`,
  'activity-unreferenced': `${activity}: گفته شده که منشأ آن ${source} است و تا {on} سندی برای آن نیست. تصمیم یا بند را بیاورید یا منشأ دیگری سامان دهید.`,
  'activity-reference-unknown': `${activity}: گفته شده که منشأ آن ${source} است، بی سند. تصمیم یا بند را بنویسید.`,
  'activity-authority-unknown': `${activity}: نیامده است برای کدام مقام محلی است و فهرستی از اعضا نیست. آن را بنویسید تا بررسی شود هر یک تفویض کرده است یا نه.`,
  'activities-unknown':
    'در کارپوشه فهرستی از فعالیت‌های خوشه نیست و نمی‌توان بررسی کرد که هر یک منشأ اختیار دارد یا نه. آن را بیفزایید.',
  'delegation-steps-taken': `${row}: پیشنهاد شد، شورای مقام محلی و سپس شورای خوشه تأیید کرد ({day}).`,
  'delegation-step-missing': `${row}: این گام انجام نشده است: ${step}. تفویض به پیشنهاد رئیس، تأیید شورای مقام محلی و پس از آن تأیید شورای خوشه نیاز دارد؛ کمبود را کامل کنید.`,
  'delegation-step-pending': `${row}: {day, select, none {${step}: هنوز نه} other {${step} به تاریخ {day} است که هنوز نرسیده}}. تا آن هنگام تفویض کامل نیست.`,
  'delegation-step-unknown': `${row}: نیامده است که این گام انجام شده یا نه: ${step}. سند و تاریخ را بنویسید، یا اینکه انجام نشده است.`,
  'delegation-step-undated': `${row}: ${step} تاریخ ندارد. آن را بنویسید تا ترتیب گام‌ها بررسی شود.`,
  'delegation-order-wrong': `${row}: ${step} ({day}) پیش از گامی است که باید بر آن پیشی گیرد، ${stepOf('before')} ({beforeDay}). گامی را که زود برداشته شده تکرار کنید.`,
  'delegation-convinced': `${row}: شورای خوشه قانع شد که توان خوشه در انجام وظایفش آسیب نمی‌بیند.`,
  'delegation-unconvinced': `${row}: شورای خوشه تأیید کرد و گفته شده که قانع نشده بود که توان خوشه در انجام وظایفش آسیب نمی‌بیند. موضوع را دوباره به شورا ببرید.`,
  'delegation-conviction-unknown': `${row}: نیامده است که شورای خوشه قانع شده بود که توان خوشه در انجام وظایفش آسیب نمی‌بیند یا نه. در صورت‌جلسه بررسی کنید.`,
  'delegation-published': `${row}: اعلان در وبگاه خوشه و وبگاه مقام محلی منتشر شد.`,
  'delegation-notice-pending': `${row}: تا {on} اعلان ${sites} هنوز منتشر نشده است. آن را منتشر کنید؛ نظام‌نامه مهلتی ندارد.`,
  'delegation-notice-unknown': `${row}: نیامده است که اعلان ${sites} منتشر شده یا نه. آن و تاریخش را بنویسید.`,
  'release-none': `${row}: مقام محلی معاف نشده و اختیار در دست خود آن نیز می‌ماند.`,
  'release-approved': `${row}: مقام محلی به درخواست خود و با تأیید وزیر کشور معاف شد${reference}.`,
  'release-unapproved': `${row}: گفته شده که مقام محلی معاف شده و تا {on} تأیید وزیر کشور نیست. تا آن هنگام اختیار و وظیفه از آن مقام محلی نیز هست؛ تأیید را درخواست کنید.`,
  'release-unrequested': `${row}: گفته شده که مقام محلی معاف شده و خود درخواستی نداده است. معافیت به درخواست مقام محلی است؛ درخواست بدهید.`,
  'release-unknown': `${row}: گفته شده که مقام محلی معاف شده، {missing, select, request {و درخواست آن نیامده است} approval {و تأیید وزیر کشور نیامده است} other {و نه درخواست آن و نه تأیید وزیر کشور نیامده است}}. کامل کنید.`,
  'release-unsaid':
    '{count, plural, one {در یک تفویض («{subject}»، {authority})} other {در {count, number} تفویض (نخستین: «{subject}»، {authority})}} نیامده است که مقام محلی معاف شده یا نه. آن را بنویسید؛ بی تأیید وزیر کشور اختیار در دست خود آن نیز می‌ماند.',
  'power-in-order': `${power}: اختیار در فرمان تأسیس است${reference}.`,
  'power-request-complete': `${power}: همهٔ مدارک درخواست${reference} پیوست است.`,
  'power-request-incomplete': `${power}: درخواست از وزارت کشور این‌ها را کم دارد:${documents}. آن‌ها را پیوست کنید.`,
  'power-request-pending': `${power}: تا {on} درخواست از وزارت کشور هنوز داده نشده است. هنوز نیست:${documents} · خود درخواست.`,
  'power-request-unknown': `${power}: نیامده است که این‌ها هست یا نه:${documents}{request, select, yes { · درخواست از وزارت کشور} other {}}. سند و تاریخ را بنویسید، یا اینکه نیست.`,
  'power-proposal-late': `${power}: شورای مقام محلی در {approved} تأیید کرد، پیش از پیشنهاد رئیس در {proposed}. شورا بر پایهٔ پیشنهاد تأیید می‌کند؛ آن را دوباره به شورا ببرید.`,
  'power-area-kept':
    '«{subject}»: اختیار تنها در محدودهٔ مقام‌های محلی درخواست‌کننده به کار می‌رود: {authorities}.',
  'power-area-beyond':
    '«{subject}»: اختیار در فرمان تنها برای {authorities} است و در محدودهٔ {places} نیز به کار می‌رود. آن را تنها در محدودهٔ درخواست‌کنندگان به کار برید یا اصلاح فرمان را درخواست کنید.',
  'power-area-unknown':
    '«{subject}»: اختیار در فرمان تنها برای {authorities} است و نمی‌توان گفت {places, select, none {جاهایی که به کار می‌رود در محدودهٔ آن‌ها هست یا نه} other {این جاها در محدودهٔ آن‌ها هست یا نه: {places}}}. نام مقام‌های محلی را بنویسید.',
  'by-law-approved': `${byLaw}: وزیر کشور تأیید کرده است${reference}.`,
  'by-law-unapproved': `${byLaw}: عوارض گرفته می‌شود و تا {on} تأیید وزیر کشور نیست. آیین‌نامه به تأیید نیاز دارد؛ تا آن هنگام دریافت را متوقف کنید.`,
  'by-law-pending': `${byLaw}: هنوز تأیید وزیر کشور نیست و چیزی دریافت نشده است. پیش از تأیید نباید دریافت کرد.`,
  'by-law-approval-unknown': `${byLaw}: نیامده است که وزیر کشور تأیید کرده یا نه. تأیید و تاریخش را بنویسید.`,
  'by-law-unknown': `${enterprise}: عوارض گرفته می‌شود و آیین‌نامه و تأیید وزیر کشور نیامده است. آن‌ها را بنویسید.`,
  'fees-for-functions': `${enterprise}: ایجاد آن از وظایف خوشه است و می‌توان برای پوشش هزینه‌هایش عوارض گرفت.`,
  'fees-off-functions': `${enterprise}: عوارض گرفته می‌شود و ایجاد آن از وظایف خوشه نیست. عوارض تنها برای تأسیساتی است که ایجادش از وظایف خوشه باشد؛ دریافت را متوقف کنید.`,
  'fees-functions-unknown': `${enterprise}: {said, select, both {در برخی ردیف‌ها آمده که ایجاد آن از وظایف خوشه است و در برخی که نیست} other {نیامده است که ایجاد آن از وظایف خوشه است یا نه}}. آن را بنویسید.`,
  'fees-within': `${enterprise}: عوارض {fees, number, nis} و هزینهٔ ایجاد و نگهداری در همهٔ سال‌ها {costs, number, nis} است. {excess, number, nis} مانده است.`,
  'fees-exceed': `${enterprise}: عوارض {fees, number, nis} و هزینهٔ ایجاد و نگهداری در همهٔ سال‌ها {costs, number, nis} است: {excess, number, nis} بیش از هزینه‌ها. عوارض تنها برای پوشش هزینه‌هاست؛ آن را کم کنید.`,
  'fees-exceed-planned': `${enterprise}: تا امسال عوارض از هزینه‌ها بیشتر نیست و با سال‌های برنامه‌ریزی‌شده بیشتر می‌شود: {fees, number, nis} در برابر {costs, number, nis}، {excess, number, nis} بیشتر. از پیش آن را کم کنید.`,
  'fees-unknown': `${enterprise}: عوارض دانسته {fees, number, nis} و هزینه‌های دانسته {costs, number, nis} است و نمی‌توان گفت در حد هزینه‌هاست یا نه: {missing, plural, =0 {همهٔ مبلغ‌ها دانسته است} one {یک مبلغ کم است} other {{missing, number} مبلغ کم است}}{unheld, select, yes {، و نیامده است که خوشه در سال‌هایی که هزینهٔ نگهداری‌شان {doubtful, number, nis} است تأسیسات را در اختیار داشته یا نه} other {}}. کامل کنید.`,
};
