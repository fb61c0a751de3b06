import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import { codeLooker, type CodeLooker } from './codes.js';
import { readColumns } from './columns.js';
import { HeadingRows, type HeadingBlock } from './heading-rows.js';
import { codesByHeading, splitOverColumns } from './parts.js';
import { lineRows, type CodeWay } from './rows-of-lines.js';
import { straighten } from './shifts.js';
import { statementsIn } from './statements.js';
import { fullCodeColumns, type CodeColumn } from './survey.js';
import type { Table } from './table.js';

/** A table of fewer lines than this is told by its headings too, or not at all. */
const FEW = 3;
/** So many codes are codes, whatever their heading says. */
const MANY = 10;

interface Codes {
  readonly way: CodeWay;
  readonly first: number;
  readonly share: number;
  readonly block: HeadingBlock | undefined;
}

/** The same codes once more are a copy for reading, not a second table. */
function isCopy(grid: Grid, one: CodeColumn, other: CodeColumn): boolean {
  const [a = 0, b = 0] = [one.columns[0], other.columns[0]];
  let [same, held] = [0, 0];
  for (let row = one.first; row <= one.last && held < 200; row += 1) {
    const [first, second] = [grid.cell(row, a)?.value ?? null, grid.cell(row, b)?.value ?? null];
    if (first === null || second === null) continue;
    held += 1;
    if (String(first).replace(/\D/g, '') === String(second).replace(/\D/g, '')) same += 1;
  }
  return same * 10 >= held * 9;
}

/** Where one of several tables that stand beside each other ends: each begins with its codes, or each ends with them. */
function besides(area: Area, codes: readonly CodeColumn[]): readonly Area[] {
  const columns = codes.map((code) => code.columns[0] ?? 0);
  const first = columns[0] ?? area.left;
  const last = columns.at(-1) ?? area.right;
  const widest = area.right;
  const leading = first - area.left <= widest - last;
  return columns.map((column, index) => ({
    ...area,
    left: leading
      ? index === 0
        ? area.left
        : column
      : index === 0
        ? area.left
        : (columns[index - 1] ?? 0) + 1,
    right: leading ? (columns[index + 1] ?? widest + 1) - 1 : index === columns.length - 1 ? widest : column,
  }));
}

/** Whether each of several columns of codes has amounts of its own beside it. */
function haveOwnAmounts(grid: Grid, areas: readonly Area[], codes: readonly CodeColumn[]): boolean {
  return areas.every((area, index) => {
    const code = codes[index];
    if (!code) return false;
    for (let row = code.first; row <= Math.min(code.last, code.first + 50); row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (column !== code.columns[0] && typeof grid.cell(row, column)?.value === 'number') return true;
      }
    }
    return false;
  });
}

function codesIn(
  grid: Grid,
  area: Area,
  headings: HeadingRows,
  look: CodeLooker,
  full: readonly CodeColumn[],
): Codes | undefined {
  if (full.length > 0) {
    const block = headings.above(Math.min(...full.map(({ first }) => first)));
    const said = ({ columns }: CodeColumn) => block?.said[columns[0] ?? 0]?.role;
    // Sums of billions have ten digits as well, but nobody has many of them.
    const [best] = full
      .filter((code) => said(code) !== 'amount' || code.count >= MANY)
      .sort(
        (a, b) =>
          Number(said(a) === 'amount') - Number(said(b) === 'amount') ||
          Number(said(b) === 'code') - Number(said(a) === 'code') ||
          b.count - a.count,
      );
    if (best) {
      return {
        way: { column: best.columns[0] ?? 0, full: true },
        first: best.first,
        share: best.share,
        block,
      };
    }
  }
  // Without whole codes, only headings can say that numbers are codes.
  let best: { readonly row: number; readonly score: number } | undefined;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 120); row += 1) {
    const score = headings.score(row);
    if (score >= 2 && (!best || score > best.score)) best = { row, score };
  }
  if (!best) return undefined;
  const block = headings.block(best.row, area.bottom);
  if (!block.said.some((said) => said?.role === 'code' || said?.role === 'part')) return undefined;
  if (!block.said.some((said) => said?.role === 'amount')) return undefined;
  const parts = splitOverColumns(grid, block, area, look);
  const column = parts?.columns[0];
  if (parts && column !== undefined) {
    return { way: { column, parts, full: true }, first: block.bottom + 1, share: 1, block };
  }
  const code = codesByHeading(grid, block, area, look);
  if (!code) return undefined;
  return { way: { column: code.columns[0] ?? 0, full: false }, first: code.first, share: code.share, block };
}

/** A row of headings that are not those of the table above: another table begins. */
function nextTable(
  headings: HeadingRows,
  block: HeadingBlock,
  rows: readonly number[],
  area: Area,
): number | undefined {
  const isLine = new Set(rows);
  for (let row = block.bottom + 1; row <= area.bottom; row += 1) {
    if (isLine.has(row) || headings.score(row) < 3 || headings.repeats(row, block)) continue;
    const other = headings.block(row, area.bottom + 1);
    const known = (of: HeadingBlock): string => of.said.map((said) => said?.role ?? '').join();
    const hasCode = other.said.some((said) => said?.role === 'code' || said?.role === 'part');
    const hasAmount = other.said.some((said) => said?.role === 'amount');
    const same = known(other) === known(block) && other.texts.join('\n') === block.texts.join('\n');
    if (hasCode && hasAmount && !same) return other.top;
  }
  return undefined;
}

function tableIn(
  sheet: Grid,
  area: Area,
  look: CodeLooker,
  full: readonly CodeColumn[],
  several: boolean,
): readonly Table[] {
  const first = new HeadingRows(sheet, area);
  const codes = codesIn(sheet, area, first, look, full);
  if (!codes) return [];
  const { way, block, share } = codes;
  const straight = block && straighten(sheet, area, first, block, look);
  const grid = straight?.grid ?? sheet;
  const headings = straight ? new HeadingRows(grid, area) : first;
  let rows = lineRows(grid, way, look, block ? block.bottom + 1 : codes.first, area.bottom);
  const next = block && nextTable(headings, block, rows, area);
  const here = next === undefined ? area : { ...area, bottom: next - 1 };
  if (next !== undefined) rows = rows.filter((row) => row < next);
  const titleEnd = (block?.top ?? rows[0] ?? 0) - 1;
  const columns = readColumns(grid, here, way, block, rows);
  const table: Table = {
    grid,
    area: here,
    look,
    headings,
    block,
    way,
    rows,
    columns,
    titles: statementsIn(grid, here, here.top, titleEnd),
    general: [],
    several: several || next !== undefined,
    share,
    columnAt: straight?.columnAt ?? ((_, column) => column),
  };
  const named = block?.said[way.column]?.role === 'code' && columns.amounts.some(({ unknown }) => !unknown);
  const found =
    columns.amounts.length > 0 && (rows.length >= FEW || (named && rows.length > 0)) ? [table] : [];
  if (next === undefined) return found;
  const below = { ...area, top: next };
  return [...found, ...tableIn(sheet, below, look, fullCodeColumns(sheet, below, look), true)];
}

/** What stands above the first of several tables is said of all of them. */
function withGeneral(grid: Grid, area: Area, tables: readonly Table[]): readonly Table[] {
  if (tables.length < 2) return tables;
  const tops = tables.map(({ block, rows }) => block?.top ?? rows[0] ?? 0);
  const general = statementsIn(grid, area, 0, Math.min(...tops) - 1);
  return tables.map((table) => ({ ...table, general }));
}

/** Every table of accounts in a sheet. */
export function tablesIn(grid: Grid): readonly Table[] {
  const look = codeLooker();
  const area: Area = { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 };
  const full = fullCodeColumns(grid, area, look);
  const [first, ...others] = full;
  const distinct = first ? [first, ...others.filter((code) => !isCopy(grid, first, code))] : [];
  if (distinct.length > 1) {
    const areas = besides(area, distinct);
    if (haveOwnAmounts(grid, areas, distinct)) {
      const tables = areas.flatMap((part, index) => {
        const code = distinct[index];
        return code ? tableIn(grid, part, look, [code], true) : [];
      });
      return withGeneral(grid, area, tables);
    }
  }
  return withGeneral(grid, area, tableIn(grid, area, look, full, false));
}
