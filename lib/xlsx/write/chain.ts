import { removePart, unrelate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import { append, elementTree } from '../xml/elements.js';
import { splice, type Splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';

interface ChainEntry {
  readonly start: number;
  readonly end: number;
  readonly cell: string;
  readonly sheet: string;
  /** Whether it says its sheet itself; otherwise it takes the one before it. */
  readonly saysSheet: boolean;
}

/**
 * Keeps the calculation chain true. A cell in it that has no formula makes Excel call the file damaged;
 * a chain without cells is taken out.
 */
function editChain(
  pack: Package,
  structure: Structure,
  goes: (entry: ChainEntry) => boolean,
  added: readonly { readonly cell: string; readonly sheet: string }[],
): void {
  const relation = structure.relations.find(({ type }) => type === 'calcChain');
  const raw = relation?.part === undefined ? undefined : pack.raw(relation.part);
  const root = raw === undefined ? undefined : elementTree(raw, 1);
  if (relation?.part === undefined || raw === undefined || !root) return;

  const entries: ChainEntry[] = [];
  let sheet = '';
  for (const { start, end } of root.children) {
    const scanner = new XmlScanner(raw.slice(start, end));
    scanner.next();
    const own = scanner.attribute('i');
    sheet = own ?? sheet;
    entries.push({ start, end, cell: scanner.attribute('r') ?? '', sheet, saysSheet: own !== undefined });
  }
  const kept = entries.filter((entry) => !goes(entry));
  if (kept.length === entries.length && added.length === 0) return;
  if (kept.length + added.length === 0) {
    removePart(pack, relation.part);
    unrelate(pack, structure.workbook, relation.id);
    return;
  }
  const splices: Splice[] = [];
  let before = '';
  for (const entry of entries) {
    if (goes(entry)) splices.push({ start: entry.start, end: entry.end, text: '' });
    else {
      if (!entry.saysSheet && entry.sheet !== before) {
        const at = entry.start + raw.slice(entry.start, entry.end).search(/\s/);
        splices.push({ start: at, end: at, text: ` i="${entry.sheet}"` });
      }
      before = entry.sheet;
    }
  }
  const prefix = /^<([^\s/>:]*:)/.exec(raw.slice(root.start, root.openEnd))?.[1] ?? '';
  const more = added.map(({ cell, sheet: of }) => `<${prefix}c r="${cell}" i="${of}"/>`);
  const all = [...splices, ...append(raw, root, more)].sort((a, b) => a.start - b.start || a.end - b.end);
  pack.set(relation.part, splice(raw, all));
}

export const dropSheetFromChain = (pack: Package, structure: Structure, sheetId: string): void =>
  editChain(pack, structure, ({ sheet }) => sheet === sheetId, []);

export function updateChain(
  pack: Package,
  structure: Structure,
  sheetId: string,
  gained: readonly string[],
  lost: readonly string[],
): void {
  if (gained.length + lost.length === 0) return;
  const gone = new Set(lost);
  editChain(
    pack,
    structure,
    ({ cell, sheet }) => sheet === sheetId && gone.has(cell),
    gained.map((cell) => ({ cell, sheet: sheetId })),
  );
}
