import { orNone } from '../model/said.js';
import type { Outcome } from '../core/finding.js';
import type { TendersFacts, TransferFacts } from './facts.js';
import type { TenderDraft } from './rule.js';

/**
 * What a condition of 3.ד that does not hold makes of a contract: a breach only where the cluster treats it as its own; before that it is
 * something still to be done.
 */
export const unmet = ({ takenOver }: TransferFacts): Outcome =>
  takenOver === 'yes' ? 'breached' : takenOver === 'no' ? 'advisory' : 'undetermined';

export const eachTransfer = (
  { transfers = [] }: TendersFacts,
  look: (
    transfer: TransferFacts,
  ) => Pick<TenderDraft, 'code' | 'outcome'> & Partial<Pick<TenderDraft, 'facts'>>,
): readonly TenderDraft[] =>
  transfers.map((transfer, index) => {
    const { facts, ...rest } = look(transfer);
    const { contract, authority, takenOver } = transfer;
    const shared = { contract, authority: orNone(authority), taken: orNone(takenOver) };
    return { ...rest, path: ['transfers', index], facts: { ...shared, ...facts } };
  });
