import { fold } from '../../core/text.js';
import { Grid } from '../grid.js';
import type { Area, Cell } from '../snapshot.js';
import type { CodeLooker } from './codes.js';
import type { HeadingBlock, HeadingRows } from './heading-rows.js';

/** From a row on, a table's columns stand elsewhere: pages that were printed and read in again rarely keep them. */
interface Shift {
  readonly from: number;
  /** By the column of the first page: where it stands now. */
  readonly to: readonly number[];
}

/** A sheet with the columns of all its pages under those of the first. */
export interface Straightened {
  readonly grid: Grid;
  readonly area: Area;
  /** Where a cell of the straightened sheet stands in the sheet itself. */
  columnAt(row: number, column: number): number;
}

const textsOf = (block: HeadingBlock): readonly (readonly [text: string, column: number])[] =>
  block.texts.flatMap((text, column) => (text.trim() === '' ? [] : [[fold(text), column] as const]));

/** Every heading of the first page in its new column; undefined where a page has other headings. */
function moved(first: HeadingBlock, page: HeadingBlock, width: number): readonly number[] | undefined {
  const places = new Map<string, number[]>();
  for (const [text, column] of textsOf(page)) places.set(text, [...(places.get(text) ?? []), column]);
  const to = new Map<number, number>();
  for (const [text, column] of textsOf(first)) {
    const place = places.get(text)?.shift();
    if (place === undefined) return undefined;
    to.set(column, place);
  }
  if ([...places.values()].some((left) => left.length > 0)) return undefined;
  // Columns without headings keep to what is left, in their order; none is lost.
  const taken = new Set(to.values());
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  return Array.from({ length: width }, (_, column) => to.get(column) ?? free.shift() ?? column);
}

function shiftsIn(
  grid: Grid,
  headings: HeadingRows,
  block: HeadingBlock,
  area: Area,
  look: CodeLooker,
): readonly Shift[] {
  const found: Shift[] = [];
  for (let row = block.bottom + 1; row <= area.bottom; row += 1) {
    const isLine = grid.sheet.rows[row]?.some((cell) => look(cell) === 'full') ?? true;
    if (isLine || headings.score(row) < 3) continue;
    const page = headings.repeats(row, block) ? block : headings.block(row, area.bottom + 1);
    const to = page === block ? block.texts.map((_, column) => column) : moved(block, page, area.right + 1);
    if (to === undefined) return found;
    const last = found.at(-1)?.to ?? block.texts.map((_, column) => column);
    if (to.some((column, index) => column !== (last[index] ?? index)))
      found.push({ from: page === block ? row : page.top, to });
  }
  return found;
}

/** Undefined where all pages have their columns where the first has them: nearly always. */
export function straighten(
  grid: Grid,
  area: Area,
  headings: HeadingRows,
  block: HeadingBlock,
  look: CodeLooker,
): Straightened | undefined {
  const shifts = shiftsIn(grid, headings, block, area, look);
  const [first] = shifts;
  if (!first) return undefined;
  const shiftAt = (row: number): Shift | undefined => {
    for (let index = shifts.length - 1; index >= 0; index -= 1) {
      const shift = shifts[index];
      if (shift && shift.from <= row) return shift;
    }
    return undefined;
  };
  const { sheet } = grid;
  const rows = sheet.rows.map((cells, row): readonly (Cell | undefined)[] => {
    const shift = shiftAt(row);
    return shift ? shift.to.map((column) => cells[column]) : cells;
  });
  const merges = sheet.merges.filter(({ bottom }) => bottom < first.from);
  return {
    grid: new Grid({ ...sheet, rows, merges }),
    area,
    columnAt: (row, column) => shiftAt(row)?.to[column] ?? column,
  };
}
