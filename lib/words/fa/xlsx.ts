import type { XlsxProblem } from '../../xlsx/types.js';
import type { Messages } from '../messages.js';

export const xlsx: Messages<XlsxProblem['code']> = {
  'file-empty': 'فایل خالی است.',
  'file-not-zip': 'این فایل Excel (\u200e.xlsx) نیست: محتوای آن بایگانی zip نیست.',
  'file-old-excel':
    'فایل از Excel 97–2003 (\u200e.xls) است. آن را در Excel باز و با قالب \u200e.xlsx ذخیره کنید.',
  'file-encrypted': 'فایل با گذرواژه محافظت شده است. گذرواژه را در Excel بردارید و دوباره ذخیره کنید.',
  'file-binary-workbook':
    'فایل کارپوشهٔ دودویی (\u200e.xlsb) است. آن را در Excel با قالب \u200e.xlsx ذخیره کنید.',
  'file-not-workbook': 'فایل بایگانی است، اما کارپوشهٔ Excel نیست.',
  'file-damaged': 'فایل آسیب دیده است و خوانده نمی‌شود{part, select, none {} other { (بخش: {part})}}.',
  'file-inflates-too-much': 'فایل پذیرفته نشد: محتوای بازشدهٔ آن از حد مجاز ({limit, number} بایت) بیشتر است.',
  'file-unfolds-absurdly': 'فایل پذیرفته نشد: بخش {part} پس از باز شدن {times, number} برابر می‌شود.',
  'file-too-many-parts': 'فایل پذیرفته نشد: {count, number} بخش دارد و حد مجاز {limit, number} است.',
  'file-too-many-cells': 'فایل پذیرفته نشد: بیش از {limit, number} خانه دارد.',
  'sheet-not-found': 'در کارپوشه برگه‌ای به نام «{sheet}» نیست.',
  'sheet-name-taken': 'در کارپوشه برگه‌ای به نام «{sheet}» هست.',
  'sheet-name-invalid':
    '«{sheet}» نام برگه نمی‌شود: تا 31 نویسه، بدون [ ] : * ? / \\ و بدون آپاستروف در آغاز یا پایان.',
  'sheet-last-one': 'برگهٔ «{sheet}» را نمی‌توان حذف کرد: در کارپوشه همیشه دست‌کم یک برگهٔ نمایان می‌ماند.',
  'cell-outside-sheet':
    'چنین خانه‌ای در برگهٔ «{sheet}» نیست (سطر {row, number, plain}، ستون {column, number, plain}).',
  'cell-inside-array':
    'خانهٔ {cell} در برگهٔ «{sheet}» را به‌تنهایی نمی‌توان تغییر داد: بخشی از فرمول آرایه‌ای {array} است.',
  'cell-is-table-heading':
    'خانهٔ {cell} در برگهٔ «{sheet}» عنوان جدول {table} است و این مقدار را نمی‌پذیرد: عنوان متن است، در جدول تکرار نمی‌شود، و عنوانی را که فرمول‌ها نام می‌برند باید در Excel تغییر داد.',
  'cell-text-too-long':
    'متن خانهٔ {cell} در برگهٔ «{sheet}» بیش از اندازه بلند است: {length, number} نویسه، و حد مجاز {limit, number} است.',
  'cell-number-not-finite': 'مقدار خانهٔ {cell} در برگهٔ «{sheet}» عدد متناهی نیست.',
};
