import type { ApportionProblem } from '../../quota/apportion.js';
import type { SolveOwnCode } from '../../quota/solve/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} other {داده}}';
const what =
  '{argument, select, total {مبلغ تقسیم} unit {واحد گرد کردن} other {وزن شمارهٔ {number, number, exact}}}';

export const quotaSolve: Messages<ApportionProblem['code'] | SolveOwnCode> = {
  'apportion-no-weights': 'وزنی نیست: کسی نیست که مبلغ میانشان تقسیم شود.',
  'apportion-missing': `${what}: مقدار خالی است.`,
  'apportion-weight-negative': 'وزن شمارهٔ {number, number, exact}: مقدار منفی است ({value, number, exact}).',
  'apportion-weights-zero': 'همهٔ وزن‌ها ۰ هستند: مبنایی برای تقسیم نیست.',
  'apportion-not-a-number': `${what}: عدد لازم است، اما «{value}» آمده است.`,
  'apportion-unit-not-positive': 'واحد گرد کردن: عدد مثبت لازم است، اما {value, number, exact} آمده است.',
  'apportion-not-whole-units':
    'مبلغ تقسیم، {total, number, exact}، مضربی از واحد گرد کردن، {unit, number, exact}، نیست؛ نخست آن را گرد کنید.',
  'apportion-too-large': `${what}: {value} بیش از اندازه بزرگ است.`,
  'apportion-too-fine': `${what}: {value} بیش از سی رقم اعشار دارد.`,
  'solve-target-missing': 'هدف: مقدار خالی است.',
  'solve-target-not-a-number': 'هدف: عدد لازم است، اما «{value}» آمده است.',
  'solve-target-negative': 'هدف، {target, number, nis}، منفی است؛ سهمیه منفی نمی‌شود.',
  'solve-target-too-fine': 'هدف، {target, number, exact}، ریزتر از آگوره است؛ نخست آن را گرد کنید.',
  'solve-no-inputs': 'شهرداری‌ای برای محاسبه نیست.',
  'solve-input-unknown': `برای شهرداری شمارهٔ {number, number, exact}، ${argument} دانسته نیست؛ پس جمع دانسته نیست.`,
  'solve-no-effect':
    'راه‌حلی نیست: {parameter, select, tariff {نرخ} other {ضریب یکسان}} بر هیچ سهمیه‌ای اثر ندارد؛ نتیجه همواره {total, number, nis} است.',
  'solve-below-fixed':
    'راه‌حلی نیست: هدف، {target, number, nis}، کمتر از آن است که {parameter, select, tariff {با هر نرخی (مبالغ ثابت، کف‌ها)} other {با هر ضریبی (کف‌ها)}} پرداخت می‌شود: {least, number, nis}.',
  'solve-above-caps':
    'راه‌حلی نیست: هدف، {target, number, nis}، بیش از آن است که سقف‌ها اجازه می‌دهند: {most, number, nis}.',
  'solve-beyond-limits':
    'راه‌حلی نیست: برای هدف، {target, number, nis}، {parameter, select, tariff {نرخ {limit, number, nis} یا بیشتر} other {ضریبی بیش از {limit, number, exact}٪}} لازم است.',
  'solve-ceiling-kept':
    'بیشترین نرخی نیست: با هر نرخی سهمیه از {most, number, nis} بیشتر نمی‌شود، و سقف {target, number, nis} است.',
};
