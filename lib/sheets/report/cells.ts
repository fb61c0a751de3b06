import { fromDouble, type Exact } from '../../core/money.js';
import { areaName, cellName, sheetReference } from '../address.js';
import type { CellAt } from '../book/types.js';
import type { PlanCell } from '../plan.js';
import type { Area } from '../snapshot.js';

/** Agorot only where they exist. */
export const amountFormat = (amount: Exact): string => (amount.isInteger() ? '#,##0' : '#,##0.00');

/** An amount as a number where a cell holds all of its digits, else as text, never rounded. */
export function amountCell(amount: Exact | null): PlanCell {
  if (amount === null) return { value: null };
  const number = amount.toNumber();
  return fromDouble(number).equals(amount)
    ? { value: number, format: amountFormat(amount) }
    : { value: amount.toFixed() };
}

/** A link to a cell of the same workbook, which shows `shown`. */
export const linkCell = (sheet: string, cell: string, shown: string): PlanCell => ({
  formula: `=HYPERLINK("#${sheetReference(sheet, cell).replaceAll('"', '""')}","${shown.replaceAll('"', '""')}")`,
});

/** Neighbours one under the other become one area, and equal areas side by side another. */
function areasOf(cells: readonly CellAt[]): readonly Area[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const areas: Area[] = [];
  for (const [column, all] of [...columns].sort(([a], [b]) => a - b)) {
    const rows = [...new Set(all)].sort((a, b) => a - b);
    let top = rows[0] ?? 0;
    rows.forEach((row, index) => {
      const next = rows[index + 1];
      if (next === row + 1) return;
      const beside = areas.findIndex(
        (area) => area.top === top && area.bottom === row && area.right === column - 1,
      );
      const found = areas[beside];
      if (found) areas[beside] = { ...found, right: column };
      else areas.push({ top, left: column, bottom: row, right: column });
      top = next ?? row;
    });
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}

/**
 * The cells of a rule that names of each run of lines its first and its last: all between them count, so only the span is known.
 */
export function spanText(cells: readonly CellAt[], home: string | undefined): string {
  const columns = new Map<string, CellAt[]>();
  for (const cell of cells) {
    const key = `${String(cell.column)} ${cell.sheet}`;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  return [...columns.values()]
    .map((of) => {
      const rows = of.map(({ row }) => row).sort((a, b) => a - b);
      const { sheet, column } = of[0] ?? { sheet: '', column: 0 };
      const [first = 0, last = first] = [rows[0], rows.at(-1)];
      const [from, to] = [cellName(first, column), cellName(last, column)];
      const start = sheet === home ? from : sheetReference(sheet, from);
      return first === last ? start : `${start}…${to}`;
    })
    .join(', ');
}

/** More would be no help to anyone. */
const SHOWN = 12;

/** `D5:D8, D10`; cells of another sheet than `home` behind its name. */
export function cellsText(
  cells: readonly CellAt[],
  home: string | undefined,
  more: (count: number) => string,
): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const names = sheets.flatMap((sheet) =>
    areasOf(cells.filter((cell) => cell.sheet === sheet)).map((area) =>
      sheet === home ? areaName(area) : sheetReference(sheet, areaName(area)),
    ),
  );
  const rest = names.length - SHOWN;
  return rest > 1 ? `${names.slice(0, SHOWN).join(', ')} ${more(rest)}` : names.join(', ');
}
