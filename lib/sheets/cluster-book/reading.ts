import type { Path } from '../../core/finding.js';
import type { Problem } from '../../core/result.js';
import { excerpt } from '../../core/text.js';
import type { CellAt, SheetReading, UnreadCell } from '../book/types.js';
import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import { isAside } from './asides.js';
import type { Moneys } from './amounts.js';
import type { Columns } from './columns.js';
import { sideTotals, type PartFacts } from './facts.js';
import type { Block } from './headings.js';
import type { Line } from './line.js';
import { isGovernance } from './near.js';
import { TABLES } from './parts/all.js';
import type { KnownRow } from './rows.js';
import type { Sweep } from './sweep.js';
import type { Title } from './title.js';
import type { ClusterBookNote, ClusterPart } from './types.js';

export interface ReadTable {
  readonly grid: Grid;
  readonly block: Block;
  readonly columns: Columns;
  readonly moneys: Moneys;
  readonly title: Title;
  readonly sweep: Sweep;
  readonly rows: readonly KnownRow[];
  readonly lines: readonly Line[];
  readonly notes: readonly ClusterBookNote[];
  readonly last: number;
  readonly facts: PartFacts;
}

/** Headings of so many points leave no doubt what a table is. */
const CERTAIN = 60;

function headingOver({ grid, block }: ReadTable, column: number): string {
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const text = grid.shown(row, column);
    if (text !== '') return text;
  }
  return '';
}

/** In lists without a prescribed form running numbers and telephones stand beside everything. */
const isQuiet = ({ block }: ReadTable, heading: string): boolean =>
  isGovernance(block.part) && isAside(heading);

/** Columns without a meaning of ours that hold something in the rows of lines. */
function strangers(table: ReadTable): readonly ClusterBookNote[] {
  const { grid, block, lines } = table;
  const known = new Set(block.found.map(({ column }) => column));
  const notes: ClusterBookNote[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const heading = known.has(column) ? '' : headingOver(table, column);
    if (heading === '' || isQuiet(table, heading) || !lines.some(({ row }) => grid.shown(row, column) !== ''))
      continue;
    notes.push({
      code: 'column-passed-over',
      facts: { heading: excerpt(heading) },
      place: grid.place(block.bottom, column),
    });
  }
  return notes;
}

function unreadOf(table: ReadTable, area: Area): readonly UnreadCell[] {
  const { block, columns, sweep, rows, lines } = table;
  const passed = new Set(columns.passedOver.map(({ column }) => column));
  const asked = new Set(block.found.map(({ column }) => column).filter((column) => !passed.has(column)));
  const kinds = new Map(rows.map(({ row, kind }) => [row, kind]));
  const lineRows = new Set(lines.map(({ row }) => row));
  for (const { row, kind } of rows) {
    if (kind === 'line' || kind === 'total') for (const column of passed) sweep.take(row, column);
  }
  const quiet = Array.from({ length: table.grid.width }, (_, column) => column).filter(
    (column) => !asked.has(column) && isQuiet(table, headingOver(table, column)),
  );
  for (const { row } of lines) for (const column of quiet) sweep.take(row, column);
  return sweep.unread((row, column, text) => {
    if (!kinds.has(row)) return row > area.bottom ? { code: 'unread-beside', facts: { text } } : undefined;
    if (asked.has(column)) return { code: 'row-unknown', facts: { text } };
    return lineRows.has(row)
      ? { code: 'column-unknown', facts: { heading: excerpt(headingOver(table, column)), text } }
      : { code: 'unread-beside', facts: { text } };
  });
}

/** Everything that is said of one table. */
export function reading(table: ReadTable): SheetReading<ClusterPart> {
  const { grid, block, columns, moneys, title, lines, facts } = table;
  const spec = TABLES[block.part];
  const known = block.found.map(({ column }) => column);
  const area: Area = {
    top: block.top,
    left: Math.min(...known),
    bottom: Math.max(block.bottom, table.last),
    right: Math.max(...known),
  };
  const unread = unreadOf(table, area);
  const texts = [...new Set(block.found.map(({ text }) => text))];
  const opening = columns.byField.get('opening')?.value;
  const payments =
    columns.byField.get('payments')?.several?.[0]?.heading ?? columns.byField.get('budget')?.value;
  const notes: readonly Problem[] = [
    {
      code: 'headings-recognised',
      facts: { count: texts.length, texts: texts.join(' · ') },
      place: grid.place(block.bottom, area.left),
    },
    ...columns.notes,
    ...moneys.notes,
    ...table.notes,
    ...strangers(table),
    ...(facts.turned ? [{ code: 'payments-turned', facts: { heading: payments?.text ?? '' } }] : []),
    ...(block.part === 'projects' && !title.owner && lines.length > 0
      ? [{ code: 'owner-unstated', facts: {} }]
      : []),
    ...(opening ? [{ code: 'opening-balance', facts: { heading: opening.text } }] : []),
  ];
  const name = columns.byField.get(spec.name)?.value?.column ?? area.left;

  const placeOf = ([list, index, field, within]: Path): CellAt => {
    const line = list === 'items' && typeof index === 'number' ? lines[index] : undefined;
    const id = typeof field === 'string' ? field : undefined;
    const column =
      id === undefined ? undefined : line?.columnOf(id, typeof within === 'number' ? within : undefined);
    const inTotals = list === 'totals' && typeof index === 'number' ? facts.totalRows[index] : undefined;
    const over = id === undefined ? undefined : columns.byField.get(id);
    const overColumn = over?.total?.column ?? over?.value?.column ?? over?.several?.[0]?.column;
    return {
      sheet: grid.sheet.name,
      row: line?.row ?? inTotals ?? block.bottom,
      column: column ?? (inTotals === undefined ? undefined : overColumn) ?? name,
    };
  };
  const { questions, unit } = moneys;
  const sure = block.score >= CERTAIN || title.named;
  return {
    sheet: grid.sheet.name,
    kind: spec.kind,
    ...(spec.kind === 'K4' && { part: block.part }),
    area,
    confidence: questions.length > 0 ? 'unsure' : unread.length > 0 || !sure ? 'likely' : 'certain',
    notes,
    unit: unit ?? null,
    year: facts.part.year ?? title.year,
    lines: lines.length,
    totals: sideTotals(facts.part, lines, unit !== null && unit !== undefined),
    unread,
    questions,
    facts: facts.part,
    placeOf,
  };
}
