import type { FreezeCode } from '../../sheets/freeze/types.js';
import type { Messages } from '../messages.js';

export const freeze: Messages<FreezeCode> = {
  'freeze-nothing':
    '{left, plural, =0 {در کارپوشه فرمولی از اشکول برای انجماد نیست.} other {چیزی برای انجماد نیست: {left, number} فرمول همان‌گونه می‌ماند و دلیل کنار هر یک آمده است.}}',
  'freeze-already':
    'در {on} فرمول‌های این کارپوشه ({count, number}) منجمد شده‌اند. پیش از انجماد دوباره باید آن‌ها را بازگرداند یا از آن‌ها چشم پوشید.',
  'freeze-pending': 'فرمول هنوز نتیجه‌ای ندارد که در خانه بماند؛ پس از محاسبه دوباره منجمد کنید.',
  'freeze-name': 'فرمول #NAME? نشان می‌دهد و این‌جا محاسبه نمی‌شود؛ نخست باید ترمیم شود.',
  'freeze-spill': 'در خانه‌هایی که فرمول باید پر کند محتوای دیگری هست؛ نخست آن را جابه‌جا کنید.',
  'freeze-fills-unknown': 'معلوم نیست فرمول کدام خانه‌ها را پر می‌کند.',
  'freeze-protected': 'برگهٔ {sheet} محافظت‌شده است؛ چیزی در آن نوشته نشد.',
  'restore-nothing': 'در کارپوشه فرمول منجمدی نیست.',
  'restore-edited': '{cell}: مقدار {value} به {now} تغییر کرده است.',
  'restore-formula-typed': '{cell}: در خانه فرمول دیگری نوشته شده است، {now}.',
  'restore-moved': '{cell}: مقدار اکنون در {to} است، چون سطر یا ستونی افزوده، حذف یا مرتب شده است.',
  'restore-references-moved':
    '{cell}: خانه‌هایی که فرمول به آن‌ها ارجاع می‌دهد جابه‌جا شده‌اند. فرمول پیشین: {before}؛ فرمول پیشنهادی: {after}.',
  'restore-sheet-renamed': '{cell}: نام برگه اکنون {to} است.',
  'restore-sheet-deleted': '{cell}: برگهٔ {sheet} حذف شده است.',
  'restore-place-deleted': '{cell}: سطر یا ستون خانه حذف شده است.',
  'restore-spill-occupied': '{cell}: در خانه‌هایی که فرمول پر می‌کند محتوای دیگری هست.',
  'restore-reaches-outside':
    '{cell}: فرمول {before} به بیرون از کارپوشه می‌رود و پرونده از دست دیگران گذشته است؛ تنها با تأیید شما بازمی‌گردد.',
  'restore-sheet-protected': '{cell}: برگهٔ {sheet} محافظت‌شده است؛ محافظت را بردارید و دوباره بازگردانید.',
  'repair-protected':
    '{count, plural, other {در برگهٔ محافظت‌شدهٔ {sheet} {count, number} فرمول ترمیم نشد}}؛ محافظت را بردارید و دوباره ترمیم کنید.',
};
