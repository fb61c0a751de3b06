import type { CellValue } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';

/** Excel counts a column in digits of the default font (seven pixels each, five of padding); office.js in points. */
const PIXELS_OF_DIGIT = 7;
const PADDING = 5;
const POINTS_OF_PIXEL = 0.75;

export const STANDARD_CHARACTERS = 8.43;
const WIDEST = 255;

export const pointsOf = (characters: number): number =>
  Math.round(characters * PIXELS_OF_DIGIT + PADDING) * POINTS_OF_PIXEL;

export const charactersOf = (points: number): number =>
  Math.max(0, (points / POINTS_OF_PIXEL - PADDING) / PIXELS_OF_DIGIT);

const length = (value: CellValue): number => {
  if (value === null) return 0;
  return (typeof value === 'object' ? value.error : String(value)).length;
};

/** Wide enough for the longest content; a column without any keeps its width. */
export function autofitted(sheet: Sheet, column: number): number {
  let longest = 0;
  for (const [, at, cell] of sheet.cells())
    if (at === column) longest = Math.max(longest, length(cell.value));
  if (longest === 0) return sheet.columnWidths.get(column) ?? STANDARD_CHARACTERS;
  return Math.min(WIDEST, longest + 1);
}
