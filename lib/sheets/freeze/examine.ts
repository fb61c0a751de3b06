import { cellName, parseCell, sheetReference } from '../address.js';
import type { Area, Cell } from '../snapshot.js';
import { constantOf, isConstantFormula, isFilled, sameValue } from './cells.js';
import type { SheetNow } from './find.js';
import { formulaDigest, sameFormula } from './formula.js';
import { inPlace, locate, type Located, type Origin } from './locate.js';
import { reachesOutside } from './outside.js';
import type { FrozenPayload, KeptCell, KeptStand } from './payload.js';
import type { Conflict, ConflictKind, FrozenPlace } from './types.js';
import { areaOf } from './written.js';

/** A formula of the record with its place, and what was put there. */
export interface Kept extends Origin {
  readonly entry: KeptCell;
  readonly stands: readonly (readonly KeptStand[])[];
}

export type Examined =
  | { readonly kind: 'stands'; readonly kept: Kept; readonly at: Located }
  /** The formula is there already. */
  | { readonly kind: 'already'; readonly kept: Kept; readonly at: Located }
  | { readonly kind: 'conflict'; readonly kept: Kept; readonly at?: Located; readonly conflict: Conflict };

type Sheets = ReadonlyMap<string, SheetNow>;

export function keptOf(entry: KeptCell): Kept {
  const { row, column } = parseCell(entry.cell) ?? { row: 0, column: 0 };
  const stands: Kept['stands'] = entry.stands ?? [[{ value: entry.value }]];
  const { sheet, formula } = entry;
  return { entry, sheet, row, column, formula, stands, area: areaOf({ row, column, stands }) };
}

const cellAt = ({ now }: Located, at: { row: number; column: number } | undefined): Cell | undefined =>
  at && now.sheet.rows[at.row]?.[at.column];

function holds(stand: KeptStand, cell: Cell | undefined): boolean {
  const formula = cell?.formula;
  if ('native' in stand) return formula !== undefined && formulaDigest(formula) === stand.native;
  const constant = constantOf(cell);
  return constant !== undefined && sameValue(constant, stand.value);
}

/** All that the formula filled or would fill. */
export function boxOf({ row, column, filled }: Located): Area {
  const cells = [{ row, column }, ...filled.flat().filter((at) => at !== undefined)];
  const [rows, columns] = [cells.map((at) => at.row), cells.map((at) => at.column)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

const ownStands = (kept: Kept, at: Located): boolean => {
  const [[first] = []] = kept.stands;
  return first !== undefined && holds(first, cellAt(at, at));
};

/** What was filled stands, and nothing else lies between. */
function fillStands({ stands }: Kept, at: Located): boolean {
  const images = new Set<string>();
  const allHold = at.filled.every((line, down) =>
    line.every((place, over) => {
      if (place) images.add(cellName(place.row, place.column));
      const stand = stands[down]?.[over];
      return place === undefined || stand === undefined || holds(stand, cellAt(at, place));
    }),
  );
  const { top, left, bottom, right } = boxOf(at);
  for (let row = top; allHold && row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!images.has(cellName(row, column)) && isFilled(at.now.sheet.rows[row]?.[column])) return false;
    }
  }
  return allHold;
}

/** Where nothing speaks for a shift but what the recipient wrote, nothing was shifted: more results stand where they stood. */
export function steady(kept: readonly Kept[], sheets: Sheets, known: (name: string) => boolean): Sheets {
  const steadied = new Map(sheets);
  for (const [name, now] of sheets) {
    let [followed, stayed] = [0, 0];
    for (const one of kept) {
      if (one.sheet.toLowerCase() !== name) continue;
      const at = locate(one, sheets, known);
      const follows = at !== undefined && ownStands(one, at);
      const isMoved = at?.row !== one.row || at.column !== one.column;
      if (follows) followed += 1;
      if (isMoved ? ownStands(one, inPlace(one, now)) : follows) stayed += 1;
    }
    if (stayed <= followed) continue;
    const same = (before: number): number => before;
    steadied.set(name, { ...now, row: same, column: same, sortedTo: () => undefined });
  }
  return steadied;
}

function conflictOf(kind: ConflictKind, { entry, ...kept }: Kept, at: Located | undefined): Conflict {
  const { sheet, row, column, formula } = kept;
  const place = ({ now, ...found }: Located): FrozenPlace => ({
    sheet: now.sheet.name,
    row: found.row,
    column: found.column,
    cell: found.cell,
  });
  const current = at && cellAt(at, at);
  const canWrite = at !== undefined && kind !== 'sheet-protected';
  return {
    id: sheetReference(sheet, entry.cell),
    kind,
    sheet,
    row,
    column,
    cell: entry.cell,
    formula,
    value: entry.value,
    ...(at && {
      now: {
        ...place(at),
        value: current?.value ?? null,
        ...(current?.formula === undefined ? {} : { formula: current.formula }),
      },
    }),
    ...(canWrite ? { proposed: { ...place(at), formula: at.formula } } : {}),
    choices: canWrite ? ['formula', 'keep'] : ['keep'],
  };
}

/** What has become of one frozen formula. `payload` names the sheets that there were. */
export function examine(
  kept: Kept,
  sheets: Sheets,
  known: (name: string) => boolean,
  locked: 'write' | undefined,
): Examined {
  const conflict = (kind: ConflictKind, at?: Located): Examined => ({
    kind: 'conflict',
    kept,
    ...(at && { at }),
    conflict: conflictOf(kind, kept, at),
  });
  const now = sheets.get(kept.sheet.toLowerCase());
  if (!now) return conflict('sheet-deleted');
  const at = locate(kept, sheets, known);
  if (!at) return conflict('place-deleted');
  const current = cellAt(at, at)?.formula;
  const stands = ownStands(kept, at);
  if (!stands && current !== undefined && sameFormula(current, at.formula))
    return { kind: 'already', kept, at };
  if (now.sheet.protected && locked !== 'write') return conflict('sheet-protected', at);
  if (!stands) {
    return conflict(current === undefined || isConstantFormula(current) ? 'edited' : 'formula-typed', at);
  }
  if (!fillStands(kept, at)) return conflict('spill-occupied', at);
  if (now.renamed) return conflict('sheet-renamed', at);
  if (at.row !== kept.row || at.column !== kept.column) return conflict('moved', at);
  if (at.formula !== kept.formula) return conflict('references-moved', at);
  return reachesOutside(kept.formula) ? conflict('reaches-outside', at) : { kind: 'stands', kept, at };
}

/** Whether a name was a sheet of the user's when formulas were frozen. */
export function knownSheets({ names }: FrozenPayload): (name: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}
