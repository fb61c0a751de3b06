import type { FieldInfo, Thing, ThingTable, Value } from './thing.js';

/** Two tables say the same thing of something: they are of different budgets, scenarios or years. */
function overlap(tables: readonly ThingTable[]): boolean {
  const owners = new Map<string, ThingTable>();
  for (const table of tables) {
    for (const { id } of table.things) {
      for (const field of table.fields.keys()) {
        const key = `${id}\u0000${field}`;
        const owner = owners.get(key);
        if (owner && owner !== table) return true;
        owners.set(key, table);
      }
    }
  }
  return false;
}

/** Steps of two sheets: the smaller one, as one column of both would have it. */
function mergedFields(tables: readonly ThingTable[]): ReadonlyMap<string, FieldInfo> {
  const fields = new Map<string, FieldInfo>();
  for (const table of tables) {
    for (const [field, info] of table.fields) {
      const known = fields.get(field);
      if (!known?.step || (info.step?.lessThan(known.step) ?? false)) fields.set(field, info);
    }
  }
  return fields;
}

interface Owned {
  readonly thing: Thing;
  readonly table: ThingTable;
}

/** One account whose years stand on two sheets is one; an account that a sheet has twice stays as it is. */
function mergedThings(tables: readonly ThingTable[]): readonly Thing[] {
  const all = new Map<string, Owned[]>();
  for (const table of tables) {
    for (const thing of table.things) {
      const list = all.get(thing.id);
      if (list) list.push({ thing, table });
      else all.set(thing.id, [{ thing, table }]);
    }
  }
  return [...all.values()].flatMap((owned): readonly Thing[] => {
    const own = owned.map(({ thing }) => thing);
    const [first] = own;
    const homes = new Set(owned.map(({ table }) => table));
    if (!first || own.length === 1 || homes.size < own.length) return own;
    const values = new Map<string, Value>(own.flatMap((thing) => [...thing.values]));
    const at = (field?: string) =>
      (field === undefined ? first : (own.find((thing) => thing.values.has(field)) ?? first)).at(field);
    return [{ ...first, values, at }];
  });
}

const same = <T>(all: readonly T[]): T | undefined =>
  all.every((one) => one === all[0]) ? all[0] : undefined;

/**
 * Tables that say nothing twice are one: the two sides of a budget on two sheets, or its years. Where any two speak of the same, as
 * scenarios do, all of them stay apart.
 */
export function combine(tables: readonly ThingTable[]): readonly ThingTable[] {
  const [first] = tables;
  if (!first || tables.length === 1) return tables;
  const unit = same(tables.map((table) => table.unit));
  if (unit === undefined || overlap(tables)) return tables;
  const main = same(tables.map((table) => table.main));
  const year = same(tables.map((table) => table.year));
  return [
    {
      what: first.what,
      sheets: tables.flatMap(({ sheets }) => sheets),
      unit,
      signed: tables.every(({ signed }) => signed),
      fields: mergedFields(tables),
      ...(main !== undefined && { main }),
      ...(year !== undefined && { year }),
      things: mergedThings(tables),
    },
  ];
}
