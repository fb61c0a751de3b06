import { fail, money, ok, type Money } from '../../../lib/index.js';
import { matrix, shown } from '../coerce.js';
import { exactOf, isEmpty } from '../solve/read.js';
import { missing, readNumber, type Read } from './read.js';
import type { MembershipProblem } from './types.js';

/** A range may be wrong in every cell; the first few show what to do. */
const MOST = 3;

/** What a cell of the range is called, by its row and column, counted from 1, and how many columns there are. */
export type Place = (row: number, column: number, columns: number) => string | undefined;

/** 0 may be a blank cell, and no tender has a maximum of nothing. */
export function readMaximum(given: unknown): Read<Money> {
  const read = readNumber('maximum', given);
  if (!read.ok) return read;
  if (read.value === undefined) return missing('maximum');
  return read.value.isNegative()
    ? fail({ code: 'maximum-negative', facts: { value: read.value.toFixed() } })
    : ok(money(read.value));
}

/** The amounts of a range; blank cells are passed over, and the first few of those that are no numbers are named. */
export function readAmounts(given: unknown, placeOf: Place): Read<readonly Money[]> {
  const amounts: Money[] = [];
  const bad: MembershipProblem[] = [];
  matrix(given).forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (isEmpty(cell)) return;
      const value = exactOf(cell);
      if (value) {
        amounts.push(money(value));
        return;
      }
      const place = placeOf(r + 1, c + 1, cells.length);
      const facts = { argument: 'amounts', value: shown(cell) };
      bad.push({ code: 'not-a-number', facts, ...(place === undefined ? {} : { place }) });
    });
  });
  const [first, ...more] = bad;
  return first ? fail(first, ...more.slice(0, MOST - 1)) : ok(amounts);
}
