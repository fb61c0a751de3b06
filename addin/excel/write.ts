import type { Area } from '../../lib/index.js';
import { rangeOf } from './address.js';
import type { Entry } from './content.js';

type Table<T> = readonly (readonly T[])[];

/** Well below the five megabytes that Excel on the web carries in a message. */
const MESSAGE = 3_500_000;

/** Counts what a batch will carry, and sends it off before it grows too large. */
export class Batch {
  #size = 0;

  constructor(readonly context: Excel.RequestContext) {}

  async carry(...tables: readonly Table<unknown>[]): Promise<void> {
    const size = tables.reduce((sum, table) => sum + JSON.stringify(table).length, 0);
    if (this.#size > 0 && this.#size + size > MESSAGE) {
      await this.context.sync();
      this.#size = 0;
    }
    this.#size += size;
  }
}

const isBlank = (table: Table<unknown>): boolean => table.every((row) => row.every((item) => item === null));

/** Rows of a table that together stay below the size of a message. */
function* slices(rows: number, size: number): Generator<readonly [from: number, to: number]> {
  const height = Math.max(1, Math.floor((rows * MESSAGE) / Math.max(size * 2, 1)));
  for (let from = 0; from < rows; from += height) yield [from, Math.min(from + height, rows)];
}

/**
 * Writes entries and formats; null leaves a cell as it is. Formats come first, since a cell formatted as text takes
 * no formula, and once more at the end, since Excel gives a cell the format that an entry suggests.
 */
export async function writeCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  entries: Table<Entry>,
  formats: Table<string | null>,
): Promise<void> {
  const size = JSON.stringify(entries).length + 2 * JSON.stringify(formats).length;
  for (const [from, to] of slices(entries.length, size)) {
    const range = rangeOf(sheet, { ...area, top: area.top + from, bottom: area.top + to - 1 });
    const [content, looks] = [entries.slice(from, to), formats.slice(from, to)];
    await batch.carry(content, looks, looks);
    const formatted = !isBlank(looks);
    if (formatted) range.numberFormat = looks as string[][];
    range.formulas = content as Entry[][];
    if (formatted) range.numberFormat = looks as string[][];
  }
}
