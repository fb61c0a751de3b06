import { amountReadings } from '../amount/read.js';
import { shownBy } from '../amount/format.js';
import { isBlank } from '../grid.js';
import type { Cell } from '../snapshot.js';

/** `nil`: dashes that say nothing is there. `broken`: an error, or a formula that was not calculated, where a number would be. */
export type Datum = 'amount' | 'nil' | 'broken' | 'text' | 'blank';

/** What a cell looks like before anything is known of its column. */
export function datumOf(cell: Cell | undefined): Datum {
  if (cell === undefined || isBlank(cell)) return 'blank';
  const { value } = cell;
  if (typeof value === 'number') return shownBy(cell.format, value).date ? 'text' : 'amount';
  if (typeof value !== 'string') return 'broken';
  if (!/[\d٠-٩۰-۹]/.test(value)) {
    return /[-‐-―−־_]/.test(value) && !/\p{L}/u.test(value) && amountReadings(cell).ok ? 'nil' : 'text';
  }
  const readings = amountReadings(cell);
  if (readings.ok) return readings.value.some((reading) => reading.value !== null) ? 'amount' : 'text';
  // `12.345,6.7` and the like: an amount that nobody can tell.
  return /\p{L}/u.test(value) || readings.problems[0].code !== 'number-unclear' ? 'text' : 'amount';
}

export const isData = (datum: Datum): boolean => datum === 'amount' || datum === 'broken';
