import { Exact, fromDouble } from '../../core/money.js';
import { cellName, parseArea, parseCell } from '../address.js';
import type { PlanStep } from '../plan.js';
import type { Area, CellValue, SheetSnapshot } from '../snapshot.js';
import { eachFilled, fromFilled } from '../walk.js';

/** A sum of the cluster's own whose result is another now. Its formula stays; a file is to show the new result at once. */
export interface RenewedSum {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: number;
}

const SUM = /^=\s*SUM\(\s*(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\s*\)\s*$/i;

const isWithin = (
  { row, column }: { readonly row: number; readonly column: number },
  { top, left, bottom, right }: Area,
): boolean => top <= row && row <= bottom && left <= column && column <= right;

/** Plain sums over cells that the steps write, as they come out afterwards. Other formulas wait for whoever opens the file. */
export function renewedSums(
  sheets: readonly SheetSnapshot[],
  steps: readonly PlanStep[],
): readonly RenewedSum[] {
  return sheets.flatMap(({ name, rows }) => {
    const written = new Map<string, CellValue>();
    for (const step of steps) {
      const cell = step.do === 'write' && step.sheet === name ? step.cells[0]?.[0] : undefined;
      if (step.do === 'write' && cell && 'value' in cell)
        written.set(cellName(step.top, step.left), cell.value);
    }
    if (written.size === 0) return [];
    return rows.flatMap((cells, row) =>
      fromFilled(cells, (cell, column): RenewedSum[] => {
        const area = parseArea(SUM.exec(cell.formula ?? '')?.[1] ?? '');
        if (!area) return [];
        let sum = new Exact(0);
        const add = (value: CellValue): void => {
          if (typeof value === 'number') sum = sum.plus(fromDouble(value));
        };
        // What stands there, and not each cell of the area: it may be the whole sheet.
        rows.slice(area.top, area.bottom + 1).forEach((line, down) => {
          eachFilled(line, ({ value }, c) => {
            if (c < area.left || c > area.right || written.has(cellName(area.top + down, c))) return;
            add(value);
          });
        });
        for (const [at, value] of written) {
          const place = parseCell(at);
          if (place && isWithin(place, area)) add(value);
        }
        const after = sum.toNumber();
        const known = { sheet: name, row, column, cell: cellName(row, column) };
        return after === cell.value ? [] : [{ ...known, before: cell.value, after }];
      }),
    );
  });
}
