import { Exact, money } from '../../core/money.js';
import type { Result } from '../../core/result.js';
import { WHOLE } from '../parameters.js';
import type { FormulaPart, QuotaModel } from '../types.js';
import { checked } from './checked.js';
import type { ArrangementProblem } from './types.js';

const EVERY_CLUSTER = Array.from({ length: 10 }, () => WHOLE);

/** A formula in which nothing depends on the clusters. */
export const flatFormula = (fixed: Exact, tariff: Exact): FormulaPart => ({
  kind: 'formula',
  weight: WHOLE,
  bands: [{ from: 0, fixed: money(fixed) }],
  tariff,
  socio: EVERY_CLUSTER,
  periph: EVERY_CLUSTER,
});

/** Q7: so much per resident, NIS, and nothing else. */
export const perHead = (tariff: Exact): Result<QuotaModel, ArrangementProblem> =>
  checked({ parts: [flatFormula(new Exact(0), tariff)], factor: WHOLE, caps: [], floors: [] });
