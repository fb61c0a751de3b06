import { fold } from '../../core/text.js';
import { rolesOf, type ReturnPart } from './parts.js';
import type { TableRow } from './table-types.js';
import { valueKey } from './value.js';

/** A row as it went out, or as it stands in the cluster's table: its place in its sheet, and the keys of its values by column. */
export interface ReferenceRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

export const valuesOf = ({ cells }: TableRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...cells].flatMap(([column, { value }]) => {
      const key = valueKey(value);
      return key === '' || column === 'authority' ? [] : [[column, key] as const];
    }),
  );

/** What names a row beside its authority. */
export const rowName = (part: ReturnPart, values: Readonly<Record<string, string>>): string =>
  rolesOf(part)
    .key.map((column) => fold(values[column] ?? ''))
    .join(' | ');

export interface Paired {
  readonly pairs: readonly (readonly [ReferenceRow, TableRow])[];
  readonly missing: readonly ReferenceRow[];
  readonly added: readonly TableRow[];
}

const sameValues = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
};

/** In the same place, and most of what stood there beside its name is as it was: its name was changed. */
function renamed(part: ReturnPart, { row, values }: ReferenceRow, other: TableRow): boolean {
  if (row !== other.row) return false;
  const now = valuesOf(other);
  const kept = Object.keys(values).filter((column) => !rolesOf(part).key.includes(column));
  const same = kept.filter((column) => values[column] === now[column]);
  return same.length > 0 && same.length * 2 >= kept.length;
}

/** Which returned row is which of those that are known: by what names it, and among rows of one name by content, then by place. */
export function pairRows(
  part: ReturnPart,
  known: readonly ReferenceRow[],
  returned: readonly TableRow[],
): Paired {
  const pairs: (readonly [ReferenceRow, TableRow])[] = [];
  let missing = [...known];
  let added = [...returned];
  const take = (fits: (reference: ReferenceRow, row: TableRow) => boolean): void => {
    for (const reference of [...missing]) {
      const found = added.find((row) => fits(reference, row));
      if (!found) continue;
      pairs.push([reference, found]);
      missing = missing.filter((other) => other !== reference);
      added = added.filter((other) => other !== found);
    }
  };
  const values = new Map(returned.map((row) => [row, valuesOf(row)] as const));
  const of = (row: TableRow) => values.get(row) ?? {};
  const named = (reference: ReferenceRow, row: TableRow): boolean =>
    rowName(part, reference.values) === rowName(part, of(row));
  take((reference, row) => named(reference, row) && sameValues(reference.values, of(row)));
  take((reference, row) => named(reference, row) && reference.row === row.row);
  take(named);
  take((reference, row) => renamed(part, reference, row));
  return { pairs, missing, added };
}
