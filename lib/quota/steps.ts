import type { Citation } from '../core/citation.js';
import { cite } from './cite.js';
import type { FormulaWorking, PartWorking, QuotaWorking, SharesWorking, Step } from './types.js';

type SourceOf = (clause: string) => Citation;

const formulaSteps = (part: FormulaWorking, sourceOf: SourceOf): readonly Step[] => [
  { symbol: 'A', amount: part.fixed, unit: 'nis', source: sourceOf('Q2') },
  { symbol: 'B', amount: part.tariff, unit: 'nis-per-resident', source: sourceOf('Q3') },
  { symbol: 'C', amount: part.socio, unit: 'per-cent', source: sourceOf('Q4') },
  { symbol: 'D', amount: part.periph, unit: 'per-cent', source: sourceOf('Q5') },
  { symbol: 'per-resident', amount: part.perResident, unit: 'nis-per-resident', source: cite('Q1') },
  { symbol: 'variable', amount: part.variable, unit: 'nis', source: cite('Q1') },
];

const sharesSteps = (part: SharesWorking): readonly Step[] => [
  { symbol: 'T', amount: part.total, unit: 'nis', source: cite('Q7') },
  { symbol: 'S', amount: part.share, unit: 'share', source: cite('Q7') },
  { symbol: 'shares', amount: part.of, unit: 'share', source: cite('Q7') },
];

const partSteps = (part: PartWorking, sourceOf: SourceOf): readonly Step[] =>
  part.kind === 'formula' ? formulaSteps(part, sourceOf) : sharesSteps(part);

/** The lines of one of several parts, under its weight and over its amount. */
const numbered = (part: PartWorking, number: number, sourceOf: SourceOf): readonly Step[] =>
  [
    { symbol: 'weight', amount: part.weight, unit: 'per-cent', source: cite('Q7') } as const,
    ...partSteps(part, sourceOf),
    { symbol: 'amount', amount: part.amount, unit: 'nis', source: cite('Q7') } as const,
  ].map((step) => ({ ...step, part: number }));

/** Every step of a quota in the order of its making, each with its clause. What changes nothing is not said. */
export function stepsOf(
  { parts, sum, factor, bound, quota, rounding }: Omit<QuotaWorking, 'steps'>,
  sourceOf: SourceOf,
): readonly Step[] {
  const steps: Step[] =
    parts.length === 1
      ? [...partSteps(parts[0], sourceOf)]
      : parts.flatMap((part, index) => numbered(part, index + 1, sourceOf));
  const own = { unit: 'nis', source: cite('Q7') } as const;
  if (parts.length > 1 || !factor.eq(100)) steps.push({ symbol: 'sum', amount: sum, ...own });
  if (!factor.eq(100)) steps.push({ symbol: 'factor', amount: factor, unit: 'per-cent', source: cite('Q7') });
  if (bound) steps.push({ symbol: bound.kind, amount: bound.limit, ...own });
  if (!rounding.isZero()) {
    steps.push({ symbol: 'rounding', amount: rounding, unit: 'nis', source: cite('Q6') });
  }
  steps.push({ symbol: 'quota', amount: quota, unit: 'nis', source: cite('Q1') });
  return steps;
}
