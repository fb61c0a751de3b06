import { at, newest, type Dated, type DatedProblem, type IsoDate } from '../core/dated.js';
import { Exact, money } from '../core/money.js';
import { ok, type Result } from '../core/result.js';
import { cite } from './cite.js';
import type { Band, QuotaModel } from './types.js';

const since2017 = <T>(value: T, clause: string): Dated<T> => ({
  versions: [{ from: '2017-05-17' as IsoDate, value, source: cite(clause) }],
  checkedOn: '2026-11-21' as IsoDate,
});

/** Per cent. */
export const WHOLE = new Exact(100);

/** Clusters 1–3, 4–5, 6–7 and 8–10, in per cent; the same for C and D. */
const BY_CLUSTER = [30, 30, 30, 50, 50, 75, 75, 100, 100, 100].map((percent) => new Exact(percent));

/** Q2: A, NIS a year. "Between 15,000 and 30,000" takes in both its bounds, so the last band begins at 30,001. */
export const FIXED: Dated<readonly Band[]> = since2017(
  [
    { from: 0, fixed: money(10_000) },
    { from: 15_000, fixed: money(12_000) },
    { from: 30_001, fixed: money(15_000) },
  ],
  'Q2',
);

/** Q3: B, NIS per resident. */
export const TARIFF: Dated<Exact> = since2017(new Exact(4), 'Q3');

/** Q4: C by socio-economic cluster. */
export const SOCIO: Dated<readonly Exact[]> = since2017(BY_CLUSTER, 'Q4');

/** Q5: D by peripherality cluster. */
export const PERIPH: Dated<readonly Exact[]> = since2017(BY_CLUSTER, 'Q5');

/**
 * The ministry's recommended model in force on a date; without a date the newest known one, whose `edition` names it.
 * Before the first edition there is none (`before-first-edition`).
 */
export function recommendedModel(on?: IsoDate): Result<QuotaModel, DatedProblem> {
  const pick = <T>(dated: Dated<T>) => (on === undefined ? ok(newest(dated)) : at(dated, on));
  const [fixed, tariff, socio, periph] = [pick(FIXED), pick(TARIFF), pick(SOCIO), pick(PERIPH)];
  if (!fixed.ok) return fixed;
  if (!tariff.ok) return tariff;
  if (!socio.ok) return socio;
  if (!periph.ok) return periph;
  return ok({
    status: 'recommended',
    edition: fixed.value.source.edition,
    parts: [
      {
        kind: 'formula',
        weight: WHOLE,
        bands: fixed.value.value,
        tariff: tariff.value.value,
        socio: socio.value.value,
        periph: periph.value.value,
      },
    ],
    factor: WHOLE,
    caps: [],
    floors: [],
  });
}
