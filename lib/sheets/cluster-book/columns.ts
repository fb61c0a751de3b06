import type { Grid } from '../grid.js';
import type { FoundHeading } from './heading.js';
import type { Block } from './headings.js';
import { TABLES } from './parts/all.js';
import type { Field } from './spec.js';
import type { ClusterBookNote } from './types.js';

/** One column of a group of amounts. */
export interface NamedColumn {
  readonly column: number;
  /** Blank where the group has one column without a name of its own. */
  readonly name: string;
  readonly heading: FoundHeading;
}

/** The columns of one field. */
export interface FieldColumns {
  readonly field: Field;
  readonly value?: FoundHeading;
  /** Of evidence, its date. */
  readonly date?: FoundHeading;
  /** Of a group of amounts. */
  readonly several?: readonly NamedColumn[];
  /** What the columns of a group add up to, where they stand beside it. */
  readonly total?: FoundHeading;
}

export interface Columns {
  readonly byField: ReadonlyMap<string, FieldColumns>;
  /** Recognised, and another column of the same was taken. */
  readonly passedOver: readonly FoundHeading[];
  readonly notes: readonly ClusterBookNote[];
}

/** The year that is asked for comes first, then the later one, then the one that comes first in the sheet. */
const byWorth =
  (year: number | undefined) =>
  (a: FoundHeading, b: FoundHeading): number =>
    Number(b.year === year) - Number(a.year === year) || (b.year ?? 0) - (a.year ?? 0) || a.column - b.column;

/** Our heading for the same, in the letters that the text is written in. */
function ourHeading({ field, role, text }: FoundHeading): string {
  const words = (role === 'date' ? field.dated : undefined) ?? field.heading;
  if (/\p{Script=Hebrew}/u.test(text)) return words.he;
  return /\p{Script=Arabic}/u.test(text) ? words.ar : words.en;
}

/** One column a field and role; all of a group. Where several could be it, the choice is noted. */
export function chooseColumns(grid: Grid, block: Block, year: number | undefined): Columns {
  const { found } = block;
  const byField = new Map<string, FieldColumns>();
  const passedOver: FoundHeading[] = [];
  const notes: ClusterBookNote[] = [];

  const best = (field: Field, role: FoundHeading['role']): FoundHeading | undefined => {
    const [first, ...others] = found
      .filter((heading) => heading.field === field && heading.role === role)
      .sort(byWorth(year));
    passedOver.push(...others);
    if (first && others[0]) {
      const facts = { text: first.text, other: grid.place(others[0].row, others[0].column) };
      notes.push({ code: 'heading-chosen', facts, place: grid.place(first.row, first.column) });
    }
    return first;
  };

  for (const field of new Set(found.map((heading) => heading.field))) {
    if (field.type === 'note') {
      passedOver.push(...found.filter((heading) => heading.field === field));
      continue;
    }
    const value = best(field, 'value');
    if (field.type !== 'moneys') {
      const date = best(field, 'date');
      byField.set(field.id, { field, ...(value && { value }), ...(date && { date }) });
      continue;
    }
    const columns = found
      .filter((heading) => heading.field === field && heading.role === 'column')
      .map((heading) => ({ column: heading.column, name: heading.name ?? '', heading }));
    const total = best(field, 'total');
    const alone = value ?? (columns.length === 0 ? total : undefined);
    const several =
      columns.length > 0 ? columns : alone ? [{ column: alone.column, name: '', heading: alone }] : [];
    const sum = columns.length > 0 ? (total ?? value) : undefined;
    if (value && total) passedOver.push(total === sum ? value : total);
    byField.set(field.id, { field, several, ...(sum && { total: sum }) });
  }
  for (const { value, date } of byField.values()) {
    for (const heading of [value, date]) {
      if (!heading?.near) continue;
      const facts = { text: heading.text, heading: ourHeading(heading) };
      notes.push({ code: 'heading-near', facts, place: grid.place(heading.row, heading.column) });
    }
  }
  const earlier = withEarlier(block, byField, passedOver).map(({ row, column }) => grid.place(row, column));
  return {
    byField,
    passedOver,
    notes: notes.filter(({ facts }) => !earlier.includes(String(facts['other']))),
  };
}

/** `יתרה ליום 31.12.2022` beside `יתרה ליום 31.12.2023`: what the earlier year left is what this one began with. */
function withEarlier(
  { part }: Block,
  byField: Map<string, FieldColumns>,
  passedOver: FoundHeading[],
): readonly FoundHeading[] {
  const taken: FoundHeading[] = [];
  for (const { field, value } of [...byField.values()]) {
    const other = TABLES[part].fields.find(({ id }) => id === field.earlier);
    if (!other || byField.has(other.id) || value?.year === undefined) continue;
    const before = value.year - 1;
    const at = passedOver.findIndex((heading) => heading.field === field && heading.year === before);
    const [earlier] = at < 0 ? [] : passedOver.splice(at, 1);
    if (!earlier) continue;
    byField.set(other.id, { field: other, value: earlier });
    taken.push(earlier);
  }
  return taken;
}

/** Every column of amounts that counts. */
export const moneyColumns = (columns: Columns): readonly FoundHeading[] =>
  [...columns.byField.values()].flatMap(({ field, value, several, total }) => {
    if (several) return [...several.map(({ heading }) => heading), ...(total ? [total] : [])];
    return value && (field.type === 'money' || field.type === 'limit') ? [value] : [];
  });
