import type { Area, Cell, CellValue, SheetSnapshot, Snapshot } from '../../../../lib/index.js';
import { parseArea } from '../../../../lib/index.js';

type Typed = CellValue | Cell | undefined;

const cellOf = (typed: Typed): Cell | undefined => {
  if (typed === undefined || typed === '') return undefined;
  return typed !== null && typeof typed === 'object' && 'value' in typed ? typed : { value: typed };
};

/** A sheet from values as one would type them; `''` is a cell that is not there. Merges are named: `A1:B2`. */
export function sheet(
  rows: readonly (readonly Typed[])[],
  { name = 'חברות', merges = [] as readonly string[] } = {},
): SheetSnapshot {
  const areas = merges.map((merge) => parseArea(merge)).filter((area): area is Area => area !== undefined);
  return {
    name,
    rtl: true,
    visibility: 'visible',
    rows: rows.map((row) => row.map(cellOf)),
    merges: areas,
  };
}

export const workbook = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheets });

/** As a CSV reader hands it over: every cell text. */
export const csv = (text: string): Snapshot =>
  workbook(
    sheet(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
      { name: 'CSV' },
    ),
  );
