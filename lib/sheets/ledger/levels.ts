import { readAccount } from './codes.js';
import { rowCode } from './rows-of-lines.js';
import type { Table } from './table.js';

/** Which levels the codes of a table have: a number beside a sum may name one of them. */
export class Levels {
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly table: Table) {}

  /**
   * The digits of a level as those of lines begin, where some line stands under it. Beside ten-digit codes `1611` in the place of the
   * code is 611, for those begin with the 1 of the regular budget; in words, and of two digits, a chapter is a chapter.
   */
  of(written: string, place: 'code' | 'words'): string | undefined {
    this.known ??= this.all();
    const digits = written.replace(/\D/g, '').replace(/0+$/, '');
    if (digits === '') return undefined;
    const bare = this.known.has(digits) ? digits : undefined;
    const ten = digits.length > 1 && this.known.has(`ten ${digits}`) ? digits.slice(1) : undefined;
    return place === 'code' && digits.length > 2 ? (ten ?? bare) : (bare ?? ten);
  }

  private all(): ReadonlySet<string> {
    const { grid, way, look, rows } = this.table;
    const levels = new Set<string>();
    for (const row of rows) {
      const code = rowCode(grid.sheet.rows[row] ?? [], way, look);
      if (code.kind !== 'line') continue;
      const account = readAccount(code.written);
      if (!account.ok) continue;
      const { code: whole } = account.value;
      const digits = way.full ? account.value.digits : account.value.digits.replace(/0+$/, '');
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
