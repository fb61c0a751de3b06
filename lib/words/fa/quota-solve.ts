import type { ApportionProblem } from '../../quota/apportion.js';
import type { SolveOwnCode } from '../../quota/solve/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} other {داده}}';
const what =
  '{argument, select, total {مبلغ تقسیم} unit {واحد گرد کردن} other {وزن شمارهٔ {number, number, exact}}}';

export const quotaSolve: Messages<ApportionProblem['code'] | SolveOwnCode> = {
  'apportion-no-weights': 'وزنی نیست: کسی نیست که مبلغ میانشان تقسیم شود.',
  'apportion-weight-missing': 'وزن شمارهٔ {number, number, exact}: مقدار خالی است.',
  'apportion-weight-negative': 'وزن شمارهٔ {number, number, exact}: مقدار منفی است ({value}).',
  'apportion-weights-zero': 'همهٔ وزن‌ها ۰ هستند: مبنایی برای تقسیم نیست.',
  'apportion-not-a-number': `${what}: عدد لازم است، اما «{value}» آمده است.`,
  'apportion-unit-not-positive': 'واحد گرد کردن: عدد مثبت لازم است، اما {value} آمده است.',
  'apportion-not-whole-units':
    'مبلغ تقسیم، {total}، مضربی از واحد گرد کردن، {unit}، نیست؛ نخست آن را گرد کنید.',
  'apportion-too-large': `${what}: {value} بیش از اندازه بزرگ است.`,
  'apportion-too-fine': `${what}: {value} بیش از سی رقم اعشار دارد.`,
  'solve-target-missing': 'هدف: مقدار خالی است.',
  'solve-target-not-a-number': 'هدف: عدد لازم است، اما «{value}» آمده است.',
  'solve-target-negative': 'هدف، {target, number, nis}، منفی است؛ سهمیه منفی نمی‌شود.',
  'solve-target-too-fine': 'هدف، {target}، ریزتر از آگوره است؛ نخست آن را گرد کنید.',
  'solve-no-inputs': 'شهرداری‌ای برای محاسبه نیست.',
  'solve-input-unknown': `برای شهرداری شمارهٔ {number, number, exact}، ${argument} دانسته نیست؛ پس جمع دانسته نیست.`,
  'solve-no-effect':
    'راه‌حلی نیست: {parameter, select, tariff {نرخ} other {ضریب یکسان}} بر هیچ سهمیه‌ای اثر ندارد؛ هر چه باشد، نتیجه {total, number, nis} است.',
  'solve-below-fixed':
    'راه‌حلی نیست: {target, number, nis} کمتر از نتیجه {parameter, select, tariff {با نرخ ۰ (مبالغ ثابت و کف‌ها)} other {با ضریب ۰ (کف‌ها)}} است، یعنی {least, number, nis}.',
  'solve-above-caps':
    'راه‌حلی نیست: {target, number, nis} بیش از آن است که سقف‌ها اجازه می‌دهند، یعنی {most, number, nis}.',
  'solve-beyond-limits':
    'راه‌حلی نیست: برای {target, number, nis} {parameter, select, tariff {نرخ {limit, number, nis} یا بیشتر} other {ضریبی بیش از {limit, number, exact}٪}} لازم است.',
  'solve-ceiling-kept':
    'بیشترین نرخی نیست: با هر نرخی سهمیه از {most, number, nis} نمی‌گذرد و در محدودهٔ {target, number, nis} می‌ماند.',
};
