import type { Citation } from '../core/citation.js';
import { at, type Dated, type IsoDate } from '../core/dated.js';
import { Exact, money, type Money } from '../core/money.js';

/** Amounts of the tender regulations of 1987, NIS: up to each, what suffices instead of a public tender. */
export interface TenderAmounts {
  /** No tender. */
  readonly exempt: Money;
  /** Offers of at least four bidders. */
  readonly four: Money;
  /** Offers of at least six bidders. */
  readonly six: Money;
}

const REGULATIONS = 'תקנות העיריות (מכרזים), התשמ"ח-1987';

const version = (from: string, months: string, exempt: number, four: number, six: number) => {
  const source: Citation = {
    clause: 'X1',
    edition: 'moi-2017-05-17',
    section: `3.ב.2; ${REGULATIONS}, ${months}`,
    quote: 'יהיו לפי האמור בתקנות העיריות (מכרזים), התשמ"ח-1987',
  };
  return {
    from: from as IsoDate,
    value: { exempt: money(exempt), four: money(four), six: money(six) },
    source,
  };
};

/**
 * The amounts follow the index on the 16th of each month, rounded to the nearest 100; only these months are known here. Between them the
 * last known one is lower or higher than the true one, and whether it holds value-added tax differs by source: for advice only.
 */
export const TENDER_AMOUNTS: Dated<TenderAmounts> = {
  versions: [
    version('2015-03-16', '3/2015', 140_100, 342_100, 684_200),
    version('2022-06-16', '6/2022', 150_900, 368_500, 737_100),
    version('2024-06-16', '16.6.2024–15.7.2024', 161_600, 394_700, 789_400),
  ],
  checkedOn: '2026-11-21' as IsoDate,
};

/** The last known amounts on a day; `own`, those that the user has for it, come before them. Undefined before the first known month. */
export function tenderAmounts(on: IsoDate, own?: TenderAmounts): TenderAmounts | undefined {
  if (own) return own;
  const found = at(TENDER_AMOUNTS, on);
  return found.ok ? found.value.value : undefined;
}

/** What an amount would need by the regulations: no tender, offers of four or six bidders, or a public tender. */
export function tenderNeed(
  amount: Money,
  { exempt, four, six }: TenderAmounts,
): 'exempt' | 'four' | 'six' | 'public' {
  if (amount.lte(exempt)) return 'exempt';
  if (amount.lte(four)) return 'four';
  return amount.lte(six) ? 'six' : 'public';
}

/**
 * The highest rate of value-added tax there was since clusters are: 18 % until 30.9.2015 and since 1.1.2025, 17 % between. What an amount on
 * the other basis can be at most is all that it is used for.
 */
export const HIGHEST_VAT = new Exact('0.18');
