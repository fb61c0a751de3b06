import { VINTAGES, type Vintage } from '../../model/authority.js';
import { QUOTA_FIELDS } from './headers.js';
import type { Difference, MembersRow, VintageAgreement } from './types.js';

function compare(rows: readonly MembersRow[], vintage: Vintage): VintageAgreement {
  const differences: Difference[] = [];
  let compared = 0;
  let agreeing = 0;
  let unknown = 0;
  for (const { row, authority, numbers } of rows) {
    if (!authority?.ok) continue;
    const figures = authority.value.figures[vintage];
    const own = QUOTA_FIELDS.flatMap((field) => {
      const here = numbers[field];
      return here === undefined || here.value === null
        ? []
        : [{ field, place: here.place, here: here.value }];
    });
    const common = own.flatMap((figure) => {
      const there = figures?.[figure.field]?.value;
      return there === undefined ? [] : [{ row, ...figure, there }];
    });
    const differing = common.filter(({ here, there }) => here !== there);
    unknown += own.length - common.length;
    compared += common.length > 0 ? 1 : 0;
    agreeing += common.length > 0 && differing.length === 0 ? 1 : 0;
    differences.push(...differing);
  }
  return { vintage, compared, agreeing, unknown, differences };
}

/** How far the rows are each vintage's figures, the nearest first; a vintage that knows more of them comes before one that knows less. */
export const compareVintages = (rows: readonly MembersRow[]): readonly VintageAgreement[] =>
  VINTAGES.map((vintage) => compare(rows, vintage)).sort(
    (a, b) => b.agreeing - a.agreeing || a.differences.length - b.differences.length || a.unknown - b.unknown,
  );

/** The vintage of the figures: the nearest, where more than half of the rows compared agree with it in everything. */
export function vintageOf(agreements: readonly VintageAgreement[]): VintageAgreement | undefined {
  const [best] = agreements;
  return best && best.agreeing * 2 > best.compared ? best : undefined;
}
