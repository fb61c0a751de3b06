import type { LeavingFacts } from '../../../membership/facts.js';
import type { Choice } from '../choice.js';
import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';

export const ASKED_BY: readonly Choice<NonNullable<LeavingFacts['askedBy']>>[] = [
  {
    value: 'authority',
    words: { he: 'הרשות', ar: 'السلطة', fa: 'شهرداری', en: 'authority' },
    also: phrases(
      'מועצת הרשות | הרשות עצמה | רשות | הרשות הפורשת | הרשות המקומית | העירייה | מליאת הרשות',
      'مجلس السلطة | السلطة نفسها | البلدية',
      'شورای شهرداری | خود شهرداری',
      'the authority | the authority itself | authority’s council',
    ),
  },
  {
    value: 'council',
    words: { he: 'מועצת האשכול', ar: 'مجلس العنقود', fa: 'شورای خوشه', en: 'cluster’s council' },
    also: phrases(
      'האשכול | אשכול | המועצה | מועצה',
      'العنقود | عنقود | المجلس',
      'خوشه | شورا',
      'the cluster | cluster | cluster council | council | the council',
    ),
  },
];

/** J3: who asked, by which vote, and what the minister says. */
export const REQUEST_AND_VOTE: readonly Field[] = [
  {
    id: 'askedBy',
    type: 'choice',
    heading: {
      he: 'מי ביקש את הפרישה',
      ar: 'من طلب الانسحاب',
      fa: 'درخواست‌کنندهٔ خروج',
      en: 'Leaving asked by',
    },
    also: phrases(
      'יוזם הפרישה | יוזם | היוזם | מי יזם | מי ביקש | מי מבקש | יוזם הבקשה | לבקשת',
      'مقدم الطلب | صاحب الطلب | المبادر | بطلب من',
      'initiated by | initiator | at the request of | applicant',
      'ביקש | מבקש | מבקש הפרישה | מגיש הבקשה | הגורם המבקש',
      'الطالب | طالب الانسحاب',
      'درخواست‌کننده',
      'asked by | requested by | who asked',
    ),
    choices: ASKED_BY,
    weight: 3,
    width: 18,
  },
  {
    id: 'authorityDecision',
    type: 'evidence',
    heading: {
      he: 'בקשת מועצת הרשות',
      ar: 'طلب مجلس السلطة',
      fa: 'درخواست شورای شهرداری',
      en: 'Request of the authority’s council',
    },
    also: phrases(
      'החלטת מועצת הרשות | החלטת הרשות | בקשת הרשות | פרוטוקול מועצת הרשות | בקשת מליאת הרשות | פרוטוקול מליאת הרשות',
      'قرار مجلس السلطة | طلب السلطة',
      'مصوبهٔ شورای شهرداری | درخواست شهرداری',
      'request of the authority | decision of the authority | authority decision | authority’s decision',
    ),
    dated: {
      he: 'תאריך בקשת מועצת הרשות',
      ar: 'تاريخ طلب مجلس السلطة',
      fa: 'تاریخ درخواست شورای شهرداری',
      en: 'Date of the authority’s request',
    },
    alsoDated: phrases(
      'תאריך החלטת מועצת הרשות | תאריך החלטת הרשות | תאריך בקשת הרשות',
      'تاريخ قرار مجلس السلطة | تاريخ طلب السلطة',
      'تاریخ مصوبهٔ شورای شهرداری',
      'date of the authority’s decision',
    ),
    weight: 3,
    width: 20,
  },
  {
    id: 'councilDecision',
    type: 'evidence',
    heading: {
      he: 'בקשת מועצת האשכול',
      ar: 'طلب مجلس العنقود',
      fa: 'درخواست شورای خوشه',
      en: 'Request of the cluster’s council',
    },
    also: phrases(
      'החלטת מועצת האשכול | בקשת האשכול | פרוטוקול מועצת האשכול | החלטת האשכול | החלטת המועצה',
      'قرار مجلس العنقود | طلب العنقود',
      'مصوبهٔ شورای خوشه | درخواست خوشه',
      'request of the council | decision of the cluster’s council | council decision | council request',
    ),
    dated: {
      he: 'תאריך בקשת מועצת האשכול',
      ar: 'تاريخ طلب مجلس العنقود',
      fa: 'تاریخ درخواست شورای خوشه',
      en: 'Date of the council’s request',
    },
    alsoDated: phrases(
      'תאריך החלטת מועצת האשכול | תאריך ההצבעה | תאריך בקשת האשכול',
      'تاريخ قرار مجلس العنقود | تاريخ التصويت',
      'تاریخ مصوبهٔ شورای خوشه | تاریخ رأی‌گیری',
      'date of the vote | date of the council’s decision | vote date',
    ),
    weight: 2,
    width: 20,
  },
  {
    id: 'votesFor',
    type: 'count',
    heading: { he: 'בעד הבקשה', ar: 'مؤيدو الطلب', fa: 'رأی موافق', en: 'Votes for' },
    also: phrases(
      'מס בעד | מס תומכים | הצביעו',
      'أصوات مع | عدد المؤيدين',
      'votes in favour',
      'בעד | קולות בעד | הצביעו בעד | תומכים',
      'مع | أصوات مؤيدة | المؤيدون',
      'موافق | آرای موافق',
      'for | in favour | in favor | members in favour',
    ),
    weight: 2,
    width: 10,
  },
  {
    id: 'members',
    type: 'count',
    heading: { he: 'חברי המועצה', ar: 'أعضاء المجلس', fa: 'اعضای شورا', en: 'Council members' },
    also: phrases(
      'מס חברי מועצה | מס חברים | סה"כ חברי מועצה',
      'عدد الأعضاء | مجموع الأعضاء',
      'total members',
      'כלל חברי המועצה | מספר חברי המועצה | חברים במועצה | חברי מועצת האשכול | מספר החברים',
      'عدد أعضاء المجلس | جميع أعضاء المجلس',
      'شمار اعضای شورا | همهٔ اعضای شورا',
      'members of the council | all members | number of members | all council members',
    ),
    weight: 1,
    width: 10,
  },
  {
    id: 'convinced',
    type: 'evidence',
    heading: {
      he: 'שר הפנים שוכנע בפגיעה בניהול',
      ar: 'اقتناع وزير الداخلية بالإضرار بالإدارة',
      fa: 'اقناع وزیر کشور به زیان مدیریت',
      en: 'Minister convinced of the harm',
    },
    also: phrases(
      'השר שוכנע | שר הפנים שוכנע | שכנוע השר | שוכנע | פגיעה בניהול התקין | שכנוע שר הפנים',
      'اقتناع الوزير | اقتناع وزير الداخلية',
      'اقناع وزیر | اقناع وزیر کشور',
      'minister is convinced | minister convinced | conviction of the minister | convinced',
    ),
    dated: {
      he: 'תאריך קביעת השר',
      ar: 'تاريخ اقتناع الوزير',
      fa: 'تاریخ اقناع وزیر',
      en: 'Date of the minister’s conviction',
    },
    alsoDated: phrases(
      'תאריך שכנוע השר | השר שוכנע ביום',
      'تاريخ اقتناع وزير الداخلية',
      'تاریخ اقناع وزیر کشور',
    ),
    weight: 3,
    width: 22,
  },
];
