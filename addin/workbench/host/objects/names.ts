import type { BookName } from '../../book/types.js';
import { formatArea, formatAddress, parseArea, splitAddress } from '../address.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import { text } from './check.js';
import { KeyedCollection, HostObject, type HostModel } from './object.js';
import { RangeObject } from './range.js';

/** `$A$1:$C$9` */
const absolute = (range: RangeObject): string => {
  const corners = formatArea(range.area).replaceAll(/([A-Z]+|\d+)/g, '$$$1');
  return `${formatAddress(range.sheet.name, range.area).split('!').slice(0, -1).join('!')}!${corners}`;
};

export class NamedItemObject extends HostObject {
  static override readonly excelName = 'NamedItem';

  constructor(
    private readonly model: HostModel,
    private readonly entry: BookName,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.entry.name };
  }

  get Name() {
    return this.entry.name;
  }
  get Formula() {
    return this.entry.formula;
  }
  set Formula(sent: unknown) {
    this.model.book.shelf.setName({ ...this.entry, formula: text(sent) });
  }
  get Scope() {
    return this.entry.sheet === undefined ? 'Workbook' : 'Worksheet';
  }
  get Visible() {
    return true;
  }

  GetRangeOrNullObject() {
    const { sheet: name = '', area } = splitAddress(this.entry.formula);
    const sheet = this.model.book.sheet(name);
    if (!sheet) return null;
    try {
      return this.model.range(sheet, parseArea(area));
    } catch (error) {
      // A name may also stand for a constant or a formula: then it has no range.
      if (error instanceof HostError) return null;
      throw error;
    }
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw notFound();
    return range;
  }
  Delete() {
    this.model.book.shelf.deleteName(this.entry);
  }
}

export class NamesObject extends KeyedCollection<NamedItemObject> {
  static override readonly excelName = 'NamedItemCollection';

  /** Names of one sheet, or of the whole workbook where none is given. */
  constructor(
    private readonly model: HostModel,
    private readonly sheet?: string,
  ) {
    super();
  }

  override items() {
    return this.#entries().map((entry) => new NamedItemObject(this.model, entry));
  }
  override find(name: string) {
    const wanted = name.toLocaleLowerCase();
    const entry = this.#entries().find((candidate) => candidate.name.toLocaleLowerCase() === wanted);
    return entry && new NamedItemObject(this.model, entry);
  }

  Add(name: string, reference: unknown) {
    if (this.find(text(name))) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`name ${name}`);
    const formula = reference instanceof RangeObject ? `=${absolute(reference)}` : text(reference);
    const entry = { name, formula, ...(this.sheet !== undefined && { sheet: this.sheet }) };
    this.model.book.shelf.setName(entry);
    return new NamedItemObject(this.model, entry);
  }

  #entries(): readonly BookName[] {
    return this.model.book.shelf.names.filter((entry) => entry.sheet === this.sheet);
  }
}
