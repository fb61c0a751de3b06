import type { MeaningHead, MeaningLine, MeaningNote } from '../../sheets/meaning/notes.js';
import type { Messages } from '../messages.js';

export const meaning: Messages<(MeaningHead | MeaningLine | MeaningNote)['code']> = {
  'meaning-unit-unknown':
    '{part}: یکای مبلغ‌ها در یکی از کارپوشه‌ها روشن نیست، پس مبلغ‌ها مقایسه نشد ({sheets}).',
  'meaning-unit-unstated':
    '{part}: هیچ‌یک از کارپوشه‌ها یکا را نمی‌گوید؛ مبلغ‌ها همان‌گونه که نوشته شده مقایسه شد ({sheets}).',
  'meaning-signs-unknown':
    'نشانهٔ مبلغ‌ها در یکی از برگه‌ها از قاعده‌ای شناخته پیروی نمی‌کند؛ همان‌گونه که نوشته شده مقایسه شد ({sheets}).',
  'meaning-key-repeated':
    '{part}: در کارپوشهٔ {book, select, older {قدیم} other {جدید}} {count, number} کلید بیش از یک بار آمده و نخستین آن‌ها {text} است؛ سطرهای برابر با هم سنجیده شد و بقیه حذف‌شده و افزوده به شمار آمد.',
  'meaning-years-differ': '{part}: دو سال متفاوت با هم سنجیده شد: {before} و {after}.',
  'meaning-rounded': '{part}: {count, number} مبلغ تا جایی که یکای گردشده نشان می‌دهد برابر است.',
  'meaning-added': '{key}: افزوده شد{holds, select, nothing {} other { ({holds})}}',
  'meaning-removed': '{key}: حذف شد{holds, select, nothing {} other { ({holds})}}',
  'meaning-changed': '{key}: {field} – {before} بود و {after} شد',
  'meaning-filled': '{key}: {field} – خالی بود و {after} شد',
  'meaning-emptied': '{key}: {field} – {before} بود و خالی شد',
  'meaning-column-added': 'ستون {field} افزوده شد ({count, number} مقدار)',
  'meaning-column-removed': 'ستون {field} حذف شد ({count, number} مقدار)',
  'meaning-unread-added': 'خانه‌ای که خوانده نشد و در کارپوشهٔ قدیم نیست: {text}',
  'meaning-unread-removed': 'خانه‌ای که خوانده نشد و در کارپوشهٔ جدید نیست: {text}',
  'meaning-same': 'محتوای دو کارپوشه تفاوتی ندارد؛ {count, number} مورد مقایسه شد',
  'meaning-differs':
    '{count, plural, =0 {در آنچه مقایسه شد تفاوتی نیست، اما همه چیز مقایسه‌پذیر نبود} other {{count, number} تفاوت}}',
  'meaning-part':
    '{part}: افزوده {added, number} · حذف‌شده {removed, number} · تغییریافته {changed, number} · یکسان {same, number}',
  'meaning-cells': 'برگه‌های شناخته‌نشده، خانه به خانه: {count, number}',
  'meaning-names-differ': '{count, number} حساب با همان کد نامی دیگر دارد',
};
