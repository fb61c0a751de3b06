import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

export const ROOT = join(__dirname, '..', '..', '..');

export const development = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** The manifest as a tree, with the few questions that tests ask of it. Names are given without their prefixes. */
export class Manifest {
  readonly #document: Document;

  constructor(xml: string) {
    this.#document = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  }

  all(name: string): readonly Element[] {
    return [...this.#document.getElementsByTagNameNS('*', name)];
  }

  one(name: string): Element {
    const [found, another] = this.all(name);
    if (!found || another) throw new Error(`not exactly one <${name}>`);
    return found;
  }

  /** The value of an attribute wherever it stands. */
  attributes(name: string): readonly string[] {
    return this.all('*').flatMap((element) => element.getAttribute(name) ?? []);
  }

  /** The resource of this id: Url, Image or String. */
  resource(id: string): Element | undefined {
    return [...this.one('Resources').getElementsByTagNameNS('*', '*')].find(
      (element) => element.getAttribute('id') === id,
    );
  }

  /** Every address in the manifest, overrides included; namespaces are not addresses. */
  addresses(): readonly string[] {
    return [...this.attributes('DefaultValue'), ...this.attributes('Value')].filter((text) =>
      /^[a-z]+:\/\//i.test(text),
    );
  }
}

export const children = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter((child) => child.localName === name);

export const attribute = (element: Element | undefined, name: string): string => {
  const value = element?.getAttribute(name);
  if (value === undefined || value === null) throw new Error(`no attribute ${name}`);
  return value;
};
