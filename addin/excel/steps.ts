import type { Area, Plan, PlanCell, PlanStep } from '../../lib/index.js';
import { isRightToLeftText } from './direction.js';

export type WriteStep = Extract<PlanStep, { readonly do: 'write' }>;
export type ChartStep = Extract<PlanStep, { readonly do: 'add-chart' }>;
export type StyleStep = Extract<PlanStep, { readonly do: 'style' }>;

export const areaOf = ({ top, left, cells }: WriteStep): Area => {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
};

/** The plan's table, made rectangular. */
export function cellsOf({ cells }: WriteStep): readonly (readonly (PlanCell | undefined)[])[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

/** Which way a sheet runs that the plan styles: a new one says so, of another the plan's own texts tell. */
export function runsRightToLeft(plan: Plan, name: string): boolean {
  for (const step of plan.steps)
    if (step.do === 'add-sheet' && step.sheet.name === name) return step.sheet.rtl;
  const texts = plan.steps
    .filter((step) => step.do === 'write')
    .filter((step) => step.sheet === name)
    .flatMap((step) => step.cells.flat())
    .map((cell) => (cell && 'value' in cell ? String(cell.value) : ''));
  const directions = [...texts, name].map(isRightToLeftText).filter((rtl) => rtl !== undefined);
  return directions.filter(Boolean).length * 2 > directions.length;
}
