import type { Visibility } from '../../book/types.js';
import type { Sheet } from '../../book/sheet.js';
import { parseArea, splitAddress, WHOLE_SHEET } from '../address.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import { EventType } from '../events.js';
import { ChartsObject } from './chart.js';
import { flag, text, whole } from './check.js';
import { NamesObject } from './names.js';
import { HostObject, type HostModel } from './object.js';
import { FreezePanesObject, PageLayoutObject } from './page.js';
import { ProtectionObject } from './protection.js';
import { RangeAreasObject } from './rangeAreas.js';
import { TablesObject } from './tables.js';
import { pointsOf, STANDARD_CHARACTERS } from './widths.js';

const VISIBILITIES: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/** So many characters Excel takes for the address of several areas. */
const LONGEST_ADDRESS = 8_192;

export class WorksheetObject extends HostObject {
  static override readonly excelName = 'Worksheet';

  constructor(
    private readonly model: HostModel,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override identity() {
    return { Id: this.sheet.id };
  }

  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  set Name(sent: unknown) {
    this.model.book.renameSheet(this.sheet.name, text(sent), 'addin');
  }
  get Position() {
    return this.model.book.sheets.indexOf(this.sheet);
  }
  set Position(sent: unknown) {
    const to = whole(sent);
    if (to >= this.model.book.sheets.length) throw invalidArgument(`position ${to}`);
    this.model.book.moveSheet(this.sheet.name, to, 'addin');
  }
  get Visibility() {
    return VISIBILITIES[this.sheet.visibility];
  }
  set Visibility(sent: unknown) {
    const found = Object.entries(VISIBILITIES).find(([, name]) => name === sent);
    if (!found) throw invalidArgument(`visibility ${String(sent)}`);
    this.model.book.layOut(this.sheet.name, { visibility: found[0] as Visibility }, 'addin');
  }
  get ShowGridlines() {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(sent: unknown) {
    this.model.book.layOut(this.sheet.name, { showGridlines: flag(sent) }, 'addin');
  }
  /** In points. */
  get StandardWidth() {
    return pointsOf(STANDARD_CHARACTERS);
  }

  get Names() {
    return new NamesObject(this.model, this.sheet.name);
  }
  get Tables() {
    return new TablesObject(this.model, this.sheet.name);
  }
  get Charts() {
    return new ChartsObject(this.model, this.sheet.name);
  }
  get Protection() {
    return new ProtectionObject(this.model, this.sheet);
  }
  get FreezePanes() {
    return new FreezePanesObject(this.model, this.sheet);
  }
  get PageLayout() {
    return new PageLayoutObject(this.model, this.sheet);
  }

  GetRange(address?: string | null) {
    if (address === undefined || address === null || address === '') {
      return this.model.range(this.sheet, WHOLE_SHEET);
    }
    const { sheet, area } = splitAddress(text(address));
    if (sheet !== undefined && this.model.book.sheet(sheet) !== this.sheet) throw invalidArgument(address);
    return this.model.range(this.sheet, parseArea(area));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return this.model.range(this.sheet, area);
  }
  /** Several areas, with commas or semicolons between them. */
  GetRanges(address?: string | null) {
    if (address === undefined || address === null || address === '') {
      return new RangeAreasObject(this.model, this.sheet, [WHOLE_SHEET]);
    }
    if (address.length > LONGEST_ADDRESS) throw invalidArgument('a shorter address');
    const parts = text(address).split(/[,;]/);
    return new RangeAreasObject(this.model, this.sheet, parts.map(parseArea));
  }
  GetCell(row: number, column: number) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    const area = this.sheet.used(valuesOnly === true);
    return area ? this.model.range(this.sheet, area) : null;
  }
  GetUsedRange(valuesOnly?: boolean) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Activate() {
    this.model.book.activate(this.sheet.name, 'addin');
  }
  Delete() {
    if (this.sheet.visibility === 'very-hidden')
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    this.model.book.deleteSheet(this.sheet.name, 'addin');
  }
  GetNextOrNullObject(visibleOnly?: boolean) {
    return this.#neighbour(1, visibleOnly);
  }
  GetNext(visibleOnly?: boolean) {
    return this.#neighbour(1, visibleOnly) ?? this.#none();
  }
  GetPreviousOrNullObject(visibleOnly?: boolean) {
    return this.#neighbour(-1, visibleOnly);
  }
  GetPrevious(visibleOnly?: boolean) {
    return this.#neighbour(-1, visibleOnly) ?? this.#none();
  }
  _GetSheetById(id: string) {
    const sheet = this.model.book.sheetById(id);
    return sheet ? this.model.worksheet(sheet) : this.#none();
  }

  _RegisterDataChangedEvent() {
    this.model.events.register(EventType.changed, this.sheet.id);
  }
  _UnregisterDataChangedEvent() {
    this.model.events.unregister(EventType.changed, this.sheet.id);
  }
  _RegisterSelectionChangedEvent() {
    this.model.events.register(EventType.selectionChanged, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent() {
    this.model.events.unregister(EventType.selectionChanged, this.sheet.id);
  }
  _RegisterCalculatedEvent() {
    this.model.events.register(EventType.calculated, this.sheet.id);
  }
  _UnregisterCalculatedEvent() {
    this.model.events.unregister(EventType.calculated, this.sheet.id);
  }
  _RegisterActivatedEvent() {
    this.model.events.register(EventType.activated, this.sheet.id);
  }
  _UnregisterActivatedEvent() {
    this.model.events.unregister(EventType.activated, this.sheet.id);
  }
  _RegisterDeactivatedEvent() {
    this.model.events.register(EventType.deactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent() {
    this.model.events.unregister(EventType.deactivated, this.sheet.id);
  }

  #neighbour(step: 1 | -1, visibleOnly = false): HostObject | null {
    const { sheets } = this.model.book;
    let at = sheets.indexOf(this.sheet) + step;
    while (visibleOnly && sheets[at] && sheets[at]?.visibility !== 'visible') at += step;
    const sheet = sheets[at];
    return sheet ? this.model.worksheet(sheet) : null;
  }

  #none(): never {
    throw notFound();
  }
}
