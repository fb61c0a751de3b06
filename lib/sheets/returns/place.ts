import { cellName } from '../address.js';
import { TABLES } from '../cluster-book/parts/all.js';
import type { TableSpec } from '../cluster-book/spec.js';
import { planTemplate } from '../cluster-book/template/plan.js';
import { FIRST } from '../cluster-book/template/table.js';
import { columnsOf } from '../cluster-book/template/cells.js';
import type { Template, TemplateRow } from '../cluster-book/template/types.js';
import type { PlanCell, PlanStep } from '../plan.js';
import type { SheetSnapshot } from '../snapshot.js';
import type { CollectedChange } from './collect-types.js';
import { templateRow } from './issue-sheet.js';
import type { ReturnPart } from './parts.js';
import { wordOf } from './proposals.js';
import { roomIn } from './room.js';
import { rowText, type Settled, type SlotOutcome } from './settle.js';
import type { ReturnTable, TableColumn } from './table-types.js';
import { shownKey, valueKey, type Value } from './value.js';
import { textCell, valueCell } from './write-value.js';

/** What is written for the rows, and every cell that changes by it. */
export interface Placed {
  readonly steps: readonly PlanStep[];
  readonly changes: readonly CollectedChange[];
  readonly templates: readonly Template[];
}

/** Collects steps and says of each cell what it was and becomes. */
class Placing {
  readonly steps: PlanStep[] = [];
  readonly changes: CollectedChange[] = [];
  readonly templates: Template[] = [];
  private readonly rooms = new Map<ReturnTable, Iterator<number>>();
  private readonly overflow = new Map<ReturnPart, { outcome: SlotOutcome; row: TemplateRow }[]>();

  constructor(
    private readonly tables: readonly ReturnTable[],
    private readonly sheets: readonly SheetSnapshot[],
  ) {}

  private write(sheet: string, row: number, column: number, cell: PlanCell): void {
    this.steps.push({ do: 'write', sheet, top: row, left: column, cells: [[cell]] });
  }

  private note(
    { slot }: SlotOutcome,
    at: { readonly sheet: string; readonly row: number; readonly column: number; readonly heading: string },
    texts: { readonly column: string; readonly before: string; readonly after: string },
    how: CollectedChange['how'],
    files: readonly string[],
  ): void {
    const word = wordOf(slot, texts.column);
    this.changes.push({
      files,
      authority: slot.member.name,
      part: slot.part,
      sheet: at.sheet,
      cell: cellName(at.row, at.column),
      heading: at.heading,
      row: rowText(slot),
      before: shownKey(texts.before, word),
      after: shownKey(texts.after, word),
      how,
    });
  }

  /** A cell in the looks of its column, also where it was blank and had none. */
  private cellFor(table: ReturnTable, column: TableColumn, row: number, value: Value): PlanCell {
    const { sheet, language, rows } = table;
    const own = sheet.rows[row]?.[column.column]?.format;
    const above = [...rows].reverse().map((each) => sheet.rows[each.row]?.[column.column]?.format);
    const format = own ?? above.find((each) => each !== undefined);
    const cell = valueCell(value, {
      field: column.role === 'date' ? { ...column.field, type: 'date' } : column.field,
      language,
      unit: column.money?.unit ?? null,
      from1904: sheet.from1904 ?? false,
      // A number shows what the format makes of one; the cell itself may hold text or nothing yet.
      like: format === undefined ? undefined : { value: 45_000, format },
    });
    const bare = own === undefined && format !== undefined && cell.format === undefined;
    return bare && value.kind !== 'blank' ? { ...cell, format } : cell;
  }

  existing(outcome: SlotOutcome): void {
    const { slot, cells, removed } = outcome;
    if (!slot.base) return;
    const { table, row } = slot.base;
    const sheet = table.sheet.name;
    if (removed) {
      for (const column of table.columns) {
        const own = row.cells.get(column.key);
        if (!own || own.merged || own.cell === undefined || own.cell.formula !== undefined) continue;
        this.write(sheet, own.row, own.column, { value: null });
        const at = { sheet, row: own.row, column: own.column, heading: column.heading };
        const texts = { column: column.key, before: valueKey(own.value), after: '' };
        const files = [...new Set(slot.entries.map(({ file }) => file.name))].sort();
        this.note(outcome, at, texts, 'removed', files);
      }
      return;
    }
    for (const settled of cells) {
      const column = table.columns.find(({ key }) => key === settled.column);
      const own = row.cells.get(settled.column);
      if (!column || !own) continue;
      this.write(sheet, own.row, own.column, this.cellFor(table, column, own.row, settled.value));
      const at = { sheet, row: own.row, column: own.column, heading: column.heading };
      const texts = { column: settled.column, before: valueKey(own.value), after: valueKey(settled.value) };
      this.note(outcome, at, texts, settled.decided ? 'decided' : 'changed', settled.files);
    }
  }

  /** The next row with room for a line of a part, in whichever of its tables. */
  private room(part: ReturnPart): { readonly table: ReturnTable; readonly row: number } | undefined {
    for (const table of this.tables.filter((each) => each.part === part)) {
      let rows = this.rooms.get(table);
      if (!rows) this.rooms.set(table, (rows = roomIn(table)));
      const next = rows.next();
      if (next.done !== true) return { table, row: next.value };
    }
    return undefined;
  }

  added(outcome: SlotOutcome): void {
    const { slot, cells } = outcome;
    if (slot.base || cells.length === 0) return;
    const room = this.room(slot.part);
    if (!room) {
      const of = new Map(cells.map(({ column, value }) => [column, value] as const));
      const name: Value = { kind: 'text', text: slot.member.name };
      const row = templateRow(TABLES[slot.part] as TableSpec, (key) =>
        key === 'authority' ? name : of.get(key),
      );
      this.overflow.set(slot.part, [...(this.overflow.get(slot.part) ?? []), { outcome, row }]);
      return;
    }
    const { table, row } = room;
    const sheet = table.sheet.name;
    const files = [...new Set(cells.flatMap((cell) => cell.files))].sort();
    for (const column of table.columns) {
      const settled = cells.find((cell) => cell.column === column.key);
      const at = { sheet, row, column: column.column, heading: column.heading };
      if (column.key === 'authority') {
        this.write(sheet, row, column.column, textCell(slot.member.name));
        const texts = { column: column.key, before: '', after: `T:${slot.member.name}` };
        this.note(outcome, at, texts, 'added', files);
      } else if (settled) {
        this.write(sheet, row, column.column, this.cellFor(table, column, row, settled.value));
        const texts = { column: column.key, before: '', after: valueKey(settled.value) };
        this.note(outcome, at, texts, settled.decided ? 'decided' : 'added', settled.files);
      }
    }
  }

  /** Rows that found no room come onto sheets of their own, which the same readers know. */
  finish(): void {
    const existing = this.sheets.map(({ name }) => name);
    for (const [part, rows] of this.overflow) {
      const language = this.tables.find((table) => table.part === part)?.language ?? 'he';
      const year = this.tables.find((table) => table.part === part)?.reading.year ?? undefined;
      const options = {
        existing,
        ...(year !== undefined && { year }),
        rows: { [part]: rows.map(({ row }) => row) },
      };
      const template = planTemplate(part, language, options);
      this.templates.push(template);
      this.steps.push(...template.plan.steps);
      const [sheet] = template.sheets;
      if (!sheet) continue;
      existing.push(sheet.name);
      const columns = TABLES[part].fields
        .filter(({ readOnly }) => !readOnly)
        .flatMap((field) => columnsOf(field, language));
      rows.forEach(({ outcome }, index) => {
        const files = [...new Set(outcome.cells.flatMap((cell: Settled) => cell.files))].sort();
        columns.forEach(({ field, role, heading }, column) => {
          const key = role === 'date' ? `${field.id}/date` : field.id;
          const own = outcome.cells.find((cell) => cell.column === key);
          const after = key === 'authority' ? `T:${outcome.slot.member.name}` : own && valueKey(own.value);
          if (after === undefined) return;
          const at = { sheet: sheet.name, row: FIRST + index, column, heading };
          const how = own?.decided === true ? 'decided' : 'added';
          this.note(outcome, at, { column: key, before: '', after }, how, own?.files ?? files);
        });
      });
    }
  }
}

/** Writes what was settled into the cluster's tables; a row keeps its place, and a new one stands under the others. */
export function placeRows(
  outcomes: readonly SlotOutcome[],
  tables: readonly ReturnTable[],
  sheets: readonly SheetSnapshot[],
): Placed {
  const placing = new Placing(tables, sheets);
  for (const outcome of outcomes) placing.existing(outcome);
  const fresh = outcomes
    .filter(({ slot }) => slot.base === undefined)
    .sort(
      (a, b) =>
        a.slot.member.order - b.slot.member.order ||
        a.slot.order - b.slot.order ||
        (a.slot.id < b.slot.id ? -1 : 1),
    );
  for (const outcome of fresh) placing.added(outcome);
  placing.finish();
  return placing;
}
