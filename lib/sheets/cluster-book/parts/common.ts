import { phrases } from '../phrases.js';
import type { Choice } from '../choice.js';
import type { Field } from '../spec.js';

export const YES_NO: readonly Choice<'yes' | 'no'>[] = [
  {
    value: 'yes',
    words: { he: 'כן', ar: 'نعم', fa: 'بله', en: 'yes' },
    also: phrases('חיובי | V | ✓ | آری | بلی | true'),
  },
  {
    value: 'no',
    words: { he: 'לא', ar: 'لا', fa: 'خیر', en: 'no' },
    also: phrases('אינו | אין | نه | كلا | false'),
  },
];

export const NOTE: Field = {
  id: 'note',
  type: 'note',
  heading: { he: 'הערות', ar: 'ملاحظات', fa: 'توضیحات', en: 'Notes' },
  also: phrases(
    'הערה | פירוט נוסף | הסבר | הסברים | אחראי | טיפול',
    'ملاحظة | توضيح | شرح',
    'توضیح | یادداشت',
    'note | remark | remarks | comment | comments | explanation',
  ),
  weight: 0,
  width: 24,
};

export const AUTHORITY: Field = {
  id: 'authority',
  type: 'text',
  heading: { he: 'רשות', ar: 'السلطة المحلية', fa: 'شهرداری یا شورا', en: 'Authority' },
  also: phrases(
    'הרשויות | עירייה או מועצה | רשות/עירייה | הרשות החברה באשכול | שם העירייה',
    'السلطات | السلطة العضوة | المجلس المحلي',
    'authorities | council or municipality | authority name | member authority',
    'שם הרשות | רשות מקומית | הרשות המקומית | הרשות החברה | רשות חברה | שם רשות | רשויות | הרשות המשלמת | רשות משלמת | חברה',
    'سلطة | اسم السلطة | السلطة العضو | بلدية',
    'شهرداری | مقام محلی | نام شهرداری | عضو',
    'local authority | name of authority | member | municipality | paying authority',
  ),
  weight: 1,
  width: 24,
};

export const DECISION: Field = {
  id: 'decision',
  type: 'evidence',
  heading: {
    he: 'החלטת המועצה',
    ar: 'قرار المجلس',
    fa: 'تصمیم شورا',
    en: 'Council’s decision',
  },
  also: phrases(
    'החלטת מועצה | החלטת מועצת האשכול | החלטה | מספר החלטה | פרוטוקול',
    'قرار مجلس العنقود | قرار',
    'تصمیم شورای خوشه | تصمیم | مصوبه',
    'decision | council decision | decision of the council | resolution',
  ),
  dated: {
    he: 'תאריך החלטת המועצה',
    ar: 'تاريخ قرار المجلس',
    fa: 'تاریخ تصمیم شورا',
    en: 'Date of the council’s decision',
  },
  alsoDated: phrases(
    'תאריך ההחלטה | מועד ההחלטה | יום ההחלטה | תאריך החלטה | תאריך החלטת מועצת האשכול',
    'تاريخ القرار',
    'تاریخ تصمیم | تاریخ مصوبه',
    'date of decision | decision date | council decision date',
  ),
  weight: 1,
  width: 18,
};

export const APPROVAL: Field = {
  id: 'approval',
  type: 'evidence',
  heading: {
    he: 'אישור שר הפנים',
    ar: 'مصادقة وزير الداخلية',
    fa: 'تأیید وزیر کشور',
    en: 'Minister’s approval',
  },
  also: phrases(
    'אישור השר | אישור משרד הפנים | אישור שר | מספר אישור | אישור',
    'مصادقة الوزير | مصادقة | مصادقة وزارة الداخلية',
    'تأیید وزیر | تأیید | تأیید وزارت کشور',
    'approval | approval of the minister | minister approval | approval by the minister | ministry approval',
  ),
  dated: {
    he: 'תאריך אישור השר',
    ar: 'تاريخ مصادقة الوزير',
    fa: 'تاریخ تأیید وزیر',
    en: 'Date of the minister’s approval',
  },
  alsoDated: phrases(
    'תאריך האישור | תאריך אישור | תאריך אישור שר הפנים | מועד האישור | יום האישור | תאריך אישור משרד הפנים',
    'تاريخ المصادقة | تاريخ مصادقة وزير الداخلية',
    'تاریخ تأیید | تاریخ تأیید وزیر کشور',
    'date of approval | approval date | minister approval date',
  ),
  weight: 1,
  width: 18,
};
