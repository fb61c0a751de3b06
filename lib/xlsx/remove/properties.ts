import { propertyPart } from '../details/properties.js';
import { removePart, unrelate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import { withAttribute } from '../xml/elements.js';
import { changeChildren, gone } from './children.js';

/** What an extended part says of people and of the sheets that were; what is left tells programs how to read the file. */
const EXTENDED: ReadonlySet<string> = new Set([
  'Manager',
  'Company',
  'HyperlinkBase',
  'HLinks',
  'HeadingPairs',
  'TitlesOfParts',
]);
const DATES: ReadonlySet<string> = new Set(['created', 'modified']);

/** What the file keeps of how it looked when it was saved last: the list of sheets and names, and a picture. */
const TITLES: ReadonlySet<string> = new Set(['HeadingPairs', 'TitlesOfParts']);

function removeThumbnail(pack: Package): void {
  for (const { id, type, part } of relationsOf(pack, '')) {
    if (type !== 'thumbnail' || part === undefined) continue;
    unrelate(pack, '', id);
    removePart(pack, part);
  }
}

/** Takes the list of sheets as they were called out, and the picture of the first page. */
export function removeTitles(pack: Package): void {
  changeChildren(pack, propertyPart(pack, 'extended-properties'), (child) =>
    TITLES.has(child.name) ? gone(child) : undefined,
  );
  removeThumbnail(pack);
}

/** Takes out who made the file and what was said of it. */
export function removeProperties(pack: Package, { workbook }: Structure): void {
  changeChildren(pack, propertyPart(pack, 'core-properties'), (child) =>
    DATES.has(child.name) ? undefined : gone(child),
  );
  changeChildren(pack, propertyPart(pack, 'extended-properties'), (child) =>
    EXTENDED.has(child.name) ? gone(child) : undefined,
  );
  for (const { id, type, part } of relationsOf(pack, '')) {
    if ((type !== 'custom-properties' && type !== 'thumbnail') || part === undefined) continue;
    unrelate(pack, '', id);
    removePart(pack, part);
  }
  changeChildren(pack, workbook, (child, element) => {
    if (child.name === 'AlternateContent' && /[:<]absPath\s/.test(element)) return gone(child);
    if (child.name !== 'fileSharing') return undefined;
    const text = withAttribute(element.slice(0, child.openEnd - child.start), 'userName', undefined);
    return { start: child.start, end: child.openEnd, text };
  });
}
