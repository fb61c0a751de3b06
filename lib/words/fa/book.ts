import type { BookCode } from '../../sheets/book/notes.js';
import type { Messages } from '../messages.js';

const meaning =
  '{meaning, select, code {کد حساب} name {نام حساب} amount {مبلغ} total {جمع} other {{meaning}}}';
const unit = '{unit, select, nis {شِکِل} thousands {هزار شِکِل} millions {میلیون شِکِل} other {هیچ‌کدام}}';

export const book: Messages<BookCode> = {
  'headings-recognised': '{count, number} سرستون شناخته شد: {texts}.',
  'rows-recognised': '{count, number} سطر از {of, number} سطر فرم شناخته شد.',
  'codes-recognised': '{count, number} حساب بودجه از روی کدها شناخته شد.',
  'headings-repeated':
    'سرستون‌ها {count, number} بار دیگر در برگه تکرار شده‌اند و سطرهایشان داده خوانده نشد.',
  'amount-column': 'بودجه‌ای که بررسی می‌شود در ستون «{heading}» است.',
  'sign-convention':
    '{convention, select, paymentsNegative {پرداخت‌ها با علامت منفی نوشته شده‌اند} receiptsNegative {دریافت‌ها با علامت منفی نوشته شده‌اند} other {هر دو سمت با علامت مثبت نوشته شده‌اند}}.',
  'unit-by-user': `برگه واحد مبلغ‌ها را نمی‌گوید؛ تعیین شد: ${unit}.`,
  'unit-of-documents':
    'برگه واحد مبلغ‌ها را نمی‌گوید؛ در چنین فهرست‌هایی به شِکِل نوشته می‌شود و همین‌گونه خوانده شد. اگر به هزار شِکِل است، در سرستون بنویسید.',
  'unit-unstated':
    'برگه نمی‌گوید مبلغ‌ها به شِکِل است یا به هزار شِکِل، پس همان‌گونه که چاپ شده‌اند می‌آیند. واحد را تعیین کنید.',
  'unit-contradicted': `واحدهای گوناگون نوشته شده است؛ «{text}» با جای دیگر سازگار نیست. واحدی که گرفته شد: ${unit}.`,
  'amount-column-unsure': 'روشن نیست کدام ستون بودجهٔ مورد بررسی است: {headings}. یکی را برگزینید.',
  'heading-blank': `ستون سرستون ندارد؛ از روی محتوا ${meaning} است.`,
  'heading-unsure': `سرستون «{text}» به معنای ${meaning} گرفته شد، هرچند چنین نوشته نشده است.`,
  'heading-of-several': `بیش از یک ستون می‌تواند ${meaning} باشد؛ «{text}» گرفته شد و نه {other}.`,
  'sign-unclear': 'از داده‌ها روشن نیست کدام مبلغ‌ها با علامت منفی نوشته می‌شوند.',
  'side-contradicted':
    'برگه از آنِ {side, select, income {درآمدها} other {هزینه‌ها}} است، اما {count, number} حساب آن از سمت دیگر است.',
  'year-differs':
    'عنوان برگه برای سال {title, number, plain} است و ستون بودجه برای سال {column, number, plain}.',
  'year-unstated': 'برگه سال بودجه را نمی‌گوید.',
  'decimal-unsure':
    'روشن نیست نقطه و ویرگول هزارگان را جدا می‌کنند یا اعشار را: {count, number} خانه چنین نوشته شده است، مانند «{text}» که شاید {amount} باشد.',
  'footnotes-unsure':
    'روشن نیست عددهای کوچک کنار خط تیره یا در پرانتز مبلغ‌اند یا پانوشت: {count, number} خانه چنین نوشته شده است، مانند «{text}» که شاید {amount} باشد.',
  'columns-set-aside': '{count, number} ستون در بررسی به کار نرفت: {texts}.',
  'cells-unread': '{count, number} خانه که داده به نظر می‌رسد خوانده نشد، نخستینش: «{text}».',
  'unread-no-code': 'مبلغ «{text}» در سطری است که نه کد حساب دارد و نه سطر جمع است.',
  'unread-no-column': '«{text}» در ستونی است که شناخته نشد.',
  'unread-beside': '«{text}» بیرون از جدولی است که خوانده شد.',
  'unread-percent': '«{text}» درصد است و نه مبلغ.',
};
