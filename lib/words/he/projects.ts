import type { ProjectCode } from '../../budget/projects/codes.js';
import type { Messages } from '../messages.js';

const projects =
  '{count, plural, offset:1 =1 {תב"ר «{project}»} one {תב"ר «{project}» ועוד אחד} other {תב"ר «{project}» ועוד #}}';
const keepers = '{of, select, authority {ראש הרשות והגזבר} other {יו"ר מועצת האשכול והגזבר}}';

export const projectFindings: Messages<ProjectCode> = {
  'project-estimate-met': 'לתב"ר «{project}» אומדן תקבולים ותשלומים משלו.',
  'project-estimate-by-law': 'תב"ר «{project}»: כספים שיועדו על פי דין למטרות שאינן תקציב רגיל.',
  'project-estimate-unknown': `${projects}: לא נמצא אומדן של תקבולים ותשלומים. תקציב בלתי רגיל כולל אומדן כזה לפעולה או לתחום; יש להוסיף אותו, או לציין שאלה כספים שיועדו על פי דין.`,
  'project-trust-met': `הכספים מנוהלים בנאמנות בידי ${keepers}.`,
  'project-trust-other': `הכספים אינם מנוהלים בנאמנות בידי ${keepers}. יש להעביר אותם לנאמנותם.`,
  'project-trust-unknown': `לא צוין אם הכספים מנוהלים בנאמנות בידי ${keepers}. יש לציין.`,
  'project-account-apart': 'כספי תב"ר «{project}» בחשבון {account}, בנפרד מן התקציב הרגיל.',
  'project-account-regular':
    'כספי תב"ר «{project}» בחשבון {account}, שהוא חשבון התקציב הרגיל. יש לנהל אותם בנפרד; חשבון אחד לכל התב"רים מספיק.',
  'project-account-unknown': `${projects}: {missing, select, regular {לא צוין חשבון הבנק של התקציב הרגיל} other {לא צוין חשבון הבנק}}, ולכן לא ידוע אם הכספים מנוהלים בנפרד. יש לציין.`,
  'project-purpose-kept': 'כספי תב"ר «{project}» שימשו רק למטרתם.',
  'project-off-purpose':
    'מכספי תב"ר «{project}» שימשו {amount, number, nis} שלא למטרה שלשמה נועדו{purpose, select, none {} other { ({purpose})}}. יש להשיב אותם.',
  'project-purpose-unknown': `${projects}: לא צוין אם הכספים שימשו רק למטרתם. יש לציין סכום ששימש למטרה אחרת, או אפס.`,
  'project-no-set-off': 'לא קוזזו כספים של תב"ר «{project}» עם התקציב הרגיל.',
  'project-contribution': 'התקציב הרגיל משתתף בתב"ר «{project}» ב-{amount, number, nis}; זה אינו קיזוז.',
  'project-set-off':
    'תב"ר «{project}» פתוח, ו-{amount, number, nis} מכספיו קוזזו עם התקציב הרגיל או הועברו אליו. אין לקזז לפני תום כל הפעולות שהתקציב יועד להן; יש להשיב את הסכום.',
  'project-set-off-after-end':
    '{amount, number, nis} מכספי תב"ר «{project}» הועברו לתקציב הרגיל לאחר שהפעולה הסתיימה{ended, select, none {} other { ({ended})}}; מותר.',
  'project-status-unknown':
    '{amount, number, nis} מכספי תב"ר «{project}» קוזזו עם התקציב הרגיל או הועברו אליו, ולא צוין אם הפעולה הסתיימה. יש לציין; לפני כן הקיזוז אסור.',
  'project-set-off-unknown': `${projects}: לא צוין אם קוזזו כספים עם התקציב הרגיל. יש לציין סכום, או אפס.`,
  'project-not-pledged':
    '{pledged, select, none {כספי תב"ר «{project}» אינם משועבדים} other {כספי תב"ר «{project}» משועבדים לטובת הפעולה עצמה}}.',
  'project-pledged-elsewhere':
    'כספי תב"ר «{project}» משועבדים שלא לטובת הפעולה שהתקציב מיועד לה. יש להסיר את השעבוד.',
  'project-pledge-unknown': `${projects}: לא צוין אם הכספים משועבדים, ולטובת מה. יש לציין.`,
  'project-receipts-cover':
    'בתב"ר «{project}» התשלומים ({payments, number, nis}) אינם עולים על התקבולים ({receipts, number, nis}).',
  'project-payments-exceed':
    'בתב"ר «{project}» התשלומים {payments, number, nis} והתקבולים {receipts, number, nis}: עודף תשלומים של {excess, number, nis}. יש להגדיל את התקבולים או להקטין את התשלומים; כל פעולה מאוזנת לעצמה.',
  'project-payments-ahead':
    'בתב"ר «{project}» שולמו עד כה {payments, number, nis} והתקבלו {receipts, number, nis}: {excess, number, nis} מעבר לתקבולים. יש לבדוק שהמימון שאושר עתיד להתקבל.',
  'project-receipts-unknown': `${projects}: חסרים התקבולים או התשלומים, או שסכום מהם לא נקרא, ולכן אי אפשר להשוות ביניהם.`,
  'project-balance-met': 'היתרה של תב"ר «{project}» היא התקבולים פחות התשלומים: {balance, number, nis}.',
  'project-balance-differs':
    'היתרה של תב"ר «{project}» היא {balance, number, nis}, והתקבולים ({receipts, number, nis}) פחות התשלומים ({payments, number, nis}) הם {expected, number, nis}: הפרש של {difference, number, nis}. יש לתקן.',
  'project-balance-other':
    'היתרה של תב"ר «{project}» ({balance, number, nis}) אינה התקבולים פחות התשלומים ({expected, number, nis}); נראה שהעמודה היא של יתרה אחרת, כגון של הסכום המאושר. כדאי לכתוב זאת בכותרת.',
  'project-balance-unknown': `${projects}: רשומה יתרה, והתקבולים או התשלומים חסרים או לא נקראו. יש להשלים כדי לבדוק אותה.`,
  'project-total-met':
    '«{label}» ({column, select, approved {סכום מאושר} receipts {תקבולים} payments {תשלומים} other {יתרה}}) שווה לסכום השורות: {printed, number, nis}.',
  'project-total-differs':
    '«{label}» ({column, select, approved {סכום מאושר} receipts {תקבולים} payments {תשלומים} other {יתרה}}) הוא {printed, number, nis}, והשורות מסתכמות ב-{sum, number, nis}: הפרש של {difference, number, nis}. יש לתקן את הסך הכול או את אחת מהשורות.',
  'project-total-unknown':
    'אי אפשר לבדוק את «{label}» ({column, select, approved {סכום מאושר} receipts {תקבולים} payments {תשלומים} other {יתרה}}): {missing, plural, one {חסר סכום של תב"ר אחד} two {חסרים סכומים של שני תב"רים} other {חסרים סכומים של {missing, number} תב"רים}}. נדפס {printed, number, nis}, והידועים מסתכמים ב-{sum, number, nis}.',
  'project-separate-form':
    'בטבלה {projects, number} תב"רים יחד. לפי תקנות הכנת התקציבים עורכים טופס נפרד לכל פעולה; כדאי לוודא שיש כזה לצד הריכוז.',
};
