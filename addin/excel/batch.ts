import type { Area } from '../../lib/index.js';

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

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);
