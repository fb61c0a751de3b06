import type { IsoDate } from '../../core/dated.js';
import { standing, type Evidence } from '../../model/evidence.js';
import type { QuotaDraft, QuotaFacts } from '../facts.js';

interface Codes {
  readonly shown: QuotaDraft['code'];
  readonly missing: QuotaDraft['code'];
  readonly unknown: QuotaDraft['code'];
}

/** What must stand before quotas are charged. Where none are charged nothing is demanded, and nothing is said. */
export function demand(
  evidence: Evidence | undefined,
  levied: QuotaFacts['levied'],
  on: IsoDate,
  path: QuotaDraft['path'],
  codes: Codes,
): readonly QuotaDraft[] {
  const reference = evidence === undefined || evidence === 'none' ? '' : evidence.reference;
  const found = standing(evidence, on);
  if (found === 'shown') return [{ code: codes.shown, outcome: 'met', path, facts: { reference } }];
  if (levied === 'no') return [];
  return found === 'not-shown' && levied === 'yes'
    ? [{ code: codes.missing, outcome: 'breached', path, facts: { on } }]
    : [{ code: codes.unknown, outcome: 'undetermined', path, facts: {} }];
}
