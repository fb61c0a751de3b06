import type { Problem } from '../../core/result.js';
import { fold } from '../../core/text.js';
import type { Registry } from '../../registry/load.js';
import type { ReadContext } from '../book/types.js';
import type { CollectedFile, CollectProblem, FileOutcome, ReturnedFile } from './collect-types.js';
import { memberValues, otherMember } from './members-row.js';
import type { ReturnTables } from './table-types.js';
import { readTables } from './tables.js';
import { readReturnRecord, type Ledger, type Ticket } from './ticket.js';
import { shortHash, valueKey } from './value.js';
import type { Member, Members } from './who.js';

/** A file that is somebody's return. */
export interface Admitted {
  readonly file: ReturnedFile;
  readonly name: string;
  readonly member: Member;
  readonly ticket?: Ticket;
  readonly read: ReturnTables;
  /** Names what it says, whatever the file is called and whoever saved it. */
  readonly content: string;
  readonly reasons: readonly Problem[];
  readonly sheetNames: readonly string[];
}

export interface NotAdmitted {
  readonly file: ReturnedFile;
  readonly name: string;
  readonly member?: Member;
  readonly edition?: number;
  readonly outcome: Extract<FileOutcome, 'refused' | 'passed'>;
  readonly reasons: readonly [Problem, ...Problem[]];
}

export interface AdmitSetting {
  readonly members: Members;
  readonly registry: Registry | null;
  readonly context: ReadContext;
  readonly ledger: Ledger;
  readonly cluster: string | undefined;
}

const isAdmitted = (one: Admitted | NotAdmitted): one is Admitted => 'read' in one;

/** The same cluster, however its name is typed. */
function sameCluster(one: string, other: string, registry: Registry | null): boolean {
  if (fold(one) === fold(other)) return true;
  const [a, b] = [registry?.findCluster(one), registry?.findCluster(other)];
  return a?.ok === true && b?.ok === true && a.value === b.value;
}

/** Whom the cells name: in columns of authorities, and in a table of members. */
function namedIn({ tables, members }: ReturnTables): readonly string[] {
  const texts = [
    ...tables.flatMap(({ rows }) => rows.map(({ authority }) => authority)),
    ...members.flatMap(({ rows }) => rows.map(({ name, code }) => name ?? code ?? '')),
  ];
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

function contentOf({ tables, members }: ReturnTables, ticket: Ticket | undefined): string {
  const rows = tables.flatMap((table) =>
    table.rows.map(({ cells }) =>
      JSON.stringify([
        table.part,
        ...[...cells].map(([key, { value, cell }]) => [key, valueKey(value), cell?.formula ?? '']).sort(),
      ]),
    ),
  );
  const own = members.flatMap(({ rows: all }) => all.map((row) => JSON.stringify(memberValues(row))));
  return shortHash(JSON.stringify([ticket?.edition ?? null, ticket?.id ?? null, ...rows, ...own]));
}

function clusterProblem(ticket: Ticket, setting: AdmitSetting): CollectProblem | undefined {
  const { cluster, registry } = setting;
  if (cluster === undefined || sameCluster(ticket.cluster, cluster, registry)) return undefined;
  return { code: 'collect-another-cluster', facts: { cluster: ticket.cluster, own: cluster } };
}

/** Whose book the ticket says that it is, where that can be believed. */
function byTicket(
  ticket: Ticket,
  cells: readonly (Member | undefined)[],
  texts: readonly string[],
  setting: AdmitSetting,
): Member | CollectProblem {
  const { members, ledger } = setting;
  const { name, code } = ticket.authority;
  const member = (code === undefined ? undefined : members.find(code)) ?? members.find(name);
  const other = clusterProblem(ticket, setting);
  if (other) return other;
  if (!member) return { code: 'collect-not-a-member', facts: { authority: name } };
  if (texts.length > 0 && !cells.includes(member)) {
    const named = cells.find((each) => each !== undefined)?.name ?? texts[0] ?? '';
    return { code: 'collect-wrong-authority', facts: { ticket: member.name, cells: named } };
  }
  const issued = ledger.issued.filter(({ authority }) => authority === member.id);
  const known = issued.length === 0 || issued.some(({ id }) => id === ticket.id);
  return known ? member : { code: 'collect-ticket-unknown', facts: { authority: member.name } };
}

function byCells(cells: readonly (Member | undefined)[], texts: readonly string[]): Member | CollectProblem {
  const named = [...new Set(cells.filter((member) => member !== undefined))];
  const [member, other] = named;
  if (other) {
    const names = named
      .slice(0, 3)
      .map(({ name }) => name)
      .join(' · ');
    return { code: 'collect-authorities-several', facts: { count: named.length, names } };
  }
  if (member) return member;
  return texts[0] === undefined
    ? { code: 'collect-authority-unknown', facts: {} }
    : { code: 'collect-not-a-member', facts: { authority: texts[0] } };
}

/** The table of members says whose book it is, like a letterhead: with another name there, nobody knows whose figures follow. */
function inMembersTable(
  read: ReturnTables,
  member: Member,
  { members, registry }: AdmitSetting,
): CollectProblem | undefined {
  const other = otherMember(read, members, registry, member);
  if (other === undefined) return undefined;
  return { code: 'collect-wrong-authority', facts: { ticket: member.name, cells: other } };
}

function admitOne(file: ReturnedFile, setting: AdmitSetting): Admitted | NotAdmitted {
  const { name } = file;
  if ('problems' in file) return { file, name, outcome: 'refused', reasons: file.problems };
  const { sheets } = file.snapshot;
  const { ticket, damaged } = readReturnRecord(sheets);
  const read = readTables(sheets, setting.registry, setting.context);
  const edition = ticket && { edition: ticket.edition };
  const texts = namedIn(read);
  const cells = texts.map((text) => setting.members.find(text));
  // Of another cluster is said first: nothing else matters of such a file.
  const other = ticket && clusterProblem(ticket, setting);
  if (!other && read.tables.length === 0) {
    const reasons: [CollectProblem] = [{ code: 'collect-nothing-recognised', facts: {} }];
    return { file, name, ...edition, outcome: 'refused', reasons };
  }
  const named = other ?? (ticket ? byTicket(ticket, cells, texts, setting) : byCells(cells, texts));
  const member = 'facts' in named ? named : (inMembersTable(read, named, setting) ?? named);
  if ('facts' in member) return { file, name, ...edition, outcome: 'refused', reasons: [member] };
  const how: readonly CollectProblem[] = damaged
    ? [{ code: 'collect-record-damaged', facts: {} }]
    : ticket
      ? []
      : [{ code: 'collect-no-ticket', facts: {} }];
  return {
    file,
    name,
    member,
    ...(ticket && { ticket }),
    read,
    content: contentOf(read, ticket),
    reasons: how,
    sheetNames: sheets.map((sheet) => sheet.name),
  };
}

const byName = (a: Admitted, b: Admitted): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.content < b.content ? -1 : 1;

const refuse = (
  { file, name, member, ticket }: Admitted,
  outcome: NotAdmitted['outcome'],
  why: CollectProblem,
): NotAdmitted => ({
  file,
  name,
  member,
  ...(ticket && { edition: ticket.edition }),
  outcome,
  reasons: [why],
});

/** Of the files of one authority, those that say something new: none older than the newest, none twice. */
function sift(files: readonly Admitted[], { ledger }: AdmitSetting): readonly (Admitted | NotAdmitted)[] {
  const [first] = files;
  if (!first) return [];
  const own = <T extends { readonly authority: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ authority }) => authority === first.member.id);
  const newest = Math.max(
    0,
    ...own(ledger.issued).map(({ edition }) => edition),
    ...own(ledger.collected).map(({ edition }) => edition ?? 0),
    ...files.map(({ ticket }) => ticket?.edition ?? 0),
  );
  const seen = new Map<string, string>();
  return [...files].sort(byName).map((file) => {
    const { ticket, content, name } = file;
    const before = own(ledger.collected).find((each) => each.content === content);
    if (before) return refuse(file, 'passed', { code: 'collect-again', facts: { on: before.on } });
    if (ticket && ticket.edition < newest) {
      const facts = { edition: ticket.edition, newest };
      return refuse(file, 'refused', { code: 'collect-edition-older', facts });
    }
    const same = seen.get(content);
    if (same !== undefined) {
      return refuse(file, 'passed', { code: 'collect-duplicate', facts: { file: same } });
    }
    seen.set(content, name);
    return file;
  });
}

/** Looks at each file by what is in it. The order of the files changes nothing. */
export function admit(
  files: readonly ReturnedFile[],
  setting: AdmitSetting,
): { readonly admitted: readonly Admitted[]; readonly others: readonly NotAdmitted[] } {
  const looked = files.map((file) => admitOne(file, setting));
  const mine = looked.filter(isAdmitted);
  const sifted = setting.members.all.flatMap((member) =>
    sift(
      mine.filter((file) => file.member === member),
      setting,
    ),
  );
  const isOther = (one: Admitted | NotAdmitted): one is NotAdmitted => !isAdmitted(one);
  return {
    admitted: sifted.filter(isAdmitted),
    others: [...looked.filter(isOther), ...sifted.filter(isOther)],
  };
}

export const asCollected = ({ name, member, edition, outcome, reasons }: NotAdmitted): CollectedFile => ({
  name,
  ...(member && { authority: member.name }),
  ...(edition !== undefined && { edition }),
  outcome,
  reasons,
  rows: 0,
  changes: 0,
  left: [],
});
