import type { IsoDate } from '../../core/dated.js';
import type { Evidence } from '../../model/evidence.js';
import type { Columns } from './columns.js';
import { dateWithin } from './dates.js';
import { saysNone, saysNotYet } from './phrases.js';
import type { RowCells } from './row-cells.js';

type FieldColumns = NonNullable<ReturnType<Columns['byField']['get']>>;

const noneOr = (text: string | undefined): Evidence =>
  text !== undefined && saysNotYet(text) ? { reference: '', pending: true } : 'none';

/**
 * A reference and the date beside it. A date where a reference belongs is a reference: `החלטה מיום 3.4.2025` names the decision as well
 * as its number would. A date in a column of its own is not, unless there is no other.
 */
export function evidenceIn(
  cells: RowCells,
  { value, date }: Partial<Pick<FieldColumns, 'value' | 'date'>>,
): Evidence | undefined {
  const reference = value && cells.text(value.column);
  const on = date && cells.date(date.column);
  if (value && reference === '') return noneOr(cells.shown(value.column));
  const dateText = date && cells.shown(date.column);
  if (reference === undefined) {
    if (on) return { reference: value ? '' : on, on };
    return dateText !== undefined && saysNone(dateText) ? noneOr(dateText) : undefined;
  }
  if (dateText !== undefined && saysNotYet(dateText)) return { reference, pending: true };
  const within: IsoDate | undefined = on ?? (value && cells.dateIfAny(value.column)) ?? dateWithin(reference);
  return { reference, ...(within && { on: within }) };
}
