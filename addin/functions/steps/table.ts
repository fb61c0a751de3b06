import type { QuotaWorking, Step } from '../../../lib/index.js';
import { spokenLanguage, words } from '../speech.js';
import { STEP_WORDS, type StepWords } from './words.js';

function labelOf({ symbol }: Step, { lines }: StepWords): string {
  const [A, B, C, D, perResident, variable, quota] = words().parts;
  return { ...lines, A, B, C, D, 'per-resident': perResident, variable, quota }[symbol];
}

/** Percentages as fractions, as a cell holds them. */
const cellOf = ({ amount, unit }: Step): number =>
  (unit === 'per-cent' ? amount.div(100) : amount).toNumber();

/** A line for every step under headings: the part that it belongs to, what it is, and how much. */
export function stepsTable({ steps }: QuotaWorking): unknown[][] {
  const spoken = STEP_WORDS[spokenLanguage()];
  return [
    [...spoken.headings],
    ...steps.map((step) => [step.part ?? '', labelOf(step, spoken), cellOf(step)]),
  ];
}
