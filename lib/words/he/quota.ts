import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {מספר התושבים} socio {האשכול החברתי-כלכלי} periph {אשכול הפריפריאליות} other {הערך}}';
const parameter =
  '{parameter, select, A {הסכום הקבוע (A)} B {התעריף לתושב (B)} C {המקדם הסוציו-אקונומי (C)} D {מקדם הפריפריאליות (D)} other {הפרמטר}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: חסר ערך.`,
  'input-not-a-number': `${argument}: נדרש מספר, ונמצא «{value}».`,
  'population-not-whole': 'מספר התושבים: נדרש מספר שלם וחיובי, ונמצא {value, number, exact}.',
  'population-too-large': 'מספר התושבים: {value, number, exact} גדול מכדי לחשב בו.',
  'index-out-of-range': `${argument}: נדרש מספר שלם מ-1 עד 10, ונמצא {value, number, exact}.`,
  'share-missing': 'למספר תושבים של {value, number, exact} אין חלק בטבלת החלקים (S) של ההסדר.',
  'model-not-a-table': 'זו אינה טבלת פרמטרים: נדרשות שורות של פרמטר (A, B, C, D), החל מ־, ערך.',
  'model-shape': 'המודל אינו בנוי כנדרש: bands (from, fixed), tariff, socio ו-periph (עשרה ערכים כל אחד).',
  'model-parameter-unknown': 'פרמטר לא מוכר בטבלת המודל: «{value}». הפרמטרים הם A, B, C, D.',
  'model-value-not-a-number': `${parameter}: נדרש מספר, ונמצא «{value}».`,
  'model-from-not-whole': `${parameter}: מדרגה מתחילה ממספר תושבים שלם, 0 ומעלה; נמצא «{value}».`,
  'model-index-out-of-range': `${parameter}: מקדם חל החל מאשכול שמספרו שלם, מ-1 עד 10; נמצא «{value}».`,
  'model-step-repeated': `${parameter}: {parameter, select, B {התעריף מופיע יותר מפעם אחת} other {שתי מדרגות מתחילות מ-{from, number, exact}}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {חסרה מדרגה שמתחילה מ-0 תושבים} B {התעריף חסר} other {חסר מקדם לאשכול {from, number, exact}}}.`,
  'model-negative': `${parameter}: הערך שלילי ({value}).`,
  'model-too-large': `${parameter}: {value} גדול מדי; {parameter, select, A {סכום חייב להיות קטן ממיליארד ₪} B {תעריף חייב להיות קטן ממיליארד ₪} other {מקדם אינו עולה על 1,000%}}.`,
  'model-too-fine': `${parameter}: ב-{value} יש יותר מתשע ספרות אחרי הנקודה.`,
  'model-coefficient-ambiguous': `${parameter}: לא ברור אם {value} הוא {value, number, exact}%; יש לכתוב {value, number, exact}% או שבר עשרוני, כגון 0.3 עבור 30%.`,
};
