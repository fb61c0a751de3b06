import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import type { Money } from '../../core/money.js';
import { fold } from '../../core/text.js';
import { standing } from '../../model/evidence.js';
import type { AgreementFacts, ClusterBudgetFacts } from './facts.js';
import { placed, sideOf, standingBudget, type PlacedLine } from './lines.js';
import { authorityKey } from '../../model/authority-key.js';

/** A line of source 2 that bears money, or may. */
export interface ServiceLine extends PlacedLine {
  readonly authority: string;
  /** As it is compared with the service of an agreement. */
  readonly service: string;
  readonly amount: Money | undefined;
}

export interface PlacedAgreement {
  readonly agreement: AgreementFacts;
  readonly path: Path;
}

/**
 * How an agreement serves a line, from the best: it does; in a part of the budget's year; it is not known whether it does; in
 * another year; it is not signed.
 */
export const FITS = ['whole', 'partly', 'unclear', 'elsewhen', 'unsigned'] as const;
export type Fit = (typeof FITS)[number];

export const serviceKey = (name: string): string => fold(name);

export const serviceLines = ({ lines }: ClusterBudgetFacts): readonly ServiceLine[] =>
  placed(lines).flatMap(({ line, path }) => {
    const amount = standingBudget(line);
    if (line.source !== 'services' || sideOf(line) !== 'income' || amount?.isZero()) return [];
    return [
      {
        line,
        path,
        amount,
        authority: authorityKey(line.authority ?? ''),
        service: serviceKey(line.activity ?? line.name),
      },
    ];
  });

export const placedAgreements = ({ agreements }: ClusterBudgetFacts): readonly PlacedAgreement[] =>
  (agreements ?? []).map((agreement, index) => ({ agreement, path: ['cluster', 'agreements', index] }));

export const isOfAuthority = ({ authority }: ServiceLine, { agreement }: PlacedAgreement): boolean =>
  authority !== '' && authorityKey(agreement.authority) === authority;

export const isOfService = ({ service }: ServiceLine, { agreement }: PlacedAgreement): boolean =>
  agreement.service !== undefined && serviceKey(agreement.service) === service;

function inForce({ from, to }: AgreementFacts, year: number | undefined, on: IsoDate): Fit {
  const [first, last] = year === undefined ? [on, on] : [`${String(year)}-01-01`, `${String(year)}-12-31`];
  if ((to !== undefined && to < first) || (from !== undefined && from > last))
    return year === undefined ? 'unclear' : 'elsewhen';
  return (from === undefined || from <= first) && (to === undefined || to >= last) ? 'whole' : 'partly';
}

/** Of one agreement on the line's service. */
export function fitOf(agreement: AgreementFacts, year: number | undefined, on: IsoDate): Fit {
  const { participation, service, signed } = agreement;
  const found = standing(signed, on);
  if (found === 'not-shown') return 'unsigned';
  const when = inForce(agreement, year, on);
  if (when === 'elsewhen') return when;
  return found === 'unknown' || participation === undefined || service === undefined ? 'unclear' : when;
}
