import type { Cell, SheetSnapshot } from '../../../../lib/index.js';
import type { Template } from '../../../../lib/sheets/cluster-book/template/types.js';

/** A sheet as the plan leaves it, formulas with the results that the plan knows. */
export function planned({ plan, resultOf }: Template, sheet: string): SheetSnapshot {
  const rows: (Cell | undefined)[][] = [];
  let rtl: boolean | undefined;
  for (const step of plan.steps) {
    if (step.do === 'add-sheet' && step.sheet.name === sheet) rtl = step.sheet.rtl;
    if (step.do !== 'write' || step.sheet !== sheet) continue;
    step.cells.forEach((cells, down) => {
      const row = (rows[step.top + down] ??= []);
      cells.forEach((cell, over) => {
        if (cell === undefined) return;
        const [at, column] = [step.top + down, step.left + over];
        if (row[column] !== undefined) throw new Error(`written twice: ${String(at)} ${String(column)}`);
        const format = cell.format === undefined ? {} : { format: cell.format };
        row[column] =
          'formula' in cell
            ? { value: resultOf(sheet, at, column) ?? null, formula: cell.formula, ...format }
            : { value: cell.value, ...format };
      });
    });
  }
  if (rtl === undefined) throw new Error(`no sheet ${sheet}`);
  return { name: sheet, rtl, visibility: 'visible', rows: Array.from(rows, (row) => row ?? []), merges: [] };
}

export const plannedSheets = (template: Template): readonly SheetSnapshot[] =>
  template.sheets.map(({ name }) => planned(template, name));
