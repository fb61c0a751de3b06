import type { RegistryProblem } from '../../registry/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} area {مساحت} cluster {خوشهٔ شهرداری‌ها} other {مقدار}}';
const vintage =
  '{publisher, select, bureau {ادارهٔ آمار} ministry {دفتر ثبت وزارت کشور} other {{publisher}}} {year, number, plain}';

export const registry: Messages<RegistryProblem['code']> = {
  'authority-blank': 'نام یا کد شهرداری نوشته نشده است.',
  'authority-not-found':
    'شهرداری یا شورایی به نام «{asked}» پیدا نشد.{count, plural, =0 {} other { شاید: {fa}.}}',
  'authority-code-unknown': 'هیچ شهرداری یا شورایی با کد {asked} نیست.',
  'authority-ambiguous': '«{asked}» با {count, number} نام جور می‌آید: {fa}. نام کامل یا کد را بنویسید.',
  'cluster-blank': 'نام خوشه نوشته نشده است.',
  'cluster-not-found':
    'خوشه‌ای به نام «{asked}» پیدا نشد. {count, plural, =1 {شاید: {fa}} other {خوشه‌ها: {fa}}}.',
  'cluster-ambiguous': '«{asked}» با {count, number} خوشه جور می‌آید: {fa}.',
  'field-unknown': 'فیلد ناشناخته: «{asked}». فیلدها: {known}.',
  'vintage-unknown': 'ویرایش داده ناشناخته است: «{asked}». ویرایش‌ها: {known}.',
  'value-in-other-vintage': `{fa}: ${field} در داده‌های ${vintage} نیست؛ در این‌ها هست: {vintages}.`,
  'value-unknown': `{fa}: ${field} دانسته نیست.`,
};
