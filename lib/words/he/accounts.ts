import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

const field = '{field, select, chapter {מספר פרק} chapterName {שם פרק} other {סוג תקבול או תשלום}}';
const side = '{side, select, income {התקבולים} other {התשלומים}}';

export const accounts: Messages<AccountProblem['code']> = {
  'account-blank': 'חסר קוד של כרטיס תקציב.',
  'account-not-a-code':
    '«{asked}» אינו קוד של כרטיס תקציב. קוד הוא עשר ספרות (1611211530), קוד מפוצל (61111/121/8) או פרק או סעיף לבדו (61, 6111).',
  'account-other-budget': '«{asked}» מתחיל בספרה {digit}; קוד של התקציב הרגיל מתחיל ב-1.',
  'account-unknown': '«{asked}»: אין פרק {chapter} בספר הקודים.',
  'account-ambiguous': 'את «{asked}» אפשר לקרוא ב-{count, number} דרכים: {readings}. יש לכתוב את הקוד המלא.',
  'account-field-unknown': 'שדה לא מוכר: «{asked}». השדות הם {known}.',
  'account-field-empty': `הקוד {account} אינו כולל ${field}.`,
  'account-unlisted': 'הקוד {unlisted} אינו בספר הקודים; הסעיף הקרוב ביותר שמעליו הוא {nearest}, {name}.',
  'account-kind-unlisted': `הסוג {unlisted} אינו בין סוגי ${side} שבספר הקודים{nearest, select, none {} other {; הסוג הקרוב ביותר שמעליו הוא {nearest}, {name}}}.`,
};
