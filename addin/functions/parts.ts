import { formulaWorking, type FormulaWorking, type QuotaWorking } from '../../lib/index.js';
import { lazily } from './lazily.js';
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

const withSteps = lazily(() => import('./steps/table.js'));

/** A quota of annex 3's formula alone lies in one row; every other arrangement is told line by line. */
export function partsTable(working: QuotaWorking, isFormula: boolean): unknown[][] | Promise<unknown[][]> {
  const part = isFormula ? formulaWorking(working) : undefined;
  return part ? annexTable(part, working) : withSteps(({ stepsTable }) => stepsTable(working));
}
