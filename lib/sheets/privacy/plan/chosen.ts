import { fail, ok, type Result } from '../../../core/result.js';
import { cellName, sheetReference } from '../../address.js';
import type { CellPlace, Found } from '../find/found.js';
import { LeftOut, sameSheet } from '../left-out.js';
import type { Carried, LeavingChoice, LeavingKind, LeavingProblem } from '../types.js';

/** A cell whose content goes, and the kind for whose sake. */
export interface BlankedCell extends CellPlace {
  readonly sheet: string;
  readonly kind: LeavingKind;
}

/** What was chosen, as sheets and cells. */
export interface Chosen {
  readonly found: readonly Found[];
  readonly stays: readonly Found[];
  readonly blanked: readonly BlankedCell[];
  /** Cells that get their values because a contact stands in their formula. */
  readonly values: readonly BlankedCell[];
  /** Headings of tables that should have been blanked. */
  readonly headings: readonly BlankedCell[];
  readonly left: LeftOut;
  leaves(kind: LeavingKind): boolean;
}

type Headings = ReadonlyMap<
  string,
  readonly { readonly row: number; readonly from: number; readonly to: number }[]
>;

const headingsOf = (book: Carried): Headings =>
  new Map(
    book.sheets.map(({ name, tables = [] }) => [
      sameSheet(name),
      tables.map(({ area }) => ({ row: area.top, from: area.left, to: area.right })),
    ]),
  );

/** Of what goes along, what is left out; ids and cells that stay by exception are taken off. */
export function chosenOf(
  book: Carried,
  everything: readonly Found[],
  { without, keep = [], keepCells = [] }: LeavingChoice,
): Result<Chosen, LeavingProblem> {
  const unknown = keep.find((id) => !everything.some(({ item }) => item.id === id));
  if (unknown !== undefined) return fail({ code: 'leaving-keep-unknown', facts: { id: unknown } });
  const kept = new Set(keep);
  const keptCells = new Set(keepCells.map((cell) => cell.toLowerCase()));
  const goes = ({ item }: Found): boolean =>
    without.includes(item.kind) && item.removable && !kept.has(item.id);
  const asked = everything.filter(goes);
  const sheets = asked.flatMap(({ item }) => (item.kind === 'hidden-sheets' ? (item.sheet ?? []) : []));
  const gone = new Set(sheets.map(sameSheet));
  // What lies in a sheet that goes needs nothing else.
  const inGone = ({ item }: Found): boolean =>
    item.kind !== 'hidden-sheets' && item.sheet !== undefined && gone.has(sameSheet(item.sheet));
  const found = asked.filter((one) => !inGone(one));
  const cellsOf = (of: 'blank' | 'values'): readonly BlankedCell[] => {
    const once = new Map<string, BlankedCell>();
    for (const { item, [of]: places = [] } of found)
      for (const { row, column } of places) {
        const place = sheetReference(item.sheet ?? '', cellName(row, column)).toLowerCase();
        if (keptCells.has(place) || once.has(place)) continue;
        once.set(place, { sheet: item.sheet ?? '', row, column, kind: item.kind });
      }
    return [...once.values()];
  };
  const headings = headingsOf(book);
  const isHeading = ({ sheet, row, column }: BlankedCell): boolean =>
    (headings.get(sameSheet(sheet)) ?? []).some(
      (one) => one.row === row && column >= one.from && column <= one.to,
    );
  const cells = cellsOf('blank');
  const blanked = cells.filter((cell) => !isHeading(cell));
  return ok({
    found,
    stays: everything.filter((one) => !goes(one) && !inGone(one)),
    blanked,
    values: cellsOf('values'),
    headings: cells.filter(isHeading),
    left: new LeftOut(sheets, blanked),
    leaves: (kind) => without.includes(kind),
  });
}
