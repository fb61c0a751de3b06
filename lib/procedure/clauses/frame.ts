import { clausesOf } from '../clause.js';

/** The introduction, and the sentence that opens the operation procedure. */
export const frameClauses = clausesOf('moi-2017-05-17', [
  [
    'P1',
    'מבוא',
    'informative',
    { he: 'התאגדות וולונטארית ומטרותיה', en: 'A voluntary association, and what for' },
    'האשכול מבוסס על התאגדות וולונטארית² של רשויות מקומיות במטרה להביא ל-',
    { informative: 'background of the procedure' },
  ],
  [
    'P2',
    'נוהל הפעלה, פתיח',
    'informative',
    { he: 'הוראה אחרת בחוק או בצו המקים', en: 'Another provision in the law or the order' },
    'בהעדר הוראה אחרת בחוק או בצו המקים, כל ההוראות החלות על איגודי ערים יחולו, בשינויים המחויבים, גם על איגוד ערים מסוג אשכול רשויות, לרבות הוראות צו איגוד ערים (הוראות אחידות), תשל"ז-1977',
    { rules: ['Q1', 'Q7', 'Q8', 'Q9-decision', 'Q9-approval', 'Q9-limit'] },
  ],
]);
