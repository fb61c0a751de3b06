import type { Problem } from '../../core/result.js';
import { cellName, sheetReference } from '../address.js';
import type { Admitted } from './admit.js';
import { isKey, isTheirs } from './parts.js';
import type { Entry, Slot } from './slots.js';
import type { TableCell } from './table-types.js';
import { BLANK, plainText, shownKey, valueKey, type Value } from './value.js';

/** What files want a cell to say. */
export interface Proposal {
  readonly key: string;
  readonly value: Value;
  readonly entries: readonly Entry[];
  /** Of a cell that calculates; its result is only asked about. */
  readonly formula?: string;
}

export interface CellProposals {
  readonly column: string;
  /** What the cluster's own cell says now. */
  readonly now: string;
  /** When the book went out; undefined where nobody knows. */
  readonly issued: string | undefined;
  readonly proposals: readonly Proposal[];
}

export type Leave = (file: Admitted, why: Problem) => void;

const shown = ({ cell, value }: TableCell): string =>
  value.kind === 'unread' ? value.text : plainText(String(cell?.value ?? ''));

/** As it was: also a cell that nobody could read, when the same stands in it still. */
const unchanged = (returned: TableCell, reference: string): boolean =>
  valueKey(returned.value) === reference ||
  (reference.startsWith('U:') && shown(returned).replace(/\s+/gu, ' ') === reference.slice(2));

export const wordOf =
  (slot: Slot, column: string) =>
  (choice: string): string => {
    const tables = [slot.base?.table, ...slot.entries.flatMap(({ file }) => file.read.tables)];
    for (const table of tables) {
      const field =
        table?.part === slot.part ? table.columns.find(({ key }) => key === column)?.field : undefined;
      const words = field?.choices?.find(({ value }) => value === choice)?.words;
      if (words) return words[slot.base?.table.language ?? 'he'];
    }
    return choice;
  };

const placeOf = ({ sheet }: Entry, { row, column }: TableCell): string =>
  sheetReference(sheet, cellName(row, column));

/** Why a changed cell is not to be taken, whatever it says. */
function refusal(
  slot: Slot,
  column: string,
  returned: TableCell,
  reference: string,
  hasColumn: boolean,
): Problem | undefined {
  const { cell } = returned;
  const text = shownKey(valueKey(returned.value)) || cell?.formula || '';
  const mayFill = slot.issued
    ? isTheirs(slot.part, column)
    : isTheirs(slot.part, column) || isKey(slot.part, column);
  if (!mayFill) {
    const expected = shownKey(reference, wordOf(slot, column));
    return { code: 'collect-protected', facts: { text, expected } };
  }
  const own = slot.base?.row.cells.get(column);
  if (own?.cell?.formula !== undefined || own?.merged === true) {
    return { code: 'collect-base-formula', facts: { text } };
  }
  if (!hasColumn) return { code: 'collect-column-missing', facts: { heading: column, text } };
  const { value } = returned;
  if (cell?.formula !== undefined && (value.kind === 'unread' || value.kind === 'blank')) {
    return { code: 'collect-formula-unread', facts: { formula: plainText(cell.formula).slice(0, 200) } };
  }
  if (value.kind === 'unread') return returned.why ?? { code: 'collect-unread', facts: { text } };
  return undefined;
}

/** What the files of its authority say of one cell of a row, beside what went out. What cannot be taken is left, and said. */
function cellProposals(slot: Slot, column: string, hasColumn: boolean, leave: Leave): CellProposals {
  const own = slot.base?.row.cells.get(column);
  const now = valueKey(own?.value ?? BLANK);
  const byKey = new Map<string, Proposal>();
  let issued: string | undefined;
  for (const entry of slot.entries) {
    const returned = entry.row?.cells.get(column);
    if (!returned || entry.spoiled.has(column)) continue;
    const before = entry.issued ? (entry.issued[column] ?? '') : undefined;
    issued ??= before;
    const key = valueKey(returned.value);
    if (unchanged(returned, before ?? now)) continue;
    // Without a ticket a blank may well be a cell that nobody filled in.
    if (before === undefined && returned.value.kind === 'blank' && returned.cell?.formula === undefined)
      continue;
    const why = refusal(slot, column, returned, before ?? now, hasColumn);
    if (why) {
      leave(entry.file, { ...why, place: placeOf(entry, returned) });
      continue;
    }
    const formula = returned.cell?.formula;
    // A value that calculates and one that was typed are not the same offer.
    const id = formula === undefined ? key : `${key}\n${formula}`;
    const known = byKey.get(id);
    byKey.set(id, {
      key,
      value: returned.value,
      entries: [...(known?.entries ?? []), entry],
      ...(formula !== undefined && { formula: plainText(formula) }),
    });
  }
  const proposals = [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proposal]) => proposal);
  return { column, now, issued, proposals };
}

/** Cells of a row that any file says something new of. */
export function proposalsOf(
  slot: Slot,
  hasColumn: (column: string) => boolean,
  leave: Leave,
): readonly CellProposals[] {
  const columns = [...new Set(slot.entries.flatMap(({ row }) => [...(row?.cells.keys() ?? [])]))].sort();
  return columns
    .filter((column) => column !== 'authority')
    .map((column) => cellProposals(slot, column, hasColumn(column), leave))
    .filter(({ proposals }) => proposals.length > 0);
}
