import { RECORD_SHEET } from '../own.js';
import type { NewSheet, PlanCell, PlanStep } from '../plan.js';
import type { SheetSnapshot } from '../snapshot.js';
import { recordSheets } from './rows.js';
import { payloadTexts } from './text.js';
import type { RecordEntry } from './types.js';

const SHEET: NewSheet = {
  name: RECORD_SHEET,
  rtl: false,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
  visibility: 'very-hidden',
};

const cell = (value: string | number): PlanCell => ({ value });

/** One row a text: A kind, B id, C part from 1, D of how many, E the text. */
const rowsOf = ({ kind, id, payload }: RecordEntry): readonly (readonly PlanCell[])[] =>
  payloadTexts(payload).map((text, at, texts) => [kind, id, at + 1, texts.length, text].map(cell));

/**
 * Steps that make these entries all that the workbook keeps; without any, its record goes. The sheet is written anew as a
 * whole: whoever adds one matter passes those that were read before, too.
 */
export function recordSteps(
  sheets: readonly SheetSnapshot[],
  entries: readonly RecordEntry[],
): readonly PlanStep[] {
  const gone = recordSheets(sheets).map(({ name }): PlanStep => ({ do: 'delete-sheet', sheet: name }));
  if (entries.length === 0) return gone;
  const cells = entries.flatMap(rowsOf);
  return [
    ...gone,
    { do: 'add-sheet', sheet: SHEET },
    { do: 'write', sheet: RECORD_SHEET, top: 0, left: 0, cells },
  ];
}
