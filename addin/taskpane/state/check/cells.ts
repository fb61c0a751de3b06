import type { Cell, CellAt, Snapshot } from '../../../../lib/index.js';

const rowOf = ({ sheets }: Snapshot, { sheet, row }: CellAt): readonly (Cell | undefined)[] =>
  sheets.find(({ name }) => name === sheet)?.rows[row] ?? [];

export const cellAt = (snapshot: Snapshot, at: CellAt): Cell | undefined => rowOf(snapshot, at)[at.column];

const LETTERS = /\p{L}{2}/u;

/** The words of the row that the cell stands in: the longest text beside it. */
export function labelOf(snapshot: Snapshot, at: CellAt): string | undefined {
  const texts = rowOf(snapshot, at).flatMap((cell, column) =>
    column !== at.column && typeof cell?.value === 'string' && LETTERS.test(cell.value)
      ? [cell.value.replace(/\s+/g, ' ').trim()]
      : [],
  );
  const [first, ...more] = texts;
  return more.reduce((longest, text) => (text.length > (longest?.length ?? 0) ? text : longest), first);
}
