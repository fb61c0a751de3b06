import type { Grid } from '../grid.js';
import { datumOf } from './datum.js';
import type { Block } from './types.js';

const hasAmounts = (grid: Grid, { lines }: Block, column: number): boolean =>
  lines.some(({ hit }) => datumOf(grid.cell(hit.row, column)) === 'amount');

const edges = ({ labels }: Block): readonly [number, number] => [Math.min(...labels), Math.max(...labels)];

/**
 * Which columns may be of which side, where the sides stand beside each other: one way where the places of the labels tell it, all
 * ways in question where amounts between the two could be of either.
 */
export function splits(grid: Grid, one: Block, other: Block): readonly (readonly [Block, Block])[] {
  const [left, right] = edges(one)[0] < edges(other)[0] ? [one, other] : [other, one];
  const [, leftEnd] = edges(left);
  const [rightStart, rightEnd] = edges(right);
  const any = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, over) => from + over).filter(
      (column) => hasAmounts(grid, left, column) || hasAmounts(grid, right, column),
    );
  const before = any(0, leftEnd).length > 0;
  const after = any(rightStart, grid.width - 1).length > 0;
  const last = grid.width - 1;
  const cut = (at: number): readonly [Block, Block] => [
    { ...left, within: [0, at - 1] },
    { ...right, within: [at, last] },
  ];
  // Labels before their amounts, or after them.
  if (after && !before) return [cut(rightStart)];
  if (before && !after) return [cut(leftEnd + 1)];
  const between = any(leftEnd + 1, rightStart - 1);
  if (between.length === 0) return [cut(Math.min(rightEnd, rightStart))];
  return [...between, rightStart].map(cut);
}
