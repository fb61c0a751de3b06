import type { Grid } from '../grid.js';
import type { MembersNote } from '../types.js';
import type { FoundHeading } from './headers.js';
import { MEMBERS_FIELDS, type MembersColumn, type MembersField } from './types.js';

export interface ChosenColumns {
  readonly columns: Partial<Record<MembersField, MembersColumn>>;
  readonly notes: readonly MembersNote[];
}

/** Sure before unsure, then the later year, then the one that comes first in the sheet. */
const byWorth = (a: FoundHeading, b: FoundHeading): number =>
  Number(b.heading.sure) - Number(a.heading.sure) ||
  (b.heading.year ?? 0) - (a.heading.year ?? 0) ||
  a.column - b.column;

/** One column a field. Where several could be it, the choice and the one passed over are noted. */
export function chooseColumns(grid: Grid, found: readonly FoundHeading[]): ChosenColumns {
  const columns: Partial<Record<MembersField, MembersColumn>> = {};
  const notes: MembersNote[] = [];
  for (const field of MEMBERS_FIELDS) {
    const [best, other] = found.filter(({ heading }) => heading.field === field).sort(byWorth);
    if (!best) continue;
    const { column, row, text, heading } = best;
    const { sure, year } = heading;
    columns[field] = { column, row, text, sure, ...(year === undefined ? {} : { year }) };
    const place = grid.place(row, column);
    if (!sure) notes.push({ code: 'heading-doubtful', facts: { field, text }, place });
    if (other && other.heading.sure === sure) {
      const facts = { field, text, other: grid.place(other.row, other.column) };
      notes.push({ code: 'heading-repeated', facts, place });
    }
  }
  return { columns, notes };
}
