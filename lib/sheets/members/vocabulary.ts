import type { MembersField } from './types.js';

/** One line a language: Hebrew, Arabic, Persian, English. */
const phrases = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('|').map((phrase) => phrase.trim()));

/**
 * What people write over the columns of a members table. Spellings that `fold` and the article already cover (quotes, hyphens, final
 * letters, doubled yod) are not repeated.
 */
export const HEADINGS: Readonly<Record<MembersField, readonly string[]>> = {
  name: phrases(
    'רשות | רשויות | שם | שם רשות | שם הרשות המקומית | רשות מקומית | הרשות החברה | חברה | חברות | ישוב | שם ישוב | עיר | מועצה',
    'اسم | سلطة | اسم السلطة | السلطة المحلية | اسم السلطة المحلية | سلطات | بلدية | بلدة | اسم البلدة | عضو',
    'نام | شهرداری | نام شهرداری | شهر | نام شهر | شورا | شهرداری یا شورا',
    'name | authority | local authority | authority name | name of authority | municipality | locality | member | town | city | settlement | council',
  ),
  code: phrases(
    'סמל | קוד | סמל רשות | קוד רשות | סמל ישוב | קוד ישוב | מספר רשות | סמל הרשות המקומית',
    'رمز | رمز السلطة | رقم السلطة | رمز البلدة | كود',
    'کد | کد شهرداری | کد شهر',
    'code | authority code | cbs code | symbol | id',
  ),
  kind: phrases(
    'מעמד | סוג | מעמד מוניציפלי | מעמד הרשות | סוג רשות',
    'نوع | نوع السلطة | صفة | مكانة | المكانة البلدية',
    'نوع شهرداری | گونه',
    'kind | type | status | municipal status | type of authority',
  ),
  population: phrases(
    'אוכלוסיה | אוכלוסית | תושבים | מספר תושבים | מס תושבים | כמות תושבים | נפשות | מספר נפשות',
    'سكان | عدد السكان | تعداد السكان | نسمة | عدد النسمات',
    'جمعیت | شمار ساکنان | ساکنان | تعداد ساکنان | شمار جمعیت',
    'population | pop | residents | inhabitants | number of residents | no of residents',
  ),
  socio: phrases(
    'חברתי כלכלי | כלכלי חברתי | אשכול חברתי | אשכול חברתי כלכלי | סוציו | סוציו אקונומי | סוציואקונומי | סוציו כלכלי | אשכול חכ',
    'اجتماعي اقتصادي | اقتصادي اجتماعي | العنقود الاجتماعي الاقتصادي | الوضع الاجتماعي الاقتصادي | سوسيو اقتصادي',
    'اجتماعی اقتصادی | خوشه اجتماعی اقتصادی | اقتصادی اجتماعی',
    'socio | socio economic | socioeconomic | socio economic cluster | socioeconomic cluster | ses',
  ),
  periph: phrases(
    'פריפריאליות | פריפריאלי | פריפריה | אשכול פריפריאליות | אשכול פריפריאלי | אשכול פריפריה | מדד פריפריאליות',
    'هامشية | عنقود الهامشية | البعد عن المركز | عنقود البعد عن المركز | طرفية | أطراف | محيطية | ضواحي | بيريفيريا',
    'پیرامونی | پیرامونیت | پیرامونی بودن | خوشه پیرامونی بودن | حاشیه‌ای | دوری از مرکز',
    'periph | periphery | peripherality | peripheral | peripherality cluster',
  ),
  quota: phrases(
    'מכסה | מכסות | מכסת | מכסת הרשות | מכסה שנתית | מכסת השתתפות | דמי חבר | דמי חברות | השתתפות הרשות',
    'حصة | حصة السلطة | الحصة السنوية | رسوم العضوية | مساهمة السلطة',
    'سهمیه | سهم | سهمیه سالانه | حق عضویت',
    'quota | yearly quota | annual quota | membership fee',
  ),
  area: phrases(
    'שטח | שטח שיפוט | שטח שיפוט בדונם | שטח בדונם',
    'مساحة | المساحة بالدونم | منطقة النفوذ',
    'مساحت | گستره',
    'area | area in dunams | jurisdiction | jurisdiction area',
  ),
};

/** Words that say of when, from whom or in what a column is, and change nothing about what it holds. */
export const FILLERS = phrases(
  'שנה | שנת | לשנת | סוף | בסוף | נכון | ליום | מיום | דצמבר | לפי | על | פי | נתוני | של | את | ל | ב | מ | שנתי | שנתית | סהכ | מספר',
  'למס | הלמס | לשכה | מרכזית | לסטטיסטיקה | משרד | פנים | מרשם | מדד | למדד | רמת | אשכול | אשכולות | רשות | ברשות | רשויות | מקומית | מקומיות',
  'שח | בשח | דונם | בדונם | בדונמים | קמר | בקמר | מומלץ | מומלצת | מודל | חישוב | מחושבת',
  'سنة | عام | لسنة | لعام | نهاية | حتى | حسب | وفق | بيانات | دائرة | إحصاء | مركزية | وزارة | داخلية | سجل | مؤشر | عنقود',
  'سلطة | محلية | مجموعة | كتلة | درجة | تصنيف | مجموع | شيكل | بالشيكل | دونم | بالدونم | كم',
  'سال | پایان | طبق | بر | اساس | آمار | اداره | وزارت | کشور | شاخص | خوشه',
  'year | end | of | the | in | by | as | at | for | cbs | bureau | statistics | ministry | interior | moi | register | index | cluster',
  'december | total | local | authority | nis | ils | dunam | dunams | km | km2 | sq | yearly | recommended | model | level | class | status',
);

/** Words that make a column another thing than its main word says: a share, a density, a sum per head, thousands. */
export const SPOILERS = phrases(
  'אחוז | אחוזי | שיעור | גידול | צפיפות | לתושב | לנפש | באלפים | אלפים | אלפי | באלפי | תחזית | הפרש | שינוי | ערך | ציון | מקדם',
  'نسبة | كثافة | للفرد | للنسمة | بالآلاف | آلاف | نمو | توقعات | فرق | تغيير | قيمة | معامل',
  'درصد | نرخ | رشد | تراکم | سرانه | هزار | پیش‌بینی | اختلاف | ضریب',
  'percent | percentage | share | rate | growth | density | per | thousands | forecast | difference | change',
  'value | score | coefficient',
);
