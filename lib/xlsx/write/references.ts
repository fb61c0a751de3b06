import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import { fromRaw, splice, toRaw, type Raw, type Splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { plainText, xmlText } from '../xml/text.js';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Turns every reference to a sheet into #REF!, as Excel does when the sheet goes. */
function withoutSheet(name: string): (formula: string) => string {
  const spellings = `'${escapeRegExp(name.replace(/'/g, "''"))}'|(?<![\\p{L}\\p{N}_.\\]'])${escapeRegExp(name)}`;
  const target = `\\$?[a-z]{1,3}\\$?\\d+(?::\\$?[a-z]{1,3}\\$?\\d+)?|\\$?[a-z]{1,3}:\\$?[a-z]{1,3}|\\$?\\d+:\\$?\\d+|#REF!|[\\p{L}_][\\p{L}\\p{N}_.]*`;
  const pattern = new RegExp(`"(?:[^"]|"")*"|(${spellings})!(?:${target})`, 'giu');
  return (formula) => formula.replace(pattern, (whole: string, found?: string) => (found ? '#REF!' : whole));
}

/** Rewrites the formulas of one part that name the sheet. The elements that hold formulas differ by part. */
function rewrite(raw: Raw, elements: readonly string[], change: (formula: string) => string): Raw {
  const scanner = new XmlScanner(raw);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (scanner.kind !== 'open' || !elements.includes(scanner.name)) continue;
    const from = scanner.end;
    scanner.skip();
    const before = xmlText(fromRaw(raw.slice(from, scanner.start)));
    const after = change(before);
    if (after !== before) splices.push({ start: from, end: scanner.start, text: toRaw(plainText(after)) });
  }
  return splices.length > 0 ? splice(raw, splices) : raw;
}

const FORMULAS = [
  ...['f', 'definedName', 'formula', 'formula1', 'formula2'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
];

/** A formula that names a sheet which is not there makes Excel repair the file, so none is left. */
export function dropReferences(pack: Package, structure: Structure, sheet: string): void {
  const change = withoutSheet(sheet);
  const sheets = structure.sheets.flatMap(({ part }) => part ?? []);
  // A table says how its columns are calculated.
  const tables = sheets.flatMap((path) =>
    relationsOf(pack, path).flatMap(({ type, part }) => (type === 'table' && part ? [part] : [])),
  );
  for (const path of [structure.workbook, ...sheets, ...tables]) {
    const raw = pack.raw(path);
    if (raw === undefined) continue;
    const after = rewrite(raw, FORMULAS, change);
    if (after !== raw) pack.set(path, after);
  }
}
