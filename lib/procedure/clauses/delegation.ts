import { clausesOf } from '../clause.js';

const later = {
  notYet: 'needs a register of activities and how each came to the cluster, which is not read yet',
};

/** Operation, 2: powers and functions. */
export const delegationClauses = clausesOf('moi-2017-05-17', [
  [
    'D1',
    '2.ב',
    'decidable',
    { he: 'מקור הסמכות לכל פעילות', en: 'A source of power for each activity' },
    'האשכול רשאי לעסוק בפעילות שהיא בגדר סמכויותיה של רשות מקומיות אשר הואצלה לו או הוסמך לבצעה על ידי אותה רשות ומועצת האשכול או מכוח הצו המקים של האשכול או מכוח החוק',
    later,
  ],
  [
    'D2',
    '2.ג.1',
    'decidable',
    { he: 'האצלת סמכויות והטלת תפקידים', en: 'Delegating powers and imposing duties' },
    'על פי הצעת ראש הרשות שאושרה בידי מועצת הרשות, לאצול לאשכול מסמכותה על פי כל חיקוק … יובא לאישור מועצת האשכול לאחר שהשתכנעה … האשכול והרשות יפרסמו באתרי האינטרנט שלהם הודעה על כך',
    later,
  ],
  [
    'D3',
    '2.ג.1',
    'decidable',
    { he: 'סמכות מקבילה ושחרור רשות', en: 'Parallel powers, and release' },
    'הרשויות לא יהיו משוחררות מחובותיהן וסמכויותיהן שהואצלו או הוטלו על האשכול. שחרור רשות מחובותיה – לבקשתה – טעון אישור שר הפנים',
    later,
  ],
  [
    'D4',
    '2.ג.2',
    'decidable',
    { he: 'העברת סמכויות בצו המקים', en: 'Transfer of powers in the order' },
    'יש להגיש בקשה למשרד הפנים ובה יפורטו הסמכויות שהרשויות מבקשות להעביר לאשכול. לבקשה יצורפו המסמכים הבאים',
    later,
  ],
  [
    'D5',
    '2.ד',
    'decidable',
    { he: 'חוקי עזר, אגרות והיטלים', en: 'By-laws, fees and levies' },
    'ובלבד שלא יטיל האשכול אגרות והיטלים אלא לכיסוי הוצאות הקמתו של מפעל שהקמתו היא מתפקידי האשכול, או לשם החזקתו של מפעל כאמור כל עוד ובמידה שהאשכול מחזיק בו',
    later,
  ],
]);
