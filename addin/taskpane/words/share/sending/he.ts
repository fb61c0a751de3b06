import type { SendingWords } from './types.js';

export const words: SendingWords = {
  'share.files.why':
    'הקבצים נוצרו כאן ולא נשלחו לשום מקום. אם ההורדה אינה מתחילה (כך בגרסאות Mac), אפשר לפתוח ב-Excel ולשמור משם.',
  'share.files.open': 'פתיחה ב-Excel',
  'share.files.open-file': 'פתיחה ב-Excel: {file}',
  'share.files.opened': '{file} נפתח כחוברת חדשה. היא עוד לא שמורה.',
  'share.files.all': '{count, plural, one {הקובץ} two {שני הקבצים} other {כל # הקבצים}} בקובץ zip אחד',
  'share.file-not-given': 'Excel לא מסר את קובץ החוברת (קוד {code}). אפשר לשמור אותה ולבחור את הקובץ השמור.',
  'share.file-copies-open':
    'Excel כבר מוסר שני עותקים של החוברת, ויותר מזה אינו נותן. כדאי לנסות שוב בעוד רגע.',
  'share.file-not-opened': 'Excel לא פתח את הקובץ (קוד {code}). אפשר להוריד אותו.',
  'share.file-too-large-to-open': 'הקובץ גדול מכדי להיפתח מכאן. אפשר להוריד אותו.',

  'share.returns': 'הכנת חוברות לרשויות',
  'share.returns.why':
    'לכל רשות קובץ משלה: השורות שלה, הוראות ורשימות בחירה; מה שאינו שלה למלא מוגן. החוברת הזאת אינה משתנה.',
  'share.returns.reading': 'קורא את הטבלאות…',
  'share.returns.members': 'למי ובאיזו שפה',
  'share.returns.everyone': '{count, plural, one {החברה היחידה} two {שתי החברות} other {כל # החברות}}',
  'share.returns.language': 'שפת החוברת של {authority}',
  'share.returns.edition': 'מהדורה',
  'share.returns.edition.whole':
    'מהדורה היא מספר שלם, ולא קטן מ-{least, number}: קובץ ממהדורה קודמת יידחה כשיחזור.',
  'share.returns.unit': 'באיזו יחידה כתובים הסכומים',
  'share.returns.choose': 'יש לבחור',
  'share.returns.cluster': 'שם האשכול, כפי שיופיע בחוברות',
  'share.returns.go-on': 'המשך',
  'share.returns.do': '{count, plural, one {הכנת חוברת אחת} two {הכנת שתי חוברות} other {הכנת # חוברות}}',
  'share.returns.making': 'מכין חוברות…',
  'share.returns.progress': '{done, number} מתוך {of, number}',
  'share.returns.stop': 'עצירה',
  'share.returns.stopped': 'ההכנה נעצרה. לא נוצר קובץ.',
  'share.returns.made':
    '{count, plural, one {חוברת אחת מוכנה} two {שתי חוברות מוכנות} other {# חוברות מוכנות}}, מהדורה {edition, number}.',
  'share.returns.remember':
    'כדי שקובץ ממהדורה ישנה, או כזה שלא נשלח, יידחה כשיחזור, החוברת הזאת צריכה לזכור מה נשלח. זה נרשם בגיליון נסתר שלה; דבר אחר לא משתנה.',
  'share.returns.remembered': 'החוברת זוכרת מה נשלח במהדורה {edition, number}. כדאי לשמור אותה.',

  'share.leaving': 'מה יוצא עם הקובץ',
  'share.leaving.why':
    'גיליונות מוסתרים, הערות, פרטי קשר ועוד יוצאים עם הקובץ גם כשאין רואים אותם. כאן רואים מה יוצא, ומכינים עותק לשליחה בלי מה שנבחר. החוברת עצמה אינה משתנה, ושום דבר לא נשלח מכאן.',
  'share.leaving.ask': 'בדיקת החוברת הפתוחה',
  'share.leaving.asking': 'מבקש מ-Excel את הקובץ…',
  'share.leaving.file': 'או קובץ שמור (xlsx)',
  'share.leaving.reading': 'קורא את הקובץ…',
  'share.leaving.book': 'החוברת הפתוחה',
  'share.leaving.of': 'נבדק: {file}',
  'share.leaving.none': 'לא נמצא דבר שיוצא בלי שרואים אותו.',
  'share.leaving.past': 'החוברת השתנתה אחרי שנבדקה; יש לבדוק אותה שוב.',
  'share.leaving.leave-out': 'מה להשאיר מחוץ לעותק',
  'share.leaving.fixed': 'נשאר בעותק; כאן אין דרך להוציא אותו',
  'share.leaving.warnings': 'יוצא בכל זאת, במקום אחר בקובץ',
  'share.leaving.changes':
    '{count, plural, one {דבר אחד שונה בעותק} two {שני דברים שונים בעותק} other {# דברים שונים בעותק}}',
  'share.leaving.no-change': 'לא נבחר דבר שיש להוציא.',
  'share.leaving.do': 'הכנת עותק',
  'share.leaving.making': 'מכין את העותק וקורא אותו שוב…',
  'share.leaving.made': 'העותק מוכן, ונקרא שוב כפי שהוא.',
  'share.leaving.still':
    '{count, plural, one {דבר אחד עדיין יוצא עם העותק} two {שני דברים עדיין יוצאים עם העותק} other {# דברים עדיין יוצאים עם העותק}}',
  'share.leaving.clean': 'אין בו עוד דבר שיוצא בלי שרואים אותו.',
  'share.leaving.copy': 'עותק לשליחה',
  'share.leaving.copy-of': '{file} – עותק לשליחה',
};
