import type { FormCode } from '../../budget/form/codes.js';
import type { FormNoteCode } from '../../sheets/form/notes.js';
import type { Messages } from '../messages.js';

/** NIS where the sheet says what it counts in, else the number as printed. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const column = '{column, select, none {} other { («{column}»)}}';
const raw = '{unit, select, none { مبلغ‌ها همان‌گونه‌اند که چاپ شده‌اند.} other {}}';
const side = (name: string): string => `{${name}, select, income {درآمد} other {هزینه}}`;
const why =
  '{why, select, unread {مبلغی که برای آن لازم است خوانده نشد} side {یکی از دو طرف در کارپوشه نیست} strange {در میان سطرها سطری است که از فرم نیست} columns {روشن نیست کدام ستون‌ها در محاسبه می‌آیند} factor {ضریب نیست یا معنای آن روشن نیست} other {داده‌ها کم است}}';

export const form: Messages<FormCode | FormNoteCode> = {
  'form-total-holds': `«{label}»${column} برابر جمع سطرهای آن است: ${amount('total')}.`,
  'form-total-differs': `«{label}»${column} ${amount('total')} است و جمع سطرهای آن ${amount('sum')}: ${amount('difference')} {direction, select, above {بیشتر} other {کمتر}}. جمع یا یکی از سطرها را درست کنید.${raw}`,
  'form-total-rounded': `«{label}»${column} تنها پس از گرد کردن برابر جمع سطرهای آن است: ${amount('total')} در برابر ${amount('sum')}.`,
  'form-total-unknown': `«{label}»${column} را نمی‌توان با سطرهای آن سنجید: ${why}.`,
  'form-balanced': `درآمد و هزینه، با بخش مشروط، برابرند${column}: ${amount('income')}.`,
  'form-unbalanced': `بودجه تراز نیست${column}: درآمد ${amount('income')} و هزینه ${amount('expenditure')}؛ ${side('greater')} ${amount('difference')} بیشتر است. بودجه سازمان محلی باید تراز باشد.${raw}`,
  'form-balance-rounded': `درآمد و هزینه تنها پس از گرد کردن برابرند${column}: ${amount('income')} در برابر ${amount('expenditure')}.`,
  'form-balance-unknown': `تراز بودجه را نمی‌توان سنجید${column}: {why, select, side {طرف ${side('side')} نیست} unread {مبلغی که برای آن لازم است خوانده نشد} other {در میان سطرها سطری است که از فرم نیست}}.`,
  'form-surplus-holds': `«{label}»${column} درآمد منهای هزینه است: ${amount('surplus')}.`,
  'form-surplus-differs': `«{label}»${column} ${amount('surplus')} است و درآمد (${amount('income')}) منهای هزینه (${amount('expenditure')}) ${amount('sum')}: ${amount('difference')} اختلاف.${raw}`,
  'form-surplus-rounded': `«{label}»${column} تنها پس از گرد کردن درآمد منهای هزینه است: ${amount('surplus')} در برابر ${amount('sum')}.`,
  'form-surplus-unknown': `«{label}»${column} را نمی‌توان با درآمد و هزینه سنجید: ${why}.`,
  'form-change-holds':
    'ستون «{column}» در {count, plural, one {یک سطر} other {{count, number} سطر}} برابر چارچوب تازه منهای عملکرد به‌روزشده است.',
  'form-change-differs': `تغییر در سطر «{label}» ${amount('change')} است و چارچوب تازه (${amount('frame')}) منهای عملکرد به‌روزشده (${amount('promoted')}) ${amount('sum')}: ${amount('difference')} اختلاف.${raw}`,
  'form-change-rounded': `تغییر در سطر «{label}» تنها پس از گرد کردن برابر چارچوب تازه منهای عملکرد به‌روزشده است: ${amount('change')} در برابر ${amount('sum')}.`,
  'form-change-unknown': `ستون «{column}» را نمی‌توان با چارچوب تازه و عملکرد به‌روزشده سنجید: ${why}.`,
  'form-promoted-holds':
    'ستون «{column}» در {count, plural, one {یک سطر} other {{count, number} سطر}} برابر عملکرد ضرب در ضریب است.',
  'form-promoted-differs': `عملکرد به‌روزشده در سطر «{label}» ${amount('promoted')} است و عملکرد (${amount('execution')}) با ضریب {factor, number, exact} ${amount('sum')}: ${amount('difference')} اختلاف، که گرد کردن دست بالا ${amount('tolerance')} آن را توضیح می‌دهد.${raw}`,
  'form-promoted-unknown': `عملکرد به‌روزشده{label, select, none {} other { در سطر «{label}»}}${column} را نمی‌توان سنجید: ${why}.`,
  'form-year-holds': 'سال عنوان همان سال چارچوب است: {year, number, plain}.',
  'form-year-differs': `عنوان برای سال {title, number, plain} است و چارچوب تازه${column} برای سال {year, number, plain}. شاید عنوان از سال دیگری مانده است.`,
  'form-unit-stated':
    'مبلغ‌ها به {unit, select, thousands {هزار شِکِل} millions {میلیون شِکِل} other {شِکِل}} است.',
  'form-unit-missing':
    'فرم نمی‌گوید که مبلغ‌ها به شِکِل است یا هزار شِکِل، پس همان‌گونه که چاپ شده‌اند آمده‌اند. واحد را مشخص کنید.',
  'form-side-only': `در برگه تنها طرف ${side('side')} فرم هست.`,
  'form-label-near': '«{text}» به‌جای «{row}» خوانده شد، هرچند طور دیگری نوشته شده است.',
  'form-label-by-place': '«{text}» بنا بر جای آن در فرم «{row}» خوانده شد.',
  'form-row-twice': '«{text}» بار دوم آمده است؛ سطری که در خانه {other} است خوانده شد.',
  'form-row-strange': '«{text}» از سطرهای فرم نیست و در آن مبلغ‌هایی هست.',
  'form-amount-settled': '«{text}» {amount, number, exact} خوانده شد: تنها این‌گونه جمع‌ها درست است.',
  'form-columns-by-sums':
    'این‌که ستون‌های {text} از کدام طرف است بنا بر جمع‌ها تعیین شد که تنها این‌گونه درست است.',
  'form-column-unknown': 'ستون «{text}» از ستون‌های فرم نیست و مبلغ‌های آن خوانده نشد.',
  'form-frame-of-several':
    'بیش از یک چارچوب برای آن سال هست؛ جمع‌ها بنا بر «{heading}» آمده است و نه «{other}».',
};
