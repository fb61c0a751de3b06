import type { Area } from '../../../lib/index.js';
import { edited, sameCell } from './cells.js';
import { Charts } from './charts.js';
import { BookError, isSheetName } from './errors.js';
import { Formats } from './formats.js';
import { Journal } from './journal.js';
import { PLAIN_LAYOUT, SheetRecord, type Sheet } from './sheet.js';
import { Shelf } from './shelf.js';
import { isLocked } from './unlocked.js';
import { Validations } from './validations.js';
import type { BookCell, BookEvent, CellEdit, ChangeSource, SheetLayout } from './types.js';

export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** In a protected sheet. What is unlocked may be written; an add-in may not make it look otherwise. */
const isShut = ({ unlocked }: Sheet, { row, column, style }: CellEdit, source: ChangeSource): boolean => {
  const dresses = source === 'addin' && style !== undefined;
  return dresses || isLocked(unlocked, { top: row, left: column, bottom: row, right: column }) !== false;
};

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/**
 * The workbook in memory: the single truth that grid, formula engine, emulated host and saving share.
 * It stores and tells; it calculates nothing. Sheet names compare without case, as in Excel.
 */
export class Book {
  readonly journal = new Journal();
  /** Settings, custom XML parts, defined names and tables. */
  readonly shelf: Shelf;
  readonly charts = new Charts((event) => {
    this.#tell(event);
  });
  readonly formats = new Formats((event) => {
    this.#tell(event);
  });
  readonly validations = new Validations((event) => {
    this.#tell(event);
  });
  readonly #listeners = new Set<(event: BookEvent) => void>();
  readonly #deleted: string[] = [];
  #sheets: SheetRecord[] = [];
  #active = '';
  #selected: Selected = { sheet: '', area: A1 };
  #next = 1;
  #editing = false;

  constructor(readonly name = 'book.xlsx') {
    this.shelf = new Shelf((event, part) => {
      this.journal.parts.add(part);
      this.#tell(event);
    });
  }

  /** In the order of the tabs. Blank only before the first sheet was added. */
  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => same(sheet.name, name));
  }

  sheetById(id: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /** Names, in the opened file, of the sheets deleted since. */
  get deleted(): readonly string[] {
    return this.#deleted;
  }

  get active(): Sheet {
    return this.#record(this.#active);
  }

  get selected(): Selected {
    return this.#selected;
  }

  /** The person is typing in a cell; the host then lets the add-in wait, as Excel does. */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(editing: boolean) {
    if (editing === this.#editing) return;
    this.#editing = editing;
    this.#tell({ kind: 'editing', editing });
  }

  /** Returns how to stop listening. */
  on(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Edits cells of one sheet and tells of them once. Nothing is told, and nothing recorded, of an edit that changes nothing.
   * @throws BookError `sheet-missing`; `sheet-protected` for the user and the add-in (a result may change on any sheet).
   */
  edit(name: string, edits: readonly CellEdit[], source: ChangeSource): void {
    const sheet = this.#record(name);
    const byHand = source === 'user' || source === 'addin';
    if (sheet.protected && byHand && edits.some((edit) => isShut(sheet, edit, source)))
      throw new BookError('sheet-protected', name);
    const done: CellEdit[] = [];
    const before: (BookCell | undefined)[] = [];
    for (const edit of edits) {
      const old = sheet.cell(edit.row, edit.column);
      const cell = edited(old, edit);
      if (sameCell(old, cell)) continue;
      sheet.grid.put(edit.row, edit.column, cell);
      done.push(edit);
      before.push(old);
    }
    if (done.length === 0) return;
    this.journal.record(sheet.id, done, before, source);
    this.#tell({ kind: 'cells', sheet: sheet.name, edits: done, before, source });
  }

  /**
   * Adds a sheet after the others, or at a position; without a name it gets the next free one.
   * @throws BookError `sheet-exists`, `sheet-name-invalid`.
   */
  addSheet(
    source: ChangeSource,
    options: { readonly name?: string; readonly at?: number; readonly layout?: Partial<SheetLayout> } = {},
  ): Sheet {
    const name = options.name ?? this.#freeName();
    // Whatever a file calls its sheets, that is what they are called.
    if (source !== 'open' || this.sheet(name)) this.#mustBeFree(name);
    const origin = source === 'open' ? name : undefined;
    const sheet = new SheetRecord(this.#freshId(), name, origin, options.layout);
    this.#sheets.splice(options.at ?? this.#sheets.length, 0, sheet);
    if (this.#active === '') {
      this.#active = name;
      this.#selected = { sheet: name, area: A1 };
    }
    this.#tell({ kind: 'sheets', source, change: { do: 'added', sheet: name } });
    return sheet;
  }

  /** @throws BookError `sheet-missing`, `last-sheet` (a workbook keeps one visible sheet). */
  deleteSheet(name: string, source: ChangeSource): void {
    const sheet = this.#record(name);
    const at = this.#sheets.indexOf(sheet);
    const rest = this.#sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    if (rest.length === 0) throw new BookError('last-sheet', sheet.name);
    this.#sheets.splice(at, 1);
    this.journal.forget(sheet.id);
    if (sheet.origin !== undefined) this.#deleted.push(sheet.origin);
    this.shelf.forgetSheet(sheet.name);
    this.charts.forgetSheet(sheet.name);
    this.formats.forgetSheet(sheet.name);
    this.validations.forgetSheet(sheet.name);
    const next = rest.find((other) => this.#sheets.indexOf(other) >= at) ?? rest.at(-1);
    const wasActive = same(this.#active, sheet.name);
    // Listeners may ask for the active sheet, so there is one before they hear of the deletion.
    if (wasActive && next) this.#active = next.name;
    this.#tell({ kind: 'sheets', source, change: { do: 'deleted', sheet: sheet.name, id: sheet.id } });
    if (wasActive && next) {
      this.#tell({ kind: 'active', sheet: next.name });
      this.select(next.name, A1, source);
    }
  }

  /** @throws BookError `sheet-missing`, `sheet-exists`, `sheet-name-invalid`. */
  renameSheet(from: string, to: string, source: ChangeSource): void {
    const sheet = this.#record(from);
    if (sheet.name === to) return;
    if (!same(sheet.name, to)) this.#mustBeFree(to);
    const old = sheet.name;
    sheet.name = to;
    if (same(this.#active, old)) this.#active = to;
    if (same(this.#selected.sheet, old)) this.#selected = { ...this.#selected, sheet: to };
    this.shelf.renameSheet(old, to);
    this.charts.renameSheet(old, to);
    this.formats.renameSheet(old, to);
    this.validations.renameSheet(old, to);
    this.#tell({ kind: 'sheets', source, change: { do: 'renamed', sheet: to, from: old } });
  }

  moveSheet(name: string, to: number, source: ChangeSource): void {
    const sheet = this.#record(name);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(to, 0, sheet);
    this.#tell({ kind: 'sheets', source, change: { do: 'moved', sheet: sheet.name } });
  }

  /** Direction, visibility, protection, widths, frozen panes, merges, print: what a sheet has beside its cells. */
  layOut(name: string, layout: Partial<SheetLayout>, source: ChangeSource): void {
    const sheet = this.#record(name);
    const hides = (layout.visibility ?? 'visible') !== 'visible';
    if (hides && !this.#sheets.some((other) => other !== sheet && other.visibility === 'visible')) {
      throw new BookError('last-sheet', sheet.name);
    }
    sheet.layout = { ...PLAIN_LAYOUT, ...sheet.layout, ...layout };
    if (source !== 'open') sheet.laidOut = true;
    this.#tell({ kind: 'sheets', source, change: { do: 'laid-out', sheet: sheet.name } });
  }

  /** Whether a sheet's layout was changed since the file was opened. */
  isLaidOut(name: string): boolean {
    return this.#record(name).laidOut;
  }

  /** Selects an area and brings its sheet to the front. */
  select(name: string, area: Area, source: ChangeSource): void {
    const sheet = this.#record(name);
    const moved = !same(this.#active, sheet.name);
    this.#active = sheet.name;
    this.#selected = { sheet: sheet.name, area };
    if (moved) this.#tell({ kind: 'active', sheet: sheet.name });
    this.#tell({ kind: 'selection', sheet: sheet.name, source });
  }

  /** Brings a sheet to the front; what was selected on the other one is given up. */
  activate(name: string, source: ChangeSource): void {
    if (!same(this.#active, name)) this.select(name, A1, source);
  }

  #tell(event: BookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #record(name: string): SheetRecord {
    const sheet = this.#sheets.find((candidate) => same(candidate.name, name));
    if (!sheet) throw new BookError('sheet-missing', name);
    return sheet;
  }

  #mustBeFree(name: string): void {
    if (!isSheetName(name)) throw new BookError('sheet-name-invalid', name);
    if (this.sheet(name)) throw new BookError('sheet-exists', name);
  }

  #freeName(): string {
    let number = this.#sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  /** In the shape of Excel's own sheet ids. */
  #freshId(): string {
    return `{00000000-0000-0000-0000-${String(this.#next++).padStart(12, '0')}}`;
  }
}
