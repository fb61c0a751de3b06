import type { CanonicalCell, CanonicalSheet, Scalar } from '../seal/canonical.js';
import { eachFilled } from '../walk.js';
import { parseFormula, type ParsedFormula } from './formula.js';
import { Interner, type Line } from './line.js';

/** Contents under one number format. */
interface Known {
  readonly texts: Map<string, number>;
  readonly numbers: Map<number, number>;
  readonly others: Map<string, number>;
  readonly formulas: Map<string, number>;
}

/** Numbers for contents: two cells have the same one where they say the same, formulas wherever they may stand. 0 is blank. */
export class Keys {
  private readonly known = new Map<string, Known>();
  private readonly parsed = new Map<string, ParsedFormula>();
  private readonly lines = new Interner();
  private readonly ofFormulas = new Set<number>();
  private count = 0;

  private under(format: string): Known {
    const found = this.known.get(format);
    if (found) return found;
    const fresh = { texts: new Map(), numbers: new Map(), others: new Map(), formulas: new Map() };
    this.known.set(format, fresh);
    return fresh;
  }

  private number<T>(contents: Map<T, number>, content: T): number {
    const found = contents.get(content);
    if (found !== undefined) return found;
    contents.set(content, ++this.count);
    return this.count;
  }

  private scalar(value: Scalar, { texts, numbers, others }: Known): number {
    if (typeof value === 'string') return this.number(texts, value);
    if (typeof value === 'number') return this.number(numbers, value);
    return this.number(others, typeof value === 'object' ? `e${value.error}` : `b${String(value)}`);
  }

  formula(text: string): ParsedFormula {
    const found = this.parsed.get(text);
    if (found) return found;
    const fresh = parseFormula(text);
    this.parsed.set(text, fresh);
    return fresh;
  }

  cell({ value, formula, format = '' }: CanonicalCell): number {
    if (formula !== undefined) {
      const number = this.number(this.under(format).formulas, this.formula(formula).shape);
      this.ofFormulas.add(number);
      return number;
    }
    // What a formula has filled belongs to that formula, wherever it stands.
    return value === undefined ? 0 : this.scalar(value, this.under(format));
  }

  isFormula(key: number): boolean {
    return this.ofFormulas.has(key);
  }

  /** One number for a line; lines of blanks alone are 0. */
  line(line: Line): number {
    return this.lines.number(line);
  }
}

/** A sheet as numbers of its contents, with its cells at hand. */
export interface KeyedSheet {
  readonly sheet: CanonicalSheet;
  readonly rows: readonly Line[];
  readonly width: number;
}

const BLANK: Line = { places: [], keys: [] };

export function keyed(sheet: CanonicalSheet, keys: Keys): KeyedSheet {
  const rows = sheet.rows.map((cells): Line => {
    if (cells.length === 0) return BLANK;
    const line: { places: number[]; keys: number[] } = { places: [], keys: [] };
    eachFilled(cells, (cell, column) => {
      const key = keys.cell(cell);
      if (key === 0) return;
      line.places.push(column);
      line.keys.push(key);
    });
    return line;
  });
  return { sheet, rows, width: sheet.rows.reduce((width, cells) => Math.max(width, cells.length), 0) };
}
