import { isBlankPrint, keptCells, sheetPrint } from '../../../../lib/sheets/freeze/print.js';
import type { Cell } from '../../../../lib/sheets/snapshot.js';

describe('what is kept of a sheet to know it again', () => {
  it('counts blank cells between others as columns, also where a file has no cell there at all', () => {
    const row: Cell[] = [{ value: 'טייבה' }];
    row[3] = { value: 3 };
    const [sample] = sheetPrint({ name: 'חברות', rows: [row] }, [0]).samples;
    expect(keptCells(sample?.cells ?? '').map(isBlankPrint)).toEqual([false, true, true, false]);
  });
});
