import type { XmlPart } from '../../book/types.js';
import { HostError, notFound } from '../errors.js';
import { text } from './check.js';
import { KeyedCollection, HostObject, type HostModel } from './object.js';

/** The namespace of a part's outermost element. */
function namespaceOf(xml: string): string {
  const start = /<([\w.-]+:)?[\w.-]+(\s[^>]*)?>/.exec(xml);
  const prefix = start?.[1]?.slice(0, -1);
  const declaration = prefix ? `xmlns:${prefix}` : 'xmlns';
  const found = new RegExp(`\\s${declaration}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(start?.[2] ?? '');
  return found?.[1] ?? found?.[2] ?? '';
}

export class XmlPartObject extends HostObject {
  static override readonly excelName = 'CustomXmlPart';

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
  get NamespaceUri() {
    return namespaceOf(this.#part().xml);
  }
  GetXml() {
    return this.#part().xml;
  }
  SetXml(xml: unknown) {
    this.model.book.shelf.setXml(this.#part().id, text(xml));
  }
  Delete() {
    this.model.book.shelf.deleteXml(this.#part().id);
  }

  #part(): XmlPart {
    const part = this.model.book.shelf.xml.find(({ id }) => id === this.id);
    if (!part) throw notFound();
    return part;
  }
}

abstract class XmlParts extends KeyedCollection<XmlPartObject> {
  constructor(protected readonly model: HostModel) {
    super();
  }

  abstract parts(): readonly XmlPart[];

  override items() {
    return this.parts().map(({ id }) => new XmlPartObject(this.model, id));
  }
  override find(id: string) {
    return this.items().find((part) => part.Id === id);
  }
}

export class ScopedXmlPartsObject extends XmlParts {
  static override readonly excelName = 'CustomXmlPartScopedCollection';

  constructor(
    model: HostModel,
    private readonly namespace: string,
  ) {
    super(model);
  }

  override parts() {
    return this.model.book.shelf.xml.filter(({ xml }) => namespaceOf(xml) === this.namespace);
  }

  GetOnlyItemOrNullObject() {
    const [only, ...others] = this.items();
    return only && others.length === 0 ? only : null;
  }
  GetOnlyItem() {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new HostError('GeneralException', 'The namespace does not have exactly one part.');
    return only;
  }
}

export class XmlPartsObject extends XmlParts {
  static override readonly excelName = 'CustomXmlPartCollection';

  override parts() {
    return this.model.book.shelf.xml;
  }

  Add(xml: unknown) {
    return new XmlPartObject(this.model, this.model.book.shelf.addXml(text(xml)).id);
  }
  GetByNamespace(namespace: unknown) {
    return new ScopedXmlPartsObject(this.model, text(namespace));
  }
}
