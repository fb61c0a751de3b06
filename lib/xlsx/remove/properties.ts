import { propertyPart } from '../details/properties.js';
import { removePart, unrelate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import { elementTree, withAttribute, type ElementPlace } from '../xml/elements.js';
import { splice, type Splice } from '../xml/raw.js';

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

const gone = ({ start, end }: ElementPlace): Splice => ({ start, end, text: '' });

function change(
  pack: Package,
  part: string | undefined,
  edit: (child: ElementPlace, element: string) => Splice | undefined,
): void {
  const raw = part === undefined ? undefined : pack.raw(part);
  const root = raw === undefined ? undefined : elementTree(raw, 1);
  if (part === undefined || raw === undefined || !root) return;
  const splices = root.children.flatMap((child) => edit(child, raw.slice(child.start, child.end)) ?? []);
  if (splices.length > 0) pack.set(part, splice(raw, splices));
}

/** Takes out who made the file and what was said of it. */
export function removeProperties(pack: Package, { workbook }: Structure): void {
  change(pack, propertyPart(pack, 'core-properties'), (child) =>
    DATES.has(child.name) ? undefined : gone(child),
  );
  change(pack, propertyPart(pack, 'extended-properties'), (child) =>
    EXTENDED.has(child.name) ? gone(child) : undefined,
  );
  for (const { id, type, part } of relationsOf(pack, '')) {
    if ((type !== 'custom-properties' && type !== 'thumbnail') || part === undefined) continue;
    unrelate(pack, '', id);
    removePart(pack, part);
  }
  change(pack, workbook, (child, element) => {
    if (child.name === 'AlternateContent' && /[:<]absPath\s/.test(element)) return gone(child);
    if (child.name !== 'fileSharing') return undefined;
    const text = withAttribute(element.slice(0, child.openEnd - child.start), 'userName', undefined);
    return { start: child.start, end: child.openEnd, text };
  });
}
