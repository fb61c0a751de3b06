import { formulaFromFile } from '../formula/names.js';
import { PADDING } from '../formats.js';
import { shiftFormula } from '../formula/shift.js';
import { LAST_COLUMN, LAST_ROW, parseArea } from '../../sheets/address.js';
import { isInside, parseReference } from '../reference.js';
import type { CellStyle } from '../../sheets/plan.js';
import type { Area, CellValue } from '../../sheets/snapshot.js';
import type { OpenedCell, OpenedSheet } from '../opened.js';
import type { ArrayArea } from '../../sheets/snapshot.js';
import { XmlScanner } from '../xml/scanner.js';
import { decodeEscapes } from '../xml/text.js';
import { AreaCollector } from './areas.js';
import { readRichText } from './strings.js';
import type { StyleTable } from './styles.js';

/** What cells refer to beyond their own part. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  /** Numbers of the cell metadata (`cm`) that mark a formula as one that spills by itself. */
  readonly dynamicMarks: ReadonlySet<string>;
  /** Cells that may still be read: filled ones, and blank ones that have a format. */
  room: number;
  blankRoom: number;
  /** Characters to which shared formulas may still unfold. */
  formulaRoom: number;
}

export type SheetCells = Omit<OpenedSheet, 'name' | 'visibility'>;

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A file counts in a width the padding that Excel leaves out when it shows one. */
const charactersOf = (width: number): number => Math.max(0, Math.round((width - PADDING) * 100) / 100);

const NO_CELLS: readonly undefined[] = [];
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function valueOf(type: string, text: string | undefined, strings: readonly string[]): CellValue {
  if (text === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(text)] ?? null;
    case 'str':
    case 'inlineStr':
      return decodeEscapes(text);
    case 'b':
      return isOn(text.trim());
    case 'e':
      return { error: text.trim() };
    default: {
      // A date in ISO text (`t="d"`) stays the text that it is; nothing is guessed into a number.
      const trimmed = text.trim();
      if (trimmed === '') return null;
      const number = Number(trimmed);
      return Number.isFinite(number) ? number : trimmed;
    }
  }
}

/** One literal for each common shape: an object put together by spreading takes twice the memory. */
function cellOf(
  value: CellValue,
  formula: string | undefined,
  format: string | undefined,
  style: CellStyle | undefined,
): OpenedCell {
  if (style !== undefined) {
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
      style,
    };
  }
  if (formula === undefined) return format === undefined ? { value } : { value, format };
  return format === undefined ? { value, formula } : { value, formula, format };
}

/** Reads the cells of one sheet part. Undefined where the part is damaged; one of the context's rooms turns negative where it is too full. */
export function readSheet(text: string, context: SheetContext): SheetCells | undefined {
  const scanner = new XmlScanner(text);
  const rows: (readonly (OpenedCell | undefined)[])[] = [];
  const merges: Area[] = [];
  const arrays: ArrayArea[] = [];
  const shared = new Map<string, Shared>();
  const columnWidths: (number | undefined)[] = [];
  let rtl = false;
  let frozenRows = 0;
  let row = -1;
  let column = -1;
  let cells: (OpenedCell | undefined)[] = [];
  /** Blank cells that look alike are one object; formatted areas have hundreds of thousands of them. */
  const blanks: OpenedCell[] = [];
  let inData = false;
  let isProtected = false;
  const unlocked = new AreaCollector();

  const readFormula = (mark: string | undefined): string | undefined => {
    const type = scanner.attribute('t');
    const index = scanner.attribute('si');
    const area = parseArea(scanner.attribute('ref') ?? '');
    const content = scanner.content();
    if (type === 'dataTable') return undefined;
    if (type === 'array' && area) {
      arrays.push({ ...area, dynamic: mark !== undefined && context.dynamicMarks.has(mark) });
    }
    if (type !== 'shared' || index === undefined)
      return content === '' ? undefined : formulaFromFile(content);
    if (content !== '') {
      const formula = formulaFromFile(content);
      shared.set(index, { formula, row, column });
      return formula;
    }
    const master = shared.get(index);
    context.formulaRoom -= master?.formula.length ?? 0;
    if (context.formulaRoom < 0) return undefined;
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  };

  const readCell = (): void => {
    const place = parseReference(scanner.attribute('r') ?? '');
    if (place?.row === row) column = place.column;
    else column += 1;
    const type = scanner.attribute('t') ?? 'n';
    const styleIndex = Number(scanner.attribute('s') ?? 0);
    const mark = scanner.attribute('cm');
    let content: string | undefined;
    let formula: string | undefined;
    const { kind } = scanner;
    if (kind === 'open') {
      while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'c')) {
        if (scanner.kind === 'close') continue;
        if (scanner.name === 'v') content = scanner.content();
        else if (scanner.name === 'f') formula = readFormula(mark);
        else if (scanner.name === 'is') content = readRichText(scanner);
        else scanner.skip();
      }
    }
    const value = type === 'inlineStr' ? (content ?? null) : valueOf(type, content, context.strings);
    const format = context.styles.formats[styleIndex];
    const style = context.styles.looks[styleIndex];
    const blank = value === null && formula === undefined;
    if (context.styles.unlocked.has(styleIndex)) unlocked.add(row, column);
    if ((blank && format === undefined && style === undefined) || column > LAST_COLUMN) return;
    // Only rows that hold something are kept: a file may name a million others.
    rows[row] = cells;
    if (blank) {
      context.blankRoom -= 1;
      cells[column] = blanks[styleIndex] ??= cellOf(value, formula, format, style);
    } else {
      context.room -= 1;
      cells[column] = cellOf(value, formula, format, style);
    }
  };

  while (Math.min(context.room, context.blankRoom, context.formulaRoom) >= 0 && scanner.next()) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      if (name === 'sheetData') inData = false;
      continue;
    }
    if (inData) {
      if (name === 'c') readCell();
      else if (name === 'row') {
        const given = Number(scanner.attribute('r') ?? row + 2) - 1;
        row = Number.isInteger(given) && given >= 0 ? given : row + 1;
        if (row > LAST_ROW) return undefined;
        column = -1;
        cells = [];
      }
      continue;
    }
    if (name === 'sheetData') inData = kind === 'open';
    else if (name === 'sheetView') rtl = rtl || isOn(scanner.attribute('rightToLeft'));
    else if (name === 'pane' && scanner.attribute('state')?.startsWith('frozen')) {
      frozenRows = Number(scanner.attribute('ySplit') ?? 0);
    } else if (name === 'col') {
      const width = Number(scanner.attribute('width') ?? NaN);
      const last = Math.min(Number(scanner.attribute('max') ?? 0), LAST_COLUMN + 1);
      // A width that reaches to the sheet's last column is its default, and not worth sixteen thousand entries.
      if (Number.isFinite(width) && last <= LAST_COLUMN) {
        for (let at = Number(scanner.attribute('min') ?? 1); at <= last; at++)
          columnWidths[at - 1] = charactersOf(width);
      }
    } else if (name === 'sheetProtection') isProtected = isOn(scanner.attribute('sheet'));
    else if (name === 'protectedRange') unlocked.addRange(scanner);
    else if (name === 'mergeCell') {
      const area = parseArea(scanner.attribute('ref') ?? '');
      if (area) merges.push(area);
    }
  }
  if (scanner.broken) return undefined;
  for (let at = 0; at < rows.length; at++) rows[at] ??= NO_CELLS;
  return {
    rtl,
    rows,
    merges,
    arrays,
    columnWidths,
    frozenRows,
    ...(isProtected && { protected: true, unlocked: unlocked.areas() }),
  };
}

/** Where the formula stands that fills this cell, if another cell's does. */
export const arrayAt = (arrays: readonly ArrayArea[], row: number, column: number): ArrayArea | undefined =>
  arrays.find((area) => isInside(area, row, column));
