import type { ApportionProblem } from '../../quota/apportion.js';
import type { SolveOwnCode } from '../../quota/solve/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {מספר תושבים} socio {אשכול חברתי-כלכלי} periph {אשכול פריפריאליות} other {נתון}}';
const what =
  '{argument, select, total {הסכום לחלוקה} unit {יחידת העיגול} other {משקל מספר {number, number, exact}}}';

export const quotaSolve: Messages<ApportionProblem['code'] | SolveOwnCode> = {
  'apportion-no-weights': 'אין משקלות: אין בין מי לחלק.',
  'apportion-missing': `${what}: חסר ערך.`,
  'apportion-weight-negative': 'משקל מספר {number, number, exact}: הערך שלילי ({value, number, exact}).',
  'apportion-weights-zero': 'כל המשקלות הם 0: אין לפי מה לחלק.',
  'apportion-not-a-number': `${what}: נדרש מספר, ונמצא «{value}».`,
  'apportion-unit-not-positive': 'יחידת העיגול: נדרש מספר חיובי, ונמצא {value, number, exact}.',
  'apportion-not-whole-units':
    'הסכום לחלוקה, {total, number, exact}, אינו כפולה של יחידת העיגול, {unit, number, exact}; יש לעגל אותו תחילה.',
  'apportion-too-large': `${what}: {value} גדול מדי.`,
  'apportion-too-fine': `${what}: ב-{value} יש יותר משלושים ספרות אחרי הנקודה.`,
  'solve-target-missing': 'היעד: חסר ערך.',
  'solve-target-not-a-number': 'היעד: נדרש מספר, ונמצא «{value}».',
  'solve-target-negative': 'היעד, {target, number, nis}, שלילי; מכסה אינה שלילית.',
  'solve-target-too-fine': 'היעד, {target, number, exact}, מדויק יותר מאגורה; יש לעגל אותו תחילה.',
  'solve-no-inputs': 'אין רשויות לחשב להן.',
  'solve-input-unknown': `לרשות מספר {number, number, exact} לא ידוע ${argument}, ולכן הסך אינו ידוע.`,
  'solve-no-effect':
    'אין פתרון: {parameter, select, tariff {התעריף} other {המקדם האחיד}} אינו משפיע על אף מכסה; בכל ערך התוצאה היא {total, number, nis}.',
  'solve-below-fixed':
    'אין פתרון: היעד, {target, number, nis}, נמוך ממה שמשולם {parameter, select, tariff {בכל תעריף (סכומים קבועים, רצפות)} other {בכל מקדם (רצפות)}}: {least, number, nis}.',
  'solve-above-caps': 'אין פתרון: היעד, {target, number, nis}, גבוה ממה שהתקרות מתירות: {most, number, nis}.',
  'solve-beyond-limits':
    'אין פתרון: היעד, {target, number, nis}, דורש {parameter, select, tariff {תעריף של {limit, number, nis} או יותר} other {מקדם של יותר מ-{limit, number, exact}%}}.',
  'solve-ceiling-kept':
    'אין תעריף מרבי: בכל תעריף המכסה היא לכל היותר {most, number, nis}, והמגבלה היא {target, number, nis}.',
};
