import type { Registry } from '../../registry/load.js';
import type { Grid } from '../grid.js';
import { classifyRow, isUnderHeading, isUnlabelledTotal, type RowKind } from './classify.js';
import type { HeadingReader } from './heading.js';
import { readRow, type Columns } from './row.js';

/** What is needed to tell which rows belong to a table. */
export interface Below {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly from: number;
  /** The next headings of another table, or the end of the sheet. */
  readonly until: number;
  /** Headings that repeat the table's own. */
  readonly skip: ReadonlySet<number>;
  readonly read: HeadingReader;
  readonly registry: Registry | null;
}

export interface Extent {
  readonly members: readonly number[];
  readonly totals: readonly number[];
  /** The first row below the table, cut off from it by other text, that yet reads as a member. */
  readonly apart?: number;
}

/** After more blank rows than these, only a complete row still belongs. */
const WIDEST_GAP = 3;

class Walk {
  readonly members: number[] = [];
  readonly totals: number[] = [];
  private lastSure = -1;
  private gap = 0;

  constructor(private readonly below: Below) {}

  /** False where the table has ended above this row. */
  take(row: number, kind: RowKind): boolean {
    if (kind === 'blank') {
      this.gap += 1;
      return true;
    }
    if (kind === 'group') return true;
    const sure = kind === 'member' || kind === 'total' || (kind === 'named' && this.isKnown(row));
    if (this.gap > 0 && this.members.length > 0 && !this.follows(row, kind, sure)) return false;
    this.gap = 0;
    if (kind === 'total') this.totals.push(row);
    const undetermined = kind === 'named' && this.totals.length === 0 && !this.below.skip.has(row + 1);
    if (kind === 'member' || (kind === 'named' && sure) || undetermined) this.members.push(row);
    if (sure) this.lastSure = row;
    return true;
  }

  /** With a registry, names at the foot that it does not know are signatures and remarks. */
  kept(): readonly number[] {
    return this.below.registry ? this.members.filter((row) => row <= this.lastSure) : this.members;
  }

  isComplete(row: number, kind: RowKind): boolean {
    return kind === 'member' && readRow(this.below.grid, row, this.below.columns, null).row.input.ok;
  }

  /** Whether a row after blank ones goes on with the table. Under a total it needs all three figures. */
  private follows(row: number, kind: RowKind, sure: boolean): boolean {
    if (kind === 'total' || this.isComplete(row, kind)) return true;
    return sure && this.totals.length === 0 && this.gap <= WIDEST_GAP;
  }

  private isKnown(row: number): boolean {
    const { grid, columns, registry } = this.below;
    const column = (columns.name ?? columns.code)?.column;
    return column !== undefined && registry?.findAuthority(grid.shown(row, column)).ok === true;
  }
}

/** Which rows are members and which totals, from the headings down to the next headings or the end. */
export function findRows(below: Below): Extent {
  const { grid, columns, skip, until } = below;
  const used = Object.values(columns).map(({ column }) => column);
  const kindOf = (row: number): RowKind =>
    classifyRow(grid, row, columns, Math.min(...used), Math.max(...used));

  const walk = new Walk(below);
  let row = below.from;
  for (; row < until; row += 1) {
    const heads =
      skip.has(row) || (walk.members.length === 0 && isUnderHeading(grid, row, columns, below.read));
    if (!heads && !walk.take(row, kindOf(row))) break;
  }
  let apart: number | undefined;
  for (; row < until && !skip.has(row) && apart === undefined; row += 1) {
    if (walk.isComplete(row, kindOf(row))) apart = row;
  }

  const members = walk.kept();
  const last = members.at(-1);
  const found =
    last !== undefined && isUnlabelledTotal(grid, last, columns, members.slice(0, -1))
      ? { members: members.slice(0, -1), totals: [...walk.totals, last] }
      : { members, totals: walk.totals };
  return apart === undefined ? found : { ...found, apart };
}
