import { fail, ok, type Result } from '../../core/result.js';
import { shiftFormula } from '../formula/shift.js';
import { areaName, LAST_COLUMN, LAST_ROW, cellName } from '../../sheets/address.js';
import { isInside } from '../reference.js';
import type { Area } from '../../sheets/snapshot.js';
import type { XlsxProblem } from '../types.js';
import type { CellChange } from '../edits.js';
import { splice, toRaw, type Raw, type Splice } from '../xml/raw.js';
import { plainText } from '../xml/text.js';
import { settleArrays } from './arrays.js';
import { keepsFormula, renderCell } from './cell.js';
import { heightOf } from './heights.js';
import { mapSheet, type CellPlace, type RowPlace, type SheetMap } from './map.js';

export interface SheetWriting {
  readonly sheet: string;
  /** The style of a cell that had another before. */
  restyle(before: number, change: CellChange, rtl: boolean): number;
  readonly spillMark: () => string;
}

export interface WrittenSheet {
  readonly raw: Raw;
  /** Cells that have a formula now and had none, and the reverse. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly uncalculated: boolean;
}

type Changes = Map<number, Map<number, CellChange>>;
const TEXT_LIMIT = 32_767;

/** By row and column; of several changes of one cell the later members win. */
function collect(sheet: string, cells: readonly CellChange[]): Result<Changes, XlsxProblem> {
  const changes: Changes = new Map();
  const problems: XlsxProblem[] = [];
  for (const change of cells) {
    const { row, column, value } = change;
    if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) {
      problems.push({ code: 'cell-outside-sheet', facts: { sheet, row, column } });
      continue;
    }
    const cell = cellName(row, column);
    if (typeof value === 'string' && value.length > TEXT_LIMIT) {
      problems.push({
        code: 'cell-text-too-long',
        facts: { sheet, cell, length: value.length, limit: TEXT_LIMIT },
      });
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      problems.push({ code: 'cell-number-not-finite', facts: { sheet, cell } });
    }
    const inRow = changes.get(row) ?? new Map<number, CellChange>();
    inRow.set(column, { ...inRow.get(column), ...change });
    changes.set(row, inRow);
  }
  const [first, ...more] = problems;
  return first ? fail(first, ...more) : ok(changes);
}

/**
 * Cells that share the formula of one that changes, with what they calculate written out. The others of the same
 * number keep sharing only as long as the cell that writes the formula out stays.
 */
function unshare(map: SheetMap, changes: Changes): Map<CellPlace, string> {
  const unshared = new Map<CellPlace, string>();
  for (const master of map.linked) {
    const { formula, row, column } = master;
    if (formula?.type !== 'shared' || formula.text === '') continue;
    const change = changes.get(row)?.get(column);
    if (!change || keepsFormula(master, change)) continue;
    for (const cell of map.linked) {
      if (cell.formula?.type !== 'shared' || cell.formula.index !== formula.index || cell.formula.text !== '')
        continue;
      unshared.set(cell, shiftFormula(formula.text, cell.row - row, cell.column - column));
    }
  }
  return unshared;
}

function widenSpans(place: RowPlace, columns: Iterable<number>): Splice | undefined {
  const [first, last] = (place.spans?.text ?? '').split(':').map(Number);
  if (!place.spans || !first || !last) return undefined;
  const all = [...columns].map((column) => column + 1);
  const text = `${Math.min(first, ...all)}:${Math.max(last, ...all)}`;
  return text === place.spans.text ? undefined : { start: place.spans.start, end: place.spans.end, text };
}

function grow(area: Area | undefined, row: number, column: number): Area {
  const { top, left, bottom, right } = area ?? { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}

/** Changes cells of one sheet part. Only their `<c>` elements differ afterwards, and what has to follow from them. */
export function writeSheet(
  raw: Raw,
  cells: readonly CellChange[],
  writing: SheetWriting,
): Result<WrittenSheet, XlsxProblem> {
  const collected = collect(writing.sheet, cells);
  if (!collected.ok) return collected;
  const changes = collected.value;
  const map = mapSheet(raw, new Set(changes.keys()));
  if (!map) return fail({ code: 'file-damaged', facts: { part: writing.sheet } });
  const problem = settleArrays(map, changes, writing.sheet);
  if (problem) return fail(problem);

  const { prefix } = map;
  const unshared = unshare(map, changes);
  const splices: Splice[] = [];
  const gained: string[] = [];
  const lost: string[] = [];
  let uncalculated = false;
  let extent = map.dimension?.area;

  const columnOf = (column: number) =>
    map.columns.find(({ first, last }) => column >= first && column <= last);
  const render = (place: CellPlace | undefined, change: CellChange, row: RowPlace | undefined): Raw => {
    const inherited = row?.style ?? columnOf(change.column)?.style ?? 0;
    const shared = place && unshared.get(place);
    if (place) unshared.delete(place);
    const style = writing.restyle(place?.style ?? inherited, change, map.rtl);
    const rendered = renderCell(raw, place, change, {
      prefix,
      style,
      inherited,
      spillMark: writing.spillMark,
      ...(shared === undefined ? {} : { unshared: shared }),
    });
    const name = cellName(change.row, change.column);
    if (rendered.hasFormula && !place?.formula) gained.push(name);
    if (!rendered.hasFormula && place?.formula) lost.push(name);
    uncalculated ||= rendered.uncalculated;
    if (rendered.xml !== '') extent = grow(extent, change.row, change.column);
    return rendered.xml;
  };

  const inOrder = [...changes].sort(([a], [b]) => a - b);
  const rowPlaces = new Map(map.rows.map((place) => [place.row, place]));
  const newRows = inOrder.filter(([row]) => !rowPlaces.has(row));
  const renderRow = ([row, inRow]: [number, Map<number, CellChange>]): Raw => {
    const inner = [...inRow.values()]
      .sort((a, b) => a.column - b.column)
      .map((change) => render(undefined, change, undefined))
      .join('');
    if (inner === '') return '';
    const height = heightOf(inRow.values(), (column) => columnOf(column)?.width);
    return `<${prefix}row r="${row + 1}"${height ? ` ht="${height}"` : ''}>${inner}</${prefix}row>`;
  };

  let nextNew = 0;
  const insertRowsBefore = (row: number, at: number) => {
    let text = '';
    for (let entry = newRows[nextNew]; entry && entry[0] < row; entry = newRows[++nextNew])
      text += renderRow(entry);
    if (text !== '') splices.push({ start: at, end: at, text });
  };

  for (const place of map.rows) {
    insertRowsBefore(place.row, place.start);
    const inRow = changes.get(place.row);
    if (!inRow || rowPlaces.get(place.row) !== place) continue;
    const spans = widenSpans(place, inRow.keys());
    if (spans) splices.push(spans);
    const pending = [...inRow.values()].sort((a, b) => a.column - b.column);
    let next = 0;
    const insertBefore = (column: number): Raw => {
      let text = '';
      for (let change = pending[next]; change && change.column < column; change = pending[++next]) {
        text += render(undefined, change, place);
      }
      return text;
    };
    for (const cell of place.cells) {
      const before = insertBefore(cell.column);
      const change = inRow.get(cell.column);
      if (change && pending[next] === change) {
        next += 1;
        splices.push({ start: cell.start, end: cell.end, text: before + render(cell, change, place) });
      } else if (before !== '') splices.push({ start: cell.start, end: cell.start, text: before });
    }
    const rest = insertBefore(Infinity);
    if (rest === '') continue;
    if (place.empty) {
      // `<row …/>` opens up.
      splices.push({ start: place.openEnd - 2, end: place.openEnd, text: `>${rest}</${prefix}row>` });
    } else splices.push({ start: place.innerEnd, end: place.innerEnd, text: rest });
  }
  insertRowsBefore(Infinity, map.data.innerEnd);

  for (const [cell, formula] of unshared) {
    const place = cell.formula;
    if (!place) continue;
    splices.push({
      start: place.start,
      end: place.end,
      text: `<${prefix}f>${toRaw(plainText(formula))}</${prefix}f>`,
    });
  }
  if (map.data.empty && splices.length > 0) {
    const inner = splices.map(({ text }) => text).join('');
    const text = `<${prefix}sheetData>${inner}</${prefix}sheetData>`;
    splices.splice(0, splices.length, { start: map.data.start, end: map.data.openEnd, text });
  }
  if (map.dimension && extent && !sameArea(map.dimension.area, extent)) {
    splices.push({ start: map.dimension.start, end: map.dimension.end, text: areaName(extent) });
  }
  splices.sort((a, b) => a.start - b.start || a.end - b.end);
  return ok({ raw: splice(raw, splices), gained, lost, uncalculated });
}

const sameArea = (a: Area | undefined, b: Area): boolean =>
  a !== undefined && isInside(a, b.top, b.left) && isInside(a, b.bottom, b.right);
