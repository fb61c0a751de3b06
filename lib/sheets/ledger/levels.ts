import { readAccount } from './codes.js';
import { rowCode } from './rows-of-lines.js';
import type { Table } from './table.js';

/** Which levels the codes of a table have: a number beside a sum may name one of them. */
export class Levels {
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly table: Table) {}

  /** The digits of a level as those of lines begin, where some line stands under it; `1611` beside ten-digit codes is 611. */
  of(written: string): string | undefined {
    this.known ??= this.all();
    const digits = written.replace(/\D/g, '').replace(/0+$/, '');
    if (digits === '') return undefined;
    if (digits.length > 1 && this.known.has(`ten ${digits}`)) return digits.slice(1);
    return this.known.has(digits) ? digits : undefined;
  }

  private all(): ReadonlySet<string> {
    const { grid, way, look, rows } = this.table;
    const levels = new Set<string>();
    for (const row of rows) {
      const code = rowCode(grid.sheet.rows[row] ?? [], way, look);
      if (code.kind !== 'line') continue;
      const account = readAccount(code.written);
      if (!account.ok) continue;
      const { digits, code: whole } = account.value;
      for (let length = 1; length < 6 && length <= digits.length; length += 1) {
        // A code that is itself a level is under its parents, not under itself.
        if (!way.full && length === digits.length) break;
        levels.add(digits.slice(0, length));
        if (whole.length === 10) levels.add(`ten 1${digits.slice(0, length)}`);
      }
    }
    return levels;
  }
}
