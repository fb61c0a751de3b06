import { Exact } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import { amountReadings, readAmount } from '../amount/read.js';
import type { AmountConventions, AmountEvidence } from '../amount/types.js';
import { cellShows } from '../book/cells.js';
import type { Cell } from '../snapshot.js';

/** What a cell under a column of the form holds. */
export interface CellRead {
  /** As printed; 0 where nothing or a dash stands; null where it could not be read. */
  readonly value: Exact | null;
  readonly why?: Problem;
  /** What it may be, where that is in doubt. */
  readonly may: readonly Exact[];
}

const NIL = new Exact(0);

/** As the sheet shows it: a number that its format divides by a thousand is printed in thousands, and a factor in per cent. */
function printed(value: Exact, { shownDividedBy, percent }: AmountEvidence, factor: boolean): Exact {
  const shown = shownDividedBy === undefined ? value : value.div(shownDividedBy);
  return factor && percent !== undefined ? shown.mul(100) : shown;
}

export function readCell(cell: Cell | undefined, factor: boolean, conventions: AmountConventions): CellRead {
  const read = readAmount(cell, conventions);
  if (read.ok) {
    const { value, evidence } = read.value;
    if (evidence.percent !== undefined && !factor) {
      return { value: null, why: { code: 'unread-percent', facts: { text: cellShows(cell) } }, may: [] };
    }
    return { value: value === null ? NIL : printed(value, evidence, factor), may: [] };
  }
  const readings = amountReadings(cell);
  const may = new Map<string, Exact>();
  for (const { value, evidence } of readings.ok ? readings.value : []) {
    const amount = value === null ? NIL : printed(value, evidence, factor);
    may.set(amount.toFixed(), amount);
  }
  return { value: null, why: read.problems[0], may: [...may.values()] };
}
