import type { ProjectCode } from '../../budget/projects/codes.js';
import type { Messages } from '../messages.js';

const projects =
  '{count, plural, offset:1 =1 {پروژهٔ «{project}»} one {پروژهٔ «{project}» و یکی دیگر} other {پروژهٔ «{project}» و # پروژهٔ دیگر}}';
const keepers = '{of, select, authority {رئیس مقام محلی و خزانه‌دار} other {رئیس شورای خوشه و خزانه‌دار}}';
const column =
  '({column, select, approved {مبلغ مصوب} receipts {دریافت‌ها} payments {پرداخت‌ها} other {مانده}})';

export const projectFindings: Messages<ProjectCode> = {
  'project-estimate-met': 'پروژهٔ «{project}» برآورد دریافت و پرداخت خود را دارد.',
  'project-estimate-by-law': 'پروژهٔ «{project}»: پولی که قانون برای هدفی جز بودجهٔ عادی معین کرده است.',
  'project-estimate-unknown': `${projects}: برآورد دریافت و پرداخت نیست. بودجهٔ غیرعادی چنین برآوردی برای اقدام یا حوزه‌اش دارد؛ آن را بیفزایید، یا بنویسید که قانون پول را معین کرده است.`,
  'project-trust-met': `پول به امانت در دست ${keepers} است.`,
  'project-trust-other': `پول به امانت در دست ${keepers} نیست. آن را به امانت ایشان بسپارید.`,
  'project-trust-unknown': `نیامده است که پول به امانت در دست ${keepers} هست یا نه. آن را بنویسید.`,
  'project-account-apart': 'پول پروژهٔ «{project}» در حساب {account} و جدا از بودجهٔ عادی است.',
  'project-account-regular':
    'پول پروژهٔ «{project}» در حساب {account} است که حساب بودجهٔ عادی است. آن را جدا نگه دارید؛ یک حساب برای همهٔ پروژه‌ها بس است.',
  'project-account-unknown': `${projects}: {missing, select, regular {حساب بانکی بودجهٔ عادی نیامده است} other {حساب بانکی نیامده است}}، پس معلوم نیست پول جدا نگه داشته می‌شود یا نه. آن را بنویسید.`,
  'project-purpose-kept': 'پول پروژهٔ «{project}» تنها برای هدف خود به کار رفته است.',
  'project-off-purpose':
    'از پول پروژهٔ «{project}» {amount, number, nis} برای چیزی جز هدفش به کار رفته است{purpose, select, none {} other { ({purpose})}}. آن را بازگردانید.',
  'project-purpose-unknown': `${projects}: نیامده است که پول تنها برای هدفش به کار رفته یا نه. مبلغی را که برای چیز دیگر به کار رفته بنویسید، یا صفر.`,
  'project-no-set-off': 'پولی از پروژهٔ «{project}» با بودجهٔ عادی تهاتر نشده است.',
  'project-contribution': 'بودجهٔ عادی {amount, number, nis} به پروژهٔ «{project}» می‌دهد؛ این تهاتر نیست.',
  'project-set-off':
    'پروژهٔ «{project}» باز است و {amount, number, nis} از پولش با بودجهٔ عادی تهاتر یا به آن برده شده است. پیش از پایان همهٔ اقدام‌هایی که بودجه برای آنهاست تهاتر روا نیست؛ مبلغ را بازگردانید.',
  'project-set-off-after-end':
    '{amount, number, nis} از پول پروژهٔ «{project}» پس از پایان اقدام به بودجهٔ عادی برده شده است{ended, select, none {} other { ({ended})}}؛ رواست.',
  'project-status-unknown':
    '{amount, number, nis} از پول پروژهٔ «{project}» با بودجهٔ عادی تهاتر یا به آن برده شده و نیامده است که اقدام پایان یافته یا نه. آن را بنویسید؛ پیش از آن تهاتر روا نیست.',
  'project-set-off-unknown': `${projects}: نیامده است که پولی با بودجهٔ عادی تهاتر شده یا نه. مبلغ را بنویسید، یا صفر.`,
  'project-not-pledged':
    '{pledged, select, none {پول پروژهٔ «{project}» در رهن نیست} other {پول پروژهٔ «{project}» برای خود اقدام در رهن است}}.',
  'project-pledged-elsewhere':
    'پول پروژهٔ «{project}» برای چیزی جز اقدامی که بودجه برای آن است در رهن است. رهن را بردارید.',
  'project-pledge-unknown': `${projects}: نیامده است که پول در رهن است یا نه، و برای چه. آن را بنویسید.`,
  'project-receipts-cover':
    'در پروژهٔ «{project}» پرداخت‌ها ({payments, number, nis}) از دریافت‌ها ({receipts, number, nis}) بیشتر نیست.',
  'project-payments-exceed':
    'در پروژهٔ «{project}» پرداخت‌ها {payments, number, nis} و دریافت‌ها {receipts, number, nis} است: {excess, number, nis} بیشتر. دریافت‌ها را بیفزایید یا پرداخت‌ها را بکاهید؛ هر اقدام به خودی خود متوازن است.',
  'project-payments-ahead':
    'در پروژهٔ «{project}» تا کنون {payments, number, nis} پرداخت و {receipts, number, nis} دریافت شده است: {excess, number, nis} بیش از دریافت‌ها. ببینید تأمین مالی مصوب خواهد رسید یا نه.',
  'project-receipts-unknown': `${projects}: دریافت‌ها یا پرداخت‌ها نیامده یا یکی از آنها خوانده نشده است، پس نمی‌توان آنها را سنجید.`,
  'project-balance-met': 'ماندهٔ پروژهٔ «{project}» دریافت‌ها منهای پرداخت‌هاست: {balance, number, nis}.',
  'project-balance-differs':
    'ماندهٔ پروژهٔ «{project}» {balance, number, nis} است و دریافت‌ها ({receipts, number, nis}) منهای پرداخت‌ها ({payments, number, nis}) {expected, number, nis} می‌شود: {difference, number, nis} تفاوت. آن را درست کنید.',
  'project-balance-other':
    'ماندهٔ پروژهٔ «{project}» ({balance, number, nis}) دریافت‌ها منهای پرداخت‌ها ({expected, number, nis}) نیست؛ گویا ستون از ماندهٔ دیگری است، مانند ماندهٔ مبلغ مصوب. بهتر است در سرستون بیاید.',
  'project-balance-unknown': `${projects}: مانده آمده و دریافت‌ها یا پرداخت‌ها نیامده یا خوانده نشده است. برای سنجش آن را کامل کنید.`,
  'project-total-met': `«{label}» ${column} جمع ردیف‌هاست: {printed, number, nis}.`,
  'project-total-differs': `«{label}» ${column} {printed, number, nis} است و جمع ردیف‌ها {sum, number, nis}: {difference, number, nis} تفاوت. جمع یا یکی از ردیف‌ها را درست کنید.`,
  'project-total-unknown': `«{label}» ${column} را نمی‌توان سنجید: {missing, plural, one {مبلغ یک پروژه نیامده است} other {مبلغ {missing, number} پروژه نیامده است}}. {printed, number, nis} نوشته شده و جمع مبلغ‌های معلوم {sum, number, nis} است.`,
  'project-separate-form':
    'در جدول {projects, number} پروژه با هم آمده است. بنا بر مقررات تهیهٔ بودجه هر اقدام فرم جداگانه دارد؛ ببینید کنار خلاصه چنین فرمی باشد.',
};
