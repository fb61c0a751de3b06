import type { Area } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import { HostError, notFound } from '../errors.js';
import { intersection } from './area.js';
import { flag, text } from './check.js';
import { mustBeOpen } from './chartHandle.js';
import { CustomConditionalFormatObject } from './conditionalCustom.js';
import { FormatHandle } from './formatHandle.js';
import { KeyedCollection, HostObject, type HostModel } from './object.js';
import { RangeAreasObject } from './rangeAreas.js';

/** What Excel calls the types of a file; whatever is not here asks for something preset, such as duplicates. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

export class ConditionalFormatObject extends HostObject {
  static override readonly excelName = 'ConditionalFormat';
  readonly #handle: FormatHandle;

  constructor(
    private readonly model: HostModel,
    id: string,
  ) {
    super();
    this.#handle = new FormatHandle(model, id);
  }

  override identity() {
    return { Id: this.#handle.id };
  }

  get Id() {
    return this.#handle.id;
  }
  get Type() {
    return TYPES[this.#handle.format.type] ?? 'PresetCriteria';
  }
  /** Its place among those of the sheet; 0 lies on top. */
  get Priority() {
    const { id, sheet } = this.#handle.format;
    return this.model.book.formats.on(sheet).findIndex((format) => format.id === id);
  }
  get StopIfTrue() {
    return this.#handle.format.stopIfTrue;
  }
  set StopIfTrue(sent: unknown) {
    this.#handle.change({ stopIfTrue: flag(sent) });
  }

  get CustomOrNullObject() {
    return this.Type === 'Custom' ? new CustomConditionalFormatObject(this.#handle) : null;
  }
  get Custom() {
    return this.CustomOrNullObject;
  }

  GetRanges() {
    return new RangeAreasObject(this.model, this.#sheet(), this.#handle.format.areas);
  }
  GetRangeOrNullObject() {
    const [area, ...others] = this.#handle.format.areas;
    return area && others.length === 0 ? this.model.range(this.#sheet(), area) : null;
  }
  GetRange() {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation', 'The conditional format has several ranges.');
    return range;
  }
  Delete() {
    this.#handle.remove();
  }

  #sheet(): Sheet {
    const sheet = this.model.book.sheet(this.#handle.format.sheet);
    if (!sheet) throw notFound();
    return sheet;
  }
}

/** The conditional formats that reach into some areas of a sheet, the one on top first. */
export class ConditionalFormatsObject extends KeyedCollection<ConditionalFormatObject> {
  static override readonly excelName = 'ConditionalFormatCollection';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items() {
    return this.model.book.formats
      .on(this.sheet.name)
      .filter((format) => format.areas.some((one) => this.areas.some((area) => intersection(one, area))))
      .map(({ id }) => new ConditionalFormatObject(this.model, id));
  }
  override find(id: string) {
    return this.items().find((format) => format.Id === id);
  }

  GetItemAt(index: number) {
    const format = this.items()[index];
    if (!format) throw notFound();
    return format;
  }
  Add(type: unknown) {
    if (text(type) !== 'Custom') {
      throw new HostError('UnsupportedOperation', `The workbench makes no ${text(type)} formats.`);
    }
    mustBeOpen(this.model, this.sheet.name);
    const { id } = this.model.book.formats.add(
      {
        sheet: this.sheet.name,
        type: 'expression',
        areas: this.areas,
        formula: '',
        look: {},
        stopIfTrue: false,
      },
      'addin',
    );
    return new ConditionalFormatObject(this.model, id);
  }
}
