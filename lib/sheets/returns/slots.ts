import { excerpt, fold } from '../../core/text.js';
import { cellName, sheetReference } from '../address.js';
import { cellShows } from '../book/cells.js';
import { isBlank } from '../grid.js';
import type { Admitted } from './admit.js';
import type { LeftOut } from './collect-types.js';
import { pairRows, rowName, valuesOf, type ReferenceRow } from './pair.js';
import { rolesOf, type ReturnPart } from './parts.js';
import type { ReturnTable, TableRow } from './table-types.js';
import type { Ticket } from './ticket.js';
import type { Member, Members } from './who.js';

/** What one file says of a row. */
export interface Entry {
  readonly file: Admitted;
  readonly sheet: string;
  /** Absent where the row is missing in the file. */
  readonly row?: TableRow;
  /** What stood there when the book went out; undefined where nobody knows. */
  readonly issued: Readonly<Record<string, string>> | undefined;
  /** Columns whose heading is no more what it was. */
  readonly spoiled: ReadonlySet<string>;
}

/** A row of the cluster's table, or one that is to come into it, with what each file of its authority says of it. */
export interface Slot {
  readonly member: Member;
  readonly part: ReturnPart;
  /** The same for the same row in every file. */
  readonly id: string;
  readonly base?: { readonly table: ReturnTable; readonly row: TableRow };
  /** It went out with the book; otherwise the authority added it. */
  readonly issued: boolean;
  /** Place in its table, for the order of added rows. */
  readonly order: number;
  readonly entries: readonly Entry[];
}

export interface Slots {
  readonly slots: readonly Slot[];
  readonly left: ReadonlyMap<Admitted, readonly LeftOut[]>;
  readonly rows: ReadonlyMap<Admitted, number>;
}

type Issued = Ticket['sheets'][number];

const SUMS = /^=\s*(?:SUM|SUBTOTAL)\s*\(/i;

/** Headings that are no more what they were, or stand in another order. */
function spoiledColumns(issued: Issued | undefined, table: ReturnTable): ReadonlySet<string> {
  if (!issued) return new Set();
  const here = new Map(table.columns.map((column) => [column.key, column] as const));
  const spoiled = new Set<string>();
  const placed = issued.columns.flatMap(({ key, heading }) => {
    const own = here.get(key);
    if (own && fold(own.heading) === heading) return [{ key, column: own.column }];
    spoiled.add(key);
    return [];
  });
  placed.forEach((one, at) => {
    for (const other of placed.slice(at + 1)) {
      if (other.column > one.column) continue;
      spoiled.add(one.key);
      spoiled.add(other.key);
    }
  });
  return spoiled;
}

class Collector {
  readonly left = new Map<Admitted, LeftOut[]>();
  readonly rows = new Map<Admitted, number>();

  constructor(
    private readonly base: readonly ReturnTable[],
    private readonly members: Members,
  ) {}

  private leave(file: Admitted, why: LeftOut['why']): void {
    const list = this.left.get(file);
    if (list) list.push({ why });
    else this.left.set(file, [{ why }]);
  }

  private baseRows(member: Member, part: ReturnPart): readonly NonNullable<Slot['base']>[] {
    return this.base
      .filter((table) => table.part === part)
      .flatMap((table) =>
        table.rows
          .filter(({ authority }) => this.members.find(authority) === member)
          .map((row) => ({ table, row })),
      );
  }

  /** Rows of the authority itself; those of others are no business of its book, and come into `strange`. */
  private ownRows(file: Admitted, table: ReturnTable, strange: Set<number>): readonly TableRow[] {
    return table.rows.filter((row) => {
      if (row.authority === '' || this.members.find(row.authority) === file.member) return true;
      const column = table.columns.find(({ key }) => key === 'authority')?.column ?? 0;
      const place = sheetReference(table.sheet.name, cellName(row.row, column));
      strange.add(row.row);
      this.leave(file, { code: 'collect-another-row', facts: { text: row.authority }, place });
      return false;
    });
  }

  /** Whatever was typed under the headings and made no line: nothing is lost without a word. Sums are the book's own. */
  private strayRows(file: Admitted, { sheet, rows, columns, headings, reading }: ReturnTable): void {
    const alone = file.read.sheets.find(({ sheet: name }) => name === sheet.name)?.readings.length === 1;
    const last = alone ? sheet.rows.length - 1 : reading.area.bottom;
    const lines = new Set(rows.map(({ row }) => row));
    for (let row = headings + 1; row <= last; row += 1) {
      const cells = columns.flatMap(({ column }) => {
        const cell = sheet.rows[row]?.[column];
        return cell && !isBlank(cell) ? [{ cell, column }] : [];
      });
      const [first] = cells;
      if (!first || lines.has(row) || cells.some(({ cell }) => SUMS.test(cell.formula ?? ''))) continue;
      const text = cells.map(({ cell }) => cellShows(cell)).join(' | ');
      const place = sheetReference(sheet.name, cellName(row, first.column));
      this.leave(file, { code: 'collect-row-unread', facts: { text: excerpt(text) }, place });
    }
  }

  private headings(file: Admitted, table: ReturnTable, issued: Issued | undefined): ReadonlySet<string> {
    const spoiled = spoiledColumns(issued, table);
    for (const key of spoiled) {
      const sent = issued?.columns ?? [];
      const at = sent.findIndex((column) => column.key === key);
      const heading = sent[at]?.heading ?? key;
      const column = table.columns.find((own) => own.key === key)?.column;
      // One that nobody recognises any more stood where it went out: our tables begin in column A.
      const cell = cellName(table.headings, column ?? Math.max(at, 0));
      const place = sheetReference(table.sheet.name, cell);
      this.leave(file, { code: 'collect-heading-changed', facts: { heading }, place });
    }
    return spoiled;
  }

  /** Every row that the files of one authority speak of, in one of its tables. */
  slots(member: Member, part: ReturnPart, files: readonly Admitted[]): readonly Slot[] {
    const base = this.baseRows(member, part);
    const byId = new Map<
      string,
      { issued: boolean; order: number; entries: Entry[]; name: string; at: number }
    >();
    const add = (name: string, at: number, issued: boolean, order: number, entry: Entry): void => {
      const id = `${name}#${String(at)}`;
      const slot = byId.get(id);
      if (!slot) byId.set(id, { issued, order, entries: [entry], name, at });
      else {
        slot.entries.push(entry);
        slot.order = Math.min(slot.order, order);
      }
    };
    for (const file of files) this.fileRows(file, part, base, add);
    const named = new Map<string, NonNullable<Slot['base']>[]>();
    for (const row of base) {
      const name = rowName(part, valuesOf(row.row));
      named.set(name, [...(named.get(name) ?? []), row]);
    }
    return [...byId.entries()].map(([id, { issued, order, entries, name, at }]) => {
      const own = named.get(name)?.[at];
      return { member, part, id, issued, order, entries, ...(own && { base: own }) };
    });
  }

  private fileRows(
    file: Admitted,
    part: ReturnPart,
    base: readonly NonNullable<Slot['base']>[],
    add: (name: string, at: number, issued: boolean, order: number, entry: Entry) => void,
  ): void {
    const tables = file.read.tables.filter((table) => table.part === part);
    const sheets = file.ticket?.sheets.filter((sheet) => sheet.part === part) ?? [];
    for (const { name } of tables.length === 0 ? sheets : []) {
      if (file.sheetNames.includes(name)) {
        this.leave(file, { code: 'collect-sheet-unrecognised', facts: { sheet: name } });
      }
    }
    const [table] = tables;
    if (!table) return;
    const spoiled = this.headings(file, table, sheets[0]);
    // Without what names the rows none can be told from another.
    if (rolesOf(part).key.some((column) => spoiled.has(column))) return;
    for (const each of tables) this.strayRows(file, each);
    const strange = new Set<number>();
    const returned = tables.flatMap((each) => this.ownRows(file, each, strange));
    this.rows.set(file, (this.rows.get(file) ?? 0) + returned.length);
    const known: readonly ReferenceRow[] = file.ticket
      ? sheets.flatMap(({ rows }) => rows)
      : base.map(({ row }) => ({ row: row.row, values: valuesOf(row) }));
    const { pairs, missing, added } = pairRows(part, known, returned);
    const counts = new Map<string, number>();
    const next = (name: string): number => {
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return count;
    };
    const entry = (row: TableRow | undefined, issued: Entry['issued']): Entry => {
      const sheet = tables.find(({ rows }) => row && rows.includes(row)) ?? table;
      return { file, sheet: sheet.sheet.name, ...(row && { row }), issued, spoiled };
    };
    const paired = new Map(pairs);
    for (const reference of known) {
      const name = rowName(part, reference.values);
      const row = paired.get(reference);
      const at = next(name);
      // A row under another's name is there, and said to be left; nobody took it out.
      const gone = file.ticket !== undefined && missing.includes(reference) && !strange.has(reference.row);
      if (!row && !gone) continue;
      add(name, at, true, reference.row, entry(row, file.ticket && reference.values));
    }
    for (const row of added) {
      const name = rowName(part, valuesOf(row));
      if (!rolesOf(part).grows && base.length > 0) {
        const place = sheetReference(entry(row, {}).sheet, cellName(row.row, 0));
        this.leave(file, { code: 'collect-row-not-expected', facts: { text: name }, place });
        continue;
      }
      add(name, next(name), false, row.row, entry(row, file.ticket && {}));
    }
  }
}

/** All rows that the returned books speak of, by authority and table. */
export function findSlots(
  admitted: readonly Admitted[],
  base: readonly ReturnTable[],
  members: Members,
  parts: readonly ReturnPart[],
): Slots {
  const collector = new Collector(base, members);
  const slots = members.all.flatMap((member) => {
    const files = admitted.filter((file) => file.member === member);
    return files.length === 0 ? [] : parts.flatMap((part) => collector.slots(member, part, files));
  });
  return { slots, left: collector.left, rows: collector.rows };
}
