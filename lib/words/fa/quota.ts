import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} other {مقدار}}';
const parameter =
  '{parameter, select, A {مبلغ ثابت (A)} B {نرخ هر نفر (B)} C {ضریب اجتماعی‌ـ‌اقتصادی (C)} D {ضریب پیرامونی بودن (D)} T {مبلغ تقسیم‌شدنی (T)} S {سهم (S)} part {بخش (part)} factor {ضریب کلی (factor)} cap {سقف (cap)} floor {کف (floor)} other {پارامتر}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: مقدار خالی است.`,
  'input-not-a-number': `${argument}: عدد لازم است، اما «{value}» آمده است.`,
  'population-not-whole': 'شمار ساکنان: عدد صحیح مثبت لازم است، اما {value, number, exact} آمده است.',
  'population-too-large': 'شمار ساکنان: {value, number, exact} بزرگ‌تر از آن است که محاسبه شود.',
  'index-out-of-range': `${argument}: عدد صحیح از ۱ تا ۱۰ لازم است، اما {value, number, exact} آمده است.`,
  'share-missing': 'در جدول سهم‌های ترتیب (S) برای {value, number, exact} نفر جمعیت سهمی نیست.',
  'model-not-a-table':
    'این جدول پارامتر نیست: ردیف‌هایی از پارامتر (A, B, C, D, T, S, part, factor, cap, floor)، آغاز، مقدار لازم است.',
  'model-shape':
    'ساختار مدل درست نیست: bands، tariff، socio و periph (هر یک ده مقدار)، یا total و shares، یا parts با weight؛ و در کنارشان factor، caps و floors.',
  'model-parameter-unknown':
    'پارامتر ناشناخته در جدول مدل: «{value}». پارامترها A, B, C, D, T, S, part, factor, cap, floor هستند.',
  'model-value-not-a-number': `${parameter}: عدد لازم است، اما «{value}» آمده است.`,
  'model-from-not-whole': `${parameter}: {parameter, select, S {سهم از آنِ شمار صحیحی از ساکنان، ۱ یا بیشتر، است} part {شمارهٔ بخش عددی صحیح، ۱ یا بیشتر، است} B {پله‌ای ندارد و به جای آن خط تیره می‌آید} T {پله‌ای ندارد و به جای آن خط تیره می‌آید} factor {پله‌ای ندارد و به جای آن خط تیره می‌آید} other {هر پله از شمار صحیحی از ساکنان، ۰ یا بیشتر، آغاز می‌شود}}؛ «{value}» آمده است.`,
  'model-index-out-of-range': `${parameter}: ضریب از خوشه‌ای با شمارهٔ صحیح ۱ تا ۱۰ آغاز می‌شود؛ «{value}» آمده است.`,
  'model-step-repeated': `${parameter}: {parameter, select, B {نرخ بیش از یک بار آمده است} T {مبلغ بیش از یک بار آمده است} factor {ضریب بیش از یک بار آمده است} part {دو بخش شمارهٔ {from, number, exact} دارند} other {دو پله از {from, number, exact} آغاز می‌شوند}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {پله‌ای که از ۰ نفر آغاز شود نیست} B {نرخ نیست} T {سهم‌ها هست، اما مبلغ تقسیم‌شدنی نیست} S {مبلغ تقسیم‌شدنی هست، اما سهم‌ها نیست} other {ضریب خوشهٔ {from, number, exact} نیست}}.`,
  'model-negative': `${parameter}: مقدار منفی است ({value}).`,
  'model-too-large': `${parameter}: {value} بیش از اندازه بزرگ است؛ {parameter, select, A {مبلغ باید کمتر از یک میلیارد ₪ باشد} B {نرخ باید کمتر از یک میلیارد ₪ باشد} T {مبلغ باید کمتر از یک میلیارد ₪ باشد} cap {مبلغ باید کمتر از یک میلیارد ₪ باشد} floor {مبلغ باید کمتر از یک میلیارد ₪ باشد} S {سهم باید کمتر از یک میلیون میلیارد باشد} other {درصد از ۱٬۰۰۰٪ بیشتر نیست}}.`,
  'model-too-fine': `${parameter}: {value} بیش از نه رقم اعشار دارد.`,
  'model-coefficient-ambiguous': `${parameter}: روشن نیست که {value} همان {value, number, exact}% است یا نه؛ {value, number, exact}% یا کسر اعشاری بنویسید، مانند 0.3 به جای 30%.`,
  'model-finer-than-agora': `${parameter}: {value} کسری از آگورا دارد؛ سقف و کف به آگورای کامل است.`,
  'model-outside-part': `${parameter}: این ردیف بالای بخش نخست است؛ در جدولی با چند بخش هر ردیف از آنِ بخشِ بالای آن است.`,
  'model-part-empty': 'بخش {part, number, exact} خالی است: ردیف‌های A, B, C, D یا T, S لازم دارد.',
  'model-part-mixed': `${parameter}: در یک بخش هم فرمول (A, B, C, D) و هم تقسیم مبلغ (T, S) آمده است؛ آن‌ها را دو بخش کنید.`,
  'model-weights': 'مجموع وزن بخش‌ها {total}٪ است، نه ۱۰۰٪.',
  'model-share-differs': `${parameter}: نهاد {population, number, exact} نفری دو سهم متفاوت دارد.`,
  'model-shares-zero': `${parameter}: همهٔ سهم‌ها ۰ است و مبنایی برای تقسیم نیست.`,
  'model-cap-below-floor':
    'سقف ({cap} ₪) از کف ({floor} ₪) پایین‌تر است، از {from, number, exact} نفر به بالا.',
};
