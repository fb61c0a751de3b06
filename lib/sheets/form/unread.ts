import { amountReadings } from '../amount/read.js';
import { cellShows } from '../book/cells.js';
import type { UnreadCell } from '../book/types.js';
import type { Grid } from '../grid.js';
import type { Cell } from '../snapshot.js';
import type { Columns } from './columns.js';
import { datumOf, isData } from './datum.js';
import { keyOf, type Part } from './part.js';

/** A number of more digits than a note's or a row's own. */
const LARGE = 1000;

const isYear = (cell: Cell | undefined): boolean => /^(?:19[89]|20\d)\d$/.test(String(cell?.value ?? ''));

const looksLikeAmount = (cell: Cell | undefined): boolean =>
  isData(datumOf(cell)) && (typeof cell?.value !== 'string' || amountReadings(cell).ok);

const size = (cell: Cell | undefined): number => {
  const read = amountReadings(cell);
  return read.ok ? Math.abs(read.value[0].value?.toNumber() ?? 0) : 0;
};

/** Cells of the sheet that look like data and that no part of its forms took; those of the parts themselves first. */
export function unreadCells(
  grid: Grid,
  parts: readonly { readonly part: Part; readonly columns: Columns }[],
): readonly UnreadCell[] {
  const own = parts.flatMap(({ part }) => part.unread);
  const known = new Set(own.map(({ row, column }) => keyOf(row, column)));
  const headings = new Set(parts.flatMap(({ columns: { rows } }) => [...rows.lines, ...rows.numbering]));
  const first = Math.min(...parts.map(({ part }) => part.block.lines[0]?.hit.row ?? 0));
  const lines = new Set(parts.flatMap(({ part }) => part.block.lines.map(({ hit }) => hit.row)));
  const beside = new Set(
    parts.flatMap(({ columns }) =>
      columns.found.flatMap(({ use, column }) => (use === 'beside' ? [column] : [])),
    ),
  );
  const repeated = new Set(parts.flatMap(({ part }) => [...part.repeated]));
  const found: UnreadCell[] = [...own];
  grid.sheet.rows.forEach((cells, row) => {
    if (headings.has(row) || repeated.has(row)) return;
    cells.forEach((cell, column) => {
      if (cell === undefined || !looksLikeAmount(cell)) return;
      const key = keyOf(row, column);
      if (known.has(key) || parts.some(({ part }) => part.used.has(key))) return;
      if (row < first && isYear(cell)) return;
      if (lines.has(row) && beside.has(column) && size(cell) < LARGE) return;
      const text = cellShows(cell);
      const code = lines.has(row) ? ('unread-no-column' as const) : ('unread-beside' as const);
      found.push({ row, column, text, why: { code, facts: { text } } });
    });
  });
  return found;
}
