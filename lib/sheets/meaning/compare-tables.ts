import type { Exact } from '../../core/money.js';
import { compareSeveral, compareThings, one, type Compared, type Comparing } from './compare-things.js';
import { commonFields, type CommonFields } from './fields.js';
import type { MeaningNote } from './notes.js';
import type { TablePair } from './pair.js';
import { columnOf, type Thing, type ThingTable } from './thing.js';
import { roundedTo } from './values.js';

const byId = (things: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> => {
  const all = new Map<string, Thing[]>();
  for (const thing of things) {
    const list = all.get(thing.id);
    if (list) list.push(thing);
    else all.set(thing.id, [thing]);
  }
  return all;
};

function repeated(
  table: ThingTable,
  ids: ReadonlyMap<string, readonly Thing[]>,
  book: string,
): readonly MeaningNote[] {
  const several = [...ids.values()].filter(({ length }) => length > 1);
  const [first] = several[0] ?? [];
  if (!first) return [];
  const { authority, code, name } = first.key;
  const facts = { part: table.what, book, count: several.length, text: authority ?? code ?? name ?? '' };
  return [{ code: 'meaning-key-repeated', facts }];
}

/** Amounts that both books have of a column, of things that each has once. */
function* amountPairs(
  [inA, inB]: readonly [ReadonlyMap<string, readonly Thing[]>, ReadonlyMap<string, readonly Thing[]>],
  old: string,
  field: string,
): Generator<readonly [Exact, Exact]> {
  for (const [id, [before, other]] of inA) {
    const [after, another] = inB.get(id) ?? [];
    const [a, b] = [before?.values.get(old)?.amount, after?.values.get(field)?.amount];
    if (a && b && !other && !another) yield [a, b];
  }
}

function comparePair(a: ThingTable, b: ThingTable, of: Comparing['of'], into: Compared): CommonFields {
  const fields = commonFields(a, b);
  const [inA, inB] = [byId(a.things), byId(b.things)];
  const steps = new Map(
    [...fields.older].flatMap(([field, old]) => {
      const pairs = amountPairs([inA, inB], old, field);
      const step = roundedTo(pairs, a.fields.get(old), b.fields.get(field));
      return step ? [[field, step] as const] : [];
    }),
  );
  const newer = new Map([...fields.older].map(([own, old]) => [old, own]));
  const comparing: Comparing = { b, fields, newer, steps, of, into, rounded: 0 };
  into.notes.push(...fields.notes);
  const count = (table: ThingTable, field: string): number =>
    table.things.filter(({ values }) => [...values.keys()].some((key) => columnOf(key) === field)).length;
  const column = { what: b.what, ...of, key: {} };
  for (const field of fields.onlyA)
    into.items.push({ kind: 'column-removed', ...column, field, count: count(a, field), at: {} });
  for (const field of fields.onlyB)
    into.items.push({ kind: 'column-added', ...column, field, count: count(b, field), at: {} });

  into.notes.push(...repeated(a, inA, 'older'), ...repeated(b, inB, 'newer'));
  for (const [id, before] of inA) {
    const after = inB.get(id) ?? [];
    const [was, is] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && was && is) compareThings(was, is, comparing);
    else compareSeveral(before, after, comparing);
  }
  for (const [id, after] of inB) {
    if (!inA.has(id)) for (const thing of after) into.items.push(one('added', b.what, thing, of));
  }
  if (comparing.rounded > 0)
    into.notes.push({ code: 'meaning-rounded', facts: { part: b.what, count: comparing.rounded } });
  return fields;
}

/** Compares two tables that are one, or says everything that a table holds which only one book has. */
export function compareTables(
  { a, b }: TablePair,
  several: boolean,
  into: Compared,
): CommonFields | undefined {
  const table = b ?? a;
  if (!table) return undefined;
  const of = several ? { of: table.sheets.join(', ') } : {};
  if (a && b) return comparePair(a, b, of, into);
  for (const thing of table.things) into.items.push(one(b ? 'added' : 'removed', table.what, thing, of));
  return undefined;
}
