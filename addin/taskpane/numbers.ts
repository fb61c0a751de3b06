import { Exact, isRightToLeft, type Language } from '../../lib/index.js';

/** Left-to-right isolate and its end: keeps the minus on the left of its digits inside right-to-left text. */
const LRI = '\u2066';
const RLI = '\u2067';
const PDI = '\u2069';
const MINUS = '\u2212';
const NBSP = '\u00a0';

/**
 * Arabic writes European digits, as Arab authorities in Israel and the sheet beside the pane do;
 * Persian writes its own.
 */
const LOCALES: Readonly<Record<Language, string>> = { he: 'he', ar: 'ar-u-nu-latn', fa: 'fa', en: 'en' };

export const localeOf = (language: Language): string => LOCALES[language];

export interface NumberLook {
  /** `+` before a positive amount. */
  readonly signed?: boolean;
  /** Exactly so many decimals; absent: as many as the number has. */
  readonly places?: number;
}

/** A year in the language's digits. */
export const yearText = (year: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { useGrouping: false }).format(year);

/** Digits with thousands separators, exact at any size: no amount passes through a binary fraction. */
export function digits(value: Exact, language: Language, look: NumberLook = {}): string {
  const locale = localeOf(language);
  const text = look.places === undefined ? value.abs().toFixed() : value.abs().toFixed(look.places);
  const [whole = '0', fraction] = text.split('.');
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  const sign = value.isZero() ? '' : value.isNegative() ? MINUS : look.signed ? '+' : '';
  if (fraction === undefined) return sign + grouped;
  return sign + grouped + separatorOf(locale) + localDigits(fraction, locale);
}

const separatorOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

const localDigits = (fraction: string, locale: string): string => {
  const single = new Intl.NumberFormat(locale);
  return [...fraction].map((digit) => single.format(Number(digit))).join('');
};

/** Decimals of an amount in NIS: agorot only where they exist, and then two; more only where the amount has more. */
export const agorotPlaces = (amount: Exact): number => {
  const places = amount.decimalPlaces();
  return places === 0 ? 0 : Math.max(2, places);
};

/** The digits of an amount in NIS without its unit, for a column whose heading says ₪. */
export const amountDigits = (amount: Exact, language: Language, signed = false): string =>
  digits(amount, language, { signed, places: agorotPlaces(amount) });

/** An amount with its unit, ready to stand inside a sentence: the unit follows the digits in the language's own direction. */
export function nis(amount: Exact, language: Language, signed = false): string {
  const open = isRightToLeft(language) ? RLI : LRI;
  return `${open}${LRI}${amountDigits(amount, language, signed)}${PDI}${NBSP}₪${PDI}`;
}

export const perCent = (value: Exact, language: Language): string =>
  `${LRI}${digits(value, language)}%${PDI}`;

/** `17.5.2017` and its like. In the Gregorian calendar in every language, as the documents are dated. */
export function dateText(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return iso;
  const options = { calendar: 'gregory', timeZone: 'UTC', dateStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(Date.UTC(year, month - 1, day));
}

const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Reads a decimal number as people type it in any of the four languages: European, Arabic or Persian digits,
 * thousands separators in their places only. Undefined where it is not one; nothing is guessed.
 */
export function typedNumber(text: string): Exact | undefined {
  const plain = text
    .replace(EASTERN, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u066c]/g, ',')
    .replace(/\u066b/g, '.')
    .replace(/[\u2066-\u2069\u200e\u200f\u061c\s]/g, '')
    .replace(/\u2212/g, '-');
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain)) return undefined;
  return new Exact(plain.replaceAll(',', ''));
}
