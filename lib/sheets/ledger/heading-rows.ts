import { fold } from '../../core/text.js';
import { cellText, isBlank, type Grid } from '../grid.js';
import type { Area, Cell } from '../snapshot.js';
import { readHeading, type LedgerHeading } from './heading.js';
import { readLabel } from './labels.js';
import { memo } from './words.js';

/** A block of headings, a row or several, and what each of its columns says. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  /** By column; blank where there is no heading. */
  readonly texts: readonly string[];
  readonly said: readonly (LedgerHeading | undefined)[];
}

const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1980 && value < 2100;

/** Text, or a year standing as a number: what a heading may be made of. */
const mayHead = (cell: Cell | undefined): boolean => typeof cell?.value === 'string' || isYear(cell?.value);

/** Rows above the first account are looked through this far. */
const FARTHEST = 120;

/** Reads headings, and knows rows of them. One for a sheet: it remembers texts. */
export class HeadingRows {
  readonly read = memo(readHeading);
  private readonly label = memo(readLabel);

  constructor(
    private readonly grid: Grid,
    private readonly area: Area,
  ) {}

  private cells(row: number): readonly (Cell | undefined)[] {
    return (this.grid.sheet.rows[row] ?? []).slice(this.area.left, this.area.right + 1);
  }

  /** How many of a row's cells are headings of ours; none where it holds amounts or says a sum. */
  score(row: number): number {
    const all = this.grid.sheet.rows[row] ?? [];
    // Most rows hold amounts, and are passed over at once.
    for (let column = this.area.left; column <= this.area.right && column < all.length; column += 1) {
      const cell = all[column];
      if (cell !== undefined && !mayHead(cell) && !isBlank(cell)) return 0;
    }
    const cells = this.cells(row).filter((cell) => !isBlank(cell));
    const said = new Set<string>();
    let roles = 0;
    for (const cell of cells) {
      const text = cellText(cell);
      if (this.read(text) && !said.has(text)) roles += 1;
      said.add(text);
    }
    return roles;
  }

  /** The best row of headings above a row: of two alike the lower. */
  above(first: number): HeadingBlock | undefined {
    let best = 0;
    let at = -1;
    for (let row = first - 1; row >= Math.max(this.area.top, first - FARTHEST); row -= 1) {
      const score = this.score(row);
      if (score > best) [best, at] = [score, row];
    }
    return best >= 2 ? this.block(at, first) : undefined;
  }

  /** The block of headings around its best row. */
  block(row: number, end: number): HeadingBlock {
    let bottom = row;
    while (bottom + 1 < end && this.continues(bottom + 1)) bottom += 1;
    let top = row;
    for (let above = row - 1; above >= Math.max(this.area.top, row - 3); above -= 1) {
      if (this.cells(above).every(isBlank)) continue;
      if (!this.isParent(above, row)) break;
      top = above;
    }
    const texts: string[] = [];
    for (let column = 0; column <= this.area.right; column += 1) {
      texts.push(column < this.area.left ? '' : this.textAt(column, top, bottom));
    }
    return { top, bottom, texts, said: texts.map((text) => this.read(text)) };
  }

  /** A lower row of the block: years or units under headings, or a merged heading's own lower part. */
  private continues(row: number): boolean {
    const cells = this.cells(row);
    const held = cells.filter((cell) => !isBlank(cell));
    if (held.length === 0) {
      return cells.some((_, index) => {
        const merge = this.grid.mergeAt(row, this.area.left + index);
        return merge !== undefined && merge.top < row;
      });
    }
    if (held.some((cell) => !mayHead(cell)) || held.some((cell) => this.label(cellText(cell)).total))
      return false;
    const roles = held.filter((cell) => this.read(cellText(cell)));
    return (
      roles.length * 2 >= held.length && roles.some((cell) => this.read(cellText(cell))?.role === 'amount')
    );
  }

  /** A title stands over the whole table; a parent heading over some columns of it. */
  private spansTable(row: number, column: number): boolean {
    const merge = this.grid.mergeAt(row, column);
    return (
      merge !== undefined && (merge.right - merge.left + 1) * 5 >= (this.area.right - this.area.left + 1) * 4
    );
  }

  private isParent(row: number, under: number): boolean {
    const held = this.cells(row).flatMap((cell, index) => (isBlank(cell) ? [] : [this.area.left + index]));
    if (held.some((column) => !mayHead(this.grid.cell(row, column)) || this.spansTable(row, column)))
      return false;
    if (held.some((column) => this.grid.shown(row, column).length > 60)) return false;
    // What stands over a heading that needs nothing more is a title that shares its row with another text.
    const isOver = (column: number): boolean => {
      const text = this.grid.shown(under, column);
      const role = this.read(text)?.role;
      return (role === 'code' || role === 'name') && text !== this.grid.shown(row, column);
    };
    if (held.some(isOver)) return false;
    const roles = held.filter((column) => this.read(this.grid.shown(row, column)));
    if (held.length > 1) return roles.length * 2 >= held.length;
    const [only] = roles;
    if (only === undefined) return false;
    // One text alone is a title, unless what stands under it needs it: a year, a unit, nothing at all.
    const below = this.read(this.grid.shown(under, only));
    const merge = this.grid.mergeAt(row, only);
    const partOfTable = merge !== undefined && merge.right > merge.left;
    const needs = this.grid.shown(under, only) === '' || below?.generic === true;
    return (partOfTable || needs) && this.grid.shown(row, only).split(/\s+/).length <= 4;
  }

  private textAt(column: number, top: number, bottom: number): string {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = this.grid.shown(row, column).replace(/\s+/g, ' ').trim();
      if (text !== '' && text !== parts.at(-1)) parts.push(text);
    }
    const joined = parts.join(' ');
    const said = this.read(joined);
    // A parent that was not merged stands over the first of its columns only; the years beside it are its own, too.
    if (said?.generic && said.year !== undefined && parts.length === 1) {
      for (let before = column - 1; before >= this.area.left; before -= 1) {
        const parent = this.grid.shown(top, before).replace(/\s+/g, ' ').trim();
        if (top < bottom && parent !== '' && this.grid.shown(top, column) === '')
          return `${parent} ${joined}`;
        if (this.read(this.grid.shown(bottom, before))?.generic !== true) break;
      }
    }
    return joined;
  }

  /** A row further down that says the block's headings again, all of them or one of its rows. */
  repeats(row: number, block: HeadingBlock): boolean {
    let same = 0;
    let held = 0;
    const cells = this.grid.sheet.rows[row] ?? [];
    for (let column = this.area.left; column <= this.area.right; column += 1) {
      const cell = cells[column];
      if (isBlank(cell)) continue;
      if (!mayHead(cell)) return false;
      held += 1;
      const text = fold(cellText(cell));
      if (text !== '' && ` ${fold(block.texts[column] ?? '')} `.includes(` ${text} `)) same += 1;
    }
    return same >= 2 && same * 10 >= held * 7;
  }
}
