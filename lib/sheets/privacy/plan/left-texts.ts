import { isOwnSheet } from '../../own.js';
import { eachFilled } from '../../walk.js';
import { contactIn } from '../contacts/patterns.js';
import type { Carried, CarriedSheet } from '../types.js';
import type { Chosen } from './chosen.js';
import type { ChangedCell } from './formulas.js';

/** Shorter ones stand everywhere. */
const SHORTEST = 4;

/** What stood in cells that are left out and stands in no other, to be looked for where copies of it may lie. */
export class LeftTexts {
  readonly #texts = new Set<string>();

  constructor(
    book: Carried,
    private readonly chosen: Chosen,
    changed: ReadonlyMap<string, readonly ChangedCell[]>,
  ) {
    const kept = new Set<string>();
    const sheets = book.sheets.filter(({ name }) => !isOwnSheet(name));
    const each = (sheet: CarriedSheet, visit: (text: string, row: number, column: number) => void): void => {
      sheet.rows.forEach((line, row) => {
        eachFilled(line, ({ value }, column) => {
          const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
          if (text.length >= SHORTEST) visit(text, row, column);
        });
      });
    };
    if (chosen.left.empty) return;
    for (const sheet of sheets) {
      const { left } = chosen;
      const blanked = new Set(
        (changed.get(sheet.name) ?? [])
          .filter(({ note }) => note?.code === 'left-cell')
          .map(({ row, column }) => `${String(row)} ${String(column)}`),
      );
      each(sheet, (text, row, column) => {
        const goes = left.hasSheet(sheet.name) || blanked.has(`${String(row)} ${String(column)}`);
        (goes ? this.#texts : kept).add(text);
      });
    }
    for (const text of kept) this.#texts.delete(text);
  }

  /** Whether a value is one of them, or a contact where contacts are left out. */
  has(value: unknown): boolean {
    if (typeof value === 'number') return this.#texts.has(String(value));
    if (typeof value !== 'string') return false;
    return (
      this.#texts.has(value.trim()) || (this.chosen.leaves('contacts') && contactIn(value) !== undefined)
    );
  }

  /** Whether any value within has it, or names a sheet that goes. */
  within(value: unknown): boolean {
    if (Array.isArray(value)) return value.some((one) => this.within(one));
    if (typeof value === 'object' && value !== null)
      return (
        Object.values(value).some((one) => this.within(one)) ||
        Object.keys(value).some((key) => this.has(key))
      );
    return this.has(value) || (typeof value === 'string' && this.chosen.left.hasSheet(value));
  }
}
