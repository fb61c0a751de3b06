import type { Area } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { isTooLarge } from './errors.js';

/** Well below the five megabytes that Excel on the web carries in a message, either way. */
export const MESSAGE = 3_500_000;

/** Sends a batch off before it, or its answer, grows too large for a message. */
export class Batch {
  #size = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Makes room for so many more bytes. */
  async room(bytes: number): Promise<void> {
    if (this.#size > 0 && this.#size + bytes > MESSAGE) {
      await this.context.sync();
      this.#size = 0;
    }
    this.#size += bytes;
  }
}

/** An area in pieces of whole rows that hold at most so many cells each. */
export function pieces(area: Area, cells: number): readonly Area[] {
  const height = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    parts.push({ ...area, top, bottom: Math.min(top + height - 1, area.bottom) });
  }
  return parts;
}

/** What a table takes in a message. */
export const bytesOf = (table: unknown): number => new TextEncoder().encode(JSON.stringify(table)).length;

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/**
 * Reads an area in as many messages as it takes: where one is too large, the next pieces are smaller.
 * `properties` is what to load of each piece; `heard` is told of its rows when it has arrived.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  properties: string,
  heard?: (rows: number) => void,
): Promise<readonly Excel.Range[]> {
  const read: Excel.Range[] = [];
  let cells = 20_000;
  let rest = area;
  while (rest.top <= rest.bottom) {
    const piece = pieces(rest, cells)[0] ?? rest;
    const range = rangeOf(sheet, piece).load(properties);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || piece.top === piece.bottom) throw error;
      cells = Math.floor(cellsIn(piece) / 4);
      continue;
    }
    read.push(range);
    heard?.(piece.bottom - piece.top + 1);
    rest = { ...rest, top: piece.bottom + 1 };
  }
  return read;
}
