import type { IsoDate } from '../../core/dated.js';
import type { Plan } from '../plan.js';
import { recordSteps } from '../record/steps.js';
import type { SheetSnapshot } from '../snapshot.js';
import type { ReturnBook } from './issue-types.js';
import { EMPTY_LEDGER, ledgerEntry, readReturnRecord } from './ticket.js';

/** The edition that books of this workbook would be of: one more than the last that it remembers. */
export function nextEdition(sheets: readonly SheetSnapshot[]): number {
  const { issued, collected } = readReturnRecord(sheets).ledger ?? EMPTY_LEDGER;
  const editions = [...issued, ...collected].map(({ edition }) => edition ?? 0);
  return Math.max(0, ...editions) + 1;
}

/**
 * Lets the cluster's workbook remember which books went out: on a very hidden sheet of ours, and nothing else changes. With it a book of
 * an older edition, or one that never went out, is refused when it comes back.
 */
export function planIssued(
  sheets: readonly SheetSnapshot[],
  issued: IsoDate,
  books: readonly ReturnBook[],
): Plan {
  const { ledger = EMPTY_LEDGER, others } = readReturnRecord(sheets);
  const cluster = books[0]?.cluster;
  const fresh = books.map(({ member, edition, id }) => ({
    authority: member,
    edition,
    id,
    on: issued,
  }));
  return {
    steps: recordSteps(sheets, [
      ...others,
      ledgerEntry({
        ...ledger,
        ...(cluster !== undefined && { cluster }),
        issued: [...ledger.issued, ...fresh],
      }),
    ]),
  };
}
