import type { RecordProblem } from '../../sheets/record/types.js';
import type { Messages } from '../messages.js';

export const record: Messages<RecordProblem['code']> = {
  'record-sheet-several':
    'בחוברת {count, number} גיליונות של רישומי אשכול, ששמותיהם נבדלים באותיות גדולות וקטנות בלבד; אי אפשר לסמוך על אף אחד מהם.',
  'record-row-unreadable': 'אי אפשר לקרוא את שורה {row, number, plain} ברישומי אשכול.',
  'record-kind-unknown':
    'ברישומי אשכול יש פריט מסוג שאינו מוכר כאן ({kind}); אולי כתבה אותו גרסה מאוחרת יותר.',
  'record-part-missing': 'חסר חלק {part, number} מתוך {parts, number} של פריט ברישומי אשכול ({kind}).',
  'record-part-repeated': 'חלק {part, number} של פריט ברישומי אשכול מופיע פעמיים ({kind}).',
  'record-text-damaged': 'פריט ברישומי אשכול ניזוק ({kind}).',
  'record-payload-unexpected': 'פריט ברישומי אשכול אינו מכיל את מה שצריך להיות בו ({kind}).',
};
