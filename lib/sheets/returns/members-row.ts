import { excerpt, fold } from '../../core/text.js';
import { MEMBERS_FIELDS, type MembersField, type MembersRow } from '../members/types.js';
import type { Registry } from '../../registry/load.js';
import type { LeftOut } from './collect-types.js';
import type { ReturnTables } from './table-types.js';
import type { Member, Members } from './who.js';

/** What a row of members says, field by field; a field without a text is blank there. */
export type MemberValues = Readonly<Record<string, string>>;

const textOf = (row: MembersRow, field: MembersField): string => {
  if (field === 'name' || field === 'code' || field === 'kind') return fold(row[field] ?? '');
  const value = row.numbers[field]?.value;
  return value === null || value === undefined ? '' : String(value);
};

export const memberValues = (row: MembersRow): MemberValues =>
  Object.fromEntries(
    MEMBERS_FIELDS.flatMap((field) => {
      const text = textOf(row, field);
      return text === '' ? [] : [[field, text] as const];
    }),
  );

/** The rows of a workbook's tables of members, with the member that each names. */
const namedRows = ({ members: tables }: ReturnTables, members: Members) =>
  tables
    .flatMap(({ rows }) => rows)
    .map((row) => ({ row, member: members.find(row.name ?? '') ?? members.find(row.code ?? '') }));

/** The row of a member, by its name or code. */
export const memberRow = (read: ReturnTables, members: Members, member: Member): MembersRow | undefined =>
  namedRows(read, members).find((each) => each.member === member)?.row;

/** Another authority that stands where the book has its own; undefined where it has none, or only words that are nobody's name. */
export function otherMember(
  read: ReturnTables,
  members: Members,
  registry: Registry | null,
  member: Member,
): string | undefined {
  const others = namedRows(read, members).map(({ row: { name = '', code }, member: named }) => {
    if (named && named !== member) return named.name;
    // A code that stayed does not make the name of another authority the book's own.
    const known = name !== '' && members.find(name) !== member ? registry?.findAuthority(name) : undefined;
    if (known?.ok) return name;
    return named ? undefined : (code ?? '');
  });
  return others.includes(undefined) ? undefined : others.find((other) => other !== '');
}

/**
 * What was changed in the table of members. All of it is the cluster's: nothing is taken, and everything is said. `sent` is what stood in
 * the authority's own row when the book went out; a field that it does not have was not known.
 */
export function memberChanges(
  read: ReturnTables,
  members: Members,
  member: Member,
  sent: MemberValues,
): readonly LeftOut[] {
  const unread = read.members.flatMap(({ unreadable }) => unreadable.map((why): LeftOut => ({ why })));
  const rows = namedRows(read, members);
  const own = rows.find((each) => each.member === member) ?? rows[0];
  const changed = rows.flatMap(({ row }): LeftOut[] => {
    if (row !== own?.row) {
      const place = row.places.name ?? row.places.code ?? '';
      const text = row.name ?? row.code ?? '';
      return [{ why: { code: 'collect-another-row', facts: { text: excerpt(text) }, place } }];
    }
    return MEMBERS_FIELDS.flatMap((field): LeftOut[] => {
      const place = row.places[field];
      const isNumber = field !== 'name' && field !== 'code' && field !== 'kind';
      // A cell that nobody could read has its own sentence.
      if (place === undefined || (isNumber && row.numbers[field] === undefined)) return [];
      const expected = sent[field] ?? '';
      const text = textOf(row, field);
      if (text === expected || (field === 'name' && members.find(row.name ?? '') === member)) return [];
      const shown = isNumber ? text : (row[field] ?? '');
      return [{ why: { code: 'collect-protected', facts: { text: excerpt(shown), expected }, place } }];
    });
  });
  return [...changed, ...unread];
}
