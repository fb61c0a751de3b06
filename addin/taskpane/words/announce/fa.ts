import type { AnnounceWords } from './types.js';

export const words: AnnounceWords = {
  'announce.title': 'این‌ها در کارپوشه نوشته می‌شود:',
  'announce.new-sheet':
    'برگهٔ تازه: {sheet} · {cells} · {count, plural, one {یک خانه} other {# خانه}}{charts, plural, =0 {} one { · یک نمودار} other { · # نمودار}}',
  'announce.delete-sheet': 'برگهٔ {sheet} حذف می‌شود',
  'announce.record-new': 'آنچه اشکول در کارپوشه نگه می‌دارد در برگه‌ای پنهان و تازه نوشته می‌شود: {sheet}',
  'announce.record': 'آنچه اشکول در کارپوشه نگه می‌دارد در برگهٔ پنهان {sheet} از نو نوشته می‌شود',
  'announce.record-gone': 'برگهٔ پنهان {sheet} که نگهداری اشکول در آن است حذف می‌شود',
  'announce.lists-new': 'فهرست‌های انتخاب در برگه‌ای پنهان و تازه نوشته می‌شود: {sheet}',
  'announce.lists': 'فهرست‌های انتخاب در برگهٔ پنهان {sheet} از نو نوشته می‌شود',
  'announce.lists-gone': 'برگهٔ پنهان {sheet} که فهرست‌های انتخاب در آن است حذف می‌شود',
  'announce.cells': '{sheet} {cells} · {count, plural, one {یک خانه} other {# خانه}}',
  'announce.overwrites':
    '{count, plural, one {یک خانه خالی نیست و محتوایش جایگزین می‌شود} other {# خانه خالی نیست و محتوایشان جایگزین می‌شود}}',
  'announce.look': '{sheet} {cells} · فقط ظاهر',
  'announce.chart': '{sheet} {cells} · نمودار: {title}',
  'announce.marks':
    '{sheet} · {count, plural, one {یک خانه نشان‌دار می‌شود} other {# خانه نشان‌دار می‌شود}}؛ محتوا، ظاهر و یادداشت‌ها تغییری نمی‌کنند',
  'announce.unmark': 'نشان‌های پیشین از همهٔ برگه‌ها برداشته می‌شود',
  write: 'نوشتن',
  cancel: 'انصراف',
  'nothing-to-write': 'چیزی برای نوشتن نیست.',
  writing: '{count, plural, one {نوشتن یک خانه…} other {نوشتن # خانه…}}',
  written: '{where}: {count, plural, one {یک خانه نوشته شد} other {# خانه نوشته شد}}',
  recorded: 'در کارپوشه نگهداری شد',
  'recorded.undone': 'نگهداری در کارپوشه واگرد شد',
  undo: 'واگرد نوشتن',
  undoing: 'بازگرداندن آنچه بود…',
  undone: '{where}: نوشتن واگرد شد',
  'command.refused': 'سهمیه برای خانه‌های انتخاب‌شده محاسبه نمی‌شود:',
  marked: '{where}: خانه‌ها نشانه‌گذاری شد',
  unmarked: 'نشانه‌ها برداشته شد',
  'unmarked.undone': 'نشانه‌ها برگردانده شد',
};
