import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import type { CodeLooker } from './codes.js';

/** Where codes of accounts stand in an area. */
export interface CodeColumn {
  /** Its columns, in the order of the parts of the code; mostly one. */
  readonly columns: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Cells that look like whole codes, or like levels where only the heading makes it a column of codes. */
  readonly count: number;
  /** Of the cells that stand between the first and the last of them. */
  readonly share: number;
  readonly full: boolean;
}

interface Tally {
  full: number;
  readonly first: number;
  last: number;
  /** Beside whole codes: few digits, which may be levels over the lines under them, and anything else. */
  short: number;
  other: number;
  shortAtLast: number;
  otherAtLast: number;
}

const begun = (row: number): Tally => ({
  full: 0,
  first: row,
  last: row,
  short: 0,
  other: 0,
  shortAtLast: 0,
  otherAtLast: 0,
});

/** Levels over lines are never so many more than the lines. */
const MOST_LEVELS = 4;

/** Columns in which codes that cannot be anything else make up at least half of what is between the first and the last, levels aside. */
export function fullCodeColumns(grid: Grid, area: Area, look: CodeLooker): readonly CodeColumn[] {
  const tallies = new Map<number, Tally>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = grid.sheet.rows[row];
    if (!cells) continue;
    const end = Math.min(cells.length - 1, area.right);
    for (let column = area.left; column <= end; column += 1) {
      const cell = cells[column];
      if (cell === undefined || cell.value === null) continue;
      const looks = look(cell);
      let tally = tallies.get(column);
      if (looks === 'full') {
        if (!tally) tallies.set(column, (tally = begun(row)));
        tally.full += 1;
        tally.last = row;
        tally.shortAtLast = tally.short;
        tally.otherAtLast = tally.other;
      } else if (tally && (looks !== 'none' || typeof cell.value === 'number')) {
        if (looks === 'level' && String(cell.value).length < 6) tally.short += 1;
        else tally.other += 1;
      }
    }
  }
  return [...tallies]
    .filter(([, { full, shortAtLast }]) => shortAtLast <= full * MOST_LEVELS)
    .map(([column, { full, first, last, otherAtLast }]): CodeColumn => ({
      columns: [column],
      first,
      last,
      count: full,
      share: full / (full + otherAtLast),
      full: true,
    }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
}
