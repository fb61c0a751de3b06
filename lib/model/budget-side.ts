import type { Language } from '../core/language.js';

/** צד ההכנסות (receipts) or צד ההוצאות (payments) of a budget. */
export const BUDGET_SIDES = ['income', 'expenditure'] as const;
export type BudgetSide = (typeof BUDGET_SIDES)[number];

const SIDES: Readonly<Record<BudgetSide, Readonly<Record<Language, string>>>> = {
  income: { he: 'הכנסות', ar: 'إيرادات', fa: 'درآمد', en: 'income' },
  expenditure: { he: 'הוצאות', ar: 'مصروفات', fa: 'هزینه', en: 'expenditure' },
};

/** The side in words. */
export const sideIn = (side: BudgetSide, language: Language): string => SIDES[side][language];
