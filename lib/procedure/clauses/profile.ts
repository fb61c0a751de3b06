import { clausesOf } from '../clause.js';

/** The Sharon cluster on itself, in Arabic. */
export const profileClauses = clausesOf('sharon-about', [
  [
    'S1',
    'حول المجموعة',
    'informative',
    { he: 'אשכול השרון ו-15 רשויותיו', en: 'The Sharon cluster and its 15 authorities' },
    'هي جمعية مدن تطوعية تأسست في أواخر عام 2019 … تجمع رابطة المدن في مجموعة سلطات شارون 15 بلدية في منطقة شارون',
    { informative: 'the members stand in the registry and in the sample workbook' },
  ],
  [
    'S2',
    'حول المجموعة',
    'advisory',
    { he: 'תושבים ושטח', en: 'Residents and area' },
    'يبلغ عدد سكان التجمع أكثر من 500,000 نسمة على مساحة 260,000 دونم',
    { notYet: 'comparing declared figures with the members table comes with the cluster profile' },
  ],
  [
    'S3',
    'حول المجموعة',
    'informative',
    { he: 'מיזם האשכולות', en: "The ministry's cluster project" },
    'الذي بدأ في عام 2013، ومنذ ذلك الحين، تم إنشاء 12 مجموعة إقليمية من إصبع الجليل في الشمال إلى وادي عربة في الجنوب',
    { informative: 'the twelve clusters stand in the registry' },
  ],
  [
    'S4',
    'أهداف المجموعة',
    'informative',
    { he: 'מטרות האשכול', en: 'Goals of the cluster' },
    'تضييق الفجوات على المستوى الاقتصادي والاجتماعي والثقافي بين سلطات المجموعة',
    { notYet: 'gap measures come with the cluster profile' },
  ],
  [
    'S5',
    'الفرص المتاحة على الصعيد الإقليمي',
    'informative',
    { he: 'הזדמנויות אזוריות', en: 'Regional opportunities' },
    'الوفورات الاقتصادية والتبسيط بفضل المناقصات المشتركة وتوحيد الخدمات',
    { notYet: 'the calculator of joint-procurement savings comes with the cluster profile' },
  ],
  [
    'S6',
    'رؤية المجموعة',
    'informative',
    { he: 'חזון האשכול', en: 'Vision of the cluster' },
    'هي شبكة إقليمية تعاونية ستكون رافعة للتنمية الاقتصادية المستدامة لسلطات المجموعة وسكانها',
    { informative: 'a statement of purpose' },
  ],
]);
