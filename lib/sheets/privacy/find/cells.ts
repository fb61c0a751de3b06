import { eachFilled } from '../../walk.js';
import type { Area } from '../../snapshot.js';
import type { CarriedCell, CarriedSheet } from '../types.js';
import { filledCells } from './sheets.js';
import { isFilled, itemOf, valuesAt, type CellPlace, type Found } from './found.js';

type Spans = NonNullable<CarriedSheet['hiddenRows']>;

const inSpans = (spans: Spans, at: number): boolean => spans.some(({ from, to }) => at >= from && at <= to);
const lengthOf = (spans: Spans): number => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Rows and columns that are hidden, where they hold something. Of a hidden sheet nothing is seen anyway. */
export function findHiddenRows(sheet: CarriedSheet): readonly Found[] {
  const { name, visibility, hiddenRows = [], hiddenColumns = [] } = sheet;
  if (visibility !== 'visible') return [];
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return [];
  const blank = filledCells(sheet).filter(
    ({ row, column }) => inSpans(hiddenRows, row) || inSpans(hiddenColumns, column),
  );
  if (blank.length === 0) return [];
  const facts = {
    sheet: name,
    rows: lengthOf(hiddenRows.filter((span) => blank.some(({ row }) => inSpans([span], row)))),
    columns: lengthOf(hiddenColumns.filter((span) => blank.some(({ column }) => inSpans([span], column)))),
    cells: blank.length,
  };
  const item = itemOf({
    kind: 'hidden-rows',
    key: name,
    note: { code: 'leaving-rows', facts, place: name },
    sheet: name,
    cells: blank,
    shows: valuesAt(sheet, blank.slice(0, 200)),
  });
  return [{ item, blank }];
}

/** A section of a number format that shows nothing: `` or `""`, in any colour. */
const isEmptySection = (section: string): boolean => section.replace(/\[[^\]]*\]|""/g, '').trim() === '';

/** Which section of a format applies, and whether it shows nothing. A zero that is not shown says nothing either way. */
function showsNothing(format: string, value: CarriedCell['value']): boolean {
  const sections = format.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;"\\[])+|(?=;)|(?<=;)$/g) ?? [];
  if (sections.length < 2) return false;
  const [positive = '', negative = '', , text] = sections;
  if (typeof value === 'string') return text !== undefined && isEmptySection(text);
  if (typeof value !== 'number' || value === 0) return false;
  return isEmptySection(value > 0 ? positive : negative);
}

const WHITE = /^#?(?:ff)?ffffff$/i;

function sameColours({ style }: CarriedCell): boolean {
  if (style?.color === undefined) return false;
  return style.fill === undefined
    ? WHITE.test(style.color)
    : style.fill.toLowerCase() === style.color.toLowerCase();
}

const isWithin = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Cells that look blank: their format shows nothing, or they are written in the colour of their ground. */
export function findUnseenCells(sheet: CarriedSheet): readonly Found[] {
  const { name, visibility, rows, hiddenRows = [], hiddenColumns = [], tables = [] } = sheet;
  if (visibility !== 'visible') return [];
  const blank: CellPlace[] = [];
  rows.forEach((line, row) => {
    eachFilled(line, (cell, column) => {
      if (!isFilled(cell) || cell.value === null || cell.value === '') return;
      // A table's own looks may lie behind white letters.
      const plain = sameColours(cell) && !tables.some(({ area }) => isWithin(area, row, column));
      if (!plain && !(cell.format !== undefined && showsNothing(cell.format, cell.value))) return;
      if (!inSpans(hiddenRows, row) && !inSpans(hiddenColumns, column)) blank.push({ row, column });
    });
  });
  if (blank.length === 0) return [];
  const item = itemOf({
    kind: 'hidden-cells',
    key: name,
    note: { code: 'leaving-unseen', facts: { sheet: name, cells: blank.length }, place: name },
    sheet: name,
    cells: blank,
    shows: valuesAt(sheet, blank.slice(0, 200)),
  });
  return [{ item, blank }];
}
