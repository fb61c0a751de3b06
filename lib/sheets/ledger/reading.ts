import type { LedgerFacts } from '../../budget/ledger/facts.js';
import type { Problem } from '../../core/result.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { AmountConventions } from '../amount/types.js';
import { amountReader, settleColumn, type AmountReader, type DoubtfulText } from '../book/column.js';
import type { Question, ReadContext, SheetReading } from '../book/types.js';
import type { Area, Cell } from '../snapshot.js';
import type { AmountColumn } from './columns.js';
import { mainColumn } from './main-column.js';
import { notesOf } from './notes.js';
import { placesOf } from './places.js';
import {
  answeredColumn,
  answeredUnit,
  answeredWay,
  columnQuestion,
  unitQuestion,
  wayQuestion,
  type Way,
} from './questions.js';
import { RowReader, type RowsRead } from './rows.js';
import {
  statedSide,
  statedUnit,
  statedYear,
  statementsIn,
  titleSaysBudget,
  type StatedSide,
} from './statements.js';
import type { Table } from './table.js';
import { sidesOfLines, sideTotals, signsOf } from './totals.js';

/** Of the accounts of a sheet that says it is of one side, more than this share of the other make it one of both. */
const STRANGERS = 0.3;

function* cellsOf(table: Table, column: number): Generator<Cell | undefined> {
  for (const row of table.rows) yield table.grid.cell(row, column);
}

interface Conventions {
  readonly readers: readonly AmountReader[];
  readonly doubts: Readonly<Record<Way, readonly DoubtfulText[]>>;
}

/** How each column writes its amounts; what it leaves open an answer settles, for the whole sheet. */
function settle(table: Table, answers: ReadContext['answers'], where: string): Conventions {
  const { name } = table.grid.sheet;
  const decimal = answeredWay(answers, 'decimal', name, where);
  const footnotes = answeredWay(answers, 'footnotes', name, where);
  const doubts: Record<Way, DoubtfulText[]> = { decimal: [], footnotes: [] };
  const known = new Map<string, AmountReader>();
  const readers = table.columns.amounts.map(({ column }) => {
    const settled = settleColumn(cellsOf(table, column));
    const conventions: AmountConventions = {
      ...settled.conventions,
      // Where larger sums are negative by the same sign, −1 is a sum as well: budgets of accounts have no footnotes of their own.
      ...(settled.negatives && settled.conventions.footnotes === undefined && { footnotes: 'none' as const }),
      ...(decimal && { decimal }),
      ...(footnotes && { footnotes }),
    };
    if (conventions.decimal === undefined) doubts.decimal.push(...settled.doubts.decimal);
    if (conventions.footnotes === undefined) doubts.footnotes.push(...settled.doubts.footnotes);
    const key = JSON.stringify(conventions);
    const reader = known.get(key) ?? amountReader(conventions);
    known.set(key, reader);
    return reader;
  });
  return { readers, doubts };
}

interface Side {
  /** Of the sheet as a whole, by what it says or, where it says nothing, by all of its accounts. */
  readonly side: BudgetSide | undefined;
  readonly stated: StatedSide | undefined;
  /** Accounts of the other side than is stated. */
  readonly strangers: number;
}

function sideOfSheet({ lines }: RowsRead, stated: StatedSide | undefined): Side {
  const counts = sidesOfLines(lines);
  const all = counts.income + counts.expenditure;
  if (!stated) {
    const side = counts.expenditure === 0 ? 'income' : counts.income === 0 ? 'expenditure' : undefined;
    return { side: all === 0 ? undefined : side, stated, strangers: 0 };
  }
  const strangers = counts[stated.side === 'income' ? 'expenditure' : 'income'];
  return { side: strangers > all * STRANGERS ? undefined : stated.side, stated, strangers };
}

function confidenceOf(
  table: Table,
  main: number | null,
  inferred: boolean,
  questions: readonly Question[],
): SheetReading['confidence'] {
  if (main === null || !table.way.full) return 'unsure';
  const headed = table.block?.said[table.way.column]?.role === 'code' || table.way.parts !== undefined;
  const asked = questions.some(({ about }) => about !== 'unit');
  return headed && !inferred && !asked && table.share >= 0.9 ? 'certain' : 'likely';
}

/** Reads a table that was found to be an account-level budget. */
export function* readTable(table: Table, context: ReadContext): Generator<number, SheetReading<LedgerFacts>> {
  const { grid, block, columns, titles, general } = table;
  const sheet = grid.sheet.name;
  const where = table.several
    ? grid.place(block?.top ?? table.area.top, table.way.column).replace(/^.*!/, '!')
    : '';
  const { amounts } = columns;
  const headingRow = block?.bottom ?? table.rows[0] ?? table.area.top;

  const title = statedYear(sheet, titles) ?? statedYear(sheet, general);
  const chosen = mainColumn(amounts, title?.year, titleSaysBudget(sheet, titles));
  const answered = answeredColumn(context.answers, sheet, where, amounts);
  const main = answered ?? chosen.main;
  const inferred = answered === undefined && chosen.inferred;
  const mainAmounts: AmountColumn | undefined = main === null ? undefined : amounts[main];

  const { readers, doubts } = settle(table, context.answers, where);
  const rows = yield* new RowReader(table, readers).read(main);

  const below = statementsIn(
    grid,
    table.area,
    (rows.lineRows.at(-1) ?? table.area.bottom) + 1,
    table.area.bottom,
  );
  const said = statedUnit(mainAmounts, amounts, headingRow, titles, below);
  const stated =
    said.unit === null && !said.against ? statedUnit(undefined, [], headingRow, general, []) : said;
  const told = answeredUnit(context.answers, sheet, where);
  const unit: MoneyUnit | null = told ?? stated.unit ?? context.unit ?? null;
  const { side, stated: saidSide, strangers } = sideOfSheet(rows, statedSide(sheet, titles));
  const signs = main === null ? null : signsOf(rows.lines, main, side);
  const unreadLines = new Set(
    rows.unreadAmounts.flatMap(([line, column]) => (column === main ? [line] : [])),
  );
  const totals =
    main === null
      ? { income: null, expenditure: null }
      : sideTotals(rows.lines, main, side, signs, unit, unreadLines);

  const asked = (chosen.among.length > 0 ? chosen.among : amounts.map((_, index) => index)).flatMap(
    (index) => amounts[index] ?? [],
  );
  const questions: readonly Question[] = [
    ...(main === null && asked.length > 0 ? [columnQuestion(sheet, where, headingRow, asked, amounts)] : []),
    ...(unit === null ? [unitQuestion(sheet, where)] : []),
    ...(['decimal', 'footnotes'] as const).flatMap((way) =>
      doubts[way].length > 0 ? [wayQuestion(way, sheet, where, doubts[way])] : [],
    ),
  ];
  const used = [
    table.way.column,
    ...(table.way.parts?.columns ?? []),
    ...(columns.name === undefined ? [] : [columns.name]),
    ...amounts.map(({ column }) => column),
  ];
  const area: Area = {
    top: block?.top ?? rows.lineRows[0] ?? table.area.top,
    bottom: rows.lastRow,
    left: Math.min(...used),
    right: Math.max(...used),
  };
  const year = mainAmounts?.year ?? title?.year ?? null;
  const facts: LedgerFacts = {
    columns: amounts.map(({ heading, purpose, year: of }) => ({
      heading,
      purpose,
      ...(of !== undefined && { year: of }),
    })),
    main,
    lines: rows.lines,
    totals: rows.totals,
    ...(rows.unreadAmounts.length > 0 && { unreadAmounts: rows.unreadAmounts }),
    unit,
    signs,
    ...(title && { titleYear: title.year }),
    ...(side && { side }),
  };
  const notes: readonly Problem[] = notesOf({
    table,
    rows,
    main: mainAmounts,
    inferred,
    asked: main === null ? asked : [],
    stated,
    unit,
    titleYear: title?.year,
    signs,
    strangers,
    saidSide: saidSide?.side,
    doubts,
    headingRow,
  });
  return {
    sheet,
    kind: 'K2',
    ...(side && { part: side }),
    area,
    confidence: confidenceOf(table, main, inferred, questions),
    notes,
    unit,
    year,
    lines: rows.lines.length,
    totals,
    unread: rows.unread.map((cell) => ({ ...cell, column: table.columnAt(cell.row, cell.column) })),
    questions,
    facts,
    placeOf: placesOf({
      sheet,
      columnAt: table.columnAt,
      area,
      headingRow,
      codeColumn: table.way.column,
      columns: amounts.map(({ column }) => column),
      main,
      nameColumn: columns.name,
      lineRows: rows.lineRows,
      totalRows: rows.totalRows,
      titleYear: title?.at,
      unit: stated.at,
      side: saidSide?.at,
    }),
  };
}
