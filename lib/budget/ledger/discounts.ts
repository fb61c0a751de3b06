import { chartEntry } from '../accounts/chart.js';

/** הנחות מימון, הנחות לזכאים …: they stand among the receipts and lessen them, so that their sign tells nothing of the others'. */
export const isDiscount = (digits: string): boolean =>
  chartEntry(digits.slice(0, 3))?.he.startsWith('הנחות') ?? false;
