import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';

/** J0: of those who join and of those who leave. */
export const AMENDMENT: Field = {
  id: 'amendment',
  type: 'evidence',
  heading: {
    he: 'תיקון הצו המקים',
    ar: 'تعديل أمر التأسيس',
    fa: 'اصلاح فرمان تأسیس',
    en: 'Amendment of the order',
  },
  also: phrases(
    'תיקון הצו | תיקון צו | צו מתקן',
    'تعديل الأمر | الأمر المعدل',
    'اصلاح فرمان',
    'order amendment | amendment | amending order | amendment of the founding order',
  ),
  dated: {
    he: 'תאריך תיקון הצו המקים',
    ar: 'تاريخ تعديل أمر التأسيس',
    fa: 'تاریخ اصلاح فرمان تأسیس',
    en: 'Date of the amendment',
  },
  alsoDated: phrases(
    'תאריך תיקון הצו | תאריך התיקון | מועד התיקון | תוקף התיקון | תחילת התיקון',
    'تاريخ التعديل | تاريخ تعديل الأمر',
    'تاریخ اصلاح',
    'amendment date | date of the order’s amendment | amended on',
  ),
  weight: 2,
  width: 18,
};
