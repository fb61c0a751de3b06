import type { Area } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { bytesOf, cellsIn, MESSAGE, pieces, type Batch } from './batch.js';
import type { Entry } from './content.js';

type Table<T> = readonly (readonly T[])[];

const isBlank = (table: Table<unknown>): boolean => table.every((row) => row.every((item) => item === null));

/**
 * Writes entries and formats; null leaves a cell as it is. Formats come first, since a cell formatted as text takes
 * no formula, and once more at the end, since Excel gives a cell the format that an entry suggests.
 * After the batch, the answer tells how the cells read as formulas.
 */
export async function writeCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
  entries: Table<Entry>,
  formats: Table<string | null>,
): Promise<() => Table<unknown>> {
  const bytes = bytesOf(entries) + 2 * bytesOf(formats);
  const perCell = Math.max(1, bytes / cellsIn(area));
  const written: Excel.Range[] = [];
  for (const piece of pieces(area, MESSAGE / (2 * perCell))) {
    await batch.room(cellsIn(piece) * perCell);
    const range = rangeOf(sheet, piece);
    const rows = [piece.top - area.top, piece.bottom - area.top + 1] as const;
    const [content, looks] = [entries.slice(...rows), formats.slice(...rows)];
    const formatted = !isBlank(looks);
    if (formatted) range.numberFormat = looks as string[][];
    range.formulas = content as Entry[][];
    if (formatted) range.numberFormat = looks as string[][];
    written.push(range.load('formulas'));
  }
  return () => written.flatMap((range) => range.formulas as unknown[][]);
}
