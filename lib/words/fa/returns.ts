import type { CollectProblem, CollectRefusal } from '../../sheets/returns/collect-types.js';
import type { ReturnsProblem } from '../../sheets/returns/issue-types.js';
import type { Messages } from '../messages.js';

export const returns: Messages<(ReturnsProblem | CollectProblem | CollectRefusal)['code']> = {
  'returns-no-members': 'در کارپوشه جدول اعضای خوشه نیست؛ بی آن معلوم نیست برای که کارپوشه ساخته شود.',
  'returns-no-tables': 'در کارپوشه جدولی با ستون شهرداری نیست (توافق‌نامه‌ها، سهمیه‌ها، قراردادها…).',
  'returns-unit-unstated': 'در کاربرگ {sheet} یکای مبلغ‌ها گفته نشده؛ پیش از ساختن کارپوشه‌ها باید گفته شود.',
  'returns-cluster-unknown': 'معلوم نیست این کدام خوشه است: در ثبت، اعضا از یک خوشه نیستند و نامش گفته نشد.',
  'returns-edition-invalid': 'ویرایش عدد صحیحی از ۱ به بالاست، نه {edition}.',
  'returns-is-a-return': 'این کارپوشه‌ای است که برای {authority} ساخته شده، نه کارپوشهٔ خوشه.',
  'collect-another-cluster': 'کارپوشه از آنِ {cluster} است نه {own}.',
  'collect-not-a-member': '{authority} از اعضای خوشه نیست.',
  'collect-wrong-authority': 'کارپوشه برای {ticket} ساخته شده، ولی در خانه‌ها {cells} نوشته است.',
  'collect-authority-unknown':
    'معلوم نیست پرونده از آنِ کدام شهرداری است: نه ثبت کارپوشه در آن هست نه نام شهرداری.',
  'collect-authorities-several':
    'در پرونده {count, number} شهرداری نوشته شده ({names}) و ثبت کارپوشه در آن نیست.',
  'collect-edition-older':
    'ویرایش {edition, number} کهنه‌تر از ویرایش {newest, number} است که فرستاده یا گردآوری شده.',
  'collect-ticket-unknown': 'چنین کارپوشه‌ای برای {authority} فرستاده نشده.',
  'collect-record-damaged': 'ثبت کارپوشه آسیب دیده؛ پرونده از روی خانه‌هایش خوانده شد.',
  'collect-no-ticket':
    'در پرونده ثبت کارپوشه نیست؛ از روی خانه‌هایش خوانده شد و هر خانهٔ متفاوت با کارپوشهٔ خوشه پرسیده می‌شود.',
  'collect-duplicate': 'درست همین محتوا در پروندهٔ {file} هست.',
  'collect-again': 'درست همین محتوا در {on} گردآوری شد.',
  'collect-nothing-recognised': 'در پرونده کاربرگ شناخته‌شده‌ای نیست.',
  'collect-formula-unread': 'در خانه فرمولی است که نتیجهٔ خواندنی ندارد: {formula}',
  'collect-protected': 'خانه برای تغییر نیست: در آن «{text}» به جای «{expected}» نوشته شده.',
  'collect-heading-changed': 'سرستون «{heading}» تغییر یا جابه‌جا شده؛ ستون پذیرفته نشد.',
  'collect-sheet-unrecognised': 'کاربرگ {sheet} دیگر شناخته نمی‌شود؛ پذیرفته نشد.',
  'collect-another-row': 'ردیف از آنِ {text} است، نه شهرداری صاحب کارپوشه.',
  'collect-row-unread': 'ردیف به‌عنوان ردیفی از جدول خوانده نشد و پذیرفته نشد: «{text}».',
  'collect-row-not-expected': 'چنین ردیف‌هایی را فقط خوشه می‌افزاید؛ ردیف پذیرفته نشد.',
  'collect-column-missing': 'در جدول خوشه چنین ستونی نیست؛ پذیرفته نشد: {text}',
  'collect-base-formula': 'در خانهٔ خوشه فرمول یا ادغام است؛ پذیرفته نشد: {text}',
  'collect-unread': 'خانه خواندنی نیست: «{text}».',
  'collect-base-is-return': 'این کارپوشه‌ای است که برای {authority} ساخته شده، نه کارپوشهٔ خوشه.',
  'collect-base-without-members': 'در کارپوشهٔ خوشه جدول اعضا نیست.',
  'collect-base-without-tables': 'در کارپوشهٔ خوشه جدولی با ستون شهرداری نیست.',
  'collect-decision-unknown': 'تصمیم {id} دربارهٔ ناسازگاری‌ای نیست که اینجا باشد.',
  'collect-choice-unknown': '{id}: گزینهٔ «{choice}» نیست؛ گزینه‌ها: {known}.',
};
