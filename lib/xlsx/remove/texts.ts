import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import type { XlsxProblem } from '../types.js';
import { elementTree, prefixOf } from '../xml/elements.js';
import { splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { within } from '../xml/within.js';

/** Numbers of the common texts that cells of a sheet part show. */
function collectUsed(sheet: string, used: Set<number>): void {
  const scanner = new XmlScanner(sheet);
  while (scanner.find('c')) {
    if (scanner.attribute('t') !== 's') continue;
    within(scanner, (name) => {
      if (name === 'v') used.add(Number(scanner.content().trim()));
    });
  }
}

/** Blanks the texts that no cell shows. The others keep their numbers, so no sheet changes. */
export function removeUnusedTexts(pack: Package, structure: Structure): XlsxProblem | undefined {
  const path = structure.part('sharedStrings');
  const raw = path === undefined ? undefined : pack.raw(path);
  if (path === undefined || raw === undefined) return undefined;
  const root = elementTree(raw, 1);
  if (!root) return { code: 'file-damaged', facts: { part: path } };
  const used = new Set<number>();
  for (const { part } of structure.sheets) if (part !== undefined) collectUsed(pack.raw(part) ?? '', used);
  const prefix = prefixOf(raw, root);
  const blank = `<${prefix}si><${prefix}t/></${prefix}si>`;
  const texts = root.children.filter(({ name }) => name === 'si');
  const splices = texts
    .filter(({ start, end }, number) => !used.has(number) && raw.slice(start, end) !== blank)
    .map(({ start, end }) => ({ start, end, text: blank }));
  if (splices.length > 0) pack.set(path, splice(raw, splices));
  return undefined;
}
