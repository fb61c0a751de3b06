import type { MembersNote, SheetsProblem } from '../../sheets/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, name {שם הרשות} code {סמל הרשות} kind {המעמד} population {מספר התושבים} socio {האשכול החברתי-כלכלי} periph {אשכול הפריפריאליות} quota {המכסה} area {השטח} other {{field}}}';

export const sheets: Messages<SheetsProblem['code'] | MembersNote['code']> = {
  'number-has-letters': 'נדרש מספר, ונמצא «{text}».',
  'number-unclear':
    'לא ברור איזה מספר הוא «{text}». יש לכתוב אותו ללא מפרידים, או עם פסיק לאלפים ונקודה עשרונית.',
  'cell-logical': 'נדרש מספר, ונמצא ערך לוגי ({text}).',
  'cell-error': 'בתא יש שגיאה: {text}.',
  'cell-not-calculated': 'בתא יש נוסחה שלא חושבה. יש לפתוח את הקובץ בגיליון אלקטרוני, לחשב ולשמור.',
  'members-not-found':
    'לא נמצאה טבלת רשויות: נדרשות כותרות של מספר תושבים, אשכול חברתי-כלכלי ואשכול פריפריאליות.',
  'members-several': 'נמצאו {count, number} טבלאות של רשויות, ולא ברור באיזו לבחור: {places}.',
  'selection-too-narrow':
    'יש לבחור שלוש עמודות: מספר תושבים, אשכול חברתי-כלכלי ואשכול פריפריאליות; נבחרו {columns, number}.',
  'selection-empty': 'אין נתונים בטווח שנבחר.',
  'selection-no-room': 'אין עמודה פנויה אחרי הטווח שנבחר.',
  'scenario-empty': 'אין רשויות לכתוב בתרחיש.',
  'target-not-blank':
    '{count, plural, one {התא {cell} אינו ריק} other {התא {cell}, ועוד {more, number}, אינם ריקים}}; דבר לא נכתב.',
  'column-missing': `חסרה עמודה: ${field}.`,
  'heading-doubtful': `הכותרת «{text}» נקראה בתור ${field}, אף שיש בה מילים נוספות.`,
  'heading-repeated': `יותר מעמודה אחת יכולה להיות ${field}; נבחרה «{text}» ולא {other}.`,
  'authorities-matched': 'זוהו {count, number} מתוך {rows, number} רשויות.',
  'code-and-name-differ': 'הסמל {code} אינו של «{name}»{known, plural, =1 {, אלא של {he}} other {}}.',
  'authority-repeated': '{he} מופיעה כבר ב-{first}.',
  'numbers-as-text':
    '{count, plural, one {מספר אחד שמור} two {שני מספרים שמורים} other {{count, number} מספרים שמורים}} כטקסט; פונקציות של Excel לא יחשבו בהם.',
  'rows-apart': 'מתחת לטבלה, אחרי שורה אחרת, יש שורות נוספות שלא נקראו.',
  'no-rows': 'אין שורות מתחת לכותרות.',
};
