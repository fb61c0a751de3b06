import { webcrypto } from 'node:crypto';
import {
  webSealCrypto,
  type Cell,
  type IsoDate,
  type PlanStep,
  type SheetSnapshot,
} from '../../../../lib/index.js';
import { sealBook } from '../../../../lib/sheets/seal/seal-book.js';
import type { SealedBook, SealOptions, Verification } from '../../../../lib/sheets/seal/types.js';
import { verifyBook } from '../../../../lib/sheets/seal/verify-book.js';
import { good } from '../../xlsx/support.js';

export const crypto = webSealCrypto(webcrypto);
export const ON = '2026-11-22' as IsoDate;

type Content = string | number | boolean | null | Cell;
const isCell = (content: Content): content is Cell => typeof content === 'object' && content !== null;

export const sheet = (
  name: string,
  rows: readonly (readonly Content[])[],
  visibility: SheetSnapshot['visibility'] = 'visible',
): SheetSnapshot => ({
  name,
  rtl: true,
  visibility,
  merges: [],
  rows: rows.map((row) =>
    row.map((content) => (content === null ? undefined : isCell(content) ? content : { value: content })),
  ),
});

/** Sheets as they are when the steps of a record were taken: sheets go, come hidden, and are written. */
export function taken(
  sheets: readonly SheetSnapshot[],
  steps: readonly PlanStep[],
): readonly SheetSnapshot[] {
  let now = [...sheets];
  for (const step of steps) {
    if (step.do === 'delete-sheet') now = now.filter(({ name }) => name !== step.sheet);
    else if (step.do === 'add-sheet') now.push(sheet(step.sheet.name, [], step.sheet.visibility));
    else if (step.do === 'write') {
      const rows = step.cells.map((row) =>
        row.map((cell): Cell | undefined => (cell && 'value' in cell ? { value: cell.value } : undefined)),
      );
      now = now.map((one) => (one.name === step.sheet ? { ...one, rows } : one));
    } else throw new Error(`a record takes no step ${step.do}`);
  }
  return now;
}

export interface Sealed extends SealedBook {
  readonly sheets: readonly SheetSnapshot[];
}

export async function sealed(
  sheets: readonly SheetSnapshot[],
  options: Partial<SealOptions> = {},
): Promise<Sealed> {
  const book = good(await sealBook(sheets, { on: ON, by: '0.1.0', ...options }, crypto));
  return { ...book, sheets: taken(sheets, book.plan.steps) };
}

export const verified = async (
  sheets: readonly SheetSnapshot[],
  passphrase?: string,
): Promise<Verification> =>
  good(await verifyBook(sheets, crypto, passphrase === undefined ? {} : { passphrase }));
