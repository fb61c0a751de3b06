import { EXPENDITURE_ROWS, INCOME_ROWS, sideOfRow, SURPLUS, type FormRowId } from '../../budget/form/rows.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { Hit, Section } from './types.js';

const ORDER: readonly FormRowId[] = [...INCOME_ROWS, ...EXPENDITURE_ROWS, SURPLUS];

/** Where a row stands in the form. */
export const orderOf = (id: FormRowId): number => ORDER.indexOf(id);

/** The one side that a label can be of. */
export function sideOfHit({ ids }: Hit): BudgetSide | undefined {
  const sides = new Set(ids.map(sideOfRow));
  const [side] = sides;
  return sides.size === 1 ? side : undefined;
}

export const onSide = ({ ids }: Hit, side: BudgetSide): readonly FormRowId[] =>
  ids.filter((id) => sideOfRow(id) === side);

/**
 * The side of each label of one list, top to bottom. What both sides have (הנחות בארנונה) is of the side around it; between the last
 * label of one side and the first of the other, of the side whose heading stands above, else of the first as long as it goes on with
 * the form's order.
 */
export function assignSides(
  hits: readonly Hit[],
  sections: readonly Section[],
): readonly (BudgetSide | undefined)[] {
  const own = hits.map(sideOfHit);
  return hits.map((hit, index) => {
    const side = own[index];
    if (side !== undefined || hit.ids[0] === SURPLUS) return side;
    const before = own.slice(0, index).reduce((last, found, at) => (found === undefined ? last : at), -1);
    const after = own.findIndex((found, other) => other > index && found !== undefined);
    const from = hits[before]?.row ?? -1;
    const headed = sections.filter(({ row }) => row > from && row <= hit.row).at(-1);
    if (headed) return headed.side;
    const [first, second] = [own[before], own[after]];
    if (first === undefined || second === undefined || first === second) return first ?? second;
    const reached = Math.max(
      ...hits
        .slice(0, index)
        .flatMap((other, at) => (own[at] === first ? onSide(other, first) : []).map(orderOf)),
    );
    return onSide(hit, first).some((id) => orderOf(id) > reached) ? first : second;
  });
}
