import { PADDING } from '../formats.js';
import type { CellChange } from '../edits.js';

const STANDARD_WIDTH = 8.43;
const STANDARD_SIZE = 11;
/** Points of one line of standard type. */
const LINE = 15;
/** The highest row that Excel has. */
const HIGHEST = 409;
/** Bold letters against the digits that widths count in. */
const BOLD = 1.05;

/** Characters that take room: neither marks over others nor what only joins or parts them. */
const roomOf = (text: string): number => text.replace(/[\p{M}\p{Cf}]/gu, '').length;

/** Lines of a text in so much room: words stay whole, a hyphen ends one, and a word too long is cut. */
function linesOf(text: string, room: number, factor: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.match(/[^\s-]*-+|[^\s-]+|\s+/g) ?? []) {
      const width = roomOf(word) * factor;
      if (used > 0 && used + width > room && word.trim() !== '') {
        lines += 1;
        used = 0;
      }
      if (width > room) lines += Math.ceil(width / room) - 1;
      used += width > room ? width % room : width;
    }
  }
  return lines;
}

/**
 * Points of a row that wrapped text or large type makes higher than others; undefined where none does. Excel fits such rows by
 * itself; LibreOffice takes the heights of a file that Excel seems to have written as they are, and would cut the text off.
 */
export function heightOf(
  cells: Iterable<CellChange>,
  widthOf: (column: number) => number | undefined,
): number | undefined {
  let height = LINE;
  for (const { column, value, style } of cells) {
    if (typeof value !== 'string' || value === '') continue;
    const scale = (style?.size ?? STANDARD_SIZE) / STANDARD_SIZE;
    // In a column too narrow for a single character nothing is to be read.
    const room = Math.max(1, (widthOf(column) ?? STANDARD_WIDTH + PADDING) - PADDING);
    const factor = scale * (style?.bold ? BOLD : 1);
    const lines = style?.wrap ? linesOf(value, room, factor) : 1;
    height = Math.max(height, Math.ceil(lines * LINE * scale));
  }
  return height > LINE ? Math.min(height, HIGHEST) : undefined;
}
