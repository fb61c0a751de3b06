import { asciiDigits } from '../../../core/text.js';

const EMAIL = /[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*\.[\p{L}\p{M}]{2,}/u;
const LINK = /^\s*(?:mailto|tel|sms|callto|whatsapp):/i;

/** A run of digits with what people put between them. What stands beside it must not belong to a number, a date or a code. */
const RUN = /(?<![\p{L}\p{N}.,/_-])\+?\(?\d[\d ()./-]{5,20}\d(?![\p{L}\p{N}_]|[.,/-]\d)/gu;

/** Local numbers with the zero before them: mobile, of the newer networks, and of the areas. */
const MOBILE = /^05\d{8}$/;
const NETWORK = /^07[2-9]\d{7}$/;
const AREA = /^0[23489]\d{7}$/;

/** Hyphens of other kinds, marks of direction and spaces that do not break. */
const plainSigns = (text: string): string =>
  asciiDigits(text)
    .replace(/[\u05be\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** A number of Israel's plan as it is dialled at home, where the digits can be one. */
function national(digits: string, plus: boolean): string | undefined {
  const country = /^(?:00)?972(?:0?)([2-9]\d{7,8})$/.exec(digits)?.[1];
  if (country !== undefined && (plus || digits.startsWith('00') || country.length === 9))
    return `0${country}`;
  return digits.startsWith('0') ? digits : undefined;
}

const isLocal = (number: string): boolean => MOBILE.test(number) || NETWORK.test(number) || AREA.test(number);

function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  const plus = run.startsWith('+');
  const local = national(digits, plus);
  if (local !== undefined && isLocal(local)) {
    // Digits alone that begin as an area does may be an account or the number of a company.
    return /\D/.test(run) || !AREA.test(local);
  }
  return plus && digits.length >= 8 && digits.length <= 15;
}

export const hasEmail = (text: string): boolean => text.includes('@') && EMAIL.test(text);

export const hasPhone = (text: string): boolean =>
  text.length >= 8 && (plainSigns(text).match(RUN) ?? []).some((run) => isPhone(run.trim()));

/** An address of a person, for programs: `mailto:…`, `tel:…`. */
export const isContactLink = (target: string): boolean => LINK.test(target);

export type ContactSort = 'email' | 'phone';

export const contactIn = (text: string): ContactSort | undefined =>
  hasEmail(text) || LINK.test(text) ? 'email' : hasPhone(text) ? 'phone' : undefined;

/** What may stand for a telephone number under a heading that says so; a sheet drops the zero of one typed as a number. */
export function isLoosePhone(value: string | number): boolean {
  const text = plainSigns(String(value)).trim();
  if (!/^[+(]?\d[\d ()./*-]*$/.test(text)) return /\d[\d -]{6,}/.test(text) && hasPhone(text);
  const digits = text.replace(/\D/g, '');
  if (isPhone(text) || isLocal(digits) || isLocal(`0${digits}`)) return true;
  return /^(?:1[58]\d{8}|1700\d{6})$/.test(digits);
}

/** A mobile number, as text or as a number without its zero. */
export function isMobile(value: string | number): boolean {
  const digits = plainSigns(String(value)).replace(/[\s()./-]/g, '');
  return MOBILE.test(digits) || MOBILE.test(`0${digits}`);
}

/** An identity number of Israel: up to nine digits, the last of which follows from the others. */
export function isIdentity(value: string | number): boolean {
  const digits = plainSigns(String(value)).trim().replace(/[-\s]/g, '');
  if (!/^\d{5,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits.padStart(9, '0')].reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
