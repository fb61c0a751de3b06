import type { ScenarioCode } from '../../quota/scenarios/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {شمار ساکنان} socio {خوشهٔ اجتماعی‌ـ‌اقتصادی} periph {خوشهٔ پیرامونی بودن} other {داده}}';
const vintage =
  '{publisher, select, bureau {ادارهٔ آمار} ministry {دفتر ثبت وزارت کشور} other {{publisher}}} {year, number, plain}';

export const scenarios: Messages<ScenarioCode> = {
  'figure-unknown': `{authority}: ${argument} دانسته نیست، پس سهمیه‌ای نیست.`,
  'figure-not-in-vintage': `{authority}: ${argument} در داده‌های ${vintage} نیست، پس سهمیه‌ای نیست؛ می‌توان آن را در سناریو نوشت.`,
  'scenario-added-twice': '{authority} از پیش عضو خوشه است، پس بار دوم افزوده نشد.',
  'scenario-removed-unknown': 'شهرداری {key}، که سناریو بیرونش می‌برد، میان اعضای خوشه نیست.',
  'scenario-override-unknown': 'شهرداری {key}، که در سناریو داده‌ای برایش نوشته شده، میان اعضای خوشه نیست.',
  'scenario-shape': 'این فیلد نیست یا ساختارش درست نیست، پس سناریو خوانده نشد.',
  'scenario-format-newer':
    'این سناریو با نسخهٔ تازه‌تری از افزونه ذخیره شده است (ساختار {format, number, plain}؛ اینجا {known, number, plain} شناخته است)؛ همان‌گونه که هست در کارپوشه می‌ماند.',
  'scenario-growth-rate':
    'رشد سالانه به درصد: تا {most, number, exact}، یا کاهشی کمتر از ۱۰۰، با حداکثر نه رقم اعشار؛ «{value}» آمده است.',
  'scenario-growth-years':
    'سال‌های رشد: عدد صحیحی از ۰ تا {most, number, exact} لازم است، اما «{value}» آمده است.',
  'scenario-limit': 'محدودیت فرمان: مبلغی نامنفی، با آگوره‌های درست لازم است، اما «{value}» آمده است.',
  'scenario-key-repeated': 'شهرداری {key} بیش از یک بار آمده است.',
};
