import { daysAfter } from '../core/calendar.js';
import type { IsoDate } from '../core/dated.js';
import type { Path } from '../core/finding.js';
import { authorityKey } from '../model/authority-key.js';
import type { RotationRow } from './facts.js';

/** A row of the rotation with the days that it is for. */
export interface PlannedSeat {
  readonly row: RotationRow;
  readonly path: Path;
  readonly key: string;
  readonly from: IsoDate;
  /** The last day; open where no row of the authority follows. */
  readonly to?: IsoDate;
}

export interface Plan {
  readonly planned: readonly PlannedSeat[];
  /** Rows that cannot be placed in time: without a first day, or with a last one before it. */
  readonly undated: readonly { readonly row: RotationRow; readonly path: Path }[];
}

/** A row that does not say when it ends does so when the authority's next one begins. */
export function planOf(rotation: readonly RotationRow[]): Plan {
  const all = rotation.map((row, index) => ({
    row,
    path: ['rotation', index],
    key: authorityKey(row.authority),
  }));
  const isDated = ({ row: { from, to }, key }: (typeof all)[number]): boolean =>
    key !== '' && from !== undefined && (to === undefined || from <= to);
  const dated = all.filter(isDated);
  const planned = dated.flatMap((each): PlannedSeat[] => {
    const { from, to } = each.row;
    if (from === undefined) return [];
    const next = dated
      .flatMap(({ row, key }) =>
        key === each.key && row.from !== undefined && row.from > from ? row.from : [],
      )
      .sort()[0];
    const last = to ?? (next && daysAfter(next, -1));
    return [{ ...each, from, ...(last && { to: last }) }];
  });
  return { planned, undated: all.filter((each) => !isDated(each)) };
}

export const isPlannedFor = ({ from, to }: PlannedSeat, on: IsoDate): boolean =>
  from <= on && (to === undefined || on <= to);

/** From each day on which a planned seat begins: those of that day. What came before today is left out. */
export function plannedTerms(
  planned: readonly PlannedSeat[],
  on: IsoDate,
): readonly { readonly from: IsoDate; readonly to?: IsoDate; readonly seats: readonly PlannedSeat[] }[] {
  const starts = [...new Set(planned.map(({ from }) => from))].sort();
  return starts.flatMap((from, index) => {
    const seats = planned.filter((seat) => isPlannedFor(seat, from));
    const next = starts[index + 1];
    const to = [...seats.flatMap((seat) => seat.to ?? []), ...(next ? [daysAfter(next, -1)] : [])].sort()[0];
    return to !== undefined && to < on ? [] : [{ from, seats, ...(to && { to }) }];
  });
}
