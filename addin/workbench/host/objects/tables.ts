import type { Area } from '../../../../lib/index.js';
import type { BookTable } from '../../book/types.js';
import { parseArea, splitAddress } from '../address.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import { flag, text } from './check.js';
import { KeyedCollection, HostObject, type HostModel } from './object.js';
import { RangeObject } from './range.js';

const taken = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export class TableObject extends HostObject {
  static override readonly excelName = 'Table';

  constructor(
    private readonly model: HostModel,
    private readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get Id() {
    return this.id;
  }
  get Name() {
    return this.#table().name;
  }
  set Name(sent: unknown) {
    const name = text(sent);
    const other = this.model.book.shelf.tables.find(
      (table) => table.name.toLowerCase() === name.toLowerCase(),
    );
    if (other && other.id !== this.id) throw taken();
    this.model.book.shelf.replaceTable(this.id, { ...this.#table(), name });
  }
  get ShowHeaders() {
    return this.#table().headers;
  }
  get Worksheet() {
    return this.model.worksheet(this.#sheet());
  }

  GetRange() {
    return this.#range(this.#table().area);
  }
  GetHeaderRowRange() {
    const { area, headers } = this.#table();
    if (!headers) throw notFound();
    return this.#range({ ...area, bottom: area.top });
  }
  GetDataBodyRange() {
    const { area, headers } = this.#table();
    return this.#range({ ...area, top: area.top + (headers ? 1 : 0) });
  }
  ConvertToRange() {
    const range = this.GetRange();
    this.model.book.shelf.replaceTable(this.id, undefined);
    return range;
  }
  /** Takes the table with its cells away, as Excel does. */
  Delete() {
    const range = this.ConvertToRange();
    if (range instanceof RangeObject) range.Clear();
  }

  #table(): BookTable {
    const table = this.model.book.shelf.tables.find(({ id }) => id === this.id);
    if (!table) throw notFound();
    return table;
  }
  #sheet() {
    const sheet = this.model.book.sheet(this.#table().sheet);
    if (!sheet) throw notFound();
    return sheet;
  }
  #range(area: Area) {
    return this.model.range(this.#sheet(), area);
  }
}

export class TablesObject extends KeyedCollection<TableObject> {
  static override readonly excelName = 'TableCollection';

  /** Tables of one sheet, or of the whole workbook where none is given. */
  constructor(
    private readonly model: HostModel,
    private readonly sheet?: string,
  ) {
    super();
  }

  override items() {
    return this.#tables().map(({ id }) => new TableObject(this.model, id));
  }
  override find(key: string) {
    const wanted = key.toLowerCase();
    const table = this.#tables().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return table && new TableObject(this.model, table.id);
  }

  get Count() {
    return this.#tables().length;
  }
  GetItemAt(index: number) {
    const table = this.items()[index];
    if (!table) throw notFound();
    return table;
  }
  Add(address: unknown, hasHeaders: unknown) {
    const { sheet, area } = this.#place(address);
    if (sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
    const table = this.model.book.shelf.addTable({ sheet: sheet.name, area, headers: flag(hasHeaders) });
    return new TableObject(this.model, table.id);
  }

  #tables(): readonly BookTable[] {
    return this.model.book.shelf.tables.filter(
      (table) => this.sheet === undefined || table.sheet === this.sheet,
    );
  }
  #place(address: unknown) {
    if (address instanceof RangeObject) return { sheet: address.sheet, area: address.area };
    const { sheet: name, area } = splitAddress(text(address));
    const sheet = this.model.book.sheet(name ?? this.sheet ?? this.model.book.active.name);
    if (!sheet) throw invalidArgument(`address ${String(address)}`);
    return { sheet, area: parseArea(area) };
  }
}
