import { formatMoney, type Exact, type Language, type Money } from '../index.js';

/** Decimal text with two places, and as many more as there are: a rate of 0.125 is not rounded. */
export const exactText = (amount: Exact): string => amount.toFixed(Math.max(2, amount.decimalPlaces()));

export const amountText = (amount: Money): string => formatMoney(amount);

const LOCALES: Readonly<Record<Language, string>> = {
  he: 'he-IL',
  ar: 'ar-IL-u-nu-latn',
  fa: 'fa-IR-u-nu-latn',
  en: 'en-IL',
};

/** For people: thousands apart, agorot only where they exist. Formatted from decimal text, so that no digit is lost. */
export function readable(amount: Exact, language: Language): string {
  const [whole = '0', fraction] = amount.toFixed(Math.max(0, amount.decimalPlaces())).split('.');
  const grouped = BigInt(whole.replace('-', '')).toLocaleString(LOCALES[language]);
  const sign = amount.isNegative() && !amount.isZero() ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction.padEnd(2, '0')}`}`;
}
