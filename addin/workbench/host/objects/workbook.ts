import type { Book } from '../../book/book.js';
import { ApplicationObject, RuntimeObject } from './application.js';
import { HostObject, type HostModel } from './object.js';
import { insertSheets, type ReadFile } from './insert.js';
import { NamesObject } from './names.js';
import { SettingsObject } from './settings.js';
import { TablesObject } from './tables.js';
import { WorksheetsObject } from './worksheets.js';
import { XmlPartsObject } from './xmlParts.js';

/** The root of all object paths. */
export class WorkbookObject extends HostObject {
  static override readonly excelName = 'Workbook';

  constructor(
    private readonly model: HostModel,
    private readonly functions: HostObject,
    private readonly readFile: ReadFile | undefined,
  ) {
    super();
  }

  get Name() {
    return this.#book.name;
  }
  get Application() {
    return new ApplicationObject();
  }
  get Worksheets() {
    return new WorksheetsObject(this.model);
  }
  get Names() {
    return new NamesObject(this.model);
  }
  get Tables() {
    return new TablesObject(this.model);
  }
  get Settings() {
    return new SettingsObject(this.model);
  }
  get CustomXmlParts() {
    return new XmlPartsObject(this.model);
  }
  get _Runtime() {
    return new RuntimeObject(this.model);
  }
  /** The container of the custom functions' runtime is the root object, too. */
  get CustomFunctions() {
    return this.functions;
  }

  GetSelectedRange() {
    return this.model.range(this.#book.active, this.#book.selected.area);
  }
  GetActiveCell() {
    const { top, left } = this.#book.selected.area;
    return this.model.range(this.#book.active, { top, left, bottom: top, right: left });
  }
  InsertWorksheetsFromBase64(base64: unknown, options?: unknown) {
    return insertSheets(this.#book, this.readFile, base64, options);
  }

  get #book(): Book {
    return this.model.book;
  }
}
