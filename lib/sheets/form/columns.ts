import type { FormPurpose } from '../../budget/form/facts.js';
import type { Grid } from '../grid.js';
import { datumOf, type Datum } from './datum.js';
import { headingOf, headingRows, isPurpose, type Heading, type HeadingRows } from './headings.js';
import type { Block } from './types.js';

/** `amounts`: read. `beside`: holds explanations or numbers the rows. `unknown`: amounts that nothing says what they are. */
export interface FoundColumn {
  readonly column: number;
  readonly heading: Heading;
  readonly use: 'amounts' | 'beside' | 'unknown';
  readonly purpose?: FormPurpose;
  /** Its purpose follows from there being no other, not from its heading. */
  readonly assumed: boolean;
}

export interface Columns {
  readonly found: readonly FoundColumn[];
  readonly rows: HeadingRows;
}

/** A column whose heading says nothing is one of amounts if it holds so many of them. */
const ENOUGH = 3;

const tally = (grid: Grid, { lines }: Block, column: number): Readonly<Record<Datum, number>> => {
  const counts = { amount: 0, nil: 0, broken: 0, text: 0, blank: 0 };
  for (const { hit } of lines) counts[datumOf(grid.cell(hit.row, column))] += 1;
  return counts;
};

/** Numbers the rows: 1, 2, 3 …, a few perhaps left out. */
function numbersRows(grid: Grid, { lines }: Block, column: number): boolean {
  const values = lines.flatMap(({ hit }) => {
    const text = grid.shown(hit.row, column).replace(/[.)]$/, '');
    return /^\d{1,3}$/.test(text) ? [Number(text)] : [];
  });
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return (
    values.length >= ENOUGH &&
    values.length * 2 >= lines.length &&
    (values[0] ?? 9) <= 40 &&
    steps.every((step) => step > 0 && step <= 4) &&
    steps.filter((step) => step === 1).length * 3 >= steps.length * 2
  );
}

/** Columns of a block by what they hold, where each is judged by itself. */
export function columnsOf(
  grid: Grid,
  block: Block,
  floor: number,
  inherited: ReadonlyMap<number, Heading>,
): Columns {
  const [from, to] = block.within ?? [0, grid.width - 1];
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, over) => from + over).filter(
    (column) => !block.labels.has(column),
  );
  const counts = new Map(all.map((column) => [column, tally(grid, block, column)]));
  const filled = all.filter((column) => {
    const count = counts.get(column);
    return count !== undefined && count.amount + count.broken + count.nil > 0;
  });
  const rows = headingRows(grid, block, floor, filled);
  const found = filled.flatMap((column): FoundColumn[] => {
    const own = headingOf(grid, block, rows, column);
    const heading = isPurpose(own.meaning) || own.text !== '' ? own : (inherited.get(column) ?? own);
    const { amount = 0, broken = 0, nil = 0, text = 0 } = counts.get(column) ?? {};
    const numbers = amount + broken;
    const column_ = { column, heading, assumed: false };
    if (numbersRows(grid, block, column)) return [{ ...column_, use: 'beside' }];
    if (isPurpose(heading.meaning)) return [{ ...column_, use: 'amounts', purpose: heading.meaning }];
    if (heading.meaning === 'note' || numbersRows(grid, block, column))
      return [{ ...column_, use: 'beside' }];
    if (numbers + nil < ENOUGH || text > numbers + nil || numbers === 0) {
      return numbers > 0 ? [{ ...column_, use: 'unknown' }] : [];
    }
    return [{ ...column_, use: 'unknown' }];
  });
  return { found: assumed(found, counts), rows };
}

/** One column of amounts alone needs no heading: it is the frame that the form is of. */
function assumed(
  found: readonly FoundColumn[],
  counts: ReadonlyMap<number, Readonly<Record<Datum, number>>>,
): readonly FoundColumn[] {
  if (found.some(({ use }) => use === 'amounts')) return found;
  const plain = found.filter(({ column, use, heading }) => {
    const count = counts.get(column);
    const enough = (count?.amount ?? 0) + (count?.broken ?? 0) >= ENOUGH;
    return use === 'unknown' && heading.meaning !== 'other' && enough;
  });
  const [only, other] = plain;
  if (!only || other) return found;
  return found.map((column) =>
    column === only ? { ...only, use: 'amounts', purpose: 'frame', assumed: true } : column,
  );
}
