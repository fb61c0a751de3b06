import type { FrozenPlace, CellValue, SheetSnapshot } from '../../index.js';
import type { ResultOf } from '../../xlsx/index.js';

/** Results that a file shows before anything is calculated: what stands in the cells now, unless `results` says otherwise. */
export function shownIn(
  sheets: readonly SheetSnapshot[],
  results: readonly (FrozenPlace & { readonly value: CellValue })[] = [],
): ResultOf {
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  const keyOf = (...place: readonly (string | number)[]): string => JSON.stringify(place);
  const given = new Map(results.map(({ sheet, row, column, value }) => [keyOf(sheet, row, column), value]));
  return (sheet, row, column) =>
    given.get(keyOf(sheet, row, column)) ?? rows.get(sheet)?.[row]?.[column]?.value ?? undefined;
}
