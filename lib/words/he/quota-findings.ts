import type { QuotaDraft } from '../../quota/facts.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {מספר התושבים} socio {האשכול החברתי-כלכלי} periph {אשכול הפריפריאליות} other {נתון}}';

export const quotaFindings: Messages<QuotaDraft['code']> = {
  'quota-as-model': 'מכסת {authority} ({set, number, nis}) היא לפי המודל.',
  'quota-differs':
    'מכסת {authority} ({set, number, nis}) {direction, select, below {נמוכה} other {גבוהה}} ב-{difference, number, nis} מן המודל ({quota, number, nis}).',
  'quota-not-set': 'לא צוינה המכסה שנקבעה ל{authority}; לפי המודל היא {quota, number, nis}.',
  'quota-input-unknown': `אי אפשר לחשב את מכסת {authority}: לא ידוע ${argument}.`,
  'quota-share-missing':
    'אי אפשר לחשב את מכסת {authority}: בהסדר שאומץ אין חלק לרשות של {population, number} תושבים.',
  'arrangement-unknown': 'לא צוין אם הרשויות אימצו את המודל המומלץ או הציעו הסדר אחר.',
  'arrangement-recommended': 'הרשויות אימצו את המודל המומלץ, במהדורת {edition}.',
  'own-details-attached': 'פירוט ההסדר האחר צורף לבקשה: {reference}.',
  'own-details-missing': 'ההסדר אינו המודל המומלץ, ופירוט שלו לא צורף לבקשה.',
  'own-details-unknown': 'ההסדר אינו המודל המומלץ; יש לציין אם צורף לבקשה פירוט שלו.',
  'own-approved': 'שר הפנים אישר את ההסדר האחר: {reference}.',
  'own-unapproved': 'מכסות נגבות לפי הסדר שאינו המודל המומלץ, ללא אישור שר הפנים.',
  'own-pending': 'ההסדר אינו המודל המומלץ, וטעון אישור שר הפנים לפני שייגבו מכסות לפיו.',
  'own-approval-unknown': 'ההסדר אינו המודל המומלץ; יש לציין את אישור שר הפנים.',
  'expense-general': 'ההוצאה «{line}» אינה שירות או פרויקט במימון המכסות.',
  'expense-from-quotas':
    'ההוצאה «{line}» ({purpose, select, project {פרויקט} other {שירות}}) ממומנת מהמכסות; המכסות אינן מיועדות לכיסוי שירותים ופרויקטים.',
  'expense-unknown': 'לא צוין ממה ממומנת ההוצאה «{line}» או מה ייעודה.',
  'decision-taken': 'מועצת האשכול החליטה על המכסות: {reference}.',
  'decision-missing': 'מכסות נגבות, ואין החלטה של מועצת האשכול שהתקבלה עד {on}.',
  'decision-unknown': 'יש לציין את החלטת מועצת האשכול על המכסות, ואם הן כבר נגבות.',
  'approval-given': 'שר הפנים אישר את המכסות: {reference}.',
  'approval-missing': 'מכסות נגבות, ואין אישור של שר הפנים שניתן עד {on}.',
  'approval-unknown': 'יש לציין את אישור שר הפנים למכסות, ואם הן כבר נגבות.',
  'limit-none': 'הצו המקים אינו מגביל את המכסות.',
  'limits-unknown': 'לא צוינו המגבלות שבצו המקים על המכסות (או שאין כאלה).',
  'limit-quota-unknown': 'לא צוינה מכסת {authority}, ולכן אי אפשר לבדוק אותה מול המגבלה שבצו המקים.',
  'limit-kept':
    'מכסת {authority} ({set, number, nis}) אינה עולה על המגבלה שבצו המקים ({limit, number, nis}).',
  'limit-exceeded': 'מכסת {authority} ({set, number, nis}) עולה על המגבלה שבצו המקים ({limit, number, nis}).',
  'total-limit-kept':
    'סך המכסות ({total, number, nis}) אינו עולה על המגבלה שבצו המקים ({limit, number, nis}).',
  'total-limit-exceeded':
    'סך המכסות ({total, number, nis}) עולה על המגבלה שבצו המקים ({limit, number, nis}).',
  'total-limit-unknown':
    '{missing, plural, one {חסרה מכסה של רשות אחת} two {חסרות מכסות של שתי רשויות} other {חסרות מכסות של {missing, number} רשויות}}; סך המכסות הידועות הוא {total, number, nis}, והמגבלה היא {limit, number, nis}.',
};
