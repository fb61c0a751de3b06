import type { Facts } from '../../check/check.js';
import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import { fromDouble, money } from '../../core/money.js';
import type { Evidence } from '../../model/evidence.js';
import type { Membership } from '../../model/membership.js';
import { authorityKey } from '../../model/authority-key.js';
import type { MemberWeight, MembershipFacts } from '../../membership/facts.js';
import type { Registry } from '../../registry/load.js';
import type { MergedParts } from '../cluster-book/types.js';
import type { MembersTable } from '../members/types.js';
import { AuthorityNames } from './authority-names.js';
import type { CellAt, SheetReading } from './types.js';

type Governance = Pick<Facts, 'council' | 'delegation' | 'tenders' | 'membership'>;

const dayOf = (evidence: Evidence | undefined): IsoDate | undefined =>
  evidence === undefined || evidence === 'none' ? undefined : evidence.on;

const isAmended = (amendment: Evidence | undefined): boolean =>
  amendment !== undefined &&
  amendment !== 'none' &&
  !amendment.pending &&
  (amendment.on !== undefined || amendment.reference.trim() !== '');

/**
 * Members by the table of members, and by the requests that led to an amendment of the order: who joined and is no more in the table
 * was one, too. Undefined where the book has neither.
 */
function membersOf(
  table: SheetReading<MembersTable> | undefined,
  { joining = [], leaving = [] }: MembershipFacts,
  names: AuthorityNames,
): readonly Membership[] | undefined {
  const found = new Map<string, Membership>();
  for (const { name, code } of table?.facts.rows ?? []) {
    const authority = names.in(name ?? code ?? '');
    if (authority !== '') found.set(authorityKey(authority), { authority });
  }
  const joins = joining.flatMap(({ authority, amendment }) => {
    const joined = dayOf(amendment);
    return joined === undefined ? [] : [{ authority, joined }];
  });
  const amended = new Set(
    joining.filter((each) => isAmended(each.amendment)).map(({ authority }) => authorityKey(authority)),
  );
  for (const key of joining.map(({ authority }) => authorityKey(authority))) {
    const listed = found.get(key);
    if (listed && !amended.has(key)) found.set(key, { ...listed, joining: true });
  }
  const leaves = leaving.flatMap(({ authority, amendment }) => {
    const left = dayOf(amendment);
    return left === undefined ? [] : [{ authority, left }];
  });
  for (const change of [...joins, ...leaves]) {
    const key = authorityKey(change.authority);
    found.set(key, {
      ...found.get(key),
      ...change,
      authority: found.get(key)?.authority ?? change.authority,
    });
  }
  return found.size === 0 ? undefined : [...found.values()];
}

function weightsOf(
  table: SheetReading<MembersTable> | undefined,
  names: AuthorityNames,
): readonly MemberWeight[] | undefined {
  return table?.facts.rows.map(({ name, code, numbers }): MemberWeight => {
    const quota = numbers.quota?.value ?? null;
    const population = numbers.population?.value ?? null;
    return {
      authority: names.in(name ?? code ?? ''),
      ...(quota !== null && { quota: money(fromDouble(quota)) }),
      ...(population !== null && { population }),
    };
  });
}

/** Where an item of these lists names authorities. */
const NAMED = ['authority', 'area'] as const;

type Rooms = Pick<MergedParts, 'council' | 'delegation' | 'tenders' | 'membership'>;

const textIn = (item: object, field: string): string | undefined => {
  const value: unknown = (item as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
};

const eachRoom = (rooms: Rooms, change: <F extends object>(facts: F) => F): Rooms => ({
  ...(rooms.council && { council: change(rooms.council) }),
  ...(rooms.delegation && { delegation: change(rooms.delegation) }),
  ...(rooms.tenders && { tenders: change(rooms.tenders) }),
  ...(rooms.membership && { membership: change(rooms.membership) }),
});

const eachList = <F extends object>(facts: F, change: (list: readonly object[]) => readonly object[]): F =>
  Object.fromEntries(
    Object.entries(facts).map(([key, list]: [string, unknown]) => [
      key,
      Array.isArray(list) ? change(list as readonly object[]) : list,
    ]),
  ) as F;

/** The rooms with each authority under one name. */
function underOneName(rooms: Rooms, names: AuthorityNames): Rooms {
  for (const facts of Object.values(rooms) as readonly object[]) {
    eachList(facts, (list) => {
      for (const item of list) for (const field of NAMED) names.learn(textIn(item, field));
      return list;
    });
  }
  const named = (list: readonly object[]): readonly object[] =>
    list.map((item) => ({
      ...item,
      ...Object.fromEntries(
        NAMED.flatMap((field) => {
          const text = textIn(item, field);
          return text === undefined ? [] : [[field, names.in(text)]];
        }),
      ),
    }));
  return eachRoom(rooms, (facts) => eachList(facts, named));
}

/** The rooms of the cluster's council, powers, tenders and members, each with what it needs of the others' sheets. */
export function governanceFacts(
  table: SheetReading<MembersTable> | undefined,
  merged: MergedParts,
  registry: Registry | null,
): Governance & { placeOf(path: Path): CellAt | undefined } {
  const names = new AuthorityNames(registry);
  for (const { name, code } of table?.facts.rows ?? []) names.learn(name ?? code ?? '');
  const { council, delegation, tenders, membership } = merged;
  const parts = underOneName(
    {
      ...(council && { council }),
      ...(delegation && { delegation }),
      ...(tenders && { tenders }),
      ...(membership && { membership }),
    },
    names,
  );
  const members = membersOf(table, parts.membership ?? {}, names);
  const weights = weightsOf(table, names);
  const seats = parts.council?.seats;
  const shared = { ...(members && { members }) };
  const seated = { ...shared, ...(seats && { seats }) };
  return {
    ...(parts.council && { council: { ...parts.council, ...shared } }),
    ...(parts.delegation && { delegation: { ...parts.delegation, ...shared } }),
    ...(parts.tenders && { tenders: { ...parts.tenders, ...seated } }),
    ...(parts.membership && {
      membership: { ...parts.membership, ...seated, ...(weights && { weights }) },
    }),
    placeOf([list, index]) {
      if ((list !== 'members' && list !== 'weights') || typeof index !== 'number') return undefined;
      const name = list === 'members' ? members?.[index]?.authority : weights?.[index]?.authority;
      const row = table?.facts.rows.findIndex(
        ({ name: own, code }) => authorityKey(own ?? code ?? '') === authorityKey(name ?? ''),
      );
      return row === undefined || row < 0 ? table?.placeOf([]) : table?.placeOf(['rows', row, 'name']);
    },
  };
}
