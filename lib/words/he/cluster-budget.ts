import type { ClusterCode } from '../../budget/cluster/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const line = `«{line}»${sum}`;
const loan = `ההלוואה «{loan}»${sum}`;
const members =
  '{count, plural, offset:1 =1 {{authority}} one {{authority} ורשות נוספת} other {{authority} ועוד # רשויות}}';
const step =
  '{step, select, proposal {הצעת התקציב} submitted {הגשת ההצעה לשר הפנים} other {אישור שר הפנים לתקציב}}';
const year = '{year, select, none {} other { לשנת {year}}}';
const report =
  '{kind, select, quarter {הדוח הרבעוני לרבעון {part} של {year}} half {הדוח החצי-שנתי למחצית {part} של {year}} other {הדוח השנתי לשנת {year}}}';
const spent =
  'שולמו {paid, number, nis} ויש התחייבויות פתוחות של {committed, number, nis}, פחות {extra, number, nis} שאושרו מעבר לתקציב: {total, number, nis}, והתקציב {budget, number, nis}';
const moved = '{direction, select, below {פחות} other {יותר}}';

export const clusterBudget: Messages<ClusterCode> = {
  'contribution-same': 'מכסת {authority} זהה בתקציב האשכול ובתקציב הרשות: {inCluster, number, nis}.',
  'contribution-differs': `מכסת {authority} היא {inCluster, number, nis} בתקציב האשכול ו-{inAuthority, number, nis} בתקציב הרשות: באשכול {difference, number, nis} ${moved}. יש לתאם את הסכום בין האשכול לרשות.`,
  'contribution-unknown': `${members}: {missing, select, authority {לא צוין כמה תקצבה הרשות לאשכול} cluster {לא צוינה המכסה שבתקציב האשכול} other {לא צוינה המכסה, לא בתקציב האשכול ולא בתקציב הרשות}}. יש להשלים כדי להשוות.`,
  'contribution-as-model': 'מכסת {authority} בתקציב האשכול ({inCluster, number, nis}) היא לפי המודל.',
  'contribution-off-model': `מכסת {authority} בתקציב האשכול ({inCluster, number, nis}) היא {difference, number, nis} ${moved} מן המודל ({byModel, number, nis}). יש לבדוק איזה הסדר אומץ.`,
  'contributions-total-met': 'סך המכסות של הרשויות שווה לשורות המכסות בתקציב: {listed, number, nis}.',
  'contributions-total-differs': `שורות המכסות בתקציב מסתכמות ב-{budgeted, number, nis}, והמכסות של הרשויות ב-{listed, number, nis}: בתקציב {difference, number, nis} ${moved}. יש להתאים ביניהן.`,
  'service-agreed': `${line}: יש הסכם חתום עם {authority}{reference, select, none {} other { ({reference})}}.`,
  'service-needs-none': `${line}: {basis, select, ministry {הפעילות במימון משרד ממשלתי} other {הפעילות לא הואצלה ולא הוטלה על ידי הרשות}}, ואינה טעונה הסכם.`,
  'service-no-agreement': `${line}: הפעילות {basis, select, imposed {הוטלה על האשכול} other {הואצלה לאשכול}} על ידי {authority}, ואין הסכם שקובע את חלקה. יש לחתום על הסכם שמפרט את השירות ואת ההשתתפות התקציבית.`,
  'service-unsigned': `${line}: ההסכם עם {authority} לא נחתם עד {on}. יש לחתום עליו.`,
  'service-agreement-elsewhen': `${line}: ההסכם עם {authority} אינו בתוקף בשנת {year} ({from} עד {to}). יש להאריך אותו או לחתום על הסכם חדש.`,
  'service-agreement-partly': `${line}: ההסכם עם {authority} בתוקף רק בחלק משנת {year} ({from} עד {to}). יש לבדוק אם הוא מכסה את כל הפעילות של השנה.`,
  'service-agreement-unclear': `${line}: בהסכם עם {authority} {missing, select, signature {לא צוין אם הוא חתום} service {לא צוין השירות} participation {לא צוינה ההשתתפות התקציבית} other {אי אפשר לקבוע את התקופה בלי שנת התקציב}}. יש להשלים.`,
  'service-agreement-other': `${line}: לא נמצא הסכם עם {authority} לשירות זה, ואולי הוא אחד מאלה: {services}. אם כן, יש לכתוב את שמו כמו בתקציב; אם לא, יש לחתום על הסכם.`,
  'service-agreements-unknown': `${line}: אין בחוברת גיליון הסכמים, ולכן לא ידוע אם יש הסכם חתום עם {authority}. יש להוסיף אותו.`,
  'service-basis-unknown': `${line}: לא צוין אם {authority} האצילה או הטילה את הפעילות, או שהיא במימון משרד ממשלתי. יש לציין; פעילות שהואצלה או הוטלה טעונה הסכם חתום.`,
  'service-authority-unknown': `${line}: לא צוין איזו רשות משתתפת. יש לציין אותה, כדי לבדוק אם יש הסכם.`,
  'participation-met': '«{line}», {authority}: התקציב וההסכם זהים, {agreed, number, nis}.',
  'participation-differs': `«{line}», {authority}: בתקציב {budgeted, number, nis}, ובהסכם {agreed, number, nis}; בתקציב {difference, number, nis} ${moved}. יש לבדוק איזה סכום נכון.`,
  'participation-unknown':
    '«{line}», {authority}: {missing, select, agreement {בהסכם לא צוין סכום ההשתתפות} other {בתקציב לא צוין הסכום}}, ולכן אי אפשר להשוות ביניהם.',
  'loan-for-functions': `${loan} היא לביצוע תפקידי האשכול.`,
  'loan-off-functions': `${loan} אינה לביצוע תפקידי האשכול. אשכול רשאי ללוות רק לביצוע תפקידיו.`,
  'loan-functions-unknown': `${loan}: לא צוין אם היא לביצוע תפקידי האשכול. יש לציין.`,
  'loan-approved': `${loan}: שר הפנים אישר אותה ({reference}).`,
  'loan-unapproved': `${loan} נלקחה, ואין אישור של שר הפנים שניתן עד {on}. את הבקשה מגישים לאגף הבכיר לתאגידים עירוניים במשרד הפנים.`,
  'loan-approved-after': `${loan} נלקחה ב-{taken}, ושר הפנים אישר אותה רק ב-{given} ({reference}). האישור צריך לבוא לפני ההלוואה; יש לבדוק אם הוא חל עליה.`,
  'loan-approval-pending': `${loan} מתוכננת ל-{taken}, ואין לה עדיין אישור של שר הפנים. את הבקשה מגישים לאגף הבכיר לתאגידים עירוניים במשרד הפנים.`,
  'loan-approval-unknown': `${loan}: לא צוין אישור שר הפנים. יש לציין את מספרו ותאריכו, או שאין.`,
  'loan-purpose-stated': `${loan}: המטרה פורשה {where, select, decision {בהחלטת האשכול} other {בהחלטת האשכול ובאישור שר הפנים}}: {decision}.`,
  'loan-purpose-missing': `${loan}: מטרתה לא פורשה {where, select, decision {בהחלטת האשכול} approval {באישור שר הפנים} other {לא בהחלטת האשכול ולא באישור שר הפנים}}. יש לפרש אותה בשניהם.`,
  'loan-purposes-differ': `${loan}: בהחלטת האשכול המטרה היא «{decision}», ובאישור שר הפנים «{approval}». יש לבדוק שזו אותה מטרה.`,
  'loan-purpose-pending': `${loan} מתוכננת, ומטרתה לא פורשה עדיין {where, select, decision {בהחלטת האשכול} approval {באישור שר הפנים} other {בהחלטת האשכול ובאישור שר הפנים}}.`,
  'loan-purpose-unknown': `${loan}: לא ידוע אם מטרתה פורשה {where, select, decision {בהחלטת האשכול} approval {באישור שר הפנים} other {בהחלטת האשכול ובאישור שר הפנים}}. יש להעתיק אותה לשם.`,
  'loan-limit-none': 'הצו המקים אינו מגביל הלוואות.',
  'loan-limit-kept':
    'ההלוואות ({total, number, nis}) אינן עולות על המגבלה שבצו המקים ({limit, number, nis}).',
  'loan-limit-exceeded':
    'ההלוואות ({total, number, nis}) עולות על המגבלה שבצו המקים ({limit, number, nis}). אין ללוות מעבר לה.',
  'loan-limit-planned':
    'ההלוואות שנלקחו ({total, number, nis}) בתוך המגבלה שבצו המקים ({limit, number, nis}), אך עם המתוכננות יעלו עליה: {planned, number, nis}.',
  'loan-limit-unknown':
    'לא צוינה המגבלה שבצו המקים על הלוואות (או שאין כזאת); ההלוואות הידועות מסתכמות ב-{total, number, nis}.',
  'loan-sum-unknown':
    '{missing, plural, one {חסר סכום של הלוואה אחת} two {חסרים סכומים של שתי הלוואות} other {חסרים סכומים של {missing, number} הלוואות}}; הידועות מסתכמות ב-{total, number, nis}, והמגבלה שבצו המקים {limit, number, nis}.',
  'donation-recorded': 'התרומה של {donor} ({amount, number, nis}) רשומה עם אישורה: {reference}.',
  'donation-incomplete':
    'התרומה של {donor, select, none {תורם שלא צוין} other {{donor}}}: {missing, select, donor {חסר שם התורם} amount {חסר הסכום} approval {חסר האישור} other {חסרים פרטים}}. לפי נוהל התרומות יש לרשום תורם, סכום ואישור.',
  'donation-unapproved': `לתרומה של {donor}${sum} אין אישור שניתן עד {on}. יש לבדוק לפי נוהל התרומות (חוזר מנכ"ל 4/2016) אם דרוש אישור.`,
  'budget-step-shown': `${step}${year}: {by, select, proposal {נערכה} submitted {ההצעה הוגשה} other {התקציב אושר}}{reference, select, none {} other { ({reference})}}.`,
  'budget-step-missing': `${step}${year}: אין עד {on}, והשנה כבר החלה. האשכול עורך בכל שנה הצעת תקציב ומגיש אותה לשר הפנים לאישור.`,
  'budget-step-pending': `${step}${year}: עדיין אין, נכון ל-{on}. {step, select, approved {לפני האישור אין לשלם מכספי האשכול} submitted {יש להגיש את ההצעה לאישור} other {יש לערוך הצעה ולהגיש אותה לשר הפנים}}.`,
  'budget-step-unknown': `${step}${year}: {missing, select, evidence {לא צוין אם יש. יש לציין אסמכתה ותאריך, או שאין} other {אין, ולא צוינה שנת התקציב. יש לציין אותה}}.`,
  'budget-steps-unknown': `תקציב האשכול${year}: לא צוין אם נערכה הצעת תקציב, אם הוגשה לשר הפנים ואם אושרה. יש לציין אסמכתה ותאריך לכל אחד, או שאין.`,
  'budget-submitted-late':
    'הצעת התקציב לשנת {year} הוגשה ב-{submitted}. במועצות אזוריות נדרש להגיש עד {by}, חודשיים לפני תחילת השנה; לאשכול זו המלצה.',
  'budget-balanced': 'אומדן ההכנסות שווה לאומדן ההוצאות: {income, number, nis}.',
  'budget-unbalanced':
    'אומדן ההכנסות {income, number, nis} ואומדן ההוצאות {expenditure, number, nis}: {direction, select, deficit {חסרים} other {עודפים}} {difference, number, nis}. כדאי לאזן את ההצעה; הנוהל אינו מחייב זאת במפורש.',
  'budget-balance-unknown':
    'אי אפשר לבדוק אם התקציב מאוזן: {missing, plural, =0 {חסר אחד הצדדים} one {חסרים סכום או צד של שורה אחת} two {חסרים סכומים או צדדים של שתי שורות} other {חסרים סכומים או צדדים של {missing, number} שורות}}. הידוע: הכנסות {income, number, nis}, הוצאות {expenditure, number, nis}.',
  'payments-approved': 'התשלומים נעשו לאחר ששר הפנים אישר את התקציב ({reference}, {given}).',
  'payments-unapproved':
    'שולמו כספים ({paid, number, nis} לפי השורות), ואין תקציב שאושר עד {on}. אין לשלם אלא על פי תקציב מאושר; אם הדין או הצו המקים מתירים תקציב ביניים, יש לציין זאת.',
  'payments-before-approval':
    'התשלום הראשון נעשה ב-{first}, לפני אישור התקציב ב-{given}. אין לשלם אלא על פי תקציב מאושר; אם הדין או הצו המקים מתירים תקציב ביניים, יש לציין זאת.',
  'payments-approval-unknown':
    'שולמו כספים ({paid, number, nis} לפי השורות), ולא צוין אם שר הפנים אישר את התקציב. יש לציין את האישור ותאריכו.',
  'payments-date-unknown':
    'התקציב אושר{given, select, none {} other { ({given})}}, ואי אפשר לקבוע אם שולם דבר לפני האישור. יש לציין את תאריך האישור ואת תאריך התשלום הראשון בשנה.',
  'spending-within': `${spent}. בתוך התקציב.`,
  'spending-exceeds': `${spent}. חריגה של {excess, number, nis}. יש לקבל החלטה של האשכול באישור שר הפנים, או לשנות את התקציב כדין.`,
  'spending-unknown':
    'אי אפשר לקבוע אם ההוצאה בתוך התקציב: {what, select, side {חסר הצד (הכנסה או הוצאה)} budget {חסר הסכום המתוקצב} paid {חסר הסכום ששולם} committed {חסר סכום ההתחייבויות הפתוחות} other {לא ידוע הסכום או האישור של התחייבויות שמעבר לתקציב}}{what, select, extra {} other {{missing, plural, one { בשורה אחת} two { בשתי שורות} other { ב-{missing, number} שורות}}}}. הידוע: שולמו {paid, number, nis}, התחייבויות {committed, number, nis}, אושרו מעבר לתקציב {extra, number, nis}, תקציב {budget, number, nis}.',
  'payments-above-budget':
    'התשלומים ({paid, number, nis}) עולים על התקציב ({budget, number, nis}) ב-{excess, number, nis}. החלטה שאישר שר הפנים מתירה להתחייב מעבר לתקציב; לתשלום כדאי לשנות את התקציב עצמו.',
  'lines-within': 'בכל השורות התשלומים וההתחייבויות אינם עולים על התקציב ({lines, number} שורות).',
  'line-exceeded':
    'בשורה «{line}» שולמו {paid, number, nis} ויש התחייבויות של {committed, number, nis}, והתקציב {budget, number, nis}: {excess, number, nis} מעל. {beyond, select, yes {העברה של יותר מ-20% מן השורה נוהגים להביא גם לאישור שר הפנים} other {העברה של עד 20% מן השורה נהוגה בהחלטת המועצה}}.',
  'report-made': `${report} נערך ({reference}).`,
  'report-missing': `${report} לא נערך, וגם התקופה שאחריו כבר הסתיימה. האשכול עורך דוחות כספיים רבעוניים, חצי-שנתיים ושנתיים; יש לערוך אותו.`,
  'report-pending': `${report} עדיין לא נערך. התקופה הסתיימה ב-{ended}; בנוהל לא נקבע מועד.`,
  'report-early': `${report} נושא תאריך {given}, והתקופה הסתיימה רק ב-{ended}. יש לבדוק את התאריך.`,
  'report-unknown': `${report}: לא צוין אם נערך. יש לציין אסמכתה ותאריך, או שלא נערך.`,
  'reports-unknown':
    'אין בחוברת רשימה של הדוחות הכספיים. עד היום {count, plural, one {הסתיימה תקופת דוח אחת} two {הסתיימו שתי תקופות דוח} other {הסתיימו {count, number} תקופות דוח}} בשנת {year}; יש לציין אם הדוחות נערכו.',
};
