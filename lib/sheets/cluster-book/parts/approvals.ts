import { phrases } from '../phrases.js';
import type { Choice } from '../choice.js';
import type { ApprovalsSpec, Field } from '../spec.js';
import { BUDGET_STATEMENTS } from './budget-statements.js';
import { GOVERNANCE_STATEMENTS } from './governance-statements.js';
import { QUOTA_STATEMENTS } from './quota-statements.js';
import { field } from './statement.js';

export const TRUSTS: readonly Choice<'chair-and-treasurer' | 'other'>[] = [
  {
    value: 'chair-and-treasurer',
    words: {
      he: 'יושב הראש והגזבר',
      ar: 'الرئيس وأمين الصندوق',
      fa: 'رئیس و خزانه‌دار',
      en: 'chair and treasurer',
    },
    also: phrases(
      'יו"ר וגזבר | יו"ר האשכול והגזבר | היו"ר והגזבר | יושב ראש וגזבר | כן',
      'رئيس العنقود وأمين الصندوق | نعم',
      'رئیس و خزانه‌دار خوشه | بله',
      'the chair and the treasurer | yes',
    ),
  },
  {
    value: 'other',
    words: { he: 'אחר', ar: 'آخر', fa: 'دیگر', en: 'other' },
    also: phrases('אחרים | לא', 'لا | غيرهم', 'خیر | نه', 'others | no'),
  },
];

const FIELDS: readonly Field[] = [
  ...BUDGET_STATEMENTS,
  ...QUOTA_STATEMENTS,
  field(
    'loanLimit',
    'limit',
    {
      he: 'מגבלת הצו על הלוואות (₪)',
      ar: 'حد الأمر للقروض (₪)',
      fa: 'سقف وام‌ها در فرمان (₪)',
      en: 'Order’s limit on loans (NIS)',
    },
    phrases(
      'מגבלת הלוואות | תקרת הלוואות | מגבלה על הלוואות',
      'حد القروض',
      'سقف وام‌ها',
      'loan limit | limit on loans',
    ),
  ),
  field(
    'otherwise',
    'provision',
    {
      he: 'הצו קובע אחרת: סעיף הנוהל, וסעיף הצו',
      ar: 'الأمر ينص على غير ذلك: بند النظام، ثم بند الأمر',
      fa: 'فرمان چیز دیگری می‌گوید: بند دستورالعمل و بند فرمان',
      en: 'The order provides otherwise: clause, then section of the order',
    },
    phrases(
      'הצו קובע אחרת | הוראה אחרת בצו | סטייה לפי הצו',
      'الأمر ينص على غير ذلك',
      'فرمان چیز دیگری می‌گوید',
      'order provides otherwise | the order provides otherwise',
    ),
  ),
  field(
    'trust',
    'choice',
    {
      he: 'נאמני התקציב הבלתי רגיל',
      ar: 'أمناء الميزانية غير العادية',
      fa: 'امانت‌داران بودجهٔ غیرعادی',
      en: 'Trustees of the extraordinary budget',
    },
    phrases(
      'נאמנות התקציב הבלתי רגיל | בנאמנות של | נאמנים',
      'أمانة الميزانية غير العادية',
      'امانت‌داران',
      'in trust of | trustees | trust',
    ),
    { choices: TRUSTS },
  ),
  field(
    'regularAccounts',
    'text',
    {
      he: 'חשבון בנק של התקציב הרגיל',
      ar: 'حساب بنكي للميزانية العادية',
      fa: 'حساب بانکی بودجهٔ عادی',
      en: 'Bank account of the regular budget',
    },
    phrases(
      'חשבונות הבנק של התקציב הרגיל | חשבון התקציב הרגיל | חשבונות התקציב הרגיל',
      'حسابات الميزانية العادية',
      'حساب‌های بودجهٔ عادی',
      'bank accounts of the regular budget | regular budget account',
    ),
  ),
  ...GOVERNANCE_STATEMENTS,
];

/** B4, B7, B8, B9, C4, C5, Q7, Q9 and P2: what was decided, approved and limited, one thing a row. */
export const approvalsPart: ApprovalsSpec = {
  part: 'approvals',
  kind: 'K4',
  title: {
    he: 'אישורים והחלטות',
    ar: 'المصادقات والقرارات',
    fa: 'تأییدها و تصمیم‌ها',
    en: 'Approvals and decisions',
  },
  titles: phrases('אישורים | החלטות | אישורי תקציב', 'مصادقات | قرارات', 'تأییدها', 'approvals | decisions'),
  fields: FIELDS,
};
