import { sheetReference } from '../address.js';
import type { CellValue } from '../snapshot.js';
import type { Conflict, RepairBook, RestoreNote } from './types.js';

function text(value: CellValue): string {
  if (value === null) return '–';
  return typeof value === 'object' ? value.error : String(value);
}

/** What a conflict is about, for a sentence. */
export function conflictNote(conflict: Conflict): RestoreNote {
  const { kind, sheet, cell, value, formula, now, proposed } = conflict;
  return {
    code: `restore-${kind}`,
    facts: {
      sheet,
      cell: sheetReference(sheet, cell),
      value: text(value),
      now: now?.formula ?? text(now?.value ?? null),
      to: kind === 'sheet-renamed' ? (now?.sheet ?? '') : now ? sheetReference(now.sheet, now.cell) : '',
      before: formula,
      after: proposed?.formula ?? '',
    },
    place: sheetReference(sheet, cell),
  };
}

export const lockedNote = ({ sheet, cells }: RepairBook['locked'][number]): RestoreNote => ({
  code: 'repair-protected',
  facts: { sheet, count: cells.length },
  place: sheetReference(sheet, cells[0] ?? 'A1'),
});
