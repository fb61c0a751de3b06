import { parseArea } from '../../sheets/address.js';
import type { Area } from '../../sheets/snapshot.js';
import type { XmlScanner } from '../xml/scanner.js';

/** `A1:B9 D4` as a file lists areas; what names none is passed over. */
export const areasIn = (sqref: string): readonly Area[] =>
  sqref.split(/\s+/).flatMap((part) => (part === '' ? [] : (parseArea(part) ?? [])));

/** Puts cells together that come row by row, from the first column on. */
export class AreaCollector {
  readonly #closed: Area[] = [];
  /** Runs of the row before the one at hand, which may go on below, and those of the row itself. */
  #above: Area[] = [];
  #runs: Area[] = [];
  #row = -1;

  add(row: number, column: number): void {
    if (row !== this.#row) this.#next(row);
    const last = this.#runs.at(-1);
    if (last?.right === column - 1) this.#runs[this.#runs.length - 1] = { ...last, right: column };
    else this.#runs.push({ top: row, left: column, bottom: row, right: column });
  }

  /** A range that anybody may edit; those that ask for a password or name their users are not. */
  addRange(scanner: XmlScanner): void {
    const guarded = ['password', 'hashValue', 'securityDescriptor'].some(
      (name) => scanner.attribute(name) !== undefined,
    );
    if (!guarded) this.#closed.push(...areasIn(scanner.attribute('sqref') ?? ''));
  }

  areas(): readonly Area[] {
    this.#next(Infinity);
    return [...this.#closed, ...this.#above].sort((a, b) => a.top - b.top || a.left - b.left);
  }

  #next(row: number): void {
    const grown = this.#runs.map((run) => {
      const above = this.#above.find(
        ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
      );
      return above ? { ...run, top: above.top } : run;
    });
    this.#closed.push(
      ...this.#above.filter((area) => !grown.some(({ left, top }) => left === area.left && top === area.top)),
    );
    this.#above = grown;
    this.#runs = [];
    this.#row = row;
  }
}
