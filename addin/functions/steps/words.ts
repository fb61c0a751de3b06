import type { Language } from '../../../lib/index.js';

type Line = 'weight' | 'T' | 'S' | 'shares' | 'amount' | 'sum' | 'factor' | 'cap' | 'floor' | 'rounding';

/** What CLUSTERQUOTAPARTS calls the lines of an arrangement beyond one formula. */
export interface StepWords {
  readonly headings: readonly [part: string, line: string, amount: string];
  readonly lines: Readonly<Record<Line, string>>;
}

export const STEP_WORDS: Readonly<Record<Language, StepWords>> = {
  he: {
    headings: ['רכיב', 'שורה', 'סכום'],
    lines: {
      weight: 'משקל הרכיב',
      T: 'סכום לחלוקה (T)',
      S: 'חלק יחסי (S)',
      shares: 'סך החלקים היחסיים (ΣS)',
      amount: 'סכום לפי הרכיב (₪)',
      sum: 'סכום הרכיבים לפי משקלם (₪)',
      factor: 'מקדם כללי',
      cap: 'תקרה (₪)',
      floor: 'רצפה (₪)',
      rounding: 'עיגול לאגורה (₪)',
    },
  },
  ar: {
    headings: ['الجزء', 'السطر', 'المبلغ'],
    lines: {
      weight: 'وزن الجزء',
      T: 'المبلغ المراد تقسيمه (T)',
      S: 'النصيب (S)',
      shares: 'مجموع الأنصبة (ΣS)',
      amount: 'المبلغ بحسب الجزء (₪)',
      sum: 'مجموع الأجزاء بحسب أوزانها (₪)',
      factor: 'معامل عام',
      cap: 'الحد الأعلى (₪)',
      floor: 'الحد الأدنى (₪)',
      rounding: 'تدوير إلى الأغورة (₪)',
    },
  },
  fa: {
    headings: ['بخش', 'سطر', 'مبلغ'],
    lines: {
      weight: 'وزن بخش',
      T: 'مبلغ تقسیم‌شدنی (T)',
      S: 'سهم (S)',
      shares: 'مجموع سهم‌ها (ΣS)',
      amount: 'مبلغ بر پایهٔ این بخش (₪)',
      sum: 'مجموع بخش‌ها با وزنشان (₪)',
      factor: 'ضریب کلی',
      cap: 'سقف (₪)',
      floor: 'کف (₪)',
      rounding: 'گرد کردن به آگورا (₪)',
    },
  },
  en: {
    headings: ['Part', 'Line', 'Amount'],
    lines: {
      weight: 'Weight of the part',
      T: 'Sum to divide (T)',
      S: 'Share (S)',
      shares: 'All shares (ΣS)',
      amount: 'Amount by the part (₪)',
      sum: 'Parts by their weights (₪)',
      factor: 'Overall factor',
      cap: 'Cap (₪)',
      floor: 'Floor (₪)',
      rounding: 'Rounding to the agora (₪)',
    },
  },
};
