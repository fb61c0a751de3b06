import type { ChartAxis, Result } from '../../../lib/index.js';
import {
  readWorkbook,
  type OpenedChart,
  type OpenedFormat,
  type OpenedSheet,
  type OpenedValidation,
  type OpenedWorkbook,
  type XlsxProblem,
} from '../../../lib/xlsx/index.js';
import type { Book } from '../book/book.js';
import { openBook } from '../book/open.js';
import type { BookChart, BookFormat, BookValidation, CellEdit } from '../book/types.js';

/** A workbook on the desk, and the file that it came from. */
export interface OpenFile {
  readonly name: string;
  readonly book: Book;
  /** What saving starts from; null for a workbook that was never a file. */
  readonly original: { readonly bytes: Uint8Array; readonly read: OpenedWorkbook } | null;
}

function spills(sheet: OpenedSheet): CellEdit[] {
  return sheet.arrays.flatMap(({ top, left, bottom, right }) => {
    const edits: CellEdit[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const anchor = row === top && column === left;
        if (!anchor) edits.push({ row, column, spilledFrom: { row: top, column: left } });
      }
    }
    return edits;
  });
}

const widths = (sheet: OpenedSheet): Map<number, number> =>
  new Map(
    sheet.columnWidths.flatMap((width, column) => (width === undefined ? [] : [[column, width] as const])),
  );

const PLAIN_AXIS: ChartAxis = { title: '', reversed: false, crossedAt: 'start' };

const chartOf = (chart: OpenedChart, sheet: string): Omit<BookChart, 'id'> =>
  chart.kind === 'other'
    ? {
        ...chart,
        axes: { categories: PLAIN_AXIS, values: PLAIN_AXIS },
        legend: 'none',
        series: [],
        sheet,
        fromFile: true,
      }
    : { ...chart, sheet, fromFile: true };

const formatOf = (
  { index, type, areas, formula = '', look }: OpenedFormat,
  sheet: string,
): Omit<BookFormat, 'id'> => ({ sheet, type, areas, formula, look, stopIfTrue: false, inFile: index });

/** Rules that are no lists are kept in the file, and not applied here. */
const ruleOf = (rule: OpenedValidation, sheet: string): BookValidation => ({
  sheet,
  areas: rule.areas,
  ...(rule.list && { source: /^"/.test(rule.formula) ? rule.list.join(',') : `=${rule.formula}` }),
  strict: rule.strict,
  message: rule.message ?? '',
  fromFile: true,
});

/** `addin` is the id whose settings in the file are ours. */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  addin: string | undefined,
): Promise<Result<OpenFile, XlsxProblem>> {
  const read = await readWorkbook(bytes, {
    styles: true,
    comments: true,
    charts: true,
    formats: true,
    ...(addin !== undefined && { addin }),
  });
  if (!read.ok) return read;
  const book = openBook(read.value, name);
  for (const sheet of read.value.sheets) {
    book.edit(sheet.name, spills(sheet), 'open');
    const frozen = { rows: sheet.frozenRows, columns: 0 };
    const { unlocked = [] } = sheet;
    const layout = { columnWidths: widths(sheet), frozen, protected: sheet.protected ?? false, unlocked };
    book.layOut(sheet.name, layout, 'open');
    for (const rule of sheet.validations ?? []) book.validations.set(ruleOf(rule, sheet.name), 'open');
    for (const chart of sheet.charts ?? []) book.charts.add(chartOf(chart, sheet.name), 'open');
    const formats = [...(sheet.formats ?? [])].sort((a, b) => a.priority - b.priority);
    for (const format of formats) book.formats.add(formatOf(format, sheet.name), 'open');
  }
  return { ok: true, value: { name, book, original: { bytes, read: read.value } } };
}
