import type { BookEvent, BookName, BookTable, XmlPart } from './types.js';

type Tell = (event: BookEvent, part: 'settings' | 'names' | 'tables' | 'xml') => void;

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** What a workbook carries beside its sheets: settings, custom XML parts, defined names, tables. */
export class Shelf {
  readonly #tell: Tell;
  readonly #settings = new Map<string, unknown>();
  #xml: readonly XmlPart[] = [];
  #names: readonly BookName[] = [];
  #tables: readonly BookTable[] = [];
  #next = 1;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.#settings;
  }

  setSetting(key: string, value: unknown): void {
    this.#settings.set(key, value);
    this.#tell({ kind: 'settings' }, 'settings');
  }

  deleteSetting(key: string): void {
    if (this.#settings.delete(key)) this.#tell({ kind: 'settings' }, 'settings');
  }

  get xml(): readonly XmlPart[] {
    return this.#xml;
  }

  addXml(xml: string): XmlPart {
    const part = { id: `{E5480000-0000-0000-0000-${String(this.#next++).padStart(12, '0')}}`, xml };
    this.#xml = [...this.#xml, part];
    this.#tell({ kind: 'settings' }, 'xml');
    return part;
  }

  setXml(id: string, xml: string): void {
    this.#xml = this.#xml.map((part) => (part.id === id ? { id, xml } : part));
    this.#tell({ kind: 'settings' }, 'xml');
  }

  deleteXml(id: string): void {
    this.#xml = this.#xml.filter((part) => part.id !== id);
    this.#tell({ kind: 'settings' }, 'xml');
  }

  get names(): readonly BookName[] {
    return this.#names;
  }

  setName(entry: BookName): void {
    this.#names = [...this.#names.filter((other) => !isSameName(other, entry)), entry];
    this.#tell({ kind: 'names' }, 'names');
  }

  deleteName(entry: BookName): void {
    this.#names = this.#names.filter((other) => !isSameName(other, entry));
    this.#tell({ kind: 'names' }, 'names');
  }

  get tables(): readonly BookTable[] {
    return this.#tables;
  }

  addTable(table: Omit<BookTable, 'id' | 'name'> & { readonly name?: string }): BookTable {
    const id = String(this.#next++);
    const added = { ...table, id, name: table.name ?? `Table${id}` };
    this.#tables = [...this.#tables, added];
    this.#tell({ kind: 'names' }, 'tables');
    return added;
  }

  replaceTable(id: string, table: BookTable | undefined): void {
    this.#tables = this.#tables.flatMap((other) => (other.id === id ? (table ?? []) : other));
    this.#tell({ kind: 'names' }, 'tables');
  }

  /** A sheet takes its own names and its tables with it. */
  forgetSheet(sheet: string): void {
    this.#names = this.#names.filter((name) => name.sheet === undefined || !same(name.sheet, sheet));
    this.#tables = this.#tables.filter((table) => !same(table.sheet, sheet));
  }

  renameSheet(from: string, to: string): void {
    this.#names = this.#names.map((name) =>
      name.sheet !== undefined && same(name.sheet, from) ? { ...name, sheet: to } : name,
    );
    this.#tables = this.#tables.map((table) => (same(table.sheet, from) ? { ...table, sheet: to } : table));
  }
}

const isSameName = (a: BookName, b: BookName): boolean =>
  same(a.name, b.name) && (a.sheet ?? '').toLocaleLowerCase() === (b.sheet ?? '').toLocaleLowerCase();
