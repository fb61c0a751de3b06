import type { Exact } from '../../core/money.js';
import { recommendedModel } from '../parameters.js';
import type { Band, FormulaPart, Part, QuotaModel, SharesPart } from '../types.js';

const everyPair = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((value, index) => same(value, b[index] as T));

const sameExact = (a: Exact, b: Exact): boolean => a.eq(b);

const sameBand = (a: Band, b: Band): boolean => a.from === b.from && a.fixed.eq(b.fixed);

const sameFormula = (a: FormulaPart, b: FormulaPart): boolean =>
  a.tariff.eq(b.tariff) &&
  everyPair(a.socio, b.socio, sameExact) &&
  everyPair(a.periph, b.periph, sameExact) &&
  everyPair(a.bands, b.bands, sameBand);

const sameShares = (a: SharesPart, b: SharesPart): boolean =>
  a.total.eq(b.total) &&
  everyPair(a.shares, b.shares, (x, y) => x.population === y.population && x.share.eq(y.share));

/** Whether two parts give every authority the same amount by the same parameters, whatever their weights. */
export function samePart(a: Part, b: Part): boolean {
  if (a.kind === 'formula') return b.kind === 'formula' && sameFormula(a, b);
  return b.kind === 'shares' && sameShares(a, b);
}

export const sameBands = (a: readonly Band[], b: readonly Band[]): boolean => everyPair(a, b, sameBand);

/** Parts of the same parameters as one, with their weights together. */
export function merged(parts: readonly [Part, ...Part[]]): readonly [Part, ...Part[]] {
  const [first, ...more] = parts;
  const found: [Part, ...Part[]] = [first];
  for (const part of more) {
    const index = found.findIndex((known) => samePart(known, part));
    const known = found[index];
    if (known) found[index] = { ...known, weight: known.weight.plus(part.weight) };
    else found.push(part);
  }
  return found;
}

function saysTheSame(own: QuotaModel, recommended: QuotaModel): boolean {
  const [part, ...more] = merged(own.parts);
  return (
    more.length === 0 &&
    samePart(part, recommended.parts[0]) &&
    own.factor.eq(recommended.factor) &&
    own.caps.length === 0 &&
    own.floors.length === 0
  );
}

/** Q7: a table that says what the recommended model says is the recommended model, and needs no approval; any other is the authorities' own. */
export function recognise(given: Omit<QuotaModel, 'status' | 'edition'>): QuotaModel {
  const { parts, factor, caps, floors } = given;
  const own: QuotaModel = { status: 'own', parts, factor, caps, floors };
  const newest = recommendedModel();
  return newest.ok && saysTheSame(own, newest.value) ? newest.value : own;
}
