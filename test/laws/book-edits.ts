import { cellName, parseCell } from '../../lib/index.js';
import type { Cell, SheetSnapshot } from '../../lib/index.js';

type Sheets = readonly SheetSnapshot[];

/** References of a formula, with the sheet before them; text between quotation marks is passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}\d_]+)!)?(?<![\p{L}\d_.])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\d_(])/gu;

const unquoted = (sheet: string): string => sheet.replace(/^'|'$/g, '').replaceAll("''", "'");

/** Every reference of a formula through `move`, which is given the sheet it means and one corner. */
function rewritten(
  formula: string,
  own: string,
  prefix: (sheet: string, written: string) => string,
  move: (sheet: string, corner: string) => string,
): string {
  return formula.replace(REFERENCE, (whole: string, sheet?: string, from?: string, to?: string) => {
    if (from === undefined) return whole;
    const meant = sheet === undefined ? own : unquoted(sheet);
    const corners = [from, to].flatMap((corner) => (corner === undefined ? [] : [move(meant, corner)]));
    return (sheet === undefined ? '' : `${prefix(meant, sheet)}!`) + corners.join(':');
  });
}

const everyFormula = (sheets: Sheets, change: (formula: string, own: string) => string): Sheets =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell?.formula === undefined ? cell : { ...cell, formula: change(cell.formula, sheet.name) },
      ),
    ),
  }));

const withRow = (corner: string, row: number): string => corner.replace(/\d+$/, String(row + 1));

/** A row pushed in at zero-based `at`, with what stands below and whatever refers to it moving down, as Excel does it. */
export function insertRow(sheets: Sheets, name: string, at: number, cells: readonly Cell[]): Sheets {
  const moved = everyFormula(sheets, (formula, own) =>
    rewritten(
      formula,
      own,
      (_, written) => written,
      (sheet, corner) => {
        const row = parseCell(corner)?.row ?? 0;
        return sheet === name && row >= at ? withRow(corner, row + 1) : corner;
      },
    ),
  );
  return moved.map((sheet) =>
    sheet.name === name
      ? { ...sheet, rows: [...sheet.rows.slice(0, at), cells, ...sheet.rows.slice(at)] }
      : sheet,
  );
}

/** Two rows in each other's place, as sorting leaves them: what they say of their own row, they say of the new one. */
export function swapRows(sheets: Sheets, name: string, one: number, other: number): Sheets {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const moved = (from: number, to: number) =>
      (sheet.rows[from] ?? []).map((cell) =>
        cell?.formula === undefined
          ? cell
          : {
              ...cell,
              formula: rewritten(
                cell.formula,
                name,
                (_, written) => written,
                (meant, corner) =>
                  meant === name && parseCell(corner)?.row === from && !/\$\d/.test(corner)
                    ? withRow(corner, to)
                    : corner,
              ),
            },
      );
    const rows = [...sheet.rows];
    [rows[one], rows[other]] = [moved(other, one), moved(one, other)];
    return { ...sheet, rows };
  });
}

/** A sheet under another name, which every formula that names it follows. */
export function renameSheet(sheets: Sheets, name: string, to: string): Sheets {
  const followed = everyFormula(sheets, (formula, own) =>
    rewritten(
      formula,
      own,
      (sheet, written) => (sheet === name ? `'${to.replaceAll("'", "''")}'` : written),
      (_, corner) => corner,
    ),
  );
  return followed.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet));
}

/** One cell set; nothing else. */
export const setCell = (
  sheets: Sheets,
  name: string,
  row: number,
  column: number,
  cell: Cell | undefined,
): Sheets =>
  sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((line) => [...line]);
    const line = (rows[row] ??= []);
    line[column] = cell;
    return { ...sheet, rows };
  });

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly cell: Cell;
}

/** Every cell that holds something. */
export const placesOf = (sheets: Sheets): readonly Place[] =>
  sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell && (cell.value !== null || cell.formula !== undefined)
          ? [{ sheet, row, column, name: cellName(row, column), cell }]
          : [],
      ),
    ),
  );
