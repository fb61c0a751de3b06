import type { Grid } from '../grid.js';
import { datumOf } from './datum.js';
import type { Block } from './types.js';

const hasAmounts = (grid: Grid, { lines }: Block, column: number): boolean =>
  lines.some(({ hit }) => datumOf(grid.cell(hit.row, column)) === 'amount');

const edges = ({ labels }: Block): readonly [number, number] => [Math.min(...labels), Math.max(...labels)];

export type Split = readonly [Block, Block];

/** Which columns are whose, where the sides stand beside each other. */
export interface Splits {
  /** As the places of the labels tell it: amounts after them, or before them. */
  readonly likely: Split;
  /** Every way to give each side the columns on one side of a line. */
  readonly all: readonly Split[];
}

export function splits(grid: Grid, one: Block, other: Block): Splits {
  const [left, right] = edges(one)[0] < edges(other)[0] ? [one, other] : [other, one];
  const [, leftEnd] = edges(left);
  const [rightStart] = edges(right);
  const last = grid.width - 1;
  const amounts = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => hasAmounts(grid, left, column) || hasAmounts(grid, right, column),
  );
  const cut = (at: number): Split => [
    { ...left, within: [0, at - 1] },
    { ...right, within: [at, last] },
  ];
  const crossed = (at: number): Split => [
    { ...left, within: [at, last] },
    { ...right, within: [0, at - 1] },
  ];
  const lines = [...amounts, grid.width];
  const before = amounts.some((column) => column < leftEnd);
  const after = amounts.some((column) => column > rightStart);
  const likely = cut(before && !after ? leftEnd + 1 : rightStart);
  return { likely, all: [...lines.map(cut), ...lines.map(crossed)] };
}
