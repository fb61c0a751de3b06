import { FIRST } from './layout.js';

/**
 * Rows of a page, landscape, for every character that the sheet is wide, once it is scaled to one page: programs differ in the height
 * of a row, so a page ends somewhere between.
 */
const [FEWEST, MOST] = [0.235, 0.285];

/** The first row at or after `top` from which so many rows are surely not cut by the end of a page. */
export function clearOfPageEnd(top: number, rows: number, widths: readonly number[]): number {
  const wide = widths.reduce((sum, width) => sum + width, 0);
  for (let page = 1; ; page += 1) {
    // The headings stand on every page again.
    const end = (perWidth: number): number => Math.round(wide * perWidth) * page - FIRST * (page - 1);
    if (top + rows <= end(FEWEST)) return top;
    if (top < end(MOST)) return end(MOST);
  }
}
