import type { Draft } from '../../procedure/rule.js';
import type { BudgetFacts } from '../facts.js';
import type { LedgerCode } from './codes.js';
import type { LedgerFacts } from './facts.js';

export type LedgerDraft = Draft<LedgerCode>;

/** A rule that judges each ledger by itself. */
export const eachLedger =
  (judge: (ledger: LedgerFacts, index: number) => readonly LedgerDraft[]) =>
  ({ ledgers = [] }: BudgetFacts): readonly LedgerDraft[] =>
    ledgers.flatMap(judge);
