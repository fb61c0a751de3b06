import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';
import { field } from './statement.js';

/** The budget's way from its proposal to the first payment. */
export const BUDGET_STATEMENTS: readonly Field[] = [
  field(
    'year',
    'year',
    { he: 'שנת התקציב', ar: 'سنة الميزانية', fa: 'سال بودجه', en: 'Budget year' },
    phrases('שנת כספים | שנת הכספים', 'السنة المالية', 'سال مالی', 'financial year | fiscal year | year'),
  ),
  field(
    'proposal',
    'evidence',
    { he: 'הצעת התקציב', ar: 'اقتراح الميزانية', fa: 'پیشنهاد بودجه', en: 'Budget proposal' },
    phrases('הצעת תקציב | עריכת הצעת התקציב', 'مشروع الميزانية', 'لایحهٔ بودجه', 'proposal | proposed budget'),
  ),
  field(
    'submitted',
    'evidence',
    {
      he: 'הגשה לאישור שר הפנים',
      ar: 'تقديم الميزانية لمصادقة وزير الداخلية',
      fa: 'تقدیم بودجه به وزیر کشور',
      en: 'Submitted to the minister',
    },
    phrases(
      'הגשה לאישור השר | הגשת התקציב לאישור | הוגש לשר הפנים | הגשה לשר הפנים | הגשת הצעת התקציב',
      'تقديم الميزانية للوزير',
      'تقدیم به وزیر',
      'submission | submission to the minister | budget submitted',
    ),
  ),
  field(
    'approved',
    'evidence',
    {
      he: 'אישור שר הפנים לתקציב',
      ar: 'مصادقة وزير الداخلية على الميزانية',
      fa: 'تأیید بودجه از وزیر کشور',
      en: 'Minister’s approval of the budget',
    },
    phrases(
      'אישור התקציב | אישור השר לתקציב | אישור תקציב האשכול | אישור שר הפנים',
      'المصادقة على الميزانية',
      'تأیید بودجه',
      'approval of the budget | budget approved | minister’s approval',
    ),
  ),
  field(
    'firstPayment',
    'date',
    {
      he: 'התשלום הראשון בשנה',
      ar: 'أول دفعة في السنة',
      fa: 'نخستین پرداخت سال',
      en: 'First payment of the year',
    },
    phrases(
      'תאריך התשלום הראשון | תשלום ראשון | יום התשלום הראשון',
      'تاريخ أول دفعة',
      'تاریخ نخستین پرداخت',
      'first payment | date of first payment',
    ),
  ),
];
