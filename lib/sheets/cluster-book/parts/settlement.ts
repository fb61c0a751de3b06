import type { SettlementKey, SettlementKind } from '../../../membership/facts.js';
import type { Choice } from '../choice.js';
import { phrases } from '../phrases.js';
import { present } from '../row.js';
import type { TableSpec } from '../spec.js';
import { AUTHORITY, NOTE } from './common.js';

const KINDS: readonly Choice<SettlementKind>[] = [
  {
    value: 'asset',
    words: { he: 'נכס', ar: 'أصل', fa: 'دارایی', en: 'asset' },
    also: phrases(
      'נכס מקרקעין | כספים | יתרת מזומנים | רכב',
      'معدات | عقار',
      'equipment | cash balance',
      'נכסים | רכוש | מזומן | ציוד',
      'أصول | ممتلكات | نقد',
      'دارایی‌ها | اموال',
      'assets | property | cash',
    ),
  },
  {
    value: 'debt',
    words: { he: 'חוב', ar: 'دين', fa: 'بدهی', en: 'debt' },
    also: phrases(
      'הלוואות | חוב לספקים | התחייבויות',
      'قروض | التزامات',
      'loans | liabilities | debt to suppliers',
      'חובות | התחייבות | הלוואה | מלווה',
      'ديون | قرض | التزام',
      'بدهی‌ها | وام',
      'debts | loan | liability',
    ),
  },
  {
    value: 'guarantee',
    words: { he: 'ערבות', ar: 'كفالة', fa: 'ضمانت', en: 'guarantee' },
    also: phrases('ערבויות', 'كفالات | ضمانة', 'ضمانت‌ها | ضمانت‌نامه', 'guarantees | surety'),
  },
  {
    value: 'project',
    words: { he: 'פרויקט', ar: 'مشروع', fa: 'پروژه', en: 'project' },
    also: phrases(
      'פרויקט בביצוע | פרויקטים | מיזם',
      'مشروع قيد التنفيذ | مشاريع',
      'پروژهٔ در حال اجرا',
      'projects | project under way',
    ),
  },
];

const KEYS: readonly Choice<SettlementKey>[] = [
  {
    value: 'quota',
    words: { he: 'חלק במכסה', ar: 'حصة الاشتراك', fa: 'سهمیه', en: 'quota share' },
    also: phrases(
      'על פי מכסות | ע"פ מכסות | לפי חלק במכסה | לפי המכסות',
      'حسب الحصص | وفق الحصص',
      'quotas | by quotas',
      'מכסה | מכסות | לפי מכסה | לפי מכסות | חלק במכסות',
      'الحصة | الحصص | حسب الحصة',
      'سهم سهمیه | به نسبت سهمیه',
      'quota | by quota',
    ),
  },
  {
    value: 'population',
    words: { he: 'אוכלוסייה', ar: 'عدد السكان', fa: 'جمعیت', en: 'population' },
    also: phrases(
      'אוכלוסיה | לפי אוכלוסיה | לפי מספר תושבים',
      'عدد سكان',
      'per capita',
      'תושבים | לפי תושבים | מספר תושבים | לפי אוכלוסייה',
      'السكان | حسب السكان',
      'به نسبت جمعیت',
      'residents | by population',
    ),
  },
  {
    value: 'equal',
    words: { he: 'חלקים שווים', ar: 'بالتساوي', fa: 'برابر', en: 'equal' },
    also: phrases(
      'שוויוני | חלוקה שווה | בשווה | באופן שווה',
      'مساو | بالتساوي بين السلطات',
      'equal parts | split equally',
      'שווה | שווה בשווה | בחלקים שווים',
      'متساوية | حصص متساوية',
      'سهم‌های برابر | به تساوی',
      'equal shares | equally',
    ),
  },
  {
    value: 'own',
    words: { he: 'מפתח אחר', ar: 'مفتاح آخر', fa: 'کلید دیگر', en: 'own key' },
    also: phrases(
      'אחר | חלק קבוע | חלק שנקבע',
      'آخر | حصة محددة',
      'دیگر | سهم معین',
      'own | other | fixed share | another key',
    ),
  },
];

/** J4: what is divided when an authority leaves. */
export const settlementPart: TableSpec<'settlement'> = {
  part: 'settlement',
  kind: 'K4',
  title: { he: 'הסדר פרישה', ar: 'تسوية الانسحاب', fa: 'تسویهٔ خروج', en: 'Leaving settlement' },
  titles: phrases(
    'הסדרי פרישה | הסדר הפרישה | חלוקת נכסים וחובות',
    'تسويات الانسحاب | تقسيم الأصول والديون',
    'تقسیم دارایی و بدهی',
    'settlement on leaving | settlement | division of assets and debts',
  ),
  fields: [
    {
      id: 'name',
      type: 'text',
      heading: { he: 'פריט לחלוקה', ar: 'البند للتقسيم', fa: 'قلم تقسیم', en: 'Item to divide' },
      also: phrases(
        'נושא | תיאור | רכיב | מרכיב | הנושא',
        'الموضوع | الوصف | بند',
        'description | subject | component',
        'פריט | שם הפריט | תיאור הפריט | נכס או חוב | הפריט',
        'البند | وصف البند | أصل أو دين',
        'قلم | شرح قلم | دارایی یا بدهی',
        'item | description of item | asset or debt',
      ),
      weight: 2,
      width: 28,
    },
    {
      ...AUTHORITY,
      heading: {
        he: 'הרשות הפורשת',
        ar: 'السلطة المنسحبة',
        fa: 'شهرداری یا شورای خارج‌شونده',
        en: 'Leaving authority',
      },
      also: phrases(
        'רשות פורשת | רשות | שם הרשות | רשות מקומית',
        'السلطة المحلية | السلطة | سلطة',
        'شهرداری یا شورا | شهرداری',
        'authority | local authority',
      ),
    },
    {
      id: 'kind',
      type: 'choice',
      heading: { he: 'סוג הפריט', ar: 'نوع البند', fa: 'نوع قلم', en: 'Kind of item' },
      also: phrases(
        'סיווג | מהות | סוג רכיב',
        'تصنيف',
        'category | classification',
        'סוג',
        'النوع | نوع',
        'نوع',
        'kind | type | type of item',
      ),
      choices: KINDS,
      weight: 1,
      width: 12,
    },
    {
      id: 'amount',
      type: 'money',
      heading: { he: 'סכום (₪)', ar: 'المبلغ (₪)', fa: 'مبلغ (₪)', en: 'Amount (NIS)' },
      also: phrases(
        'סכום | סכום בש"ח | שווי הפריט | סכום כולל',
        'المبلغ | قيمة',
        'amount',
        'סכום הפריט | שווי | יתרה | ערך',
        'قيمة البند | القيمة',
        'ارزش',
        'value | balance | amount of item',
      ),
      weight: 0,
      width: 17,
    },
    {
      id: 'key',
      type: 'choice',
      heading: { he: 'מפתח החלוקה', ar: 'مفتاح التقسيم', fa: 'کلید تقسیم', en: 'Key of division' },
      also: phrases(
        'אופן החלוקה | חלוקה לפי | שיטת חלוקה',
        'طريقة التقسيم | التقسيم حسب',
        'basis of division | split by',
        'מפתח | מפתח חלוקה | לפי מה מחלקים',
        'المفتاح | مفتاح التوزيع',
        'کلید | مبنای تقسیم',
        'key | division key | divided by',
      ),
      choices: KEYS,
      weight: 3,
      width: 16,
    },
    {
      id: 'share',
      type: 'share',
      heading: {
        he: 'חלק הרשות במפתח אחר',
        ar: 'حصة السلطة بمفتاح آخر',
        fa: 'سهم شهرداری با کلید دیگر',
        en: 'Share by own key',
      },
      also: phrases(
        'אחוז הרשות | חלק הרשות באחוזים | אחוז | שיעור הרשות',
        'نسبة السلطة',
        'percent of the authority | authority percent',
        'חלק שנקבע | החלק',
        'الحصة المحددة',
        'سهم معین',
        'share | fixed share | own share',
      ),
      weight: 3,
      width: 14,
    },
    {
      id: 'proposed',
      type: 'money',
      heading: {
        he: 'חלק הרשות בהסדר המוצע (₪)',
        ar: 'نصيب السلطة في التسوية المقترحة (₪)',
        fa: 'سهم شهرداری در تسویهٔ پیشنهادی (₪)',
        en: 'Authority’s part as proposed (NIS)',
      },
      also: phrases(
        'הסכום המוצע | חלק הרשות בש"ח | סכום הרשות | על חלק הרשות',
        'حصة السلطة | مبلغ السلطة',
        'authority’s share | authority’s part | share of the authority | authority share',
        'חלק הרשות | חלקה המוצע | סכום מוצע | חלק מוצע | חלק הרשות הפורשת',
        'المبلغ المقترح | نصيب السلطة',
        'مبلغ پیشنهادی | سهم پیشنهادی',
        'proposed part | proposed | proposed amount | part of the authority',
      ),
      weight: 3,
      width: 20,
    },
    NOTE,
  ],
  needs: [['name'], ['amount'], ['kind', 'key', 'share', 'proposed']],
  name: 'name',
  documents: true,
  headed: false,
  item(row) {
    const name = row.text('name');
    const rest = present({
      authority: row.text('authority') || undefined,
      kind: row.choice('kind', KINDS),
      amount: row.money('amount'),
      key: row.choice('key', KEYS),
      share: row.share('share'),
      proposed: row.money('proposed'),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
