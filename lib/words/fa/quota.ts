import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} other {مقدار}}';
const parameter =
  '{parameter, select, A {مبلغ ثابت (A)} B {نرخ هر نفر (B)} C {ضریب اجتماعی‌ـ‌اقتصادی (C)} D {ضریب پیرامونی بودن (D)} other {پارامتر}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: مقدار خالی است.`,
  'input-not-a-number': `${argument}: عدد لازم است، اما «{value}» آمده است.`,
  'population-not-whole': 'شمار ساکنان: عدد صحیح مثبت لازم است، اما {value, number, exact} آمده است.',
  'population-too-large': 'شمار ساکنان: {value, number, exact} بزرگ‌تر از آن است که محاسبه شود.',
  'index-out-of-range': `${argument}: عدد صحیح از ۱ تا ۱۰ لازم است، اما {value, number, exact} آمده است.`,
  'share-missing': 'در جدول سهم‌های ترتیب (S) برای {value, number, exact} نفر جمعیت سهمی نیست.',
  'model-not-a-table': 'این جدول پارامتر نیست: ردیف‌هایی از پارامتر (A, B, C, D)، آغاز، مقدار لازم است.',
  'model-shape':
    'ساختار مدل درست نیست: bands (from, fixed)، tariff، socio و periph (هر یک ده مقدار) لازم است.',
  'model-parameter-unknown': 'پارامتر ناشناخته در جدول مدل: «{value}». پارامترها A, B, C, D هستند.',
  'model-value-not-a-number': `${parameter}: عدد لازم است، اما «{value}» آمده است.`,
  'model-from-not-whole': `${parameter}: هر پله از شمار صحیحی از ساکنان، ۰ یا بیشتر، آغاز می‌شود؛ «{value}» آمده است.`,
  'model-index-out-of-range': `${parameter}: ضریب از خوشه‌ای با شمارهٔ صحیح ۱ تا ۱۰ آغاز می‌شود؛ «{value}» آمده است.`,
  'model-step-repeated': `${parameter}: {parameter, select, B {نرخ بیش از یک بار آمده است} other {دو پله از {from, number, exact} آغاز می‌شوند}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {پله‌ای که از ۰ نفر آغاز شود نیست} B {نرخ نیست} other {ضریب خوشهٔ {from, number, exact} نیست}}.`,
  'model-negative': `${parameter}: مقدار منفی است ({value}).`,
  'model-too-large': `${parameter}: {value} بیش از اندازه بزرگ است؛ {parameter, select, A {مبلغ باید کمتر از یک میلیارد ₪ باشد} B {نرخ باید کمتر از یک میلیارد ₪ باشد} other {ضریب از ۱٬۰۰۰٪ بیشتر نیست}}.`,
  'model-too-fine': `${parameter}: {value} بیش از نه رقم اعشار دارد.`,
  'model-coefficient-ambiguous': `${parameter}: روشن نیست که {value} همان {value, number, exact}% است یا نه؛ {value, number, exact}% یا کسر اعشاری بنویسید، مانند 0.3 به جای 30%.`,
};
