import { tenderRoom } from '../../../lib/index.js';
import { words as all } from '../speech.js';
import { readAmounts, readMaximum, type Place } from './amounts.js';
import { valueOf } from './errors.js';
import { words } from './speech.js';

/** A function does not see where its range stands: the row, and the column where there are several. */
const withinRange: Place = (row, column, columns) =>
  columns > 1 ? words().rangeCell(row, column) : all().row(row);

/** CLUSTERTENDERROOM. */
export const roomOf = (maximum: unknown, amounts: unknown): number =>
  tenderRoom(valueOf(readMaximum(maximum)), valueOf(readAmounts(amounts, withinRange))).toNumber();
