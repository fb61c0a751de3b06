import { parseArea } from '../../sheets/address.js';
import { parseReference } from '../reference.js';
import type { Area } from '../../sheets/snapshot.js';
import { fromRaw, type Raw } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { xmlText } from '../xml/text.js';

/** The formula element of a cell, as it stands in the part. */
export interface FormulaPlace {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Number of a shared formula. */
  readonly index?: string;
  /** Of a shared or array formula, in the cell where it is written out. */
  readonly area?: Area;
  /** As the file writes it, decoded; '' where a cell only shares another's. */
  readonly text: string;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly type: string;
  /** Shows its phonetic hints. */
  readonly phonetic: boolean;
  readonly mark?: string;
  readonly formula?: FormulaPlace;
  /** The elements that hold its value, as they stand. */
  readonly content: Raw;
}

export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  /** Where `</row>` begins; equal to `openEnd` for an empty element. */
  innerEnd: number;
  end: number;
  readonly empty: boolean;
  /** The style of its cells that are not written. */
  readonly style?: number;
  readonly spans?: { readonly start: number; readonly end: number; readonly text: string };
  /** Kept for rows that change, or that an array formula fills. */
  readonly cells: CellPlace[];
}

export interface ColumnPlace {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** As the file counts it, the padding included. */
  readonly width?: number;
}

export interface SheetMap {
  /** `x:` where the producer writes `<x:c>`. */
  readonly prefix: string;
  readonly rtl: boolean;
  readonly dimension?: { readonly start: number; readonly end: number; readonly area?: Area };
  readonly columns: readonly ColumnPlace[];
  readonly data: {
    readonly start: number;
    readonly openEnd: number;
    readonly innerEnd: number;
    readonly empty: boolean;
  };
  readonly rows: readonly RowPlace[];
  /** All cells whose formula concerns others too: shared and array formulas. */
  readonly linked: readonly CellPlace[];
  readonly arrays: readonly CellPlace[];
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function mapCell(scanner: XmlScanner, row: number, column: number): CellPlace {
  const { start, kind, end: openEnd } = scanner;
  const head = {
    row,
    column,
    start,
    style: Number(scanner.attribute('s') ?? 0),
    type: scanner.attribute('t') ?? 'n',
    phonetic: isOn(scanner.attribute('ph')),
    ...(scanner.attribute('cm') === undefined ? {} : { mark: scanner.attribute('cm') as string }),
  };
  if (kind === 'empty') return { ...head, end: openEnd, content: '' };
  let formula: FormulaPlace | undefined;
  let contentStart = openEnd;
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name === 'c') break;
    } else if (scanner.name === 'f') {
      const type = scanner.attribute('t') ?? 'normal';
      const index = scanner.attribute('si');
      const area = parseArea(scanner.attribute('ref') ?? '');
      const { start: formulaStart, end: textStart } = scanner;
      const formulaEnd = scanner.skip();
      const text = xmlText(fromRaw(scanner.text.slice(textStart, Math.max(textStart, scanner.start))));
      formula = {
        start: formulaStart,
        end: formulaEnd,
        type,
        text,
        ...(index === undefined ? {} : { index }),
        ...(area === undefined ? {} : { area }),
      };
      contentStart = scanner.end;
    } else scanner.skip();
  }
  return {
    ...head,
    end: scanner.end,
    content: scanner.text.slice(contentStart, scanner.start),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** Finds the places of a sheet part that a change of these rows needs. Undefined where the part is damaged. */
export function mapSheet(raw: Raw, changed: ReadonlySet<number>): SheetMap | undefined {
  const scanner = new XmlScanner(raw);
  if (!scanner.find('worksheet')) return undefined;
  const prefix = /^<([^\s/>]*:)/.exec(raw.slice(scanner.start, scanner.end))?.[1] ?? '';
  let rtl = false;
  let dimension: SheetMap['dimension'];
  const columns: ColumnPlace[] = [];
  const rows: RowPlace[] = [];
  const linked: CellPlace[] = [];

  while (scanner.next() && scanner.name !== 'sheetData') {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'sheetView') rtl = rtl || isOn(scanner.attribute('rightToLeft'));
    else if (scanner.name === 'dimension') {
      const place = scanner.attributePlace('ref');
      const area = parseArea(scanner.attribute('ref') ?? '');
      if (place) dimension = { ...place, ...(area ? { area } : {}) };
    } else if (scanner.name === 'col') {
      const width = scanner.attribute('width');
      columns.push({
        first: Number(scanner.attribute('min')) - 1,
        last: Number(scanner.attribute('max')) - 1,
        style: Number(scanner.attribute('style') ?? 0),
        ...(width === undefined ? {} : { width: Number(width) }),
      });
    }
  }
  if (scanner.name !== 'sheetData' || scanner.broken) return undefined;
  const data = { start: scanner.start, openEnd: scanner.end, empty: scanner.kind === 'empty' };

  let row = -1;
  let column = -1;
  let arraysUntil = -1;
  while (!data.empty && scanner.next()) {
    const { name, kind } = scanner;
    if (name === 'sheetData') break;
    const open = rows.at(-1);
    if (name === 'row' && kind === 'close') {
      if (open) [open.innerEnd, open.end] = [scanner.start, scanner.end];
    } else if (name === 'row') {
      const given = Number(scanner.attribute('r') ?? row + 2) - 1;
      row = Number.isInteger(given) && given >= 0 ? given : row + 1;
      column = -1;
      const spans = scanner.attributePlace('spans');
      rows.push({
        row,
        start: scanner.start,
        openEnd: scanner.end,
        innerEnd: scanner.end,
        end: scanner.end,
        empty: kind === 'empty',
        cells: [],
        ...(isOn(scanner.attribute('customFormat')) ? { style: Number(scanner.attribute('s') ?? 0) } : {}),
        ...(spans ? { spans: { ...spans, text: raw.slice(spans.start, spans.end) } } : {}),
      });
    } else if (name === 'c' && kind !== 'close') {
      const place = parseReference(scanner.attribute('r') ?? '');
      column = place?.row === row ? place.column : column + 1;
      const cell = mapCell(scanner, row, column);
      if (cell.formula?.type === 'array')
        arraysUntil = Math.max(arraysUntil, cell.formula.area?.bottom ?? -1);
      if (changed.has(row) || row <= arraysUntil) open?.cells.push(cell);
      if (cell.formula && cell.formula.type !== 'normal') linked.push(cell);
    }
  }
  if (scanner.broken) return undefined;
  return {
    prefix,
    rtl,
    columns,
    rows,
    linked,
    arrays: linked.filter(({ formula }) => formula?.type === 'array' && formula.area),
    data: { ...data, innerEnd: data.empty ? data.openEnd : scanner.start },
    ...(dimension ? { dimension } : {}),
  };
}
