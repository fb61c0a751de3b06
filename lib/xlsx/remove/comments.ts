import { drop, undeclareExtension } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import type { XlsxProblem } from '../types.js';
import { elementTree } from '../xml/elements.js';
import { splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { withoutNotes } from './notes.js';

const SAID: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/** The boxes in which notes are shown: an old drawing, which a sheet names in an element of its own. */
function dropBoxes(pack: Package, sheet: string): void {
  const raw = pack.raw(sheet);
  const element = raw === undefined ? undefined : elementTree(raw, 1);
  const place = element?.children.find(({ name }) => name === 'legacyDrawing');
  if (raw === undefined || !place) return;
  const scanner = new XmlScanner(raw.slice(place.start, place.end));
  const id = scanner.next() ? scanner.attribute(':id') : undefined;
  const part = relationsOf(pack, sheet).find((relation) => relation.id === id)?.part;
  const drawing = part === undefined ? undefined : pack.raw(part);
  if (id === undefined || part === undefined || drawing === undefined) return;
  const rest = withoutNotes(drawing);
  if (rest !== undefined) {
    if (rest !== drawing) pack.set(part, rest);
    return;
  }
  pack.set(sheet, splice(raw, [{ start: place.start, end: place.end, text: '' }]));
  drop(pack, sheet, id, part);
}

/** Whoever took part in a conversation is listed for the whole workbook, some with their addresses. */
function dropPeople(pack: Package, { workbook, sheets, relations }: Structure): void {
  const spoken = sheets.some(
    ({ part }) =>
      part !== undefined && relationsOf(pack, part).some(({ type }) => type === 'threadedComment'),
  );
  if (spoken) return;
  for (const { id, type, part } of relations)
    if (type === 'person' && part !== undefined) drop(pack, workbook, id, part);
}

/** Takes notes and conversations out, with everything that was there for them alone. */
export function removeComments(
  pack: Package,
  structure: Structure,
  wanted: true | readonly string[],
): XlsxProblem | undefined {
  const names = wanted === true ? undefined : wanted.map((name) => name.toLowerCase());
  const known = new Set(structure.sheets.map(({ name }) => name.toLowerCase()));
  const missing = wanted === true ? undefined : wanted.find((name) => !known.has(name.toLowerCase()));
  if (missing !== undefined) return { code: 'sheet-not-found', facts: { sheet: missing } };
  for (const { name, part } of structure.sheets) {
    if (part === undefined || (names && !names.includes(name.toLowerCase()))) continue;
    const said = relationsOf(pack, part).filter(({ type }) => SAID.has(type));
    if (said.length === 0) continue;
    for (const relation of said)
      if (relation.part !== undefined) drop(pack, part, relation.id, relation.part);
    dropBoxes(pack, part);
  }
  dropPeople(pack, structure);
  if (!pack.paths().some((path) => /\.vml$/i.test(path))) undeclareExtension(pack, 'vml');
  return undefined;
}
