import { words as sending } from './sending/he.js';
import type { ShareWords } from './types.js';

export const words: ShareWords = {
  ...sending,

  'share.announce': 'הצגת מה שייכתב',
  'share.stale': 'החוברת השתנתה אחרי שהוצג מה ייכתב, ולכן ההצגה בוטלה.',

  'share.file.choose': 'בחירת קובץ',
  'share.files.choose': 'בחירת קבצים',
  'share.file.more': '{count, plural, one {ועוד קובץ אחד} two {ועוד שני קבצים} other {ועוד # קבצים}}',

  'share.freeze': 'הקפאת נוסחאות לשליחה',
  'share.freeze.why':
    'מי שאין לו התוסף רואה \u200e#NAME?\u200e במקום נוסחאות אשכול. נוסחאות שהוקפאו נשמרות בחוברת כלשונן, וניתן לשחזר אותן.',
  'share.freeze.as': 'מה יעמוד במקום כל נוסחה',
  'share.as.values': 'התוצאה שלה, כערך',
  'share.as.portable': 'נוסחה רגילה, שמחושבת גם בלי התוסף',
  'share.freeze.count':
    '{count, plural, one {תוקפא נוסחה אחת} two {יוקפאו שתי נוסחאות} other {יוקפאו # נוסחאות}}: {where}',
  'share.freeze.left':
    '{count, plural, one {נוסחה אחת אינה ניתנת להקפאה ונשארת כפי שהיא} two {שתי נוסחאות אינן ניתנות להקפאה ונשארות כפי שהן} other {# נוסחאות אינן ניתנות להקפאה ונשארות כפי שהן}}',
  'share.freeze.adds': 'יתווסף הגיליון {sheet}, שאומר מה הוקפא ואיך משחזרים.',

  'share.restore': 'שחזור נוסחאות',
  'share.restore.why':
    'כל נוסחה חוזרת כלשונה למקום שבו מה שהושם תחתיה עומד כשהיה. על מה ששונה בינתיים ההחלטה בידיך.',
  'share.restore.count':
    '{count, plural, =0 {אין נוסחה שחוזרת.} one {נוסחה אחת חוזרת.} two {שתי נוסחאות חוזרות.} other {# נוסחאות חוזרות.}}',
  'share.restore.already':
    '{count, plural, one {נוסחה אחת כבר עומדת במקומה.} two {שתי נוסחאות כבר עומדות במקומן.} other {# נוסחאות כבר עומדות במקומן.}}',
  'share.conflicts': '{count, plural, one {תא אחד להחלטה} two {שני תאים להחלטה} other {# תאים להחלטה}}',
  'share.conflict.formula': 'הנוסחה',
  'share.conflict.result': 'תוצאתה אז',
  'share.conflict.now': 'מה שעומד שם עכשיו',
  'share.conflict.proposed': 'הנוסחה למקומה החדש',
  'share.conflict.blank': 'ריק',
  'share.decide': 'החלטה על {cell}',
  'share.decide.later': 'להחליט בפעם אחרת',
  'share.decide.formula': 'להחזיר את הנוסחה',
  'share.decide.keep': 'להשאיר את מה שעומד, ולוותר על הנוסחה',
  'share.group': '{sheet}: {what} ({count, number})',
  'share.group.all':
    '{count, plural, one {על הנוסחה הזאת} two {על שתי הנוסחאות יחד} other {על כל # הנוסחאות יחד}}',
  'share.group.some': '{label} ({can, number} מתוך {count, number})',
  'share.group.decided':
    '{decided, plural, =0 {עוד לא הוחלט על אף אחת} other {הוחלט על {decided, number} מתוך {count, number}}}',
  'share.group.each': 'החלטה על כל תא בנפרד',
  'share.kind.edited': 'ערך אחר נכתב בתא',
  'share.kind.formula-typed': 'נוסחה אחרת נכתבה בתא',
  'share.kind.moved': 'הערך עבר למקום אחר',
  'share.kind.references-moved': 'התאים שהנוסחה מפנה אליהם זזו',
  'share.kind.sheet-renamed': 'שם הגיליון הוחלף',
  'share.kind.sheet-deleted': 'הגיליון נמחק',
  'share.kind.place-deleted': 'השורה או העמודה נמחקה',
  'share.kind.reaches-outside': 'הנוסחה פונה אל מחוץ לחוברת',
  'share.kind.spill-occupied': 'בתאים שהנוסחה ממלאת עומד תוכן אחר',
  'share.kind.sheet-protected': 'הגיליון מוגן',
  'share.restore.rest':
    '{count, plural, one {נוסחה אחת שלא הוחלט עליה נשארת מוקפאת, וניתן לשחזר אותה} two {שתי נוסחאות שלא הוחלט עליהן נשארות מוקפאות, וניתן לשחזר אותן} other {# נוסחאות שלא הוחלט עליהן נשארות מוקפאות, וניתן לשחזר אותן}} בפעם אחרת.',
  'share.kept.edited': 'הגיליון {sheet} נשאר, כי מישהו כתב בו.',
  'share.kept.referred-to': 'הגיליון {sheet} נשאר, כי נוסחאות מפנות אליו.',

  'share.give-up': 'ויתור על הנוסחאות',
  'share.give-up.why':
    'הערכים שעומדים בתאים נשארים לתמיד. הנוסחאות שהחוברת שומרת נמחקות, ולא ניתן יהיה לשחזר אותן; חותמים ומה שנשמר על חוברות שנשלחו נשארים.',
  'share.give-up.count':
    '{count, plural, one {נוסחה אחת תימחק} two {שתי נוסחאות יימחקו} other {# נוסחאות יימחקו}} מן החוברת; אף תא לא משתנה.',

  'share.repair': 'תיקון \u200e#NAME?\u200e',
  'share.repair.why': 'נוסחאות אשכול שנתקעו ב-\u200e#NAME?\u200e ייכתבו מחדש כפי שהן. דבר אחר לא משתנה.',
  'share.repair.none': 'אין נוסחת אשכול שנתקעה.',
  'share.repair.count':
    '{count, plural, one {תיכתב מחדש נוסחה אחת} two {ייכתבו מחדש שתי נוסחאות} other {ייכתבו מחדש # נוסחאות}}: {where}',

  'share.seal': 'חתימה',
  'share.seal.why':
    'החותם שומר בגיליון נסתר של החוברת את תוכן הגיליונות שנבחרו: ערכים, נוסחאות ומשמעות תבניות המספר. אף תא שלך לא משתנה.',
  'share.seal.sheets': 'גיליונות לחתימה',
  'share.seal.hidden': '{sheet} (מוסתר)',
  'share.passphrase': 'משפט סיסמה (אפשר להשאיר ריק)',
  'share.passphrase.again': 'משפט הסיסמה שוב',
  'share.passphrase.differs': 'השניים אינם זהים.',
  'share.passphrase.kept':
    'משפט הסיסמה אינו נשמר בשום מקום, ואין דרך לשחזר אותו. יש למסור אותו לנמען בדרך אחרת מן הקובץ.',
  'share.sealing': 'חותם…',

  'share.verify': 'בדיקת החותם',
  'share.verify.why': 'משווה את החוברת לחותם החדש ביותר שבה. לא נכתב דבר.',
  'share.verify.passphrase': 'משפט הסיסמה, אם החתימה נעשתה בו',
  'share.verify.do': 'בדיקה',
  'share.verify.busy': 'משווה…',
  'share.changes': '{count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}',

  'share.collect': 'איסוף חוברות שחזרו',
  'share.collect.why':
    'חוברות הרשויות נקראות לפי תוכנן, לא לפי שם הקובץ. מה ששונה מאז שנשלחו נכנס לחוברת זו; על מה שסותר ההחלטה בידיך. מה שבא מכל קובץ נרשם בגיליון נוסף.',
  'share.collect.files': 'קבצים שחזרו (xlsx)',
  'share.collect.busy': 'קורא את הקבצים…',
  'share.collect.read': '{count, plural, one {נקרא קובץ אחד} two {נקראו שני קבצים} other {נקראו # קבצים}}',
  'share.collect.group': '{outcome} ({count, number})',
  'share.collect.taken': 'ייקלט',
  'share.collect.partly': 'ייקלט בחלקו',
  'share.collect.waiting': 'ממתין להחלטה',
  'share.collect.refused': 'נדחה',
  'share.collect.passed': 'כבר נקלט',
  'share.collect.changes':
    '{count, plural, =0 {אין תא שמשתנה} one {תא אחד משתנה} two {שני תאים משתנים} other {# תאים משתנים}}',
  'share.collect.list': '{count, plural, one {תא אחד שישתנה} two {שני תאים שישתנו} other {# תאים שישתנו}}',
  'share.collect.change': '{before} הוחלף ב-{after}',
  'share.collect.left':
    '{count, plural, one {דבר אחד לא נקלט} two {שני דברים לא נקלטו} other {# דברים לא נקלטו}}',
  'share.clash.base-changed': 'התא של האשכול השתנה מאז שהחוברת נשלחה, או שאין לדעת מה עמד בו',
  'share.clash.returns-differ': 'קבצים של אותה רשות אומרים דברים שונים',
  'share.clash.formula': 'בתא שחזר עומדת נוסחה',
  'share.clash.row-removed': 'השורה חסרה בקובץ שחזר',
  'share.clash.row-gone': 'השורה של האשכול נמחקה מאז',
  'share.clash.now': 'עומד עכשיו: {now}',
  'share.clash.keep': 'להשאיר את מה שעומד',
  'share.clash.remove': 'למחוק ({files})',
  'share.clash.take': '{text} ({files})',

  'share.compare': 'השוואת שתי חוברות',
  'share.compare.why':
    'החוברת הפתוחה מול קובץ, לפי התוכן ולא לפי התאים: רשויות, כרטיסי תקציב, תרחישים. הקובץ נקרא כאן ואינו נשלח לשום מקום.',
  'share.compare.file': 'הקובץ להשוואה (xlsx)',
  'share.compare.earlier': 'איזו חוברת מוקדמת יותר',
  'share.compare.earlier.file': 'הקובץ',
  'share.compare.earlier.book': 'החוברת הפתוחה',
  'share.compare.do': 'השוואה',
  'share.compare.opening': 'קורא את הקובץ…',
  'share.compare.comparing': 'משווה…',
  'share.compare.report': '{file} הוא דוח של אשכול, ואין בו מה להשוות.',
  'share.compare.past': 'החוברת השתנתה מאז ההשוואה; יש להשוות שוב.',
  'share.compare.book': 'החוברת הפתוחה',
  'share.compare.sides': 'מוקדמת: {older} · מאוחרת: {newer}',
  'share.compare.notes':
    '{count, plural, one {הערה אחת על ההשוואה} two {שתי הערות על ההשוואה} other {# הערות על ההשוואה}}',
  'share.compare.in-file': 'בקובץ, {place}:',
  'share.compare.report-sheet': 'דוח הבדלים בגיליונות נוספים',
};
