import { cellName } from '../address.js';
import type { CheckedSheet, SheetReading } from '../book/types.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { penFor, texts, across } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';
import { amountCell } from './cells.js';
import { unknownSheets } from './data.js';
import type { Results } from './results.js';
import type { Setting } from './setting.js';
import { CENTRED, TEXT, WRAPPED } from './styles.js';
import { headRow, tableSteps, type ReportColumn, type ReportRow, type ReportTable } from './table.js';
import { fileText } from './text.js';
import type { CheckedBook } from './types.js';

/** One line of the summary: a table that was read, or a sheet in which none was recognised. */
interface Line {
  readonly book: CheckedBook;
  readonly sheet: string;
  readonly reading?: SheetReading;
  readonly unread: number;
}

function linesOf(book: CheckedBook): readonly Line[] {
  const unknown = unknownSheets(book.check);
  return book.check.sheets.flatMap(({ sheet, readings, unread }: CheckedSheet): readonly Line[] => {
    if (readings.length === 0) {
      return unknown.has(sheet) ? [{ book, sheet, unread: 0 }] : [];
    }
    // Cells that no table of the sheet has a place for are counted once, at its first.
    return readings.map((reading, index) => ({
      book,
      sheet,
      reading,
      unread: index === 0 ? unread.length : 0,
    }));
  });
}

const SIGNED = '+#,##0.##;-#,##0.##;0';

export function summarySteps(
  setting: Setting,
  name: string,
  lines: readonly string[],
  results: Results,
): readonly PlanStep[] {
  const { labels, request, whereColumns } = setting;
  const { heads, kinds, parts, units } = labels;
  const columns: readonly ReportColumn[] = [
    ...whereColumns,
    { head: heads.kind, width: 22, style: WRAPPED },
    { head: heads.part, width: 18, style: WRAPPED },
    { head: heads.unit, width: 12, style: CENTRED },
    { head: heads.year, width: 8, style: CENTRED },
    { head: heads.lines, width: 8 },
    { head: heads.income, width: 18 },
    { head: heads.expenditure, width: 18 },
    { head: heads.difference, width: 16 },
    { head: heads.confidence, width: 12, style: CENTRED },
    { head: heads.unread, width: 10 },
  ];
  const income = columns.findIndex(({ head }) => head === heads.income);
  const all = request.books.flatMap(linesOf);
  const top = headRow({ lines }) + 1;

  const difference = ({ reading }: Line, row: number): PlanCell => {
    const { income: received, expenditure: paid } = reading?.totals ?? { income: null, expenditure: null };
    if (!received || !paid) return { value: null };
    results.set(name, row, income + 2, received.minus(paid).toNumber());
    return { formula: `=${cellName(row, income)}-${cellName(row, income + 1)}`, format: SIGNED };
  };
  const rowOf = (line: Line, index: number): ReportRow => {
    const { book, sheet, reading, unread } = line;
    const start = setting.where(book, sheet);
    if (!reading) return [...start, { value: kinds.none }];
    const { kind, part, unit, year, lines: count, totals, confidence } = reading;
    return [
      ...start,
      { value: kinds[kind] },
      { value: part === undefined ? '' : (parts[part] ?? '') },
      { value: units[unit ?? 'none'] },
      { value: year },
      { value: count, format: '#,##0' },
      amountCell(totals.income),
      amountCell(totals.expenditure),
      difference(line, top + index),
      { value: labels.confidence[confidence] },
      { value: unread, format: '#,##0' },
    ];
  };
  const table: ReportTable = {
    name,
    title: labels.titles.summary,
    lines,
    columns,
    rows: all.map(rowOf),
  };
  return [...tableSteps(setting, table), ...refusedSteps(setting, name, top + all.length + 1)];
}

/** Files that could not be checked, under the table. */
function refusedSteps({ request, labels }: Setting, name: string, top: number): readonly PlanStep[] {
  const refused = request.refused ?? [];
  if (refused.length === 0) return [];
  const pen = penFor(name);
  return [
    pen.write(top, 0, [
      texts(labels.refused),
      ...refused.map(({ file, reason }) => texts(fileText(file), reason)),
    ]),
    pen.style(across(top, 0, 0), { ...TEXT, ...STYLES.warning }),
    pen.style({ top: top + 1, left: 0, bottom: top + refused.length, right: 1 }, TEXT),
  ];
}
