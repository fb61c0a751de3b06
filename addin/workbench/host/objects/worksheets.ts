import type { Sheet } from '../../book/sheet.js';
import { notFound } from '../errors.js';
import { EventType } from '../events.js';
import { text } from './check.js';
import { KeyedCollection, type HostModel } from './object.js';
import { WorksheetObject } from './worksheet.js';

export class WorksheetsObject extends KeyedCollection<WorksheetObject> {
  static override readonly excelName = 'WorksheetCollection';

  constructor(private readonly model: HostModel) {
    super();
  }

  override items() {
    return this.model.book.sheets.map((sheet) => new WorksheetObject(this.model, sheet));
  }
  override find(key: string) {
    const sheet = this.model.book.sheetById(key) ?? this.model.book.sheet(key);
    return sheet && new WorksheetObject(this.model, sheet);
  }

  GetActiveWorksheet() {
    return new WorksheetObject(this.model, this.model.book.active);
  }
  override GetCount(visibleOnly?: boolean) {
    return this.#sheets(visibleOnly).length;
  }
  GetFirst(visibleOnly?: boolean) {
    return this.#object(this.#sheets(visibleOnly)[0]);
  }
  GetLast(visibleOnly?: boolean) {
    return this.#object(this.#sheets(visibleOnly).at(-1));
  }

  Add(name?: string | null) {
    const named = name === undefined || name === null || name === '' ? {} : { name: text(name) };
    return this.#object(this.model.book.addSheet('addin', named));
  }

  _RegisterDataChangedEvent() {
    this.model.events.register(EventType.changed);
  }
  _UnregisterDataChangedEvent() {
    this.model.events.unregister(EventType.changed);
  }
  _RegisterSelectionChangedEvent() {
    this.model.events.register(EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent() {
    this.model.events.unregister(EventType.selectionChanged);
  }
  _RegisterCalculatedEvent() {
    this.model.events.register(EventType.calculated);
  }
  _UnregisterCalculatedEvent() {
    this.model.events.unregister(EventType.calculated);
  }
  _RegisterActivatedEvent() {
    this.model.events.register(EventType.activated);
  }
  _UnregisterActivatedEvent() {
    this.model.events.unregister(EventType.activated);
  }
  _RegisterDeactivatedEvent() {
    this.model.events.register(EventType.deactivated);
  }
  _UnregisterDeactivatedEvent() {
    this.model.events.unregister(EventType.deactivated);
  }
  _RegisterAddedEvent() {
    this.model.events.register(EventType.added);
  }
  _UnregisterAddedEvent() {
    this.model.events.unregister(EventType.added);
  }
  _RegisterDeletedEvent() {
    this.model.events.register(EventType.deleted);
  }
  _UnregisterDeletedEvent() {
    this.model.events.unregister(EventType.deleted);
  }
  _RegisterEventNameChanged() {
    this.model.events.register(EventType.nameChanged);
  }
  _UnregisterEventNameChanged() {
    this.model.events.unregister(EventType.nameChanged);
  }

  #sheets(visibleOnly = false): readonly Sheet[] {
    const { sheets } = this.model.book;
    return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
  }

  #object(sheet: Sheet | undefined): WorksheetObject {
    if (!sheet) throw notFound();
    return new WorksheetObject(this.model, sheet);
  }
}
