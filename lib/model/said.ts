import { formatMoney, type Money } from '../core/money.js';
import type { Evidence } from './evidence.js';

/** For the sentence, which leaves out what is `none`. */
export const orNone = (text: string | number | undefined): string => {
  const said = String(text ?? '').trim();
  return said === '' ? 'none' : said;
};

/** The number of the document. */
export const referenceOf = (evidence: Evidence | undefined): string =>
  orNone(evidence === undefined || evidence === 'none' ? '' : evidence.reference);

/** Its day. */
export const dateOf = (evidence: Evidence | undefined): string =>
  orNone(evidence === undefined || evidence === 'none' ? '' : evidence.on);

/** A sum that may not be known. */
export const priced = (amount: Money | undefined) => ({
  amount: amount ? formatMoney(amount) : '',
  priced: amount ? 'yes' : 'no',
});
