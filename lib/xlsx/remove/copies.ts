import { COPYING_ATTRIBUTES, COPYING_ELEMENTS, drawnSheets, partsBehind } from '../details/copies.js';
import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import type { Removals } from '../../sheets/removals.js';
import { elementTree, prefixOf, type ElementPlace } from '../xml/elements.js';
import { fromRaw, splice, type Raw, type Splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { xmlText } from '../xml/text.js';
import { gone } from './children.js';

/** By formula, whether the cells themselves are gone. */
type Cleared = ReadonlyMap<string, boolean>;

const DRAWING: ReadonlySet<string> = new Set(['drawing']);
const CHARTS: ReadonlySet<string> = new Set(['chart', 'chartEx']);
const LINKED: ReadonlySet<string> = new Set(['ctrlProp', 'vmlDrawing']);
/** What stands beside a formula of a chart: its copy of the cells. */
const CACHES: ReadonlySet<string> = new Set(['strCache', 'numCache', 'multiLvlStrCache', 'lvl']);
const DEPTH = 24;
const NOTHING = '#REF!';

const textOf = (raw: Raw, { openEnd, innerEnd }: ElementPlace): string =>
  xmlText(fromRaw(raw.slice(openEnd, innerEnd)));

/** Attributes that hold one of the formulas, whole: an empty one is no formula. */
function clearedPlaces(raw: Raw, scanner: XmlScanner, cleared: Cleared): readonly Splice[] {
  return COPYING_ATTRIBUTES.flatMap((name) => {
    const at = scanner.attributePlace(name);
    if (!at || !cleared.has(xmlText(fromRaw(raw.slice(at.start, at.end))))) return [];
    const before = /\s+[^\s=]+\s*=\s*["']$/.exec(raw.slice(scanner.start, at.start))?.[0] ?? '';
    return before === '' ? [] : { start: at.start - before.length, end: at.end + 1, text: '' };
  });
}

/** References of a chart: a formula, and beside it what its cells said. */
function clearedChart(raw: Raw, cleared: Cleared): Raw {
  const root = elementTree(raw, DEPTH);
  if (!root) return raw;
  const splices: Splice[] = [];
  const visit = (place: ElementPlace): void => {
    const formula = place.children.find(({ name }) => name === 'f');
    const isGone = formula && cleared.get(textOf(raw, formula));
    if (formula && isGone !== undefined) {
      if (isGone) splices.push({ start: formula.openEnd, end: formula.innerEnd, text: NOTHING });
      splices.push(...place.children.filter(({ name }) => CACHES.has(name)).map(gone));
      return;
    }
    place.children.forEach(visit);
  };
  visit(root);
  return splices.length > 0 ? splice(raw, splices) : raw;
}

/** A shape whose text is a cell's says nothing any more, and no longer asks for it. */
function clearedShapes(raw: Raw, cleared: Cleared): Raw {
  const root = elementTree(raw, DEPTH);
  if (!root) return raw;
  const splices: Splice[] = [];
  const prefixAt = (place: ElementPlace): string => prefixOf(raw, place);
  const visit = (place: ElementPlace): void => {
    const tag = raw.slice(place.start, place.openEnd);
    const scanner = new XmlScanner(tag);
    scanner.next();
    const emptied = clearedPlaces(tag, scanner, cleared);
    if (emptied.length === 0) {
      place.children.forEach(visit);
      return;
    }
    splices.push(
      ...emptied.map((one) => ({ ...one, start: place.start + one.start, end: place.start + one.end })),
    );
    for (const text of textsIn(place)) {
      const empty = `<${prefixAt(text)}t></${prefixAt(text)}t>`;
      splices.push({ start: text.start, end: text.end, text: empty });
    }
  };
  const textsIn = (place: ElementPlace): readonly ElementPlace[] =>
    place.children.flatMap((child) => (child.name === 't' ? [child] : textsIn(child)));
  visit(root);
  return splices.length > 0 ? splice(raw, splices) : raw;
}

/** Controls, and old drawings, which are looser than XML: by tags alone. */
function clearedControls(raw: Raw, cleared: Cleared): Raw {
  const scanner = new XmlScanner(raw);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (COPYING_ELEMENTS.has(scanner.name)) {
      if (scanner.kind === 'empty') continue;
      const { start, end: from } = scanner;
      const end = scanner.skip();
      if (cleared.has(xmlText(fromRaw(raw.slice(from, scanner.start))))) splices.push(gone({ start, end }));
      continue;
    }
    splices.push(...[...clearedPlaces(raw, scanner, cleared)].sort((a, b) => a.start - b.start));
  }
  return splices.length > 0 ? splice(raw, splices) : raw;
}

/** Takes out what charts, shapes and controls copied by these formulas. */
export function removeCopies(
  pack: Package,
  structure: Structure,
  wanted: NonNullable<Removals['copies']>,
): void {
  const cleared: Cleared = new Map(wanted.map(({ formula, gone: isGone }) => [formula, isGone]));
  const change = (parts: readonly string[], clear: (raw: Raw, cleared: Cleared) => Raw): void => {
    for (const part of parts) {
      const raw = pack.raw(part);
      const after = raw === undefined ? undefined : clear(raw, cleared);
      if (after !== undefined && after !== raw) pack.set(part, after);
    }
  };
  for (const { part } of drawnSheets(structure)) {
    const drawings = partsBehind(pack, part, DRAWING);
    change(drawings, clearedShapes);
    change(
      drawings.flatMap((drawing) => partsBehind(pack, drawing, CHARTS)),
      clearedChart,
    );
    change(partsBehind(pack, part, LINKED), clearedControls);
  }
}
