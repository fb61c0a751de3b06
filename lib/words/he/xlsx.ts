import type { XlsxProblem } from '../../xlsx/types.js';
import type { Messages } from '../messages.js';

export const xlsx: Messages<XlsxProblem['code']> = {
  'file-empty': 'הקובץ ריק.',
  'file-not-zip': 'זה אינו קובץ Excel (\u200e.xlsx): תוכנו אינו ארכיון zip.',
  'file-old-excel':
    'הקובץ הוא של Excel 97–2003 (\u200e.xls). יש לפתוח אותו ב-Excel ולשמור בתבנית \u200e.xlsx.',
  'file-encrypted': 'הקובץ מוגן בסיסמה. יש להסיר את הסיסמה ב-Excel ולשמור מחדש.',
  'file-binary-workbook': 'הקובץ הוא חוברת בינארית (\u200e.xlsb). יש לשמור אותו ב-Excel בתבנית \u200e.xlsx.',
  'file-not-workbook': 'הקובץ הוא ארכיון, אך אינו חוברת עבודה של Excel.',
  'file-damaged': 'הקובץ פגום ואי אפשר לקרוא אותו{part, select, none {} other { (החלק: {part})}}.',
  'file-inflates-too-much': 'הקובץ נדחה: תוכנו הפרוס גדול מהמותר ({limit, number} בתים).',
  'file-unfolds-absurdly': 'הקובץ נדחה: החלק {part} גדול פי {times, number} מגודלו הדחוס.',
  'file-too-many-parts': 'הקובץ נדחה: יש בו {count, number} חלקים, והמותר {limit, number}.',
  'file-too-many-cells': 'הקובץ נדחה: יש בו יותר מ-{limit, number} תאים.',
  'sheet-not-found': 'אין בחוברת גיליון בשם «{sheet}».',
  'sheet-name-taken': 'כבר יש בחוברת גיליון בשם «{sheet}».',
  'sheet-name-invalid':
    'שם הגיליון «{sheet}» אינו תקין: עד 31 תווים, בלי [ ] : * ? / \\ ובלי גרש בתחילתו או בסופו.',
  'sheet-last-one': 'אי אפשר למחוק את הגיליון «{sheet}»: בחוברת נשאר תמיד גיליון גלוי אחד לפחות.',
  'cell-outside-sheet':
    'אין תא כזה בגיליון «{sheet}» (שורה {row, number, plain}, עמודה {column, number, plain}).',
  'cell-inside-array': 'אי אפשר לשנות את התא {cell} בגיליון «{sheet}» לבדו: הוא חלק מנוסחת המערך {array}.',
  'cell-is-table-heading':
    'התא {cell} בגיליון «{sheet}» הוא כותרת של הטבלה {table} ואי אפשר לכתוב בו את הערך הזה: כותרת היא טקסט, אינה חוזרת בטבלה, וכותרת שנוסחאות קוראות לה בשמה יש לשנות ב-Excel.',
  'cell-text-too-long':
    'הטקסט בתא {cell} בגיליון «{sheet}» ארוך מדי: {length, number} תווים, והמותר {limit, number}.',
  'cell-number-not-finite': 'הערך בתא {cell} בגיליון «{sheet}» אינו מספר סופי.',
};
