import type { CommandMessages } from './messages.js';

export const messages: CommandMessages = {
  'command-missing': 'לא נאמרה פקודה. לרשימת הפקודות: eshkol --help',
  'command-unknown': 'אין פקודה בשם «{command}». הפקודות: {known}.',
  'option-unknown': 'אין אפשרות בשם {option}.',
  'option-repeated': 'האפשרות {option} ניתנה יותר מפעם אחת.',
  'option-without-value': 'לאפשרות {option} חסר ערך.',
  'option-takes-no-value': 'האפשרות {option} אינה מקבלת ערך.',
  'option-missing': 'חסרה האפשרות {option}.',
  'option-not-a-number': '{option}: נדרש מספר, ונמצא «{value}».',
  'option-not-a-date': '{option}: נדרש תאריך בתבנית YYYY-MM-DD, ונמצא «{value}».',
  'option-not-with': '{option} אינה באה יחד עם {other}.',
  'option-language-unknown': '--lang: «{value}» אינה שפה מוכרת; השפות הן he, ar, fa, en.',
  'option-for-workbooks': 'האפשרות {option} היא לחוברות עבודה; בקובץ CSV אין גיליונות.',
  'file-not-named': 'לא נאמר איזה קובץ לקרוא.',
  'argument-too-many': 'ערך מיותר: «{value}».',
  'file-not-found': 'הקובץ {file} לא נמצא.',
  'file-is-directory': '{file} היא תיקייה, לא קובץ.',
  'file-unreadable': 'אי אפשר לקרוא את הקובץ {file} ({reason}).',
  'file-too-large': 'הקובץ {file} גדול מ-{limit, number} בתים ולא ייקרא.',
  'file-not-text': 'הקובץ {file} אינו קובץ טקסט.',
  'csv-quotes': 'קובץ ה-CSV פגום בשורה {line, number, plain}: מירכאות שלא נסגרו או שאינן במקומן.',
  'json-invalid': 'הקובץ {file} אינו JSON תקין: {reason}',
  'file-written-over': 'הקובץ {file} הוא הקלט עצמו; יש לתת לתוצאה שם אחר.',
  'file-not-written': 'אי אפשר לכתוב את הקובץ {file} ({reason}).',
  'option-not-one-of': '{option}: «{value}» אינו אפשרי; האפשרויות הן {known}.',
  'folder-empty': 'בתיקייה {file} אין קובצי xlsx, xlsm או csv.',
  'file-refused': 'הקובץ {file} לא נבדק: {reason}',
  'output-not-named': 'לא נאמר לאן לכתוב את התוצאה.',
  'option-not-a-year': '{option}: נדרשת שנה בארבע ספרות, ונמצא «{value}».',
  'template-not-named': 'לא נאמר איזו תבנית לכתוב. התבניות: {known}.',
  'template-unknown': 'אין תבנית בשם «{name}». התבניות: {known}.',
  'file-there-already': 'הקובץ {file} כבר קיים. כדי לכתוב במקומו יש להוסיף \u200e--force.',
  'population-zero': 'מספר התושבים: 0 אינו מספר תושבים.',
  'table-without-rows': 'נמצאו כותרות של טבלת רשויות, אך אין תחתן שורות.',
  'line-quota': 'המכסה השנתית: {amount} ₪ (נספח 3)',
  'line-fixed': '  A    סכום קבוע: {amount} ₪',
  'line-tariff': '  B    תעריף לתושב: {amount} ₪',
  'line-socio': '  C    מקדם סוציו-אקונומי, אשכול {index, number}: {percent}%',
  'line-periph': '  D    מקדם פריפריאליות, אשכול {index, number}: {percent}%',
  'line-per-resident': '  B·C·D  לתושב: {amount} ₪',
  'line-variable': '  × {population, number} תושבים: {amount} ₪',
  'line-weight': 'רכיב {part, number}, במשקל {percent}%',
  'line-divided': '  T    סכום לחלוקה: {amount} ₪',
  'line-share': '  S    חלק יחסי של רשות בת {population, number} תושבים: {share}',
  'line-shares': '  ΣS   סך החלקים היחסיים: {share}',
  'line-amount': '  סכום לפי הרכיב: {amount} ₪',
  'line-sum': 'סכום הרכיבים לפי משקלם: {amount} ₪',
  'line-factor': '  × מקדם כללי: {percent}%',
  'line-cap': '  תקרה, מ-{from, number} תושבים: {amount} ₪',
  'line-floor': '  רצפה, מ-{from, number} תושבים: {amount} ₪',
  'line-rounding': '  עיגול לאגורה: {amount} ₪',
  'line-model-recommended': 'לפי המודל המומלץ של משרד הפנים, מהדורה {edition}',
  'line-model-own': 'לפי הסדר של הרשויות עצמן, הטעון אישור של שר הפנים (5.א.1)',
  'head-name': 'רשות',
  'head-population': 'תושבים',
  'head-socio': 'אשכול חברתי-כלכלי',
  'head-periph': 'אשכול פריפריאליות',
  'head-quota': 'מכסה (₪)',
  'line-total': 'סך הכול: {amount} ₪',
  'line-subtotal':
    'הסך הכול אינו ידוע; סכום המכסות הידועות: {amount} ₪. {count, plural, one {לרשות אחת} other {ל-# רשויות}} חסרים נתונים.',
  'line-check-on': 'הכללים כפי שהם ביום {on}',
  'line-check-report': 'דוח בדיקה שלנו; לא נבדק',
  'line-check-kind':
    '{sheet}: {kind, select, K1 {תמצית התקציב הרגיל} K2 {תקציב לפי כרטיסים} K3 {תקציב בלתי רגיל} K4 {חוברת האשכול} members {רשויות חברות} other {{kind}}}',
  'line-check-unknown': '{sheet}: הגיליון לא זוהה, ודבר בו לא נבדק',
  'piece-unit':
    'יחידה: {unit, select, nis {ש"ח} thousands {אלפי ש"ח} millions {מיליוני ש"ח} other {לא צוינה}}',
  'piece-year': 'שנת {year, number, plain}',
  'piece-lines': '{count, plural, one {שורה אחת} other {{count, number} שורות}}',
  'piece-income': 'הכנסות {amount}',
  'piece-expenditure': 'הוצאות {amount}',
  'piece-unread': '{count, plural, one {תא אחד לא נקרא} other {{count, number} תאים לא נקראו}}',
  'piece-confidence': '{confidence, select, certain {זיהוי ודאי} likely {זיהוי סביר} other {זיהוי לא ודאי}}',
  'head-outcome':
    '{outcome, select, breached {הופרו} undetermined {טעונים השלמה} advisory {לתשומת לב} other {תקינים}}: {count, number}',
  'line-check-more': 'ועוד {count, number}; כולם באפשרות --json ובדוח (--out)',
  'line-check-met': 'נמצאו תקינים: {count, number}',
  'line-check-total':
    'בסך הכול: הופרו {breached, number} · טעונים השלמה {undetermined, number} · לתשומת לב {advisory, number} · תקינים {met, number}',
  'line-check-written': 'הדוח נכתב בקובץ {file}',
  'line-template':
    '{count, plural, one {גיליון ריק אחד נכתב} two {שני גיליונות ריקים נכתבו} other {# גיליונות ריקים נכתבו}} בקובץ {file}',
  'line-portable':
    '{count, plural, =0 {אין נוסחאות להחליף} one {נוסחה אחת הוחלפה} other {# נוסחאות הוחלפו}} בנוסחאות רגילות; נכתב הקובץ {file}',
  'line-portable-sheet': 'הפרמטרים בגיליון {sheet}',
  'line-portable-values': '{count, plural, one {תא אחד הפך} other {# תאים הפכו}} לתוצאה, ללא נוסחה:',
  'line-portable-left':
    '{count, plural, one {נוסחה אחת נותרה} other {# נוסחאות נותרו}} כפי שהיו, כי תוצאתן אינה ידועה:',
  'line-portable-name': 'השם {name} הוגדר בחוברת כ-LAMBDA; לא נוסה ב-Excel לשולחן העבודה',
  'line-frozen':
    '{count, plural, one {נוסחה אחת הוקפאה} two {שתי נוסחאות הוקפאו} other {# נוסחאות הוקפאו}}; נכתב הקובץ {file}',
  'line-frozen-stamp': 'מה הוקפא ואיך משחזרים: בגיליון {sheet}',
  'line-frozen-left': '{count, plural, one {נוסחה אחת נשארה} other {# נוסחאות נשארו}} כפי שהן:',
  'line-restored':
    '{count, plural, =0 {לא שוחזרה אף נוסחה} one {נוסחה אחת שוחזרה} two {שתי נוסחאות שוחזרו} other {# נוסחאות שוחזרו}}; נכתב הקובץ {file}',
  'line-restored-sheet':
    'הגיליון {sheet} נשאר, {why, select, edited {כי נכתב בו} other {כי נוסחאות מפנות אליו}}',
  'line-restored-conflicts':
    '{count, plural, one {נוסחה אחת ממתינה להכרעה} other {# נוסחאות ממתינות להכרעה}} (--formula מחזיר את הנוסחה, --keep משאיר את מה שבתא):',
  'line-restored-forgotten':
    '{count, plural, one {נוסחה אחת לא תשוחזר עוד, והערך נשאר} two {שתי נוסחאות לא ישוחזרו עוד, והערכים נשארים} other {{count, number} נוסחאות לא ישוחזרו עוד, והערכים נשארים}}; נכתב אל {file}',
  'line-sealed': 'החוברת נחתמה ב-{on} ונכתבה אל {file}',
  'base-not-found': 'אף קובץ אינו חוברת האשכול; יש לציין אותה באפשרות --base.',
  'decisions-invalid': 'בקובץ {file} צריך אובייקט של מזהה סתירה ובחירה.',
  'line-verify-more': '  ועוד {count, number}; --json מונה את כולם',
  'line-returns':
    '{count, plural, one {חוברת אחת} other {# חוברות}} של מהדורה {edition, number} נכתבו אל {folder}',
  'line-returns-book': '  {file} · {rows, plural, one {שורה אחת} other {# שורות}}',
  'line-returns-remembered': 'חוברת האשכול, שזוכרת מה נשלח, נכתבה אל {file}',
  'line-returns-not-remembered': 'חוברת האשכול עצמה לא השתנתה, ואינה זוכרת מה נשלח (--remember)',
  'line-collect': '{changes, plural, =0 {דבר לא השתנה} one {תא אחד נכתב} other {# תאים נכתבו}}; הקובץ {file}',
  'line-collect-file':
    '{file} · {authority} · {outcome, select, taken {נקלט} partly {נקלט בחלקו} waiting {ממתין להחלטה} passed {כבר נקלט} other {נדחה}} · {changes, plural, =0 {בלי שינוי} one {תא אחד} other {# תאים}}',
  'line-collect-waiting':
    '{count, plural, one {סתירה אחת ממתינה} other {# סתירות ממתינות}} להחלטה (--decisions):',
  'line-collect-issued': 'בעת המשלוח: {text}',
  undetermined: 'לא ידוע',
  'line-privacy-none': 'עם הקובץ {file} לא יוצא דבר שאינו נראה',
  'line-privacy-goes':
    'עם הקובץ {file} {count, plural, one {יוצא דבר אחד שאינו נראה} two {יוצאים שני דברים שאינם נראים} other {יוצאים {count, number} דברים שאינם נראים}} מיד:',
  'line-privacy-warnings': 'ביקשת להשמיט, ובכל זאת נשאר במקום אחר ({count, number}):',
  'line-privacy-written':
    'נכתב העותק {file}; {count, plural, =0 {דבר לא השתנה} one {שינוי אחד} two {שני שינויים} other {{count, number} שינויים}}',
  'line-privacy-still':
    'העותק נקרא מחדש, ועדיין {count, plural, one {יוצא איתו דבר אחד} two {יוצאים איתו שני דברים} other {יוצאים איתו {count, number} דברים}}:',
  'line-privacy-clean': 'העותק נקרא מחדש, ולא יוצא איתו דבר שאינו נראה',
  'line-privacy-more': 'ועוד {count, number}; כולם באפשרות --json',
  usage: `שימוש:
  eshkol quota --population N --socio K --periph K [--on DATE] [--model FILE]
      מכסה שנתית של רשות אחת לפי נספח 3, עם דרך החישוב
  eshkol quotas FILE.csv|FILE.xlsx [--sheet NAME] [--on DATE] [--model FILE]
      מכסות של כל הרשויות שבטבלה, וסך הכול
  eshkol check FILE…|FOLDER… [--on DATE] [--unit nis|thousands|millions] [--out REPORT.xlsx]
      בדיקת גיליונות תקציב: מה זוהה, מה הופר, באיזה תא ולפי איזה סעיף; תיקייה על כל הקבצים שבה
  eshkol template NAME OUT.xlsx [--year YEAR] [--cluster NAME] [--force]
      גיליונות ריקים למילוי, כפי ש-check קורא אותם: cluster (חוברת שלמה), members, budget, contributions, agreements,
      commitments, loans, donations, projects, reports, approvals, form;
      governance (חוברת שלמה), council, rotation, committees, delegations, powers, activities, fees,
      tenders, contracts, transfers, sales, joining, leaving, settlement
  eshkol portable FILE.xlsx OUT.xlsx [--lambda]
      אותה חוברת ללא תלות בתוסף: כל נוסחה שלנו הופכת לנוסחה רגילה, או לתוצאתה
  eshkol freeze FILE.xlsx OUT.xlsx [--as values|portable]
      אותה חוברת לשליחה: הנוסחאות שלנו מוחלפות בתוצאותיהן או בנוסחאות רגילות, ונשמרות בחוברת
  eshkol restore FILE.xlsx OUT.xlsx [--formula CELL]… [--keep CELL]… | --keep-values
      החזרת הנוסחאות כלשונן; מה ששונה בינתיים נשאר עד שיוכרע
      --keep-values: הערכים נשארים לתמיד, והנוסחאות שנשמרו נמחקות מן החוברת
  eshkol seal FILE.xlsx OUT.xlsx [--sheet NAME]… [--passphrase-file FILE]
      אותה חוברת וחותם על תוכן הגיליונות; בלי משפט סיסמה החותם מגלה שינויים בהיסח הדעת בלבד
  eshkol verify FILE.xlsx [--passphrase-file FILE]
      האם השתנה משהו מאז החתימה: כל תא שהשתנה עם הערך הישן והחדש, שורות, עמודות וגיליונות שנוספו, נמחקו או זזו
  eshkol diff OLD.xlsx NEW.xlsx [--out REPORT.xlsx] [--on DATE] [--unit nis|thousands|millions]
      במה נבדלות שתי חוברות לפי רשות, כרטיס, תב"ר ותרחיש, ולא לפי תאים; גיליונות שלא זוהו – תא מול תא
  eshkol returns FILE.xlsx FOLDER [--edition N] [--on DATE] [--cluster NAME] [--only NAMES] [--arabic NAMES] [--remember OUT.xlsx] [--force]
      חוברת למילוי לכל רשות מתוך חוברת האשכול: השורות שלה, הוראות, רשימות לבחירה; מה שאינו שלה מוגן
  eshkol collect OUT.xlsx FILE…|FOLDER… [--base FILE.xlsx] [--decisions FILE.json] [--on DATE]
      החוברות שחזרו אל חוברת האשכול, לפי תוכנן: מה נקלט, מה נדחה ולמה, מה סותר ומחכה להחלטה; יומן של כל תא
      חוברת האשכול היא --base, ובלעדיה הקובץ הראשון שיש בו טבלת חברות ואינו חוברת של רשות
  eshkol privacy FILE.xlsx
      מה יוצא עם החוברת ואינו נראה מיד: גיליונות, שורות ותאים מוסתרים, הערות, פרטי קשר, מאפיינים, קישורים, רשומות שלנו
  eshkol privacy FILE.xlsx OUT.xlsx --without KIND,… [--keep ID]… [--keep-cell CELL]…
      עותק לשליחה בלי מה שנבחר; כל שינוי נאמר, והעותק נקרא מחדש ונאמר מה עדיין יוצא איתו
      KIND: hidden-sheets, hidden-rows, hidden-cells, comments, contacts, properties, names, links, connections, pivots,
      headers, scenarios, seals, frozen, returns, others, all

  --on DATE     YYYY-MM-DD: המודל והכללים שחלו באותו יום; בלעדיה, המהדורה האחרונה הידועה, וב-check היום
  --model FILE  הסדר אחר: קובץ JSON, או טבלת פרמטרים בקובץ CSV
  --sheet NAME  הגיליון שבו הטבלה; ב-seal גיליון לחתימה, אפשר כמה פעמים
  --passphrase-file FILE  קובץ שבו משפט הסיסמה; בלעדיו משתנה הסביבה ESHKOL_PASSPHRASE
  --lambda      הנוסחאות נשארות =CLUSTERQUOTA(…), ושם בחוברת (LAMBDA) מחשב אותן; לא נוסה ב-Excel לשולחן העבודה
  --unit UNIT   היחידה של גיליונות שאינם מציינים אותה: nis, thousands, millions
  --out FILE    דוח הבדיקה כחוברת Excel
  --year YEAR   שנת התקציב של הגיליונות הריקים
  --cluster NAME  האשכול שחברותיו ייכתבו בגיליונות הריקים
  --force       לכתוב במקום קובץ קיים
  --edition N   מספר המשלוח; בלעדיה אחד יותר ממה שחוברת האשכול זוכרת
  --remember OUT  עותק של חוברת האשכול שזוכר מה נשלח, כדי שחוברת ישנה או זרה תידחה
  --only, --arabic NAMES  רשויות בשם או בסמל, בפסיקים: רק להן; להן בערבית
  --decisions FILE  קובץ JSON: מזהה סתירה והבחירה
  --json        מסמך JSON אחד ותו לא
  --lang LANG   he, ar, fa, en: שפת הפלט; ברירת המחדל he

קודי יציאה: 0 דבר לא הופר · 1 משהו הופר · 2 קלט או שימוש שגויים`,
};
