import type { Cell, SheetSnapshot, Snapshot } from '../../../lib/index.js';

const TEXT = /"[^"]*"/g;
const CALL = /[\p{L}_][\p{L}\p{N}._]*\s*\(/gu;
const OWN_CELLS =
  /\$?\b[A-Z]{1,3}\$?\d+\b|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\b(?:TRUE|FALSE)\b|\d(?:\.\d+)?E[+-]?\d+/gi;
/** What comes from elsewhere than the cells that the formula names. */
const UNSAID = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND\w*|CELL|INFO)\s*\(/i;
const FOREIGN = /[\p{L}_![\]#@]/u;

/** Whether a formula may look beyond its own sheet: at another one, by a name, or at what nobody can tell from its text. */
function looksBeyond(formula: string): boolean {
  if (UNSAID.test(formula)) return true;
  return FOREIGN.test(formula.replace(TEXT, '').replace(CALL, '(').replace(OWN_CELLS, ''));
}

const leaning = new WeakMap<SheetSnapshot, boolean>();

function leans(sheet: SheetSnapshot): boolean {
  const known = leaning.get(sheet);
  if (known !== undefined) return known;
  const found = sheet.rows.some((row) =>
    row.some((cell) => cell?.formula !== undefined && looksBeyond(cell.formula)),
  );
  leaning.set(sheet, found);
  return found;
}

/**
 * Sheets whose cells may hold something else after a change in those that are named: Excel tells what was edited, not what was
 * calculated anew because of it.
 */
export const touchedBy = ({ sheets }: Snapshot, changed: ReadonlySet<string>): readonly string[] =>
  sheets.filter((sheet) => changed.has(sheet.name) || leans(sheet)).map(({ name }) => name);

const sameValue = (a: Cell['value'], b: Cell['value']): boolean =>
  a === b ||
  (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && a.error === b.error);

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.formula === b.formula &&
    a.format === b.format &&
    sameValue(a.value, b.value));

const sameRows = (a: SheetSnapshot['rows'], b: SheetSnapshot['rows']): boolean =>
  a.length === b.length &&
  a.every((row, r) => {
    const other = b[r] ?? [];
    return row.length === other.length && row.every((cell, c) => sameCell(cell, other[c]));
  });

const isSame = (a: SheetSnapshot, b: SheetSnapshot): boolean =>
  a === b ||
  (a.name === b.name &&
    a.rtl === b.rtl &&
    a.visibility === b.visibility &&
    a.protected === b.protected &&
    JSON.stringify(a.merges) === JSON.stringify(b.merges) &&
    sameRows(a.rows, b.rows));

/** The newer snapshot, in which whatever says the same as before is the same object: what was made of it need not be made again. */
export function steady(before: Snapshot, { sheets, ...rest }: Snapshot): Snapshot {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const kept = sheets.map((sheet) => {
    const old = known.get(sheet.name);
    return old && isSame(old, sheet) ? old : sheet;
  });
  const unchanged =
    kept.length === before.sheets.length && kept.every((sheet, at) => sheet === before.sheets[at]);
  return unchanged ? before : { ...rest, sheets: kept };
}
