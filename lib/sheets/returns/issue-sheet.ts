import type { Language } from '../../core/language.js';
import { fold } from '../../core/text.js';
import { TABLES } from '../cluster-book/parts/all.js';
import type { Field, TableSpec } from '../cluster-book/spec.js';
import { columnsOf, type TemplateColumn } from '../cluster-book/template/cells.js';
import { FIRST, tableSheet, type BuiltSheet } from '../cluster-book/template/table.js';
import type { TemplateRow, TemplateValue } from '../cluster-book/template/types.js';
import type { NewValidation, PlanStep } from '../plan.js';
import { columnArea } from '../scenario/pen.js';
import type { Area } from '../snapshot.js';
import { fieldOf, isKey, isTheirs, rolesOf, type ReturnPart } from './parts.js';
import type { ReturnTable, TableRow } from './table-types.js';
import { valueKey, type Value } from './value.js';

/** A sheet of a return book, and what its ticket remembers of it. */
export interface IssuedSheet extends BuiltSheet {
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly rows: readonly { readonly row: number; readonly values: Readonly<Record<string, string>> }[];
}

export interface IssueSetting {
  readonly language: Language;
  readonly sheet: string;
  /** Over the table, and in its rows: the authority in the book's language. */
  readonly authority: string;
  readonly year: number | undefined;
}

/** Rows for those who begin with nothing, and how many more than those that stand there already. */
const EMPTY_ROWS = 20;
const MORE_ROWS = 10;

/** What may not be changed is grey, what is to be filled in keeps the shade of inputs. */
const LOCKED = { fill: '#EFEFEF' } as const;

const keyOf = ({ field, role }: TemplateColumn): string => (role === 'date' ? `${field.id}/date` : field.id);

/** The part with only those fields that the cluster's own tables have a column for. */
function specOf(part: ReturnPart, tables: readonly ReturnTable[]): TableSpec {
  const spec = TABLES[part] as TableSpec;
  const has = new Set(tables.flatMap(({ columns }) => columns.map(({ key }) => key)));
  const fields = spec.fields.flatMap((field): Field[] => {
    const { dated, ...rest } = field;
    delete rest.readOnly;
    const [value, date] = [has.has(field.id), has.has(`${field.id}/date`)];
    if (value) return [{ ...rest, ...(date && dated && { dated }) }];
    return date && dated ? [{ ...rest, type: 'date', heading: dated, id: `${field.id}/date` }] : [];
  });
  return { ...spec, fields };
}

function templateValue(value: Value): TemplateValue | undefined {
  switch (value.kind) {
    case 'blank':
      return undefined;
    case 'text':
    case 'unread':
      return value.text;
    case 'amount':
      return Number(value.nis);
    case 'number':
      return Number(value.number);
    case 'share':
      return Number(value.share);
    case 'date':
      return value.on;
    case 'choice':
      return value.choice;
  }
}

/** A row as a template takes it. */
export function templateRow(spec: TableSpec, valueOf: (key: string) => Value | undefined): TemplateRow {
  const plain = (key: string): TemplateValue | undefined => {
    const value = valueOf(key);
    return value && templateValue(value);
  };
  return Object.fromEntries(
    spec.fields.flatMap((field) => {
      if (field.type !== 'evidence') {
        const value = plain(field.id);
        return value === undefined ? [] : [[field.id, value] as const];
      }
      const [reference, on] = [plain(field.id), plain(`${field.id}/date`)];
      if (reference === undefined && on === undefined) return [];
      const value = { reference: String(reference ?? ''), ...(on !== undefined && { on: String(on) }) };
      return [[field.id, value] as const];
    }),
  );
}

/** Neighbouring areas of cells that may be filled in: by column, from one row to another. */
function unlockedAreas(
  part: ReturnPart,
  columns: readonly TemplateColumn[],
  rows: readonly TableRow[],
  last: number,
): readonly Area[] {
  const { grows } = rolesOf(part);
  return columns.flatMap((column, at) => {
    const key = keyOf(column);
    const [theirs, naming] = [isTheirs(part, key), isKey(part, key)];
    const areas: Area[] = [];
    const add = (top: number, bottom: number): void => {
      const before = areas.at(-1);
      if (before && before.bottom === top - 1) areas[areas.length - 1] = columnArea(at, before.top, bottom);
      else areas.push(columnArea(at, top, bottom));
    };
    rows.forEach(({ cells }, index) => {
      const own = cells.get(key);
      // A formula of the cluster's is its own figure, wherever it stands.
      if (theirs && own?.cell?.formula === undefined) add(FIRST + index, FIRST + index);
    });
    if (grows && (theirs || naming)) add(FIRST + rows.length, last);
    return areas;
  });
}

function validationsOf(
  columns: readonly TemplateColumn[],
  last: number,
  language: Language,
): NewValidation[] {
  return columns.flatMap(({ field, role }, at) =>
    role === 'value' && field.choices
      ? [
          {
            area: columnArea(at, FIRST, last),
            list: [...new Set(field.choices.map(({ words }) => words[language]))],
          },
        ]
      : [],
  );
}

/** An authority's rows of one of the cluster's tables, with empty ones below where it may add some. */
export function issueSheet(
  part: ReturnPart,
  tables: readonly ReturnTable[],
  rows: readonly TableRow[],
  { language, sheet, authority, year }: IssueSetting,
): IssuedSheet {
  const spec = specOf(part, tables);
  const { grows } = rolesOf(part);
  const more = grows ? (rows.length === 0 ? EMPTY_ROWS : MORE_ROWS) : 0;
  const last = FIRST + rows.length + more - 1;
  const options = { title: authority, ...(year !== undefined && { year }) };
  const given = rows.map((row) =>
    templateRow(spec, (key) =>
      key === 'authority' ? { kind: 'text', text: authority } : row.cells.get(key)?.value,
    ),
  );
  const built = tableSheet(spec, { language, options, sheet, ofCluster: true }, given, more);
  const columns = spec.fields.flatMap((field) => columnsOf(field, language));
  const unlocked = unlockedAreas(part, columns, rows, last);
  const validations = validationsOf(columns, last, language);
  const everything: Area = { top: FIRST, left: 0, bottom: last, right: columns.length - 1 };
  const steps = built.steps.map((step): PlanStep =>
    step.do === 'add-sheet'
      ? { ...step, sheet: { ...step.sheet, protect: { unlocked }, validations } }
      : step,
  );
  return {
    ...built,
    steps: [
      ...steps,
      { do: 'style', sheet, area: everything, style: LOCKED },
      ...unlocked.map((area): PlanStep => ({ do: 'style', sheet, area, style: { fill: '#FFF8E1' } })),
    ],
    columns: columns.map((column) => ({ key: keyOf(column), heading: fold(column.heading) })),
    rows: rows.map((row, index) => ({
      row: FIRST + index,
      values: Object.fromEntries(
        columns.flatMap((column) => {
          const own = row.cells.get(keyOf(column));
          const key = own ? valueKey(own.value) : '';
          return key === '' || fieldOf(keyOf(column)) === 'authority' ? [] : [[keyOf(column), key]];
        }),
      ),
    })),
  };
}
