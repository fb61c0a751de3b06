import type { MembersNote, SheetsProblem } from '../../sheets/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, name {نام} code {کد} kind {نوع} population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} quota {سهمیه} area {مساحت} other {{field}}}';

export const sheets: Messages<SheetsProblem['code'] | MembersNote['code']> = {
  'number-has-letters': 'عدد لازم است، اما «{text}» آمده است.',
  'number-unclear':
    'روشن نیست «{text}» کدام عدد است. آن را بی جداکننده، یا با ویرگول برای هزارها و نقطهٔ اعشار بنویسید.',
  'cell-logical': 'عدد لازم است، اما مقدار منطقی ({text}) آمده است.',
  'cell-error': 'در خانه خطا هست: {text}.',
  'cell-not-calculated':
    'در خانه فرمولی است که حساب نشده است. پرونده را در برنامهٔ صفحه‌گسترده باز کنید، حساب کنید و ذخیره کنید.',
  'members-not-found':
    'جدول شهرداری‌ها پیدا نشد: سرستون‌های شمار ساکنان، خوشهٔ اجتماعی‌ـ‌اقتصادی و خوشهٔ پیرامونی بودن لازم است.',
  'members-several': '{count, number} جدول شهرداری‌ها پیدا شد و روشن نیست کدام منظور است: {places}.',
  'selection-too-narrow':
    'سه ستون برگزینید: شمار ساکنان، خوشهٔ اجتماعی‌ـ‌اقتصادی و خوشهٔ پیرامونی بودن؛ {columns, number} ستون برگزیده شده است.',
  'selection-empty': 'در محدودهٔ برگزیده داده‌ای نیست.',
  'selection-no-room': 'پس از محدودهٔ برگزیده ستون خالی نیست.',
  'scenario-empty': 'شهرداری یا شورایی برای نوشتن در سناریو نیست.',
  'target-not-blank':
    '{count, plural, =1 {خانهٔ {cell} خالی نیست} other {خانهٔ {cell} و {more, number} خانهٔ دیگر خالی نیستند}}؛ چیزی نوشته نشد.',
  'column-missing': `ستونی نیست: ${field}.`,
  'heading-doubtful': `سرستون «{text}» با آنکه واژه‌های دیگری هم دارد ${field} خوانده شد.`,
  'heading-repeated': `بیش از یک ستون می‌تواند ${field} باشد؛ «{text}» برگزیده شد، نه {other}.`,
  'authorities-matched': '{count, number} از {rows, number} شناخته شد.',
  'code-and-name-differ': 'کد {code} از آنِ «{name}» نیست{known, plural, =1 {، بلکه کد {fa} است} other {}}.',
  'authority-repeated': '{fa} پیش‌تر در {first} آمده است.',
  'numbers-as-text': '{count, number} عدد به صورت متن ذخیره شده است؛ توابع Excel با آن‌ها حساب نمی‌کنند.',
  'rows-apart': 'زیر جدول، پس از ردیفی دیگر، ردیف‌های دیگری هست که خوانده نشد.',
  'no-rows': 'زیر سرستون‌ها ردیفی نیست.',
};
