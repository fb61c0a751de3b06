import { fail, ok, type Result } from '../../core/result.js';
import type { CellStyle } from '../../sheets/plan.js';
import { readCharts } from '../chart/read.js';
import { readFormats, readLooks } from '../conditional/read.js';
import { Details } from '../details/details.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { Package } from '../package/package.js';
import type { ReadOptions, XlsxProblem } from '../types.js';
import type { OpenedSheet, OpenedWorkbook } from '../opened.js';
import { readDynamicMarks } from './metadata.js';
import { readSettings } from './settings.js';
import { readSheet, type SheetCells, type SheetContext } from './sheet.js';
import { readSharedStrings } from './strings.js';
import { readStructure } from './structure.js';
import { readStyles } from './styles.js';

const SIDES = { start: 'end', end: 'start', center: 'center' } as const;

/** A file says left and right. Styles are read as in a sheet from left to right; in the other direction the sides change. */
function mirrored(sheet: SheetCells, cache: Map<CellStyle, CellStyle>): SheetCells {
  const rows = sheet.rows.map((row) =>
    row.map((cell) => {
      if (cell?.style?.align === undefined) return cell;
      const style = cache.get(cell.style) ?? { ...cell.style, align: SIDES[cell.style.align] };
      cache.set(cell.style, style);
      return { ...cell, style };
    }),
  );
  return { ...sheet, rows };
}

/**
 * Reads an .xlsx file: values, formulas under plain names, number formats, direction, visibility, merged and array areas.
 * Dates stay serial numbers. Sheets without cells (charts, dialogs) are left out.
 */
export function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<OpenedWorkbook, XlsxProblem>> {
  return Promise.resolve(read(bytes, options));
}

function read(bytes: Uint8Array, options: ReadOptions): Result<OpenedWorkbook, XlsxProblem> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const pack = Package.open(bytes, limits);
  if (!pack.ok) return pack;
  const structure = readStructure(pack.value);
  if (!structure.ok) return structure;
  const { part, sheets: entries, date1904 } = structure.value;

  const context: SheetContext = {
    strings: readSharedStrings(pack.value, part('sharedStrings')),
    styles: readStyles(pack.value, part('styles'), options.styles ?? false),
    dynamicMarks: readDynamicMarks(pack.value, part('sheetMetadata')),
    room: limits.cells,
    blankRoom: limits.blankCells,
    formulaRoom: limits.sharedFormulas,
  };
  const looks = options.formats ? readLooks(pack.value, part('styles')) : [];
  const mirrors = new Map<CellStyle, CellStyle>();
  const details = options.comments ? new Details(pack.value, structure.value) : undefined;
  const sheets: OpenedSheet[] = [];
  for (const { name, visibility, part: path } of entries) {
    if (path === undefined) continue;
    const text = pack.value.take(path);
    const cells = text === undefined ? undefined : readSheet(text, context);
    if (context.room < 0) return fail({ code: 'file-too-many-cells', facts: { limit: limits.cells } });
    if (context.blankRoom < 0) {
      return fail({ code: 'file-too-many-cells', facts: { limit: limits.blankCells } });
    }
    if (context.formulaRoom < 0) {
      return fail({ code: 'file-inflates-too-much', facts: { limit: limits.sharedFormulas } });
    }
    if (cells === undefined) return fail({ code: 'file-damaged', facts: { part: path } });
    sheets.push({
      name,
      visibility,
      ...(date1904 && { from1904: true }),
      ...(cells.rtl && options.styles ? mirrored(cells, mirrors) : cells),
      ...(options.charts && { charts: readCharts(pack.value, path) }),
      ...(options.formats && text !== undefined && { formats: readFormats(text, looks) }),
      ...(text !== undefined && details?.ofSheet(name, path, text)),
    });
  }
  const settings = options.addin === undefined ? {} : { settings: readSettings(pack.value, options.addin) };
  return ok({ sheets, date1904, ...settings, ...details?.ofWorkbook(sheets) });
}
