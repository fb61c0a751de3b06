import { daysBetween, fail, isoDate, ok, type IsoDate, type Result } from '../../lib/index.js';
import { isBlank, shown } from './coerce.js';
import type { OwnProblem } from './types.js';

const DAY = 86_400_000;

/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/**
 * Excel counts days from 1 January 1900 and believes in a 29 February of that year, serial 60, which is no date.
 * Workbooks on the 1904 system give serials 1,462 days lower; a function cannot see that, ISO text is safe in both.
 */
function fromSerial(serial: number): IsoDate | undefined {
  const day = Math.floor(serial);
  if (day < 1 || day > LAST_SERIAL || day === 60) return undefined;
  const sinceEpoch = day - (day < 60 ? 25_568 : 25_569);
  return isoDate(new Date(sinceEpoch * DAY).toISOString().slice(0, 10));
}

const NEW_YEAR_1900 = '1900-01-01' as IsoDate;

/** The serial number of a day; undefined before the first that Excel knows, and after its last. */
export function serialOf(date: IsoDate): number | undefined {
  const day = daysBetween(NEW_YEAR_1900, date) + 1;
  const serial = day < 60 ? day : day + 1;
  return serial < 1 || serial > LAST_SERIAL ? undefined : serial;
}

/** A date argument: a serial number (its time of day is dropped) or text `2026-11-21`. Undefined where it is blank. */
export function readDate(value: unknown): Result<IsoDate | undefined, OwnProblem> {
  if (isBlank(value)) return ok(undefined);
  const date =
    typeof value === 'number'
      ? fromSerial(value)
      : typeof value === 'string'
        ? isoDate(value.trim())
        : undefined;
  return date ? ok(date) : fail({ code: 'date-needed', facts: { value: shown(value) } });
}
