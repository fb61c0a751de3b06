import type { Area, Cell } from '../snapshot.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { sheetDigest } from './print.js';
import type { Stand } from './types.js';

/** An error that a cell keeps has to be written as a formula; everything else as the value that it is. */
export function standCell(stand: Stand): PlanCell {
  if ('formula' in stand) return { formula: stand.formula };
  const { value } = stand;
  return value !== null && typeof value === 'object' ? { formula: `=${value.error}` } : { value };
}

export const standAs = (stand: Stand): Cell =>
  'formula' in stand ? { value: null, formula: stand.formula } : { value: stand.value };

interface Standing {
  readonly row: number;
  readonly column: number;
  readonly stands: readonly (readonly unknown[])[];
}

/** The cells that a frozen formula stood in or filled. */
export const areaOf = ({ row, column, stands }: Standing): Area => ({
  top: row,
  left: column,
  bottom: row + stands.length - 1,
  right: column + (stands[0]?.length ?? 1) - 1,
});

export interface Write {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** One step for each area, and for each run of single cells under each other. */
export function writeSteps(writes: readonly Write[]): readonly PlanStep[] {
  const isSingle = ({ cells }: Write): boolean => cells.length === 1 && cells[0]?.length === 1;
  const step = ({ sheet, row, column, cells }: Write): PlanStep => ({
    do: 'write',
    sheet,
    top: row,
    left: column,
    cells,
  });
  const runs: (Omit<Write, 'cells'> & { readonly cells: (readonly PlanCell[])[] })[] = [];
  const singles = writes.filter(isSingle);
  const order = new Map([...new Set(singles.map(({ sheet }) => sheet))].map((sheet, at) => [sheet, at]));
  const sorted = [...singles].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.column - b.column || a.row - b.row,
  );
  for (const write of sorted) {
    const run = runs.at(-1);
    const follows =
      run?.sheet === write.sheet && run.column === write.column && run.row + run.cells.length === write.row;
    if (follows) run.cells.push(...write.cells);
    else runs.push({ ...write, cells: [...write.cells] });
  }
  return [...writes.filter((write) => !isSingle(write)), ...runs].map(step);
}

/** What steps put onto a sheet that they add, told in a few letters. */
export function plannedDigest(steps: readonly PlanStep[], sheet: string): string {
  const rows: (Cell | undefined)[][] = [];
  for (const step of steps) {
    if (step.do !== 'write' || step.sheet !== sheet) continue;
    step.cells.forEach((line, down) => {
      line.forEach((cell, over) => {
        if (cell) (rows[step.top + down] ??= [])[step.left + over] = 'formula' in cell ? standAs(cell) : cell;
      });
    });
  }
  return sheetDigest({
    rows: Array.from(rows, (row) => Array.from((row as (typeof rows)[number] | undefined) ?? [])),
  });
}
