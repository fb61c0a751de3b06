import type { IsoDate } from '../index.js';

/** The day that it is here. Only a command asks, and its answer says which day was taken. */
export function today(): IsoDate {
  // eslint-disable-next-line no-restricted-syntax -- the library reads no clock; this is where its caller does
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
