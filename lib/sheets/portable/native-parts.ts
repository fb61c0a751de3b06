import { atom, coefficient, guarded, quotaFormula, step, type QuotaArguments } from './native.js';
import { isPlain, type TablePlaces } from './places.js';

/**
 * The values of CLUSTERQUOTAPARTS, one formula each: A, B, C, D, amount per resident, variable part, quota.
 * Undefined for a table that is more than one formula part.
 */
export function partFormulas(table: TablePlaces, args: QuotaArguments): readonly string[] | undefined {
  const [part] = table.parts;
  if (part?.kind !== 'formula' || !isPlain(table)) return undefined;
  const C = coefficient(args.socio, part.C);
  const D = coefficient(args.periph, part.D);
  const perResident = `${part.B}*${C}*${D}`;
  return [
    ...[
      step(args.population, part.A),
      part.B,
      C,
      D,
      perResident,
      `${atom(args.population)}*${perResident}`,
    ].map((each) => guarded(args, each)),
    quotaFormula(table, args),
  ];
}
