import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';
import { YES_NO } from './common.js';
import { yesNo } from './powers-common.js';

/** D2: on the web sites of both. */
export const NOTICES: readonly Field[] = [
  {
    id: 'clusterNotice',
    type: 'evidence',
    heading: {
      he: 'הודעה באתר האשכול',
      ar: 'إعلان في موقع العنقود',
      fa: 'اعلان در وبگاه خوشه',
      en: 'Notice on the cluster’s site',
    },
    also: phrases(
      'פורסם באתר האשכול | פרסום אתר אשכול | אתר האשכול | הודעה באתר אשכול',
      'نشر على موقع العنقود | موقع العنقود',
      'cluster website | cluster site | published on cluster website',
      'פרסום באתר האשכול | הודעה באתר האינטרנט של האשכול',
      'نشر في موقع العنقود',
      'انتشار در وبگاه خوشه',
      'published on the cluster’s site | cluster web site | cluster notice | cluster website notice',
    ),
    dated: {
      he: 'תאריך ההודעה באתר האשכול',
      ar: 'تاريخ الإعلان في موقع العنقود',
      fa: 'تاریخ اعلان در وبگاه خوشه',
      en: 'Date of the notice on the cluster’s site',
    },
    alsoDated: phrases(
      'תאריך הפרסום באתר האשכול | תאריך פרסום באתר האשכול',
      'تاريخ النشر في موقع العنقود',
      'تاریخ انتشار در وبگاه خوشه',
      'cluster notice date | date of publication on the cluster’s site',
    ),
    weight: 3,
    width: 18,
  },
  {
    id: 'authorityNotice',
    type: 'evidence',
    heading: {
      he: 'הודעה באתר הרשות',
      ar: 'إعلان في موقع السلطة',
      fa: 'اعلان در وبگاه عضو',
      en: 'Notice on the authority’s site',
    },
    also: phrases(
      'פורסם באתר הרשות | פרסום אתר רשות | אתר הרשות | הודעה באתר רשות | פורסם באתר העירייה',
      'نشر على موقع السلطة | موقع السلطة',
      'authority website | authority site | published on authority website',
      'פרסום באתר הרשות | הודעה באתר האינטרנט של הרשות',
      'نشر في موقع السلطة',
      'انتشار در وبگاه عضو',
      'published on the authority’s site | authority web site | authority notice | authority website notice',
    ),
    dated: {
      he: 'תאריך ההודעה באתר הרשות',
      ar: 'تاريخ الإعلان في موقع السلطة',
      fa: 'تاریخ اعلان در وبگاه عضو',
      en: 'Date of the notice on the authority’s site',
    },
    alsoDated: phrases(
      'תאריך הפרסום באתר הרשות | תאריך פרסום באתר הרשות',
      'تاريخ النشر في موقع السلطة',
      'تاریخ انتشار در وبگاه عضو',
      'authority notice date | date of publication on the authority’s site',
    ),
    weight: 3,
    width: 18,
  },
];

/** D3. */
export const RELEASE: readonly Field[] = [
  yesNo(
    'released',
    {
      he: 'הרשות שוחררה',
      ar: 'أُعفيت السلطة',
      fa: 'عضو معاف شد',
      en: 'Authority released',
    },
    phrases(
      'שחרור מחובה | שחרור מחובות | שחרור הרשות מחובותיה | הרשות משוחררת',
      'إعفاء من الواجب | إعفاء السلطة من واجباتها',
      'released from duty | release from duties',
      'שוחררה | שחרור | שחרור הרשות | הרשות שוחררה מחובותיה | שוחררה מחובותיה',
      'إعفاء | إعفاء السلطة | أعفيت',
      'معافیت | معافیت عضو',
      'released | release | release of the authority',
    ),
    YES_NO,
  ),
  {
    id: 'releaseRequest',
    type: 'evidence',
    heading: {
      he: 'בקשת הרשות לשחרור',
      ar: 'طلب السلطة الإعفاء',
      fa: 'درخواست معافیت عضو',
      en: 'Authority’s request for release',
    },
    also: phrases(
      'בקשת השחרור | בקשה לשחרור',
      'طلب الإعفاء',
      'درخواست معافیت',
      'request for release | release request',
    ),
    dated: {
      he: 'תאריך בקשת השחרור',
      ar: 'تاريخ طلب الإعفاء',
      fa: 'تاریخ درخواست معافیت',
      en: 'Date of the request for release',
    },
    alsoDated: phrases('תאריך הבקשה לשחרור', 'release request date'),
    weight: 3,
    width: 18,
  },
  {
    id: 'releaseApproval',
    type: 'evidence',
    heading: {
      he: 'אישור שר הפנים לשחרור',
      ar: 'مصادقة وزير الداخلية على الإعفاء',
      fa: 'تأیید وزیر کشور برای معافیت',
      en: 'Minister’s approval of the release',
    },
    also: phrases(
      'אישור השר לשחרור | אישור השחרור | אישור לשחרור',
      'مصادقة الوزير على الإعفاء | المصادقة على الإعفاء',
      'تأیید معافیت',
      'approval of release | release approval | minister approval of release',
    ),
    dated: {
      he: 'תאריך אישור השחרור',
      ar: 'تاريخ المصادقة على الإعفاء',
      fa: 'تاریخ تأیید معافیت',
      en: 'Date of the approval of the release',
    },
    alsoDated: phrases('תאריך אישור השר לשחרור | תאריך האישור לשחרור', 'release approval date'),
    weight: 3,
    width: 18,
  },
];
