import { Exact, fromDouble } from '../../core/money.js';
import { cellName, parseArea } from '../address.js';
import type { PlanStep } from '../plan.js';
import type { CellValue, SheetSnapshot } from '../snapshot.js';

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
      cells.flatMap((cell, column): RenewedSum[] => {
        const area = parseArea(SUM.exec(cell?.formula ?? '')?.[1] ?? '');
        if (!cell || !area) return [];
        let sum = new Exact(0);
        for (let r = area.top; r <= area.bottom; r += 1) {
          for (let c = area.left; c <= area.right; c += 1) {
            const at = cellName(r, c);
            const value = written.has(at) ? written.get(at) : rows[r]?.[c]?.value;
            if (typeof value === 'number') sum = sum.plus(fromDouble(value));
          }
        }
        const after = sum.toNumber();
        const known = { sheet: name, row, column, cell: cellName(row, column) };
        return after === cell.value ? [] : [{ ...known, before: cell.value, after }];
      }),
    );
  });
}
