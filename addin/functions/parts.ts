import { formulaWorking, type FormulaWorking, type QuotaWorking, type Step } from '../../lib/index.js';
import { words } from './speech.js';

/** A, B, C, D and what comes of them, under their headings. */
function annexTable(part: FormulaWorking, { quota }: QuotaWorking): unknown[][] {
  const values = [
    part.fixed,
    part.tariff,
    // As fractions, so that B·C·D can be multiplied in the sheet.
    part.socio.div(100),
    part.periph.div(100),
    part.perResident,
    part.variable,
    quota,
  ];
  return [[...words().parts], values.map((value) => value.toNumber())];
}

function labelOf({ symbol }: Step): string {
  const { parts, steps } = words();
  const [A, B, C, D, perResident, variable, quota] = parts;
  return { ...steps, A, B, C, D, 'per-resident': perResident, variable, quota }[symbol];
}

/** Percentages as fractions, as a cell holds them. */
const cellOf = ({ amount, unit }: Step): number =>
  (unit === 'per-cent' ? amount.div(100) : amount).toNumber();

/** A line for every step: the part that it belongs to, what it is, and how much. */
const stepsTable = ({ steps }: QuotaWorking): unknown[][] => [
  [...words().stepHeadings],
  ...steps.map((step) => [step.part ?? '', labelOf(step), cellOf(step)]),
];

/** A quota of annex 3's formula alone lies in one row; every other arrangement is told line by line. */
export function partsTable(working: QuotaWorking, isFormula: boolean): unknown[][] {
  const part = isFormula ? formulaWorking(working) : undefined;
  return part ? annexTable(part, working) : stepsTable(working);
}
