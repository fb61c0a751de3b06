import {
  loadRegistry,
  loadReturns,
  type Cell,
  type CollectBook,
  type CollectRequest,
  type IsoDate,
  type Registry,
  type ReturnBook,
  type ReturnedFile,
  type Returns,
  type ReturnsRequest,
  type SheetSnapshot,
  type Snapshot,
} from '../../../../lib/index.js';
import { readTables } from '../../../../lib/sheets/returns/tables.js';
import type { ReturnTable } from '../../../../lib/sheets/returns/table-types.js';
import { CLUSTER, clusterBook, opened, written } from './cluster.js';

export const ISSUED = '2026-11-01' as IsoDate;
export const ON = '2026-11-22' as IsoDate;

/** A sentence that a test can look into: the code and its facts. */
export const say: CollectRequest['say'] = ({ code, facts }) => `${code} ${JSON.stringify(facts)}`;

export interface Sent {
  readonly registry: Registry;
  readonly rooms: Returns;
  readonly bytes: Uint8Array;
  readonly base: Snapshot;
  readonly books: readonly ReturnBook[];
  /** As they are opened from files, by the authority's name. */
  readonly returned: ReadonlyMap<string, Snapshot>;
}

export const request = (
  { base, registry }: Pick<Sent, 'base' | 'registry'>,
  more: Partial<ReturnsRequest> = {},
): ReturnsRequest => ({
  sheets: base.sheets,
  registry,
  cluster: CLUSTER,
  issued: ISSUED,
  edition: 1,
  id: ({ id }) => `book ${id}`,
  language: ({ name }) => (name === 'טייבה' ? 'ar' : 'he'),
  ...more,
});

/** A cluster's workbook, and the books that went out from it, each written to a file and opened again. */
export async function send(more: Partial<ReturnsRequest> = {}): Promise<Sent> {
  const [registry, rooms, bytes] = await Promise.all([loadRegistry(), loadReturns(), clusterBook()]);
  const base = await opened(bytes);
  const planned = rooms.planReturns(request({ base, registry }, more));
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const returned = new Map<string, Snapshot>();
  for (const book of planned.value) {
    returned.set(book.authority.name, await opened(await written(null, book)));
  }
  return { registry, rooms, bytes, base, books: planned.value, returned };
}

export const returnOf = ({ returned }: Sent, authority: string): Snapshot => {
  const snapshot = returned.get(authority);
  if (!snapshot) throw new Error(`no book for ${authority}`);
  return snapshot;
};

export function tableOf({ registry }: Sent, { sheets }: Snapshot, part: string): ReturnTable {
  const table = readTables(sheets, registry, { answers: {} }).tables.find((each) => each.part === part);
  if (!table) throw new Error(`no table of ${part}`);
  return table;
}

/** The same workbook with one cell changed. */
export const withCell = (
  { sheets }: Snapshot,
  name: string,
  row: number,
  column: number,
  cell: Partial<Cell>,
): Snapshot => ({
  sheets: sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== name) return sheet;
    const rows = [...sheet.rows];
    while (rows.length <= row) rows.push([]);
    const cells = [...(rows[row] ?? [])];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = { value: null, ...cells[column], ...cell };
    rows[row] = cells;
    return { ...sheet, rows };
  }),
});

export interface Fill {
  readonly part: string;
  /** Of the rows of the table; the number of rows is the first empty one below them. */
  readonly row: number;
  readonly column: string;
  readonly cell: Partial<Cell>;
}

/** Fills in a cell of a workbook's table, by what its column means. */
export function fill(sent: Sent, snapshot: Snapshot, { part, row, column, cell }: Fill): Snapshot {
  const table = tableOf(sent, snapshot, part);
  const at = table.columns.find(({ key }) => key === column);
  if (!at) throw new Error(`no column ${column}`);
  const last = table.rows.at(-1)?.row ?? table.headings;
  const place = table.rows[row]?.row ?? last + 1 + row - table.rows.length;
  return withCell(snapshot, table.sheet.name, place, at.column, cell);
}

export const fillAll = (sent: Sent, snapshot: Snapshot, fills: readonly Fill[]): Snapshot =>
  fills.reduce((book, one) => fill(sent, book, one), snapshot);

/** As a whole row is typed: the place of the row is taken before anything stands in it. */
export function addRow(
  sent: Sent,
  snapshot: Snapshot,
  part: string,
  cells: Readonly<Record<string, Partial<Cell>>>,
): Snapshot {
  const table = tableOf(sent, snapshot, part);
  const row = (table.rows.at(-1)?.row ?? table.headings) + 1;
  return Object.entries(cells).reduce((book, [column, cell]) => {
    const at = table.columns.find(({ key }) => key === column);
    if (!at) throw new Error(`no column ${column}`);
    return withCell(book, table.sheet.name, row, at.column, cell);
  }, snapshot);
}

export function collected(
  { base, registry, rooms }: Pick<Sent, 'base' | 'registry' | 'rooms'>,
  files: readonly ReturnedFile[],
  more: Partial<CollectRequest> = {},
): CollectBook {
  const result = rooms.collect({ base: base.sheets, files, on: ON, registry, language: 'he', say, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The text of a cell of a workbook's table after it was written. */
export const cellAt = (snapshot: Snapshot, sheet: string, row: number, column: number): Cell | undefined =>
  snapshot.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
