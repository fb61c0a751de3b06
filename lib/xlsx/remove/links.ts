import { drop } from '../package/edit.js';
import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import { changeChildren, gone } from './children.js';
import { fromRaw, splice, toRaw, type Splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';

/** Where a connection leads to, what it asks, and what is said of it. Its name and its kind stay: others count on them. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  connection: ['sourceFile', 'odcFile', 'description', 'singleSignOnId'],
  dbPr: ['connection', 'command', 'serverCommand'],
  webPr: ['url', 'post', 'editPage'],
  textPr: ['sourceFile'],
  olapPr: ['localConnection'],
  rangePr: ['sourceName'],
  modelTextPr: ['sourceFile'],
};

/** Blanks what connections lead to; they stay, so that nothing that hangs on them is damaged. */
export function removeConnections(pack: Package, structure: Structure): void {
  const part = structure.part('connections');
  const raw = part === undefined ? undefined : pack.raw(part);
  if (part === undefined || raw === undefined) return;
  const scanner = new XmlScanner(raw);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    for (const attribute of LEADS[scanner.name] ?? []) {
      const place = scanner.attributePlace(attribute);
      if (place && place.end > place.start) splices.push({ ...place, text: '' });
    }
  }
  splices.sort((a, b) => a.start - b.start);
  if (splices.length > 0) pack.set(part, splice(raw, splices));
}

/** A function of ours that a file calls in somebody's own copy of the add-in: `[1]!_xldudf_CLUSTERQUOTA`. */
const OWN_CALL = /\[\d+\]!(?=_xldudf_)/gi;

/** Our functions are called by their names alone: the add-in is no workbook whose values lie in the file. */
function callOurs(pack: Package, { workbook, sheets }: Structure): void {
  for (const part of [workbook, ...sheets.flatMap((sheet) => sheet.part ?? [])]) {
    const raw = pack.raw(part);
    if (raw === undefined || !/\[\d+\]!_xldudf_/i.test(raw)) continue;
    const scanner = new XmlScanner(raw);
    const splices: Splice[] = [];
    while (scanner.next()) {
      if (scanner.kind !== 'open' || !['f', 'definedName', 'formula'].includes(scanner.name)) continue;
      const start = scanner.end;
      scanner.skip();
      const text = fromRaw(raw.slice(start, scanner.start));
      const after = text.replace(OWN_CALL, '');
      if (after !== text) splices.push({ start, end: scanner.start, text: toRaw(after) });
    }
    if (splices.length > 0) pack.set(part, splice(raw, splices));
  }
}

/** Takes the links to other workbooks out, with the values that they had last. */
export function removeWorkbooks(pack: Package, structure: Structure): void {
  callOurs(pack, structure);
  changeChildren(pack, structure.workbook, (child) =>
    child.name === 'externalReferences' ? gone(child) : undefined,
  );
  for (const { id, type, part } of structure.relations)
    if (type === 'externalLink' && part !== undefined) drop(pack, structure.workbook, id, part);
}
