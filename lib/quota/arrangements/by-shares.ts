import type { Money } from '../../core/money.js';
import type { Result } from '../../core/result.js';
import { WHOLE } from '../parameters.js';
import type { QuotaModel, Share } from '../types.js';
import { checked } from './checked.js';
import type { ArrangementProblem } from './types.js';

/** Q7: a total, NIS a year, divided by shares of any scale; one share for each authority, by its residents. */
export const byShares = (total: Money, shares: readonly Share[]): Result<QuotaModel, ArrangementProblem> =>
  checked({ parts: [{ kind: 'shares', weight: WHOLE, total, shares }], factor: WHOLE, caps: [], floors: [] });
