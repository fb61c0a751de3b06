import type { CanonicalCell, CanonicalSheet, Scalar } from '../seal/canonical.js';
import { parseFormula, type ParsedFormula } from './formula.js';

/** Numbers for contents: two cells have the same one where they say the same, formulas wherever they may stand. 0 is blank. */
export class Keys {
  private readonly known = new Map<string, number>();
  /** Those of formulas. */
  readonly formulas = new Set<number>();
  private readonly parsed = new Map<string, ParsedFormula>();

  private number(text: string): number {
    const found = this.known.get(text) ?? this.known.size + 1;
    this.known.set(text, found);
    return found;
  }

  formula(text: string): ParsedFormula {
    const found = this.parsed.get(text) ?? parseFormula(text);
    this.parsed.set(text, found);
    return found;
  }

  cell(cell: CanonicalCell | undefined): number {
    if (cell === undefined) return 0;
    const { value, formula, format = '' } = cell;
    if (formula !== undefined) {
      const number = this.number(`f${format}\u0000${this.formula(formula).shape}`);
      this.formulas.add(number);
      return number;
    }
    // What a formula has filled belongs to that formula, wherever it stands.
    return value === undefined ? 0 : this.number(`${scalarKey(value)}\u0000${format}`);
  }

  /** One number for a line of numbers; lines of blanks alone are 0. */
  line(cells: readonly number[]): number {
    const filled: string[] = [];
    cells.forEach((key, at) => {
      if (key !== 0) filled.push(`${String(at)}:${String(key)}`);
    });
    return this.filled(filled);
  }

  /** The same of what is filled, each with its place. */
  filled(cells: readonly string[]): number {
    return cells.length === 0 ? 0 : this.number(cells.join(' '));
  }
}

const scalarKey = (value: Scalar): string => {
  if (typeof value === 'object') return `e${value.error}`;
  return `${(typeof value).charAt(0)}${String(value)}`;
};

/** A sheet as numbers of its contents, with its cells at hand; rows have holes where its own have. */
export interface KeyedSheet {
  readonly sheet: CanonicalSheet;
  readonly rows: readonly (readonly number[])[];
  readonly width: number;
}

export function keyed(sheet: CanonicalSheet, keys: Keys): KeyedSheet {
  // Cell by cell: mapping a row would reserve room for its holes.
  const rows = sheet.rows.map((cells) => {
    const line: number[] = [];
    cells.forEach((cell, column) => {
      line[column] = keys.cell(cell);
    });
    return line;
  });
  return { sheet, rows, width: sheet.rows.reduce((width, cells) => Math.max(width, cells.length), 0) };
}
