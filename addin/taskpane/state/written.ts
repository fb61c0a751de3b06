import type { Plan, PlanStep } from '../../../lib/index.js';

export type Write = Extract<PlanStep, { do: 'write' }>;

export const cellCount = ({ steps }: Plan): number =>
  steps.reduce((sum, step) => sum + (step.do === 'write' ? step.cells.flat().filter(Boolean).length : 0), 0);

/** The sheets that a plan touches, for the line that says where was written. */
export const sheetsOf = ({ steps }: Plan): readonly string[] => [
  ...new Set(
    steps.flatMap((step) => {
      if (step.do === 'unmark') return [];
      return [step.do === 'add-sheet' ? step.sheet.name : step.sheet];
    }),
  ),
];
