import { fixedAreaName } from '../address.js';
import type { FormulaPlaces, SharesPlaces, StepPlaces, TablePlaces } from './places.js';
import { isOfWhole, type RowKind, type ScannedRow } from './scan.js';

/** Where a table's first row and column stand, and what names its sheet: `''` within the same one. */
export interface Origin {
  readonly top: number;
  readonly left: number;
  readonly prefix: string;
}

const FROM = 1;
const VALUE = 2;

/** Formulas search these by size, so the steps have to ascend. */
const ASCENDING: ReadonlySet<RowKind> = new Set(['A', 'C', 'D', 'cap', 'floor']);

function isPlain(rows: readonly ScannedRow[]): boolean {
  return rows.every(({ kind, row, from, value }, index) => {
    if (typeof value !== 'number') return false;
    if (kind === 'B' || kind === 'T' || kind === 'part' || kind === 'factor') return true;
    const before = rows[index - 1];
    if (typeof from !== 'number') return false;
    if (before === undefined) return true;
    return before.row === row - 1 && (!ASCENDING.has(kind) || Number(before.from) < from);
  });
}

/**
 * The places of a table as it stands, for formulas that refer to its own cells. Undefined where they cannot: steps out of order or
 * apart from each other, or numbers kept as text. Headings and blank rows may stand anywhere else.
 */
export function tablePlaces(
  rows: readonly ScannedRow[],
  { top, left, prefix }: Origin,
): TablePlaces | undefined {
  const area = (first: number, last: number, column: number): string => {
    const at = { top: top + first, left: left + column, bottom: top + last, right: left + column };
    return prefix + fixedAreaName(at).replace(/^([^:]+):\1$/, '$1');
  };
  const groups = new Map<string, readonly ScannedRow[]>();
  for (const row of rows) {
    const key = isOfWhole(row.kind) ? row.kind : `${row.part} ${row.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  if (![...groups.values()].every(isPlain)) return undefined;

  const cell = (key: string): string | undefined => {
    const [row] = groups.get(key) ?? [];
    return row && area(row.row, row.row, VALUE);
  };
  const steps = (key: string): StepPlaces | undefined => {
    const group = groups.get(key);
    const [first, last] = [group?.[0], group?.at(-1)];
    if (!first || !last) return undefined;
    const bound = key === 'cap' || key === 'floor';
    return {
      from: area(first.row, last.row, FROM),
      value: area(first.row, last.row, VALUE),
      ...(bound && first.from !== 0 ? { first: area(first.row, first.row, FROM) } : {}),
    };
  };
  const parts: (FormulaPlaces | SharesPlaces)[] = [];
  const count = rows.reduce((most, { part }) => Math.max(most, part + 1), 0);
  for (let part = 0; part < count; part += 1) {
    const own = (kind: RowKind): string => `${part} ${kind}`;
    const weight = cell(own('part'));
    const weighted = weight === undefined || count === 1 ? {} : { weight };
    const [A, B, C, D, T, S] = [
      steps(own('A')),
      cell(own('B')),
      steps(own('C')),
      steps(own('D')),
      cell(own('T')),
      steps(own('S')),
    ];
    if (T !== undefined && S) parts.push({ kind: 'shares', ...weighted, T, S });
    else if (A && B !== undefined && C && D) parts.push({ kind: 'formula', ...weighted, A, B, C, D });
    else return undefined;
  }
  const [factor, cap, floor] = [cell('factor'), steps('cap'), steps('floor')];
  return {
    parts,
    ...(factor === undefined ? {} : { factor }),
    ...(cap ? { cap } : {}),
    ...(floor ? { floor } : {}),
  };
}
