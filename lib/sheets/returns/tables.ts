import type { Language } from '../../core/language.js';
import { LANGUAGES } from '../../core/language.js';
import { fold } from '../../core/text.js';
import type { Registry } from '../../registry/load.js';
import { readSheet } from '../book/read-sheet.js';
import type { CheckedSheet, ReadContext, SheetReading } from '../book/types.js';
import { chooseColumns, moneyColumns, type Columns } from '../cluster-book/columns.js';
import { isMonthFirst } from '../cluster-book/dates.js';
import { settleMoneys } from '../cluster-book/amounts.js';
import { findBlocks, type Block } from '../cluster-book/headings.js';
import { TABLES } from '../cluster-book/parts/all.js';
import { titleOf } from '../cluster-book/title.js';
import type { ClusterPart } from '../cluster-book/types.js';
import { Grid } from '../grid.js';
import type { MembersTable } from '../members/types.js';
import { isOwnSheet } from '../own.js';
import type { SheetSnapshot } from '../snapshot.js';
import { isReturnPart } from './parts.js';
import { readValue } from './read-value.js';
import type { ReturnTable, ReturnTables, TableCell, TableColumn, TableRow } from './table-types.js';

const languageOf = (columns: readonly TableColumn[]): Language => {
  const count = (language: Language): number =>
    columns.filter(({ field, heading }) => fold(field.heading[language]) === fold(heading)).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
};

function headingText(grid: Grid, block: Block, column: number): string {
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const text = grid.shown(row, column);
    if (text !== '') return text;
  }
  return '';
}

type Placed = Pick<TableColumn, 'key' | 'field' | 'role' | 'column'>;

function placedColumns(block: Block, { byField, passedOver }: Columns): readonly Placed[] {
  const placed: Placed[] = [...byField.values()].flatMap(({ field, value, date }) => [
    ...(value ? [{ key: field.id, field, role: 'value' as const, column: value.column }] : []),
    ...(date ? [{ key: `${field.id}/date`, field, role: 'date' as const, column: date.column }] : []),
  ]);
  const note = passedOver.find(({ field }) => field.type === 'note');
  return note
    ? [...placed, { key: note.field.id, field: note.field, role: 'value', column: note.column }]
    : placed;
}

/** The table of a reading, cell by cell; undefined where it names no authorities. */
function tableOf(
  grid: Grid,
  reading: SheetReading<ClusterPart>,
  context: ReadContext,
): ReturnTable | undefined {
  const { part } = reading.facts;
  if (!isReturnPart(part)) return undefined;
  const block = findBlocks(grid).find((each) => each.part === part && each.top === reading.area.top);
  if (!block) return undefined;
  const title = titleOf(grid, block.top, part);
  const chosen = chooseColumns(grid, block, title.year ?? undefined);
  if (!chosen.byField.get('authority')?.value) return undefined;
  const lines = Array.from({ length: reading.lines }, (_, at) => reading.placeOf(['items', at]).row);
  const moneys = settleMoneys(
    grid,
    moneyColumns(chosen),
    lines,
    title.texts,
    context,
    TABLES[part].documents,
  );
  const columns = placedColumns(block, chosen).map((placed): TableColumn => {
    const money = moneys.columns.get(placed.column);
    const cells = lines.map((row) => grid.cell(row, placed.column));
    const heading = headingText(grid, block, placed.column);
    return { ...placed, heading, monthFirst: isMonthFirst(cells), ...(money && { money }) };
  });
  const unread = new Map(
    reading.unread.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell] as const),
  );
  const rows = lines.map((row): TableRow => {
    const cells = columns.map((column): readonly [string, TableCell] => {
      const merge = grid.mergeAt(row, column.column);
      const [top, left] = merge ? [merge.top, merge.left] : [row, column.column];
      const cell = grid.cell(top, left);
      const refused = unread.get(`${String(top)} ${String(left)}`);
      const { value, why } = readValue(cell, column, grid.sheet, refused);
      const at = { row: top, column: left, cell, value, merged: merge !== undefined };
      return [column.key, { ...at, ...(why && { why }) }];
    });
    const own = columns.find(({ key }) => key === 'authority');
    return { row, authority: own ? grid.shown(row, own.column) : '', cells: new Map(cells) };
  });
  return {
    part,
    sheet: grid.sheet,
    reading,
    headings: block.bottom,
    columns,
    rows,
    language: languageOf(columns),
  };
}

function checked(sheet: SheetSnapshot, registry: Registry | null, context: ReadContext): CheckedSheet {
  const steps = readSheet(sheet, registry, context);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

interface ReadSheetTables {
  readonly registry: Registry | null;
  readonly asked: string;
  readonly checked: CheckedSheet;
  readonly tables: readonly ReturnTable[];
}

/** Sheets are never changed, only made anew: whoever decides one conflict after the other waits for each file once. */
const READ = new WeakMap<SheetSnapshot, ReadSheetTables>();

function tablesIn(sheet: SheetSnapshot, registry: Registry | null, context: ReadContext): ReadSheetTables {
  const asked = JSON.stringify(context);
  const known = READ.get(sheet);
  if (known?.registry === registry && known.asked === asked) return known;
  const found = checked(sheet, registry, context);
  const grid = new Grid(sheet);
  const own = found.readings.filter(({ kind }) => kind === 'K4') as readonly SheetReading<ClusterPart>[];
  const tables = own.flatMap((reading) => tableOf(grid, reading, context) ?? []);
  const read: ReadSheetTables = { registry, asked, checked: found, tables };
  READ.set(sheet, read);
  return read;
}

/** Reads a workbook as the check does, and gives the tables that take part in returns with every cell of theirs. */
export function readTables(
  sheets: readonly SheetSnapshot[],
  registry: Registry | null,
  context: ReadContext,
): ReturnTables {
  const read = sheets
    .filter(({ name }) => !isOwnSheet(name))
    .map((sheet) => tablesIn(sheet, registry, context));
  return {
    sheets: read.map(({ checked: found }) => found),
    members: read.flatMap(({ checked: { readings } }) =>
      readings.flatMap(({ kind, facts }) => (kind === 'members' ? [facts as MembersTable] : [])),
    ),
    tables: read.flatMap(({ tables }) => tables),
  };
}
