import { editDistance, fold } from '../../core/text.js';

/**
 * What the words of the form's labels mean. A label is known by what its words mean together, in any order, so that articles, prefixes,
 * plurals and small changes of wording need no list of labels.
 */
const WORDS = {
  total: 'סה"כ סך הכל הכול סיכום | مجموع إجمالي جملة | جمع كل | total totals sum subtotal sub grand overall',
  income:
    'הכנסות הכנסה | إيرادات إيراد دخل مداخيل واردات | درآمد درآمدها درآمدهای | income incomes revenue revenues',
  receipt:
    'תקבולים תקבולי תקבול השתתפות השתתפויות | مقبوضات مساهمة مساهمات مشاركة | دریافت دریافتی دریافتها دریافت‌های | receipt receipts participation contribution contributions transfers',
  expense:
    'הוצאות הוצאה תשלומים תשלומי | مصروفات مصاريف نفقات مصروف مدفوعات | هزینه هزینه‌ها هزینه‌های مخارج پرداخت پرداخت‌ها | expenditure expenditures expense expenses payments spending',
  side: 'צד | جانب | طرف بخش | side',
  own: 'עצמיות עצמי עצמית עצמאיות | ذاتية ذاتي | خودی خود | own self',
  arnona:
    'ארנונה ארנונות | أرنونا ضريبة أملاك | ارنونا مالیات املاک دارایی | arnona property tax taxes rates',
  general: 'כללי כללית כלליות כלליים | عامة عام | عمومی کلی | general',
  water: 'מים | مياه ماء | آب | water',
  enterprise:
    'מפעל מפעלי | مصلحة مرفق مشروع | موسسه مؤسسه بنگاه تاسیسات | enterprise works utility undertaking',
  education: 'חינוך | تعليم تربية معارف | آموزش پرورش | education',
  welfare: 'רווחה | رفاه | رفاه بهزیستی | welfare',
  other: 'אחר אחרים אחרות אחרת | أخرى آخر أخر | دیگر سایر | other others',
  ministry: 'משרד משרדי משרדים | وزارة وزارات | وزارت وزارتخانه‌های وزارتخانه‌ها | ministry ministries',
  government:
    'ממשלה ממשלתיים ממשלתיות ממשלתי | حكومة حكومية حكومي دولة | دولت دولتی | government governmental state',
  grant: 'מענק מענקים מענקי | منحة منح هبة هبات | کمک کمک‌های اعطایی | grant grants',
  balancing: 'איזון | توازن موازنة | تراز تعادل | balancing balance equalization equalisation',
  interior: 'פנים | داخلية | کشور | interior',
  oneOff:
    'ח"פ חד פעמי פעמית פעמיים פעמיות | لمرة واحدة استثنائية | یکباره یک‌باره یکبار | one off oneoff time onetime non recurring nonrecurring',
  prior: 'שנים קודמות קודמת קודמים | سنوات سابقة | سال‌های سالهای پیشین گذشته | prior previous years earlier',
  before: 'לפני טרם | قبل | پیش قبل | before',
  discount:
    'הנחות הנחה הנחת | خصومات خصم تخفيضات تخفيض | تخفیف تخفیف‌ها تخفیف‌های | discount discounts rebate rebates reductions',
  cover: 'כיסוי כסוי | تغطية | پوشش | cover covering coverage',
  deficit: 'גרעון גירעון | عجز | کسری | deficit',
  accumulated: 'נצבר מצטבר צבור | متراكم | انباشته | accumulated cumulative',
  without: 'ללא בלי למעט | بدون دون عدا باستثناء | بدون | without excluding excl',
  with: 'כולל עם לרבות | شامل يشمل تشمل مع | با شامل همراه | with including incl inclusive',
  conditional: 'מותנה מותנית מותנות מותנים | مشروطة مشروط | مشروط | conditional contingent',
  wages: 'שכר משכורות | أجور رواتب | حقوق دستمزد | wages wage salaries salary payroll',
  workers: 'עובדי עובדים | موظفين موظفي عاملين | کارکنان کارمندان | employees staff workers personnel',
  operations:
    'פעולות פעולה | فعاليات عمليات نشاطات | فعالیت فعالیت‌ها فعالیت‌های عملیات | operations activities operating',
  repay: 'פרעון פירעון | تسديد سداد | بازپرداخت | repayment repayments redemption',
  loans: 'מלוות מלווה הלוואות | قروض قرض | وام وام‌ها وام‌های | loans loan',
  sewage: 'ביוב | مجاري صرف صحي | فاضلاب | sewage sewerage',
  finance: 'מימון | تمويل مالية | مالی تامین | finance financing financial',
  elections: 'בחירות | انتخابات | انتخابات | elections election',
  surplus: 'עודף עודפים | فائض | مازاد | surplus',
  difference: 'הפרש | فرق | تفاوت | difference',
} as const;

export type Concept = keyof typeof WORDS;

/** Words that change nothing about which row a label is of. */
const FILLERS =
  'בגין עבור של את על בין לבין שנת לשנת בשנת שוטף שוטפת שנה עבודה ביטחון בטחון חברתי שירותים חברתיים | من عن في على بين لسنة سنة و عمل شؤون اجتماعية | از برای در به و بین سال های هاي كار | of the from for in on by to and between year due s social services labour labor affairs';

const split = (line: string): readonly string[] =>
  line
    .split(/[\s|]+/)
    .map(fold)
    .flatMap((word) => word.split(' '))
    .filter((word) => word !== '');

const CONCEPTS: ReadonlyMap<string, Concept> = new Map(
  (Object.entries(WORDS) as [Concept, string][]).flatMap(([concept, line]) =>
    split(line).map((word) => [word, concept] as const),
  ),
);
const FILLER: ReadonlySet<string> = new Set(split(FILLERS));

const PREFIX = /^(?:[והבלמכש]|وال|بال|لل|ال|[وفبلك])(?=..)/u;

/** `filler`: says nothing here; `near`: within one letter of a word that is known. */
export type WordMeaning = Concept | 'filler' | undefined;

/** A word as it is, or without the article and the letters before it: `והבלמכש`, `ال`. */
export function meaningOfWord(word: string): WordMeaning {
  let rest = word;
  for (;;) {
    const concept = CONCEPTS.get(rest);
    if (concept) return concept;
    if (FILLER.has(rest) || /^\d+$/.test(rest)) return 'filler';
    const shorter = rest.replace(PREFIX, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
}

/** Shorter words have too many neighbours for one letter amiss to say anything. */
const SHORTEST = 5;

const withoutOne = (word: string): readonly string[] =>
  [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));

/** Known words by what is left of them without one letter: two words one edit apart share such a rest, or are one. */
const byRest = ((): (() => ReadonlyMap<string, readonly string[]>) => {
  let index: Map<string, string[]> | undefined;
  return () => {
    if (index) return index;
    index = new Map();
    for (const word of CONCEPTS.keys()) {
      if (word.length < SHORTEST - 1) continue;
      for (const rest of [word, ...withoutOne(word)]) index.set(rest, [...(index.get(rest) ?? []), word]);
    }
    return index;
  };
})();

/** The concept of a word with one letter amiss, where there is one only. */
export function nearestConcept(word: string): Concept | undefined {
  if (word.length < SHORTEST) return undefined;
  const found = new Set<Concept>();
  for (const rest of [word, ...withoutOne(word)]) {
    for (const known of byRest().get(rest) ?? []) {
      const concept = CONCEPTS.get(known);
      if (concept && editDistance(word, known, 1) <= 1) found.add(concept);
    }
  }
  const [only, other] = found;
  return other === undefined ? only : undefined;
}
