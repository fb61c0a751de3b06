import type { LeavingNote } from '../../sheets/privacy/notes.js';
import type { LeavingProblem } from '../../sheets/privacy/types.js';
import type { Messages } from '../messages.js';

export const privacy: Messages<LeavingNote['code'] | LeavingProblem['code']> = {
  'leaving-keep-unknown': 'אין בחוברת פריט בשם «{id}» שיוצא איתה.',
  'leaving-kind':
    '{kind, select, hidden_sheets {גיליונות מוסתרים} hidden_rows {שורות ועמודות מוסתרות} hidden_cells {תאים שאינם נראים} comments {הערות ושיחות} contacts {פרטי קשר אישיים} properties {מאפייני הקובץ} names {שמות מוגדרים} links {קישורים לקבצים} connections {מקורות נתונים} pivots {עותקים של טבלאות ציר} headers {כותרות עליונות ותחתונות בהדפסה} scenarios {תרחישים של Excel} seals {חותמים} frozen {נוסחאות מוקפאות} returns {חוברות שנשלחו לרשויות} other {חלקים אחרים של הקובץ}}',
  'leaving-sheet':
    'הגיליון {sheet} {very, select, yes {מוסתר גם מרשימת הגיליונות} other {מוסתר}}: {cells, plural, =0 {הוא ריק} one {תא מלא אחד} two {שני תאים מלאים} other {{cells, number} תאים מלאים}}{used, plural, =0 {} one {; נוסחה אחת בגיליונות אחרים קוראת אותו} other {; {used, number} נוסחאות בגיליונות אחרים קוראות אותו}}',
  'leaving-rows':
    '{rows, plural, =0 {} one {שורה מוסתרת אחת} two {שתי שורות מוסתרות} other {{rows, number} שורות מוסתרות}}{rows, plural, =0 {} other {{columns, plural, =0 {} other {, }}}}{columns, plural, =0 {} one {עמודה מוסתרת אחת} two {שתי עמודות מוסתרות} other {{columns, number} עמודות מוסתרות}}: {cells, plural, one {תא מלא אחד} two {שני תאים מלאים} other {{cells, number} תאים מלאים}}',
  'leaving-unseen':
    '{cells, plural, one {תא מלא אחד נראה ריק} two {שני תאים מלאים נראים ריקים} other {{cells, number} תאים מלאים נראים ריקים}}: התבנית או הצבע מסתירים את תוכנם',
  'leaving-comments':
    '{notes, plural, =0 {} one {הערה אחת} two {שתי הערות} other {{notes, number} הערות}}{notes, plural, =0 {} other {{threads, plural, =0 {} other {, }}}}{threads, plural, =0 {} one {תגובה אחת בשיחה} two {שתי תגובות בשיחות} other {{threads, number} תגובות בשיחות}}{authors, plural, =0 {} one {, של כותב אחד} two {, של שני כותבים} other {, של {authors, number} כותבים}}',
  'leaving-emails':
    'כתובות דואר אלקטרוני: {cells, plural, one {תא אחד} two {שני תאים} other {{cells, number} תאים}}',
  'leaving-phones': 'מספרי טלפון: {cells, plural, one {תא אחד} two {שני תאים} other {{cells, number} תאים}}',
  'leaving-ids': 'מספרי זהות: {cells, plural, one {תא אחד} two {שני תאים} other {{cells, number} תאים}}',
  'leaving-persons':
    'העמודה «{heading}»: {cells, plural, one {תא אחד} two {שני תאים} other {{cells, number} תאים}} על אנשים',
  'leaving-contact-links':
    '{count, plural, one {קישור אחד} two {שני קישורים} other {{count, number} קישורים}} לכתובות ולמספרים של אנשים',
  'leaving-contacts-elsewhere':
    'פרטי קשר מחוץ לתאים: {count, plural, one {במקום אחד} two {בשני מקומות} other {ב-{count, number} מקומות}} (רשימות לבחירה, תיבות טקסט, שמות)',
  'leaving-properties':
    'מי עשה את הקובץ ומה נאמר עליו: {count, plural, one {פרט אחד} two {שני פרטים} other {{count, number} פרטים}}',
  'leaving-names':
    '{sort, select, hidden {שמות מוסתרים} constant {שמות של ערכים קבועים} outside {שמות של תאים בחוברות אחרות} other {שמות של תאים שאינם עוד}}: {count, number}',
  'leaving-workbooks':
    'נוסחאות קוראות {count, plural, one {חוברת אחרת} two {שתי חוברות אחרות} other {{count, number} חוברות אחרות}}; הנתיבים והערכים האחרונים שלהן בתוך הקובץ',
  'leaving-page': 'קישור אל {target}',
  'leaving-connections':
    '{count, plural, one {מקור נתונים אחד} two {שני מקורות נתונים} other {{count, number} מקורות נתונים}}, עם כתובותיהם ומה שהם שואלים',
  'leaving-pivot': 'טבלת ציר מחזיקה עותק של כל נתוניה{source, select, blank {} other { ({source})}}',
  'leaving-headers':
    '{count, plural, one {טקסט אחד} two {שני טקסטים} other {{count, number} טקסטים}} בשולי הדפים המודפסים',
  'leaving-scenarios':
    '{count, plural, one {תרחיש אחד} two {שני תרחישים} other {{count, number} תרחישים}} של מנהל התרחישים, עם ערכים ושמות',
  'leaving-seal':
    'חותם{on, select, blank {} other { מ-{on}}}: כל מה שהיה ב{sheets, plural, one {גיליון אחד} two {שני גיליונות} other {-{sheets, number} גיליונות}} כשנחתמו שמור בתוכו',
  'leaving-frozen':
    '{cells, plural, one {נוסחה מוקפאת אחת} two {שתי נוסחאות מוקפאות} other {{cells, number} נוסחאות מוקפאות}}{on, select, blank {} other { מ-{on}}}, כדי שאפשר יהיה לשחזר',
  'leaving-return':
    '{kind, select, ticket {תעודת חוברת שנשלחה לרשות: מה שעמד בה בעת המשלוח} other {יומן החוברות שנשלחו לרשויות והוחזרו}} ({rows, plural, =0 {ריק} one {שורה אחת} two {שתי שורות} other {{rows, number} שורות}})',
  'leaving-record-unread': 'רשומה שלנו שאי אפשר לקרוא{kind, select, blank {} other { ({kind})}}',
  'leaving-other':
    '{part, select, macros {מאקרו} data_model {מודל נתונים עם עותק משלו} embedded {קבצים ועצמים משובצים} custom_xml {שאילתות ונתונים של מערכות מסמכים} revisions {יומן שינויים של חוברת משותפת, עם ערכים ישנים} printers {הגדרות מדפסת} addins {הגדרות של תוספים} slicers {כלי פריסה (slicers) עם עותק של מה שאפשר לבחור} rich_values {נתונים שמאחורי תאים (תמונות, סוגי נתונים)} label {תווית רגישות של הארגון} other {{part}}}: {count, plural, one {חלק אחד} two {שני חלקים} other {{count, number} חלקים}}',
  'left-sheet': 'הגיליון {sheet} הושמט',
  'left-cell':
    'התא רוקן ({kind, select, hidden_rows {בשורה או בעמודה מוסתרת} hidden_cells {לא נראה} contacts {פרטי קשר} other {{kind}}})',
  'left-formula': 'במקום הנוסחה {formula} עומד ערכה: היא קוראת את {source}, שהושמט',
  'left-formula-text': 'במקום הנוסחה {formula} עומד ערכה: יש בה פרטי קשר',
  'left-formula-indirect': 'במקום הנוסחה {formula} עומד ערכה: אולי היא קוראת מה שהושמט',
  'left-comments':
    '{count, plural, one {הערה אחת הושמטה} two {שתי הערות הושמטו} other {{count, number} הערות הושמטו}}',
  'left-properties': 'מאפייני הקובץ הושמטו: {count, number}',
  'left-titles': 'רשימת הגיליונות שבמאפייני הקובץ ותמונת העמוד הראשון הושמטו',
  'left-name': 'השם {name} הושמט',
  'left-other':
    '{part, select, revisions {יומן השינויים הושמט} printers {הגדרות המדפסת הושמטו} addins {הגדרות התוספים הושמטו} label {תווית הרגישות הושמטה} other {{part}}}',
  'left-links':
    '{count, plural, one {הקישור לחוברת אחרת הושמט} two {הקישורים לשתי חוברות אחרות הושמטו} other {הקישורים ל-{count, number} חוברות אחרות הושמטו}}, עם הערכים האחרונים שלהן',
  'left-page': 'הקישור אל {target} הושמט; מה שכתוב בתא נשאר',
  'left-connections': 'מקורות הנתונים אינם מובילים עוד לשום מקום: {count, number}',
  'left-pivots':
    '{count, plural, one {עותק אחד של נתוני ציר הושמט} other {{count, number} עותקים של נתוני ציר הושמטו}}; הטבלאות נשארו כתאים רגילים',
  'left-headers': 'הטקסטים שבשולי הדפים הושמטו',
  'left-scenarios': '{count, plural, one {תרחיש אחד הושמט} other {{count, number} תרחישים הושמטו}}',
  'left-seal':
    'החותם{on, select, blank {} other { מ-{on}}} הושמט{why, select, asked {, עם הערכים ששמר} other {: הוא שומר מה שהושמט, או גיליונות שהשתנו}}',
  'left-frozen':
    '{count, plural, one {נוסחה מוקפאת אחת לא תשוחזר עוד} two {שתי נוסחאות מוקפאות לא ישוחזרו עוד} other {{count, number} נוסחאות מוקפאות לא ישוחזרו עוד}} (מתוך {of, number})',
  'left-return':
    '{kind, select, ticket {תעודת החוברת הושמטה: האשכול לא יזהה עוד לפיה של מי היא} other {יומן החוברות שנשלחו הושמט}}',
  'left-record-unread': 'רשומה שלנו שאי אפשר לקרוא הושמטה{kind, select, blank {} other { ({kind})}}',
  'left-copy':
    '{kind, select, chart {התרשים} shape {הצורה} other {הפקד}}{name, select, blank {} other { {name}}} קרא מה שהושמט, והעותק שבתוכו רוקן',
  'left-rule': 'הכלל של {area} (רשימה לבחירה) קרא מה שהושמט, ואינו פועל עוד',
  'left-conditions': 'עיצוב מותנה או תרשימים זעירים קראו מה שהושמט, ואינם פועלים עוד: {count, number}',
  'still-blank': 'ערכה של הנוסחה {formula} לא היה בקובץ: התא ריק',
  'still-heading': '«{text}» היא כותרת של טבלה, ואי אפשר לרוקן אותה',
  'still-list':
    'ברשימה לבחירה של {area} נשארו {count, plural, one {טקסט אחד} two {שני טקסטים} other {{count, number} טקסטים}} ממה שהושמט',
  'still-drawing': 'בתיבת טקסט כתוב מה שהושמט: {text}',
  'still-other':
    '{part, select, macros {המאקרו} data_model {מודל הנתונים} embedded {הקבצים המשובצים} custom_xml {השאילתות ונתוני מערכות המסמכים} revisions {יומן השינויים} slicers {כלי הפריסה} rich_values {הנתונים שמאחורי תאים} other {{part}}}: אי אפשר לקרוא אותם כאן, ואולי יש בהם ממה שהושמט',
  'still-pivot':
    'העותק של טבלת הציר{source, select, blank {} other { ({source})}} נשאר, ואולי יש בו ממה שהושמט',
  'still-contact':
    'פרטי קשר נשארו {where, select, comments {בהערה} lists {ברשימה לבחירה} headers {בשולי הדפים} drawings {בתיבת טקסט} other {בשם הגיליון}}: {text}',
};
