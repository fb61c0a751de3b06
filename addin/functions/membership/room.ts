import { fail, money, ok, tenderRoom, type Money } from '../../../lib/index.js';
import { matrix, shown } from '../coerce.js';
import { valueOf } from '../problems.js';
import { exactOf, isEmpty } from '../solve/read.js';
import { words } from '../speech.js';
import type { OwnProblem } from '../types.js';
import { missing, readNumber, type Read } from './read.js';

/** A range may be wrong in every cell; the first few show what to do. */
const MOST = 3;

/** 0 may be a blank cell, and no tender has a maximum of nothing. */
function readMaximum(given: unknown): Read<Money> {
  const read = readNumber('maximum', given);
  if (!read.ok) return read;
  if (read.value === undefined) return missing('maximum');
  return read.value.isNegative()
    ? fail({ code: 'maximum-negative', facts: { value: read.value.toFixed() } })
    : ok(money(read.value));
}

/** The amounts of a range; blank cells are passed over, and what is no number is named by its row, and column where there are several. */
export function readAmounts(given: unknown): Read<readonly Money[]> {
  const range = matrix(given);
  const { row, rangeCell } = words();
  const amounts: Money[] = [];
  const bad: OwnProblem[] = [];
  range.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (isEmpty(cell)) return;
      const value = exactOf(cell);
      const place = cells.length > 1 ? rangeCell(r + 1, c + 1) : row(r + 1);
      if (value) amounts.push(money(value));
      else bad.push({ code: 'not-a-number', facts: { argument: 'amounts', value: shown(cell) }, place });
    });
  });
  const [first, ...more] = bad;
  return first ? fail(first, ...more.slice(0, MOST - 1)) : ok(amounts);
}

/** CLUSTERTENDERROOM. */
export function roomOf(maximum: unknown, amounts: unknown): number {
  return tenderRoom(valueOf(readMaximum(maximum)), valueOf(readAmounts(amounts))).toNumber();
}
