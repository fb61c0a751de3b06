import { cellName } from '../address.js';
import type { Area } from '../snapshot.js';
import type { SheetNow } from './find.js';
import { shifted, type Ways } from './shift.js';

/** A frozen formula with its place then. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** All that it filled. */
  readonly area: Area;
}

export interface Located {
  readonly now: SheetNow;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly formula: string;
  /** Where each cell that it filled is now, row by row; undefined where it is gone. */
  readonly filled: readonly (readonly ({ readonly row: number; readonly column: number } | undefined)[])[];
}

type Sheets = ReadonlyMap<string, SheetNow>;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** References lead where the cells are now that they meant; those of a sorted row's formula go along with it. */
function waysFrom(origin: Origin, sheets: Sheets, along: number): Ways {
  const of = (sheet: string | undefined): SheetNow | undefined =>
    sheets.get((sheet ?? origin.sheet).toLowerCase());
  return {
    sheet: (name) => {
      const now = of(name);
      if (!now) return null;
      return now.renamed ? now.sheet.name : name;
    },
    row: (sheet, before, fixed) => {
      if (along !== 0 && !fixed) return before + along;
      const now = of(sheet);
      return now ? now.row(before) : before;
    },
    column: (sheet, before) => {
      const now = of(sheet);
      return now ? now.column(before) : before;
    },
  };
}

/** Where a formula belongs now, and how it reads there; undefined where its row or column is gone. */
export function locate(
  origin: Origin,
  sheets: Sheets,
  known: (name: string) => boolean,
): Located | undefined {
  const now = sheets.get(origin.sheet.toLowerCase());
  if (!now) return undefined;
  const sorted = now.sortedTo(origin.row);
  const row = sorted ?? now.row(origin.row);
  const column = now.column(origin.column);
  if (row === undefined || column === undefined) return undefined;
  const along = sorted === undefined ? 0 : sorted - origin.row;
  const ways = waysFrom(origin, sheets, along);
  // A name that was no sheet of the workbook then says nothing to us.
  const formula = shifted(origin.formula, {
    ...ways,
    sheet: (name) => (known(name) ? ways.sheet(name) : name),
  });
  const { top, bottom, left, right } = origin.area;
  const filled = range(top, bottom).map((r) =>
    range(left, right).map((c) => {
      const [down, over] = [sorted === undefined ? now.row(r) : r + along, now.column(c)];
      return down === undefined || over === undefined ? undefined : { row: down, column: over };
    }),
  );
  return { now, row, column, cell: cellName(row, column), formula, filled };
}

/** As if nothing had moved in its sheet; references follow nevertheless. */
export function inPlace(origin: Origin, now: SheetNow): Located {
  const { row, column, area } = origin;
  const filled = range(area.top, area.bottom).map((r) =>
    range(area.left, area.right).map((c) => ({ row: r, column: c })),
  );
  return { now, row, column, cell: cellName(row, column), formula: origin.formula, filled };
}
