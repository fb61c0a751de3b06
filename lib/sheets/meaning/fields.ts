import { columnOf, type ThingTable } from './thing.js';
import type { MeaningNote } from './notes.js';

/** Columns of two tables that are held against each other. */
export interface CommonFields {
  /** Of the older table, by the newer one's name: the same but for budgets of two years. */
  readonly older: ReadonlyMap<string, string>;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Amounts cannot be compared: they are in units of which one is not known. */
  readonly withoutMoney: boolean;
  readonly notes: readonly MeaningNote[];
}

const sheetsOf = (...tables: readonly ThingTable[]): string =>
  [...new Set(tables.flatMap(({ sheets }) => sheets))].join(', ');

const hasMoney = ({ fields }: ThingTable): boolean => [...fields.values()].some(({ money }) => money);

function unitNotes(a: ThingTable, b: ThingTable): readonly MeaningNote[] {
  if (!hasMoney(a) && !hasMoney(b) && a.unit !== 'lost' && b.unit !== 'lost') return [];
  const facts = { part: a.what, sheets: sheetsOf(a, b) };
  if (a.unit !== b.unit || a.unit === 'lost') return [{ code: 'meaning-unit-unknown', facts }];
  return a.unit === 'none' ? [{ code: 'meaning-unit-unstated', facts }] : [];
}

const yearsNote = (part: string, before: string | number, after: string | number): MeaningNote => ({
  code: 'meaning-years-differ',
  facts: { part, before: String(before), after: String(after) },
});

/** Whether a column says anything at all. */
const filled = (table: ThingTable, field: string): boolean =>
  table.things.some(({ values }) => [...values.keys()].some((key) => columnOf(key) === field));

export function commonFields(a: ThingTable, b: ThingTable): CommonFields {
  const notes: MeaningNote[] = [...unitNotes(a, b)];
  const withoutMoney = notes.some(({ code }) => code === 'meaning-unit-unknown');
  if (a.signed !== b.signed) notes.push({ code: 'meaning-signs-unknown', facts: { sheets: sheetsOf(a, b) } });
  const older = new Map(
    [...b.fields.keys()].flatMap((field) => (a.fields.has(field) ? [[field, field]] : [])),
  );
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year && a.what !== 'form')
    notes.push(yearsNote(a.what, a.year, b.year));
  // Last year's budget against this year's: no column is of one year in both, and each sheet tells which is its budget.
  if (older.size === 0 && a.main !== undefined && b.main !== undefined) {
    older.set(b.main, a.main);
    notes.push(yearsNote(a.what, a.main, b.main));
  }
  const taken = new Set(older.values());
  const skipped = (table: ThingTable, field: string): boolean =>
    (withoutMoney && table.fields.get(field)?.money === true) || !filled(table, field);
  return {
    older,
    onlyA: [...a.fields.keys()].filter((field) => !taken.has(field) && !skipped(a, field)),
    onlyB: [...b.fields.keys()].filter((field) => !older.has(field) && !skipped(b, field)),
    withoutMoney,
    notes,
  };
}
