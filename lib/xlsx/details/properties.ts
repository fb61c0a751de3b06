import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import type { DocumentProperties } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';

/** What each element of the parts `core-properties` and `extended-properties` is called here. */
export const PROPERTY_ELEMENTS: Readonly<
  Record<string, Exclude<keyof DocumentProperties, 'own' | 'folder'>>
> = {
  creator: 'author',
  lastModifiedBy: 'lastModifiedBy',
  title: 'title',
  subject: 'subject',
  keywords: 'keywords',
  description: 'description',
  category: 'category',
  created: 'created',
  modified: 'modified',
  Company: 'company',
  Manager: 'manager',
};

/** Parts at the root of a file that say something of it, by the kind of their relation. */
export const propertyPart = (pack: Package, kind: string): string | undefined =>
  relationsOf(pack, '').find(({ type }) => type === kind)?.part;

function readOwn(text: string): DocumentProperties['own'] {
  const scanner = new XmlScanner(text);
  const own: { name: string; value: string }[] = [];
  while (scanner.find('property'))
    own.push({ name: scanner.attribute('name') ?? '', value: scanner.content().trim() });
  return own;
}

/** The folder where Excel last saved the file, which often holds a user's name. */
function readFolder(text: string): string | undefined {
  const scanner = new XmlScanner(text);
  return scanner.find('absPath') ? scanner.attribute('url') : undefined;
}

export function readProperties(pack: Package, { workbook }: Structure): DocumentProperties {
  const found: Partial<Record<keyof DocumentProperties, string>> = {};
  for (const kind of ['core-properties', 'extended-properties']) {
    const part = propertyPart(pack, kind);
    const scanner = new XmlScanner((part && pack.text(part)) ?? '');
    while (scanner.next()) {
      const name = PROPERTY_ELEMENTS[scanner.name];
      if (scanner.kind !== 'open' || name === undefined) continue;
      const value = scanner.content().trim();
      if (value !== '') found[name] = value;
    }
  }
  const custom = propertyPart(pack, 'custom-properties');
  const folder = readFolder(pack.text(workbook) ?? '');
  return {
    ...(found as Omit<DocumentProperties, 'own'>),
    ...(folder !== undefined && { folder }),
    own: readOwn((custom && pack.text(custom)) ?? ''),
  };
}
