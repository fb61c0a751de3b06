import { clausesOf } from '../clause.js';

/** Operation, 3: tenders and contracts. */
export const tenderClauses = clausesOf('moi-2017-05-17', [
  [
    'X1',
    '3.ב.1–2',
    'partly',
    { he: 'חובת מכרז', en: 'The duty to hold a tender' },
    'לא יתקשר האשכול בחוזה להעברת או להזמנת טובין או מקרקעין או לביצוע עבודה אלא על פי מכרז פומבי',
    { rules: ['X1'] },
  ],
  [
    'X2',
    '3.ג.1–2',
    'decidable',
    { he: 'מכרז עבור הרשויות החברות', en: 'A tender for the members' },
    'רשאי האשכול לערוך ולפרסם מכרז להזמנת טובין או שירותים או לביצוע עבודות … והיקף ההתקשרות המרבי על פי המכרז ייכלל במסמכי המכרז',
    { rules: ['X2'] },
  ],
  [
    'X3',
    '3.ג.3',
    'decidable',
    { he: 'היקף ההתקשרות המצטבר', en: 'Cumulative engagement under a tender' },
    'ובלבד שהיקף ההתקשרות המצטבר הכולל על פי המכרז לא יעלה על ההיקף שצוין במסמכי המכרז',
    { rules: ['X3', 'X3-member'] },
  ],
  [
    'X4',
    '3.ד',
    'decidable',
    { he: 'העברת חוזים מרשות לאשכול', en: 'Contracts taken over from an authority' },
    'חוזה שעשתה רשות מקומית לפני שהשתייכה לאשכול בקשר לעניינים הנתונים במסגרת תפקידים האשכול, יראו אותו כאילו נעשה בידי האשכול … ובלבד שמועצת האשכול החליטה על כך והצדדים לחוזה הסכימו',
    { rules: ['X4', 'X4-decision', 'X4-consent'] },
  ],
  [
    'X5',
    '3.ה',
    'decidable',
    { he: 'מכירת טובין מרשות לאשכול', en: 'Sale of goods from a member to the cluster' },
    'אינה טעונה מכרז, ובלבד שמועצת האשכול ברוב חבריה החליטה על כך, לאחר שהונחה לפני חוות דעת גזבר האשכול',
    { rules: ['X5', 'X5-majority', 'X5-opinion'] },
  ],
]);
