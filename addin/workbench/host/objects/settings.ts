import { notFound } from '../errors.js';
import { text } from './check.js';
import { KeyedCollection, HostObject, type HostModel } from './object.js';

export class SettingObject extends HostObject {
  static override readonly excelName = 'Setting';

  constructor(
    private readonly model: HostModel,
    private readonly key: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.key };
  }

  get Key() {
    return this.key;
  }
  get Value(): unknown {
    const { settings } = this.model.book.shelf;
    if (!settings.has(this.key)) throw notFound();
    return settings.get(this.key);
  }
  set Value(sent: unknown) {
    this.model.book.shelf.setSetting(this.key, sent);
  }
  Delete() {
    this.model.book.shelf.deleteSetting(this.key);
  }
}

/** The settings of add-ins in the workbook; `Office.context.document.settings` are the same ones through another door. */
export class SettingsObject extends KeyedCollection<SettingObject> {
  static override readonly excelName = 'SettingCollection';

  constructor(private readonly model: HostModel) {
    super();
  }

  override items() {
    return [...this.model.book.shelf.settings.keys()].map((key) => new SettingObject(this.model, key));
  }
  override find(key: string) {
    return this.model.book.shelf.settings.has(key) ? new SettingObject(this.model, key) : undefined;
  }

  Add(key: unknown, value: unknown) {
    this.model.book.shelf.setSetting(text(key), value);
    return new SettingObject(this.model, text(key));
  }
}
