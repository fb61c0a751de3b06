import type { Area, CellStyle, ChartRange, DrawnSeries, Result } from '../../../lib/index.js';
import {
  writeWorkbook,
  type AddinSettings,
  type CellChange,
  type NewFileSheet,
  type NewSheetChart,
  type OpenedCell,
  type SheetChanges,
  type WorkbookEdits,
  type XlsxProblem,
} from '../../../lib/xlsx/index.js';
import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import type { BookCell } from '../book/types.js';
import type { OpenFile } from './open.js';

const STANDARD_WIDTH = 8.43;

/** The add-in's own identity in the file, from its manifest. */
export type Identity = Pick<AddinSettings, 'addin' | 'version'>;

/** Rules of a new sheet; their lists stand where the add-in put them. */
const rulesOf = (book: Book, sheet: Sheet): NonNullable<NewFileSheet['rules']> =>
  book.validations.on(sheet.name).flatMap(({ areas, source, message }) =>
    source === undefined
      ? []
      : areas.map((area) => ({
          area,
          ...(message !== '' && { message }),
          source: source.startsWith('=')
            ? ({ kind: 'cells', reference: source.slice(1) } as const)
            : ({ kind: 'inline', items: source.split(',') } as const),
        })),
  );

function newSheet(book: Book, sheet: Sheet): NewFileSheet {
  const last = Math.max(-1, ...sheet.columnWidths.keys());
  return {
    name: sheet.name,
    rtl: sheet.rtl,
    columnWidths: Array.from(
      { length: last + 1 },
      (_, column) => sheet.columnWidths.get(column) ?? STANDARD_WIDTH,
    ),
    frozenRows: sheet.frozen.rows,
    print: sheet.print,
    visibility: sheet.visibility,
    ...(sheet.protected && { protect: { unlocked: sheet.unlocked } }),
    rules: rulesOf(book, sheet),
  };
}

/** The area that each spilling formula covers, by `row,column` of the formula. */
function spillAreas(sheet: Sheet): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const [row, column, { spilledFrom: from }] of sheet.cells()) {
    if (!from) continue;
    const key = `${from.row},${from.column}`;
    const area = areas.get(key) ?? { top: from.row, left: from.column, bottom: from.row, right: from.column };
    areas.set(key, { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) });
  }
  return areas;
}

const sameStyle = (a: CellStyle | undefined, b: CellStyle | undefined): boolean =>
  JSON.stringify(Object.entries(a ?? {}).sort()) === JSON.stringify(Object.entries(b ?? {}).sort());

/** Only what differs from the file: a look that is merely repeated would flatten what we do not know of it. */
function looks(
  cell: BookCell | undefined,
  old: OpenedCell | undefined,
): Pick<CellChange, 'format' | 'style'> {
  return {
    ...(cell?.format !== old?.format && { format: cell?.format ?? 'General' }),
    ...(!sameStyle(cell?.style, old?.style) && cell?.style && { style: cell.style }),
  };
}

function changesOf(book: Book, sheet: Sheet, old: (row: number, column: number) => OpenedCell | undefined) {
  const areas = spillAreas(sheet);
  const touched =
    sheet.origin === undefined
      ? [...sheet.cells()].map(([row, column]) => ({ row, column, touch: 'edited' as const }))
      : book.journal.touched(sheet.id);
  return touched.map(({ row, column, touch }): CellChange => {
    const cell = sheet.cell(row, column);
    const at = { row, column, value: cell?.value ?? null };
    const spill = areas.get(`${row},${column}`);
    const spills = spill !== undefined && cell?.formula !== undefined ? { spill } : {};
    if (touch === 'edited') {
      return { ...at, formula: cell?.formula ?? null, ...spills, ...looks(cell, old(row, column)) };
    }
    return { ...at, ...(cell?.formula !== undefined && spill ? { formula: cell.formula } : {}), ...spills };
  });
}

/** Charts that came since the file was opened; its own it keeps by itself. Series that draw nothing are left out. */
function newCharts(book: Book): readonly NewSheetChart[] {
  const inFile = (name: string): string => book.sheet(name)?.origin ?? name;
  const rangeIn = ({ sheet, area }: ChartRange): ChartRange => ({ sheet: inFile(sheet), area });
  return book.charts.all.flatMap((chart): NewSheetChart[] => {
    const { name, kind, title, axes, legend, at } = chart;
    if (chart.fromFile || kind === 'other') return [];
    const series = chart.series.flatMap(({ values, categories, ...one }): DrawnSeries[] =>
      values
        ? [{ ...one, values: rangeIn(values), ...(categories && { categories: rangeIn(categories) }) }]
        : [],
    );
    if (series.length === 0) return [];
    return [{ sheet: inFile(chart.sheet), chart: { name, kind, title, axes, legend, series, at } }];
  });
}

/** Conditional formats that came, and those of the file that went. */
function formatEdits({ book, original }: OpenFile): Pick<WorkbookEdits, 'addFormats' | 'removeFormats'> {
  const key = (sheet: string, index: number): string => `${index} ${sheet}`;
  const kept = new Set(
    book.formats.all.flatMap(({ sheet, inFile }) =>
      inFile === undefined ? [] : [key(book.sheet(sheet)?.origin ?? '', inFile)],
    ),
  );
  const stays = (sheet: string, index: number): boolean => kept.has(key(sheet, index));
  const removed = original?.read.sheets.some(
    ({ name, formats = [] }) =>
      !book.deleted.includes(name) && formats.some(({ index }) => !stays(name, index)),
  );
  const added = book.sheets.map(({ name, origin }) => ({
    sheet: origin ?? name,
    formats: book.formats.on(name).filter(({ inFile, formula }) => inFile === undefined && formula !== ''),
  }));
  return {
    ...(removed && { removeFormats: ({ index }, sheet) => !stays(sheet, index) }),
    addFormats: added.filter(({ formats }) => formats.length > 0),
  };
}

/** What was changed since the file was opened, and nothing else. */
function editsOf(file: OpenFile, identity: Identity | undefined): WorkbookEdits {
  const { book, original } = file;
  const before = new Map(original?.read.sheets.map((sheet) => [sheet.name, sheet]));
  const changes = book.sheets.map((sheet): SheetChanges => {
    const rows = before.get(sheet.origin ?? '')?.rows;
    return {
      sheet: sheet.origin ?? sheet.name,
      cells: changesOf(book, sheet, (row, column) => rows?.[row]?.[column]),
    };
  });
  const settings = identity && book.journal.parts.has('settings');
  return {
    deleteSheets: book.deleted,
    addSheets: book.sheets
      .filter((sheet) => sheet.origin === undefined)
      .map((sheet) => newSheet(book, sheet)),
    changes: changes.filter(({ cells }) => cells.length > 0),
    addCharts: newCharts(book),
    ...formatEdits(file),
    ...(settings && { settings: { ...identity, values: Object.fromEntries(book.shelf.settings) } }),
  };
}

/** The file with what was changed in it, every other part byte for byte as it was. */
export const saveFile = (
  file: OpenFile,
  identity: Identity | undefined,
): Promise<Result<Uint8Array, XlsxProblem>> =>
  writeWorkbook(file.original?.bytes ?? null, editsOf(file, identity));
