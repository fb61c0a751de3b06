import { clausesOf } from '../clause.js';

const later = { notYet: 'needs a register of networks, memberships and events, which is not read yet' };

/** City networks, from two news items in Persian. */
export const networkClauses = [
  ...clausesOf('asian-mayors-news', [
    [
      'N1',
      '–',
      'informative',
      { he: 'פורום ראשי הערים של אסיה', en: 'Asian Mayors Forum' },
      'نخستین اجلاس شهرداران آسیایی با شرکت ۱۶۰ نفر از مقامات شامل ۴۴ شهردار از ۳۳ کشور آسیایی',
      later,
    ],
    [
      'N2',
      '–',
      'informative',
      { he: 'הערים החברות בפורום', en: 'Member cities of the forum' },
      'گفتنی است شهرداری کاشان نیز از سال ۱۳۹۴ عضو این سازمان بین المللی گردیده است',
      later,
    ],
  ]),
  ...clausesOf('metropolis-news', [
    [
      'N3',
      '–',
      'informative',
      { he: 'מטרופוליס', en: 'Metropolis' },
      'این انجمن درسال ۱۹۸۴ به ابتکار شهردار پاریس و با حضور ۱۴ شهر مهم از سراسر جهان بنیان گذاری شد',
      later,
    ],
    [
      'N4',
      '–',
      'informative',
      { he: 'קבוצות עבודה', en: 'Working groups' },
      'تشکیل کارگروه های تخصصی با حضور شهرهای مناطق مختلف جغرافیایی جهان حول محور یک موضوع مشخص',
      later,
    ],
    [
      'N5',
      '–',
      'informative',
      { he: 'חילופי ניסיון מוצלח', en: 'Exchange of successful experience' },
      'شهرداران عضو انجمن کلانشهرهای مهم جهان تجربه موفق خود در حوزه های مختلف مدیریت شهری را به یکدیگر ارائه دهند',
      later,
    ],
  ]),
  ...clausesOf('eshkol', [
    [
      'N6',
      '–',
      'informative',
      { he: 'שאילתות על רשתות ערים', en: 'Queries about networks' },
      'ממתי, באילו רשתות, באילו אירועים, ומי עוד',
      later,
    ],
  ]),
  ...clausesOf('asian-mayors-news', [
    [
      'N7',
      '–',
      'informative',
      { he: 'השתתפות כאשאן בפורום', en: "Kashan's part in the forum" },
      'شهرداری کاشان نیز امسال با هدف استفاده از ظرفیت تبادل دانش، تجربیات و اقدامات موفق شهرهای عضو در زمینه مدیریت شهری، شرکت در پنل های تخصصی',
      later,
    ],
  ]),
];
