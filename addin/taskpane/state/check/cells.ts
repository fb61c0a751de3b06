import type { Cell, CellAt, Snapshot } from '../../../../lib/index.js';

const rowOf = ({ sheets }: Snapshot, { sheet, row }: CellAt): readonly (Cell | undefined)[] =>
  sheets.find(({ name }) => name === sheet)?.rows[row] ?? [];

export const cellAt = (snapshot: Snapshot, at: CellAt): Cell | undefined => rowOf(snapshot, at)[at.column];

const LETTERS = /\p{L}{2}/u;

/** The words that the cell stands beside: the nearest before it in its row, else the nearest after it. */
export function labelOf(snapshot: Snapshot, at: CellAt): string | undefined {
  const row = rowOf(snapshot, at);
  const near = [...row.slice(0, at.column).reverse(), ...row.slice(at.column + 1)];
  const text = near
    .map((cell) => cell?.value)
    .find((value) => typeof value === 'string' && LETTERS.test(value));
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : undefined;
}
