import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {מספר התושבים} socio {האשכול החברתי-כלכלי} periph {אשכול הפריפריאליות} other {הערך}}';
const parameter =
  '{parameter, select, A {הסכום הקבוע (A)} B {התעריף לתושב (B)} C {המקדם הסוציו-אקונומי (C)} D {מקדם הפריפריאליות (D)} T {הסכום לחלוקה (T)} S {החלק היחסי (S)} part {הרכיב (part)} factor {המקדם הכללי (factor)} cap {התקרה (cap)} floor {הרצפה (floor)} other {הפרמטר}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: חסר ערך.`,
  'input-not-a-number': `${argument}: נדרש מספר, ונמצא «{value}».`,
  'population-not-whole': 'מספר התושבים: נדרש מספר שלם וחיובי, ונמצא {value, number, exact}.',
  'population-too-large': 'מספר התושבים: {value, number, exact} גדול מכדי לחשב בו.',
  'index-out-of-range': `${argument}: נדרש מספר שלם מ-1 עד 10, ונמצא {value, number, exact}.`,
  'share-missing': 'למספר תושבים של {value, number, exact} אין חלק בטבלת החלקים (S) של ההסדר.',
  'model-not-a-table':
    'זו אינה טבלת פרמטרים: נדרשות שורות של פרמטר (A, B, C, D, T, S, part, factor, cap, floor), החל מ־, ערך.',
  'model-shape':
    'המודל אינו בנוי כנדרש: bands, tariff, socio ו-periph (עשרה ערכים כל אחד), או total ו-shares, או parts עם weight; ולצדם factor, caps ו-floors.',
  'model-parameter-unknown':
    'פרמטר לא מוכר בטבלת המודל: «{value}». הפרמטרים הם A, B, C, D, T, S, part, factor, cap, floor.',
  'model-value-not-a-number': `${parameter}: נדרש מספר, ונמצא «{value}».`,
  'model-from-not-whole': `${parameter}: {parameter, select, S {חלק יחסי שייך למספר תושבים שלם, 1 ומעלה} part {מספר הרכיב שלם, 1 ומעלה} B {אין מדרגות, ובמקומן קו מפריד} T {אין מדרגות, ובמקומן קו מפריד} factor {אין מדרגות, ובמקומן קו מפריד} other {מדרגה מתחילה ממספר תושבים שלם, 0 ומעלה}}; נמצא «{value}».`,
  'model-index-out-of-range': `${parameter}: מקדם חל החל מאשכול שמספרו שלם, מ-1 עד 10; נמצא «{value}».`,
  'model-step-repeated': `${parameter}: {parameter, select, B {התעריף מופיע יותר מפעם אחת} T {הסכום מופיע יותר מפעם אחת} factor {המקדם מופיע יותר מפעם אחת} part {שני רכיבים שמספרם {from, number, exact}} other {שתי מדרגות מתחילות מ-{from, number, exact}}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {חסרה מדרגה שמתחילה מ-0 תושבים} B {התעריף חסר} T {יש חלקים יחסיים, אך חסר הסכום לחלוקה} S {יש סכום לחלוקה, אך חסרים חלקים יחסיים} other {חסר מקדם לאשכול {from, number, exact}}}.`,
  'model-negative': `${parameter}: הערך שלילי ({value}).`,
  'model-too-large': `${parameter}: {value} גדול מדי; {parameter, select, A {סכום חייב להיות קטן ממיליארד ₪} B {תעריף חייב להיות קטן ממיליארד ₪} T {סכום חייב להיות קטן ממיליארד ₪} cap {סכום חייב להיות קטן ממיליארד ₪} floor {סכום חייב להיות קטן ממיליארד ₪} S {חלק יחסי חייב להיות קטן ממיליון מיליארד} other {שיעור אינו עולה על 1,000%}}.`,
  'model-too-fine': `${parameter}: ב-{value} יש יותר מתשע ספרות אחרי הנקודה.`,
  'model-coefficient-ambiguous': `${parameter}: לא ברור אם {value} הוא {value, number, exact}%; יש לכתוב {value, number, exact}% או שבר עשרוני, כגון 0.3 עבור 30%.`,
  'model-finer-than-agora': `${parameter}: ב-{value} יש שברי אגורה; תקרה ורצפה הן באגורות שלמות.`,
  'model-outside-part': `${parameter}: השורה נמצאת מעל הרכיב הראשון; בטבלה של כמה רכיבים כל שורה שייכת לרכיב שמעליה.`,
  'model-part-empty': 'רכיב {part, number, exact} ריק: נדרשות בו שורות A, B, C, D או T, S.',
  'model-part-mixed': `${parameter}: ברכיב אחד יש גם נוסחה (A, B, C, D) וגם חלוקה של סכום (T, S); יש להפריד לשני רכיבים.`,
  'model-weights': 'משקלי הרכיבים מסתכמים ב-{total}%, ולא ב-100%.',
  'model-share-differs': `${parameter}: לרשות בת {population, number, exact} תושבים יש שני חלקים יחסיים שונים.`,
  'model-shares-zero': `${parameter}: כל החלקים היחסיים הם 0, ואין לפי מה לחלק.`,
  'model-cap-below-floor': 'התקרה ({cap} ₪) נמוכה מהרצפה ({floor} ₪) החל מ-{from, number, exact} תושבים.',
};
