import { ok, type Result } from '../../core/result.js';
import { isOwnSheet } from '../own.js';
import { orBlank } from './find/found.js';
import { findEverything } from './find/everything.js';
import { sameSheet } from './left-out.js';
import type { LeavingChangeNote } from './notes.js';
import { chosenOf, type BlankedCell } from './plan/chosen.js';
import {
  contactsThatStay,
  drawingsThatHold,
  leftPivots,
  listsThatHold,
  partsThatStay,
} from './plan/elsewhere.js';
import { changedCells, FormulaJudge, type ChangedCell } from './plan/formulas.js';
import { leftNames } from './plan/left-names.js';
import { LeftTexts } from './plan/left-texts.js';
import { recordAfter } from './plan/record.js';
import { leftBehind } from './plan/removals.js';
import { Reader } from './reader.js';
import type { Carried, Leaving, LeavingChoice, LeavingEdits, LeavingProblem } from './types.js';

/** Formulas whose value nobody knows leave a blank. */
const blanks = (changed: readonly ChangedCell[]): readonly LeavingChangeNote[] =>
  changed.flatMap(({ value, note }): readonly LeavingChangeNote[] => {
    const isBlank = value === null && note !== undefined && note.code !== 'left-cell';
    return isBlank ? [{ ...note, code: 'still-blank' }] : [];
  });

const headingNotes = (book: Carried, headings: readonly BlankedCell[]): readonly LeavingChangeNote[] =>
  headings.map(({ sheet, row, column }) => {
    const value = book.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value;
    return { code: 'still-heading', facts: { text: String(value ?? '') }, place: sheet };
  });

const cellEdits = (changed: ReadonlyMap<string, readonly ChangedCell[]>): LeavingEdits['changes'] =>
  [...changed].flatMap(([sheet, cells]) =>
    cells.length === 0
      ? []
      : [{ sheet, cells: cells.map(({ row, column, value }) => ({ row, column, formula: null, value })) }],
  );

/**
 * The copy of a workbook without what was chosen: which edits make it, everything that changes by them, what was chosen and
 * would go along in another place nevertheless, and what still goes along. Nothing else of the file changes.
 */
export function planLeaving(book: Carried, choice: LeavingChoice): Result<Leaving, LeavingProblem> {
  const reader = new Reader(book);
  const read = chosenOf(book, findEverything(book, reader), choice);
  if (!read.ok) return read;
  const chosen = read.value;
  const { left } = chosen;
  const names = leftNames(book, chosen, reader);
  const { pivots, unknown } = leftPivots(book, chosen, reader);
  const judge = new FormulaJudge(book, chosen, names, reader, pivots);

  const stay = book.sheets.filter(({ name }) => !isOwnSheet(name) && !left.hasSheet(name));
  const changed = new Map(stay.map((sheet) => [sheet.name, changedCells(sheet, chosen, judge)]));
  const cells = [...changed.values()].flat();
  const differs = new Set([...changed].filter(([, of]) => of.length > 0).map(([name]) => sameSheet(name)));
  const touched = (sheet: string): boolean => differs.has(sameSheet(sheet)) || left.hasSheet(sheet);
  const texts = new LeftTexts(book, chosen, changed);
  const record = recordAfter(book, { chosen, touched, texts, judge });
  const behind = leftBehind(book, chosen, names, reader, cells.length > 0);

  const changes: readonly LeavingChangeNote[] = [
    ...left.sheets.map((sheet) => ({ code: 'left-sheet', facts: { sheet } }) as const),
    ...cells.flatMap(({ note }) => note ?? []),
    ...behind.notes,
    ...record.notes,
  ];
  return ok({
    edits: {
      deleteSheets: [...left.sheets, ...record.edits.deleteSheets],
      addSheets: record.edits.addSheets,
      changes: [...cellEdits(changed), ...record.edits.changes],
      remove: behind.remove,
    },
    unchanged: changes.length === 0,
    warnings: [
      ...headingNotes(book, chosen.headings),
      ...blanks(cells),
      ...listsThatHold(book, chosen, texts),
      ...drawingsThatHold(book, chosen, texts, reader),
      ...contactsThatStay(book, chosen),
      ...unknown.map((source) => ({ code: 'still-pivot', facts: { source: orBlank(source) } }) as const),
      ...partsThatStay(book, chosen),
    ],
    changes,
    stays: chosen.stays
      .filter(({ entry }) => entry === undefined || !record.gone.has(entry))
      .filter(({ pivot }) => pivot === undefined || !pivots.includes(pivot))
      .map(({ item }) => item),
  });
}
