import type { ProjectFacts } from '../../budget/projects/facts.js';
import { excerpt } from '../../core/text.js';
import type { ReadContext, SheetReading } from '../book/types.js';
import type { Grid } from '../grid.js';
import { settleMoneys, type AmountHeading } from './amounts.js';
import { chooseColumns, moneyColumns } from './columns.js';
import { isMonthFirst } from './dates.js';
import { partFacts } from './facts.js';
import type { Block } from './headings.js';
import { Line } from './line.js';
import { TABLES } from './parts/all.js';
import type { ReadTotal } from './project-totals.js';
import { reading } from './reading.js';
import type { TableSetting } from './row-cells.js';
import { classify, type KnownRow } from './rows.js';
import type { TableSpec } from './spec.js';
import { Sweep } from './sweep.js';
import { titleOf } from './title.js';
import { checkTotals, type Summed, type TotalRow } from './totals.js';
import type { ClusterBookNote, ClusterPart, PartItems, TablePart } from './types.js';

/** A block of headings with the rows that are its own. */
export interface PlacedBlock {
  readonly block: Block;
  /** The row after its last. */
  readonly until: number;
  /** Headings repeated further down. */
  readonly skip: ReadonlySet<number>;
}

/** The texts of a heading; a number beside it is still somebody's. */
function takeTexts(grid: Grid, sweep: Sweep, row: number): void {
  grid.sheet.rows[row]?.forEach((cell, column) => {
    if (typeof cell?.value === 'string') sweep.take(row, column);
  });
}

/** What the rows gave, and the row of the last line or total. */
interface Read {
  readonly items: readonly PartItems[TablePart][];
  readonly summed: readonly Summed[];
  readonly totals: readonly ReadTotal[];
  readonly headed: readonly TotalRow[];
  readonly notes: readonly ClusterBookNote[];
  readonly last: number;
}

function* readRows(
  spec: TableSpec<TablePart>,
  rows: readonly KnownRow[],
  setting: TableSetting,
): Generator<number, Read> {
  const items: PartItems[TablePart][] = [];
  const summed: Summed[] = [];
  const totals: ReadTotal[] = [];
  const headed: TotalRow[] = [];
  const notes: ClusterBookNote[] = [];
  let above: ReadonlyMap<string, string> = new Map();
  let since = 0;
  let last = -1;
  for (const known of rows) {
    const { row, kind, text, says } = known;
    if (row % 64 === 0) yield row;
    const at = { known, after: items.length, since };
    if (kind === 'section') {
      // A source under a side keeps the side; a new side ends the source.
      above = says ? new Map([...(says.has('source') ? above : []), ...says]) : above;
      if (!says)
        notes.push({
          code: 'row-as-heading',
          facts: { text: excerpt(text) },
          place: setting.grid.place(row, 0),
        });
      headed.push(at);
    } else if (kind === 'bare' || (kind === 'total' && spec.part !== 'projects')) headed.push(at);
    else if (kind === 'total') {
      totals.push({ ...at, sums: spec.item(new Line(setting, row, new Map())) as ProjectFacts | undefined });
    }
    if (kind === 'section' || kind === 'bare' || kind === 'total') since = items.length;
    if (kind === 'bare' || kind === 'total') last = row;
    if (kind !== 'line') continue;
    const line = new Line(setting, row, above);
    const item = spec.item(line);
    if (item === undefined) continue;
    items.push(item);
    summed.push({ line, side: 'side' in item ? item.side : undefined });
    last = row;
  }
  return { items, summed, totals, headed, notes, last };
}

/** Reads one table; gives the rows that it has come to. */
export function* readTable(
  grid: Grid,
  { block, until, skip }: PlacedBlock,
  context: ReadContext,
): Generator<number, SheetReading<ClusterPart>> {
  const spec = TABLES[block.part] as TableSpec<TablePart>;
  const title = titleOf(grid, block.top, block.part);
  const columns = chooseColumns(grid, block, title.year ?? undefined);
  const rows = [...classify(grid, block, columns, spec, until, skip)];
  const body = rows.filter(({ kind }) => kind !== 'blank').map(({ row }) => row);
  const headings: readonly AmountHeading[] = moneyColumns(columns);
  const moneys = settleMoneys(grid, headings, body, title.texts, context, spec.documents);
  const dated = [...columns.byField.values()].flatMap(({ field, value, date }) =>
    [field.type === 'date' || field.type === 'evidence' ? value : undefined, date].flatMap(
      (heading) => heading?.column ?? [],
    ),
  );
  const cellsOf = (column: number) => body.map((row) => grid.cell(row, column));
  const monthFirst = new Set(dated.filter((column) => isMonthFirst(cellsOf(column))));

  const sweep = new Sweep(grid);
  for (let row = block.top; row <= block.bottom; row += 1) sweep.takeRow(row);
  for (const row of skip) sweep.takeRow(row);
  const { summed, headed, notes, last, ...read } = yield* readRows(spec, rows, {
    grid,
    columns,
    moneys,
    monthFirst,
    sweep,
  });
  checkTotals(grid, summed, headed, moneys, sweep);
  for (const { row, kind } of rows) if (kind === 'section' || kind === 'empty') takeTexts(grid, sweep, row);
  const lines = summed.map(({ line }) => line);
  const none = rows.some(({ kind }) => kind === 'empty');
  const facts = partFacts(block.part, columns, { ...read, lines, none }, title);
  return reading({ grid, block, columns, moneys, title, sweep, rows, lines, notes, last, facts });
}
