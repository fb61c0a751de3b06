import type { Exact } from '../../core/money.js';
import type { CommonFields } from './fields.js';
import type { MeaningNote } from './notes.js';
import { signature } from './pair.js';
import { columnOf, plainText, type Thing, type ThingTable } from './thing.js';
import type { ComparedItem, ComparedPart, FactChange, Held, ThingChange } from './types.js';
import { agreement } from './values.js';

/** What was found of one kind of things. */
export interface Compared {
  readonly items: ComparedItem[];
  readonly apart: FactChange[];
  readonly notes: MeaningNote[];
  same: number;
}

export interface Comparing {
  readonly b: ThingTable;
  readonly fields: CommonFields;
  /** Names of the newer table's columns, by those of the older one. */
  readonly newer: ReadonlyMap<string, string>;
  /** What columns were rounded to in one of the books. */
  readonly steps: ReadonlyMap<string, Exact>;
  readonly of: { readonly of?: string };
  readonly into: Compared;
  rounded: number;
}

const holds = ({ values }: Thing): readonly Held[] =>
  [...values].map(([field, { text }]) => ({ field, value: text }));

/** A thing that one book alone has. */
export const one = (
  kind: ThingChange['kind'],
  what: ComparedPart,
  thing: Thing,
  of: Comparing['of'],
): ThingChange => ({
  kind,
  what,
  ...of,
  key: thing.key,
  at: kind === 'added' ? { b: thing.at() } : { a: thing.at() },
  holds: holds(thing),
});

/** The same field by the other table's names: of one column, `signed:on` goes with `signed`. */
const renamed = (names: ReadonlyMap<string, string>, field: string): string | undefined => {
  const column = columnOf(field);
  const own = names.get(column);
  return own === column ? field : own === undefined ? undefined : own + field.slice(column.length);
};

function isCompared({ b, fields }: Comparing, field: string): boolean {
  const column = columnOf(field);
  return fields.older.has(column) && !(fields.withoutMoney && b.fields.get(column)?.money === true);
}

/** Fields that either of two things fills, by the newer table's names. */
function fieldsOf(before: Thing, after: Thing, comparing: Comparing): readonly string[] {
  const all = new Set(after.values.keys());
  for (const field of before.values.keys()) {
    const own = renamed(comparing.newer, field);
    if (own !== undefined) all.add(own);
  }
  return [...all].filter((field) => isCompared(comparing, field));
}

export function compareThings(before: Thing, after: Thing, comparing: Comparing): void {
  const { fields, steps, of, into } = comparing;
  const { what } = comparing.b;
  let changes = 0;
  for (const field of fieldsOf(before, after, comparing)) {
    const old = renamed(fields.older, field) ?? field;
    const [was, is] = [before.values.get(old), after.values.get(field)];
    const found = agreement(was, is, steps.get(columnOf(field)));
    if (found === 'rounded') comparing.rounded += 1;
    if (found !== 'different') continue;
    changes += 1;
    into.items.push({
      kind: 'changed',
      what,
      ...of,
      key: after.key,
      field,
      ...(was && { before: was.text }),
      ...(is && { after: is.text }),
      at: { a: before.at(old), b: after.at(field) },
    });
  }
  if (changes === 0) into.same += 1;
  if (before.account && before.account.name !== after.account?.name) compareNames(before, after, comparing);
}

/** An account is known by its code; that its name reads differently is told apart. */
function compareNames(before: Thing, after: Thing, { b, of, into }: Comparing): void {
  const { what } = b;
  const [oldName, newName] = [before, after].map(({ account }) => plainText(account?.name ?? ''));
  if (oldName !== newName) {
    into.apart.push({
      kind: 'changed',
      what,
      ...of,
      key: after.key,
      field: 'name',
      ...(oldName && { before: oldName }),
      ...(newName && { after: newName }),
      at: { a: before.at(), b: after.at() },
    });
  }
}

/** Of things that one key is said of, those that are alike go together; of the rest, one on each side is one. */
export function compareSeveral(
  before: readonly Thing[],
  after: readonly Thing[],
  comparing: Comparing,
): void {
  const { b, newer, of, into } = comparing;
  const left = new Map<string, Thing[]>();
  for (const thing of before) {
    const values = new Map(
      [...thing.values].flatMap(([field, value]) => {
        const own = renamed(newer, field);
        return own === undefined ? [] : [[own, value] as const];
      }),
    );
    const key = signature({ ...thing, values }, (field) => isCompared(comparing, field));
    left.set(key, [...(left.get(key) ?? []), thing]);
  }
  const come = after.filter((thing) => {
    const alike = left.get(signature(thing, (field) => isCompared(comparing, field)))?.shift();
    if (alike) compareThings(alike, thing, comparing);
    return alike === undefined;
  });
  const gone = [...left.values()].flat();
  const [was, is] = [gone[0], come[0]];
  if (was && is && gone.length === 1 && come.length === 1) return compareThings(was, is, comparing);
  for (const thing of gone) into.items.push(one('removed', b.what, thing, of));
  for (const thing of come) into.items.push(one('added', b.what, thing, of));
}
