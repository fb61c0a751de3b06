import type { ChangeNote } from '../../sheets/diff/notes.js';
import type { SealNote } from '../../sheets/seal/notes.js';
import type { SealProblem } from '../../sheets/seal/types.js';
import type { Messages } from '../messages.js';

export const seal: Messages<SealProblem['code'] | SealNote['code']> = {
  'seal-sheet-missing': 'אין בחוברת גיליון בשם «{sheet}» לחתימה.',
  'seal-nothing': 'אין בחוברת גיליון שאפשר לחתום.',
  'seal-passphrase-blank': 'משפט הסיסמה ריק.',
  'seal-too-large': 'בגיליונות יותר תוכן משחותם יכול לשמור ({limit, number} בתים); יש לחתום פחות גיליונות.',
  'seal-none': 'אין בחוברת חותם. אם נחתמה, החותם הוסר.',
  'seal-iterations':
    'בחותם אחד נקבע שמפתח הסיסמה יחושב ב-{iterations, number} סבבים, והתוסף מקבל רק {least, number} עד {most, number}: החותם לא נבדק.',
  'seal-verdict-unchanged': 'לא השתנה דבר מאז החתימה ב-{on}.',
  'seal-verdict-changed':
    'החוברת השתנתה מאז החתימה ב-{on}: {count, plural, one {שינוי אחד} two {שני שינויים} other {{count, number} שינויים}}.',
  'seal-verdict-needs-passphrase':
    'התוכן הוא כפי שאומר החותם מ-{on}, אבל החותם נעשה במשפט סיסמה, ובלעדיו אי אפשר לדעת מי עשה אותו.',
  'seal-verdict-wrong-passphrase':
    'משפט הסיסמה אינו זה שבו נעשה החותם מ-{on}: הוא הוקלד בטעות, או שמישהו אחר חתם את החוברת מחדש.',
  'seal-verdict-forged': 'זיוף: החותם מ-{on} נעשה במשפט הסיסמה הזה, ואחר כך שונה בידי מי שאינו יודע אותו.',
  'seal-verdict-not-keyed':
    'החותם מ-{on} נעשה בלי משפט סיסמה. אם חתמת במשפט סיסמה, מישהו חתם את החוברת מחדש; החותם הזה אינו מוכיח דבר בעניין.',
  'seal-verdict-seal-damaged':
    'החותם מ-{on} אינו מתאים לתוכנו שלו: הוא ניזוק או שונה, ואינו אומר דבר על החוברת.',
  'seal-proves-accident':
    'חותם בלי משפט סיסמה מגלה רק שינויים בהיסח הדעת: כל אחד יכול לשנות את החוברת ולחתום אותה מחדש.',
  'seal-proves-passphrase':
    'לחותם משפט סיסמה: רק מי שיודע אותו יכול היה לעשות את החותם. אם משפט הסיסמה נשלח יחד עם הקובץ, החותם אינו מוכיח דבר.',
  'seal-covers': '{count, plural, one {נחתם הגיליון} other {נחתמו {count, number} גיליונות:}} {sheets}.',
  'seal-uncovered': 'לא נחתמו ולא הושוו: {sheets}.',
  'seal-apart-recalculated':
    '{count, plural, one {נוסחה אחת חושבה מחדש ונתנה תוצאה אחרת} two {שתי נוסחאות חושבו מחדש ונתנו תוצאות אחרות} other {{count, number} נוסחאות חושבו מחדש ונתנו תוצאות אחרות}}; הנוסחאות עצמן לא שונו',
  'seal-apart-followed':
    '{count, plural, one {נוסחה אחת עקבה} two {שתי נוסחאות עקבו} other {{count, number} נוסחאות עקבו}} אחר תאים שזזו; הן מתייחסות לאותם תאים',
  'seal-foreign': 'רוב מה שנחתם אינו בחוברת הזאת: ייתכן שהחותם הועבר מחוברת אחרת.',
  'seal-own-older': 'חותם ישן יותר, מ-{on}, נעשה עם משפט הסיסמה הזה: מאז חתם מישהו את החוברת מחדש.',
  'seal-newest-unkeyed':
    'בחוברת יש חותם ישן יותר עם משפט סיסמה, והחדש הוא בלי: ייתכן שחתם מחדש מי שאינו יודע אותו.',
  'seal-others':
    '{count, plural, one {בחוברת יש חותם ישן אחד נוסף; הוא לא הושווה.} other {בחוברת יש עוד {count, number} חותמים ישנים; הם לא הושוו.}}',
};

export const changes: Messages<ChangeNote['code']> = {
  'change-value': '{before} הוחלף ב-{after}',
  'change-typed': 'היה ריק, וכעת {after}',
  'change-cleared': 'היה {before}, וכעת ריק',
  'change-formula': 'הנוסחה {before} הוחלפה ב-{after}',
  'change-formula-typed': 'במקום {before, select, blank {תא ריק} other {{before}}} עומדת הנוסחה {after}',
  'change-formula-gone': 'במקום הנוסחה {before} {after, select, blank {התא ריק} other {עומד הערך {after}}}',
  'change-formula-stays':
    'הנוסחה {before} כתובה כמקודם, אבל מתייחסת כעת לתאים אחרים: היא לא עקבה אחר השורות או העמודות שנוספו או נמחקו',
  'change-format':
    'תבנית המספר שינתה את משמעותה: {before, select, plain {מספר רגיל} percent {אחוז} date {תאריך} time {שעה} text {טקסט} other {{before}}} הוחלף ב{after, select, plain {מספר רגיל} percent {אחוז} date {תאריך} time {שעה} text {טקסט} other {-{after}}}',
  'change-row-added':
    '{sheet}: נוספה שורה {row, number, plain}{text, select, blank {, ריקה} other { ({text})}}',
  'change-row-removed':
    '{sheet}: נמחקה שורה {row, number, plain}{text, select, blank {, ריקה} other { ({text})}}',
  'change-row-moved': '{sheet}: שורה {row, number, plain} עברה לשורה {to, number, plain}',
  'change-column-added': '{sheet}: נוספה עמודה {column}{text, select, blank {, ריקה} other { ({text})}}',
  'change-column-removed': '{sheet}: נמחקה עמודה {column}{text, select, blank {, ריקה} other { ({text})}}',
  'change-sheet-added':
    'נוסף הגיליון {sheet} ({count, plural, =0 {ריק} one {תא אחד} other {{count, number} תאים}})',
  'change-sheet-removed':
    'נמחק הגיליון {sheet} ({count, plural, =0 {ריק} one {תא אחד} other {{count, number} תאים}})',
  'change-sheet-renamed': 'שם הגיליון {was} הוחלף ב-{sheet}',
  'change-sheet-moved': 'הגיליון {sheet} עבר ממקום {place, number} למקום {to, number}',
  'change-recalculated':
    'אותה נוסחה נתנה {before, select, blank {תא ריק} other {{before}}}, וכעת {after, select, blank {תא ריק} other {{after}}}',
  'change-followed': 'הנוסחה {before} כתובה {after}, לאותם תאים',
};
