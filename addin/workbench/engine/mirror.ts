import type { ICellData } from '@univerjs/core';
import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import type { BookCell, BookName, CellEdit, SheetChange } from '../book/types.js';
import type { Place } from './cache.js';
import type { Calculator, CellMatrix, SheetData } from './calculator.js';
import { cellInUniver } from './values.js';

/** Prefixes that files put before newer functions; the calculator knows them by their plain names. */
const PREFIX = /_xlfn\.(_xlws\.)?/gi;

/** What formulas of a runtime that was not there left behind; the add-in is there now. */
const UNANSWERED = new Set(['#BUSY!', '#NAME?', '#CONNECT!', '#GETTING_DATA']);

/** A spilled value belongs to the formula that spilled it: mirrored, it would stand in that formula's way. */
const own = (cell: BookCell | undefined): BookCell | undefined => (cell?.spilledFrom ? undefined : cell);

function mirrored(cell: BookCell | undefined): ICellData {
  const value = cellInUniver(cell?.value ?? null);
  return cell?.formula === undefined ? value : { ...value, f: cell.formula.replace(PREFIX, '') };
}

function lacksResult({ value }: BookCell): boolean {
  return value === null || (typeof value === 'object' && UNANSWERED.has(value.error));
}

/** Carries a Book's sheets, cells and names into the calculator. */
export class Mirror {
  /** Names of the mirrored sheets by id. */
  readonly #sheets = new Map<string, string>();
  readonly #names = new Map<string, BookName>();

  constructor(
    private readonly book: Book,
    private readonly calculator: Calculator,
  ) {
    calculator.open(book.sheets.map((sheet) => this.#data(sheet)));
    this.names();
  }

  /** Formulas whose file brought no result, and those that spill, which the calculator has to lay out itself. */
  unfinished(): readonly Place[] {
    return this.book.sheets.flatMap((sheet) => {
      const cells = [...sheet.cells()];
      const spilling = new Set(
        cells.flatMap(([, , { spilledFrom: from }]) => (from ? [`${from.row},${from.column}`] : [])),
      );
      return cells
        .filter(([, , cell]) => cell.formula !== undefined)
        .filter(([row, column, cell]) => lacksResult(cell) || spilling.has(`${row},${column}`))
        .map(([row, column]) => ({ sheet: sheet.id, row, column }));
    });
  }

  /** Answers whether anything was there to calculate with: a new colour is not. */
  cells(sheet: Sheet, edits: readonly CellEdit[]): boolean {
    const cells: CellMatrix = {};
    let any = false;
    for (const { row, column, value, formula } of edits) {
      if (value === undefined && formula === undefined) continue;
      (cells[row] ??= {})[column] = mirrored(own(sheet.cell(row, column)));
      any = true;
    }
    if (any) this.calculator.put(sheet.id, cells);
    return any;
  }

  /** Puts cells again that did not change themselves. Answers whether there were any. */
  again(places: readonly Place[]): boolean {
    for (const sheet of this.book.sheets) {
      const edits = places
        .filter((place) => place.sheet === sheet.id)
        .map(({ row, column }) => ({ row, column, formula: sheet.cell(row, column)?.formula ?? null }));
      if (edits.length > 0) this.cells(sheet, edits);
    }
    return places.length > 0;
  }

  /** Answers the names that formulas may now read differently. */
  sheetChanged(change: SheetChange): readonly string[] {
    const sheet = this.book.sheet(change.sheet);
    if (change.do === 'added' && sheet) {
      this.calculator.addSheet(this.#data(sheet), this.book.sheets.indexOf(sheet));
    } else if (change.do === 'renamed' && sheet) {
      this.#sheets.set(sheet.id, sheet.name);
      this.calculator.renameSheet(sheet.id, sheet.name);
      return [change.from, sheet.name];
    } else if (change.do === 'deleted') {
      for (const [id, name] of this.#sheets) {
        if (this.book.sheetById(id)) continue;
        this.#sheets.delete(id);
        this.calculator.removeSheet(id, name);
      }
    } else return [];
    return [change.sheet];
  }

  /** Answers the defined names that came, changed or went. */
  names(): readonly string[] {
    const now = new Map(
      this.book.shelf.names.map(
        (entry) => [`${entry.sheet ?? ''}!${entry.name}`.toLowerCase(), entry] as const,
      ),
    );
    const changed: string[] = [];
    for (const [id, { name }] of this.#names) {
      if (now.has(id)) continue;
      this.calculator.removeName(id, name);
      this.#names.delete(id);
      changed.push(name);
    }
    for (const [id, entry] of now) {
      const old = this.#names.get(id);
      if (old?.formula === entry.formula && old.name === entry.name) continue;
      const within = entry.sheet === undefined ? undefined : this.book.sheet(entry.sheet)?.id;
      this.calculator.setName(id, entry.name, entry.formula.replace(/^=/, ''), within);
      this.#names.set(id, entry);
      changed.push(entry.name);
    }
    return changed;
  }

  #data(sheet: Sheet): SheetData {
    const cells: CellMatrix = {};
    for (const [row, column, cell] of sheet.cells()) {
      if (!cell.spilledFrom && (cell.value !== null || cell.formula !== undefined)) {
        (cells[row] ??= {})[column] = mirrored(cell);
      }
    }
    this.#sheets.set(sheet.id, sheet.name);
    return { id: sheet.id, name: sheet.name, cells, lastRow: sheet.used()?.bottom ?? 0 };
  }
}
