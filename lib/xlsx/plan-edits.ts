import { drawnChart } from '../sheets/chart.js';
import { plannedMarks } from '../sheets/marks/planned.js';
import { markedAs, markFormat } from '../sheets/marks/tag.js';
import type { Plan, PlanCell, PlanStep } from '../sheets/plan.js';
import type { CellValue } from '../sheets/snapshot.js';
import { isInside } from './reference.js';
import type { CellChange, WorkbookEdits } from './edits.js';

/** The result that a formula had, so that a file shows it before anything is calculated; undefined where none is known. */
export type ResultOf = (sheet: string, row: number, column: number) => CellValue | undefined;

/** What a link shows needs no calculation. */
const linkText = (formula: string): string | undefined =>
  /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replaceAll('""', '"');

function written(cell: PlanCell, row: number, column: number, result: CellValue | undefined): CellChange {
  const format = cell.format === undefined ? {} : { format: cell.format };
  if ('formula' in cell) {
    // An error that stays is a formula to Excel; a file holds it as the value that it is.
    const [, error] = /^=(#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!|NAME\?))$/.exec(cell.formula) ?? [];
    if (error !== undefined) return { row, column, formula: null, value: { error }, ...format };
    const shown = result ?? linkText(cell.formula);
    return {
      row,
      column,
      formula: cell.formula,
      ...(shown === undefined ? {} : { value: shown }),
      ...(cell.spill && { spill: cell.spill }),
      ...format,
    };
  }
  return { row, column, formula: null, value: cell.value, ...format };
}

function changesOf(step: PlanStep, resultOf: ResultOf): readonly CellChange[] {
  if (step.do === 'write') {
    const spills = step.cells.flatMap((line) =>
      line.flatMap((cell) => (cell && 'formula' in cell ? (cell.spill ?? []) : [])),
    );
    return step.cells.flatMap((line, down) =>
      line.flatMap((cell, over) => {
        const [row, column] = [step.top + down, step.left + over];
        if (cell === undefined) return [];
        const result = resultOf(step.sheet, row, column);
        // What a formula fills shows its results at once, as its own cell does.
        if ('value' in cell && cell.value === null && spills.some((area) => isInside(area, row, column)))
          return [{ row, column, formula: null, value: result ?? null, filled: true }];
        return [written(cell, row, column, result)];
      }),
    );
  }
  if (step.do !== 'style') return [];
  const { top, left, bottom, right } = step.area;
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
    style: step.style,
  }));
}

/** Looks add up, as they do when the steps are taken one after another in a workbook. */
function merge(changes: readonly CellChange[]): readonly CellChange[] {
  const cells = new Map<string, CellChange>();
  for (const change of changes) {
    const key = `${String(change.row)} ${String(change.column)}`;
    const before = cells.get(key);
    const style = before?.style || change.style ? { style: { ...before?.style, ...change.style } } : {};
    cells.set(key, { ...before, ...change, ...style });
  }
  return [...cells.values()];
}

/** Marks go from all sheets, and others come. */
const marksOf = (plan: Plan): Pick<WorkbookEdits, 'removeFormats' | 'addFormats'> => ({
  ...(plan.steps.some((step) => step.do === 'unmark') && {
    removeFormats: ({ formula = '' }) => markedAs(formula) !== undefined,
  }),
  addFormats: [...plannedMarks(plan)].map(([sheet, marks]) => ({
    sheet,
    formats: marks.map(({ severity, areas }) => markFormat(severity, areas)),
  })),
});

/** A plan as the edits of a file; its charts go onto sheets that it adds. */
export function planEdits(plan: Plan, resultOf: ResultOf = () => undefined): WorkbookEdits {
  const { steps } = plan;
  const sheets = [
    ...new Set(steps.flatMap((step) => ('area' in step || step.do === 'write' ? [step.sheet] : []))),
  ];
  const rightToLeft = new Set(
    steps.flatMap((step) => (step.do === 'add-sheet' && step.sheet.rtl ? [step.sheet.name] : [])),
  );
  return {
    ...marksOf(plan),
    addCharts: steps.flatMap((step) =>
      step.do === 'add-chart'
        ? [{ sheet: step.sheet, chart: drawnChart(step.chart, step.sheet, rightToLeft.has(step.sheet)) }]
        : [],
    ),
    addSheets: steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet] : [])),
    deleteSheets: steps.flatMap((step) => (step.do === 'delete-sheet' ? [step.sheet] : [])),
    changes: sheets.map((sheet) => ({
      sheet,
      cells: merge(
        steps
          .filter((step) => 'sheet' in step && step.sheet === sheet)
          .flatMap((step) => changesOf(step, resultOf)),
      ),
    })),
  };
}
