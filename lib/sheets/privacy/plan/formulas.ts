import { cellName, sheetReference } from '../../address.js';
import type { Area, CellValue } from '../../snapshot.js';
import { eachFilled } from '../../walk.js';
import type { CellPlace } from '../find/found.js';
import { sameSheet } from '../left-out.js';
import { leavingWord } from '../kind-note.js';
import type { LeavingChangeNote } from '../notes.js';
import type { Reader, Reads } from '../reader.js';
import type { Carried, CarriedSheet } from '../types.js';
import type { Chosen } from './chosen.js';
import type { LeftNames } from './left-names.js';

/** A cell as it is in the copy, and why. */
export interface ChangedCell extends CellPlace {
  readonly value: CellValue;
  readonly note?: LeavingChangeNote;
}

type Why = Omit<LeavingChangeNote, 'place'>;

/** `[2]Sheet1!A1`: the second of the workbooks that it reads. */
function workbookIn(formula: string, book: Carried): string {
  const targets = (book.links ?? []).filter(({ kind }) => kind === 'workbook');
  return targets[Number(/\[(\d+)\]/.exec(formula)?.[1] ?? 1) - 1]?.target ?? '';
}

/** Formulas that cannot stay: what they read, or what they say, is left out. */
export class FormulaJudge {
  readonly #links: boolean;
  readonly #pivots: boolean;
  readonly #sheets: readonly string[];

  constructor(
    private readonly book: Carried,
    private readonly chosen: Chosen,
    private readonly names: LeftNames,
    private readonly reader: Reader,
    pivots: readonly number[],
  ) {
    this.#links = chosen.found.some(({ item }) => item.id === 'links:workbooks');
    this.#pivots = pivots.length > 0;
    this.#sheets = chosen.left.sheets.map((name) => name.toLowerCase());
  }

  /** Why a formula becomes its value; undefined where it stays. */
  why(formula: string, sheet: string): Why | undefined {
    const reads = this.reader.reads(formula, sheet);
    const source = this.source(formula, reads);
    if (source !== undefined) return { code: 'left-formula', facts: { formula, source } };
    const unsure = reads.indirect || (!this.reader.knowsTables && formula.includes('['));
    if (unsure && !this.chosen.left.empty) return { code: 'left-formula-indirect', facts: { formula } };
    return undefined;
  }

  private source(formula: string, reads: Reads): string | undefined {
    const place = this.reader.leftOut(reads, this.chosen.left);
    if (place !== undefined) return place;
    const name = [...reads.names].find((key) => this.names.keys.has(key));
    if (name !== undefined) return name;
    if (this.#links && reads.outside) return workbookIn(formula, this.book);
    if (this.#pivots && reads.calls.has('GETPIVOTDATA')) return 'GETPIVOTDATA';
    // A link within the workbook says its sheet as text.
    return this.#sheets.find((wanted) =>
      reads.texts.some((text) =>
        text
          .toLowerCase()
          .replaceAll("'", '')
          .includes(`${wanted.replaceAll("'", '')}!`),
      ),
    );
  }
}

/** Cells of an area that hold something; an area may be said to reach to the end of the sheet. */
function filledIn({ rows }: CarriedSheet, { top, left, bottom, right }: Area): readonly CellPlace[] {
  const found: CellPlace[] = [];
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
    eachFilled(rows[row] ?? [], (_, column) => {
      if (column >= left && column <= right) found.push({ row, column });
    });
  }
  return found;
}

/** The cells of one sheet that differ in the copy, in the order of its rows. */
export function changedCells(
  sheet: CarriedSheet,
  chosen: Chosen,
  judge: FormulaJudge,
): readonly ChangedCell[] {
  const { name, rows, arrays = [] } = sheet;
  const changed = new Map<string, ChangedCell>();
  const key = ({ row, column }: CellPlace): string => `${String(row)} ${String(column)}`;
  const at = (row: number, column: number): string => sheetReference(name, cellName(row, column));
  const valueAt = (row: number, column: number): CellValue => rows[row]?.[column]?.value ?? null;
  const own = <T extends { readonly sheet: string }>(cells: readonly T[]): readonly T[] =>
    cells.filter((cell) => sameSheet(cell.sheet) === sameSheet(name));

  for (const { row, column, kind } of own(chosen.blanked)) {
    const note = { code: 'left-cell', facts: { kind: leavingWord(kind) }, place: at(row, column) } as const;
    changed.set(key({ row, column }), { row, column, value: null, note });
  }
  const becomeValue = (row: number, column: number, why: Why): void => {
    const cell = { row, column };
    if (changed.has(key(cell))) return;
    const note = { ...why, place: at(row, column) };
    changed.set(key(cell), { ...cell, value: valueAt(row, column), note });
  };
  for (const { row, column } of own(chosen.values)) {
    const formula = rows[row]?.[column]?.formula ?? '';
    becomeValue(row, column, { code: 'left-formula-text', facts: { formula } });
  }
  rows.forEach((line, row) => {
    eachFilled(line, ({ formula }, column) => {
      if (formula === undefined || changed.has(key({ row, column }))) return;
      const why = judge.why(formula, name);
      if (why) becomeValue(row, column, why);
    });
  });
  // What one formula fills becomes values as a whole, or nothing of it does.
  for (const area of arrays) {
    const first = { row: area.top, column: area.left };
    const loses = changed.has(key(first)) || chosen.left.reaches(name, area);
    if (!loses) continue;
    const formula = rows[first.row]?.[first.column]?.formula ?? '';
    const source = sheetReference(name, cellName(first.row, first.column));
    becomeValue(first.row, first.column, { code: 'left-formula', facts: { formula, source } });
    for (const cell of filledIn(sheet, area))
      if (!changed.has(key(cell))) changed.set(key(cell), { ...cell, value: valueAt(cell.row, cell.column) });
  }
  return [...changed.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
