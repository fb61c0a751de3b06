import type { CouncilCode } from '../../council/codes.js';
import type { Messages } from '../messages.js';

const who = '{authority}{representative, select, none {} other { ({representative})}}';
const role =
  '{role, select, elected {נבחר ציבור שאינו ראש הרשות} employee {עובד שאינו בעל תפקיד בכיר} other {מי שאינו ראש הרשות או בעל תפקיד בכיר} unknown {בעל תפקיד שלא נמסר}}';
const office = '{office, select, chair {יו״ר המועצה} other {סגן היו״ר}}';
const term = 'בקדנציה {from} – {to}';

export const councilFindings: Messages<CouncilCode> = {
  'seats-unlisted':
    'בחוברת אין רשימה של חברי מועצת האשכול, ולכן אי אפשר לבדוק את הרכבה. יש למלא את הגיליון «מועצת האשכול».',
  'council-none-appointed': 'ברשימת המועצה אין חבר מכהן ביום הבדיקה. יש למלא את הנציגים ואת ימי כהונתם.',
  'members-unlisted':
    'בחוברת אין רשימה של הרשויות החברות באשכול, ולכן אי אפשר לומר אם לכל רשות יש נציג. יש להוסיף אותה.',
  'seats-filled': 'לכל {count} הרשויות החברות באשכול יש נציג במועצה.',
  'seat-missing':
    '{count, plural, one {לרשות אחת החברה באשכול אין שורה ברשימת המועצה: {names}} other {ל־{count} רשויות החברות באשכול אין שורה ברשימת המועצה: {names}}}. יש למנות נציג או להשלים את הרשימה.',
  'seat-vacant': 'המושב של {authority} פנוי. יש למנות נציג; הרוב נספר מן החברים המכהנים.',
  'seat-unnamed':
    '{count, plural, one {בשורה אחת לא נאמר מי הנציג} other {ב־{count} שורות לא נאמר מי הנציג}}: {names}. יש לרשום את הנציג או את תפקידו, או שהמושב פנוי.',
  'seat-authority-unknown':
    '{count, plural, one {בשורה אחת של המועצה לא נרשמה רשות} other {ב־{count} שורות של המועצה לא נרשמה רשות}}. יש לרשום אותה.',
  'seat-authority-unclear':
    '{authority} אינה ברשימת הרשויות החברות בשם זה; אולי הכוונה ל: {other}. יש לכתוב את שם הרשות כפי שהוא ברשימת החברות.',
  'seat-before-joining':
    '{authority} מצטרפת לאשכול רק ביום {joined}, ונציג שלה כבר רשום במועצה. יש לרשום מאיזה יום הוא מכהן.',
  'seat-of-former-member':
    '{authority} פרשה מן האשכול ביום {left}, ונציג שלה עדיין רשום במועצה. המועצה מורכבת מנציגי הרשויות המאוגדות באשכול: יש לסיים את כהונתו.',
  'seat-of-no-member':
    '{authority} אינה מן הרשויות החברות באשכול, ונציג שלה רשום במועצה. המועצה מורכבת מנציגי הרשויות המאוגדות באשכול: יש לתקן את הרשימה או לסיים את כהונתו.',
  'representatives-one':
    '{count, plural, one {לרשות אחת נציג אחד במועצה} other {ל־{count} רשויות נציג אחד לכל אחת במועצה}}.',
  'representatives-justified': 'ל{authority} {count} נציגים במועצה, וההצדקה המיוחדת רשומה: {justification}.',
  'representatives-unjustified':
    'ל{authority} {count} נציגים במועצה, ואין הצדקה מיוחדת. בהעדר הצדקה כל רשות מיוצגת על ידי נציג אחד בלבד: יש לסיים כהונה או לרשום הצדקה.',
  'representatives-unexplained':
    'ל{authority} {count} נציגים במועצה, ולא נרשם אם יש לכך הצדקה מיוחדת. יש לרשום אותה, או «אין».',
  'role-as-stated':
    '{count, plural, one {נציג אחד הוא} other {{count} נציגים הם}} ראש רשות או בעל תפקיד בכיר שאינו נבחר ציבור.',
  'role-justified': `את ${who} מייצג ${role}, וההצדקה רשומה: {justification}.`,
  'role-unjustified': `את ${who} מייצג ${role}, ואין לכך הצדקה מיוחדת. הנציג הוא ראש הרשות או בעל תפקיד בכיר שאינו נבחר ציבור: יש למנות נציג כזה או לרשום הצדקה.`,
  'role-unexplained': `את ${who} מייצג ${role}, ולא נרשם אם יש לכך הצדקה מיוחדת. יש לרשום אותה, או «אין».`,
  'role-unknown':
    '{count, plural, one {תפקידו של נציג אחד ברשות לא נרשם או סותר את האמור בשורתו} other {תפקידם של {count} נציגים ברשות לא נרשם או סותר את האמור בשורתם}}: {names}. יש לרשום אם הנציג הוא ראש הרשות, בעל תפקיד בכיר או אחר.',
  'employees-half':
    '{employees} מתוך {appointed} החברים המכהנים הם עובדי הרשויות שבאשכול; נדרשים לפחות {needed}.',
  'employees-few':
    'רק {employees} מתוך {appointed} החברים המכהנים הם עובדי הרשויות שבאשכול{unknown, plural, =0 {} one {, ועל עוד אחד לא נאמר} other {, ועל עוד # לא נאמר}}; נדרשים לפחות {needed}, מחציתם. {missing, plural, one {חסר אחד} two {חסרים שניים} other {חסרים #}}: יש למנות במקום נציגים אחרים עובדי רשויות.',
  'employees-unknown':
    '{employees} מתוך {appointed} החברים המכהנים ידועים כעובדי הרשויות שבאשכול, ונדרשים לפחות {needed}; {unknown, plural, one {על אחד לא נאמר אם הוא עובד רשות} other {על # לא נאמר אם הם עובדי רשות}}. יש להשלים.',
  'rotation-apart': 'בסבב הנציגים של {count, plural, one {רשות אחת} other {# רשויות}} אין קדנציות חופפות.',
  'rotation-overlaps':
    'בסבב של {authority} השורה {from} – {to} חופפת לשורה {otherFrom} – {otherTo}. יש לתקן את הימים, אלא אם הוסכם על שני נציגים.',
  'rotation-undated':
    '{count, plural, one {בשורה אחת של הסבב} other {ב־{count} שורות של הסבב}} חסרה רשות או יום תחילה, או שהסוף קודם לתחילה: {names}. יש להשלים.',
  'rotation-half': `${term} {employees} מתוך {planned} הנציגים שהוסכם עליהם הם עובדי הרשויות; נדרשים לפחות {needed}.`,
  'rotation-few': `${term} רק {employees} מתוך {planned} הנציגים שהוסכם עליהם הם עובדי הרשויות{unknown, plural, =0 {} one {, ועל אחד לא נאמר} other {, ועל # לא נאמר}}; נדרשים לפחות {needed}. יש לשנות את הסבב.`,
  'rotation-unknown': `${term} אי אפשר לומר אם לפחות מחצית הם עובדי הרשויות: {employees} ידועים מתוך {planned}{listed, select, no {; אין רשימה של הרשויות החברות} other {}}{left, select, none {} other {; הסבב אינו אומר דבר על {left}}}{strange, select, none {} other {; אינן ברשימת הרשויות החברות: {strange}}}. יש להשלים.`,
  'rotation-kept': 'המועצה היום היא לפי סבב הנציגים: הושוו {count, plural, one {רשות אחת} other {# רשויות}}.',
  'rotation-not-kept':
    '{count, plural, one {נציג של רשות אחת אינו} other {נציגים של # רשויות אינם}} לפי סבב הנציגים, מקרב העובדים או שלא מקרבם: {names}. יש לעדכן את הסבב או את המועצה.',
  'forum-meets': 'לצד המועצה מתקיים פורום ראשי רשויות.',
  'forum-none': 'אין פורום ראשי רשויות. מומלץ לקיים אותו לצד המועצה.',
  'term-running':
    'כהונת המועצה החלה ביום {from}{by, select, seats {, לפי ימי המינוי של חבריה,} other {}} ותסתיים כעבור 4 שנים, ביום {end}.',
  'term-over':
    'כהונת המועצה החלה ביום {from}{by, select, seats {, לפי ימי המינוי של חבריה,} other {}} והסתיימה כעבור 4 שנים, ביום {end}. הנוהל אינו אומר מה דינה אחר כך: יש לבדוק בצו ולמנות מועצה חדשה.',
  'term-not-begun': 'כהונת המועצה תתחיל רק ביום {from}, אחרי יום הבדיקה ({on}). יש לבדוק את התאריך.',
  'term-unknown':
    'לא ידוע מתי החלה כהונת המועצה. יש לרשום את יום תחילתה בגיליון האישורים וההחלטות, או לכל חבר את יום מינויו.',
  'chair-one': `יו״ר המועצה הוא אחד מחבריה: ${who}.`,
  'chair-none': 'לאף אחד מ־{count} חברי המועצה המכהנים אין תפקיד של יו״ר. המועצה תבחר באחד מחבריה ליו״ר.',
  'chairs-several':
    'ברשימה {count} יושבי ראש: {names}. המועצה בוחרת באחד מחבריה: יש לתקן את הרשימה או את הבחירה.',
  'chair-vacant': 'מושבו של יו״ר המועצה פנוי. המועצה תבחר באחד מחבריה.',
  'chair-unknown':
    'לא רשום מי יו״ר המועצה: ל־{unknown} מ־{count} חבריה המכהנים לא נרשם תפקיד במועצה. יש לרשום.',
  'deputy-one': '{count, plural, one {יש סגן ליו״ר המועצה} other {יש {count} סגנים ליו״ר המועצה}}: {names}.',
  'deputy-none':
    'לאף אחד מ־{count} חברי המועצה המכהנים אין תפקיד של סגן. המועצה תבחר מבין חבריה לפחות סגן אחד ליו״ר.',
  'deputy-vacant': 'מושבו של סגן היו״ר פנוי. המועצה תבחר מבין חבריה לפחות סגן אחד.',
  'deputy-unknown':
    'לא רשום סגן ליו״ר המועצה: ל־{unknown} מ־{count} חבריה המכהנים לא נרשם תפקיד במועצה. יש לרשום.',
  'office-elected': `${office}, ${who}, נבחר על ידי המועצה{reference, select, none {} other {: {reference}}}{date, select, none {} other { ({date})}}.`,
  'office-unelected': `${office}, ${who}, לא נבחר על ידי המועצה עד {on}{date, select, none {} other {: ההחלטה היא מיום {date}}}. המועצה בוחרת ביו״ר ובסגנו מבין חבריה: יש להביא את הבחירה להחלטתה.`,
  'office-election-unknown':
    '{count, plural, one {לא נרשמה החלטת המועצה שבחרה ביו״ר או בסגן} other {ל־{count} בעלי תפקיד לא נרשמה החלטת המועצה שבחרה בהם}}: {names}. יש לרשום את מספרה ואת יומה, או «אין».',
  'committees-unlisted':
    'בחוברת אין רשימה של ועדות האשכול, ולכן אי אפשר לומר אם יש ועדת הצעות ומכרזים קבועה. יש למלא את הגיליון «ועדות האשכול».',
  'tenders-committee-permanent': 'יש ועדת הצעות ומכרזים קבועה: {committee}.',
  'tenders-committee-temporary':
    '{committee} אינה ועדה קבועה. למועצת האשכול תהיה ועדת הצעות ומכרזים קבועה: יש לבחור אותה כוועדה קבועה.',
  'tenders-committee-elsewhen':
    '{committee} פועלת {from} – {to}, ואינה פועלת ביום {on}. חובה לקיים ועדת הצעות ומכרזים קבועה: יש לבחור ועדה.',
  'tenders-committee-none':
    'אין ברשימת הוועדות ועדת הצעות ומכרזים. חובה בכל אשכול לקיים אותה כוועדה קבועה: יש לבחור אותה.',
  'tenders-committee-unsaid': 'לא נרשם אם {committee} היא ועדה קבועה. יש לרשום.',
  'tenders-committee-unclear':
    '{count, plural, one {לא נרשם מה תחומה של ועדה אחת} other {לא נרשם מה תחומן של {count} ועדות}}: {names}. יש לרשום איזו מהן היא ועדת ההצעות והמכרזים.',
};
