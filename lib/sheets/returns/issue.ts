import { fail, ok, type Result } from '../../core/result.js';
import { nameIn } from '../../model/names.js';
import type { Language } from '../../core/language.js';
import type { ReadContext } from '../book/types.js';
import { membersSheet } from '../cluster-book/template/members.js';
import { FIRST, resultKey, type BuiltSheet } from '../cluster-book/template/table.js';
import type { TemplateMember } from '../cluster-book/template/types.js';
import { templateWords } from '../cluster-book/template/words.js';
import { TABLES } from '../cluster-book/parts/all.js';
import type { PlanStep } from '../plan.js';
import { recordSteps } from '../record/steps.js';
import { freeSheetName } from '../sheet-name.js';
import type { CellValue } from '../snapshot.js';
import { instructionSteps } from './instructions.js';
import { issueSheet, type IssuedSheet } from './issue-sheet.js';
import type { ReturnBook, ReturnsProblem, ReturnsRequest } from './issue-types.js';
import { returnLabels } from './labels/labels.js';
import { memberRow, memberValues } from './members-row.js';
import { RETURN_PARTS, rolesOf, type ReturnPart } from './parts.js';
import type { ReturnTables } from './table-types.js';
import { readTables } from './tables.js';
import { readReturnRecord, ticketEntry } from './ticket.js';
import { clusterOf, membersOf, type Member, type Members } from './who.js';

interface Setting {
  readonly request: ReturnsRequest;
  readonly cluster: string;
  readonly read: ReturnTables;
  readonly members: Members;
}

const PARTS = Object.keys(RETURN_PARTS) as readonly ReturnPart[];

/** What the authority is called in the language of its book; the cluster's own spelling in Hebrew. */
const nameFor = ({ name, authority }: Member, language: Language): string =>
  language === 'he' || !authority ? name : nameIn(authority.name, language);

/** The authority's row of the table of members, as values: whoever has no add-in would see #NAME? for a quota. */
function membersOnly(setting: Setting, member: Member, language: Language, sheet: string): BuiltSheet {
  const row = memberRow(setting.read, setting.members, member);
  const figure = (field: 'population' | 'socio' | 'periph' | 'area' | 'quota'): number | undefined =>
    row?.numbers[field]?.value ?? undefined;
  const [population, socio, periph, area] = (['population', 'socio', 'periph', 'area'] as const).map(figure);
  const own: TemplateMember = {
    name: nameFor(member, language),
    ...(member.code !== undefined && { code: member.code }),
    ...(row?.kind !== undefined && { kind: row.kind }),
    ...(population !== undefined && { population }),
    ...(socio !== undefined && { socio }),
    ...(periph !== undefined && { periph }),
    ...(area !== undefined && { area }),
  };
  const options = { title: setting.cluster, members: [own] };
  const { steps } = membersSheet({ language, options, sheet, ofCluster: true }, 0);
  const quota = figure('quota') ?? null;
  return {
    steps: steps.flatMap((step): PlanStep[] => {
      if (step.do === 'add-sheet') return [{ ...step, sheet: { ...step.sheet, protect: { unlocked: [] } } }];
      // One row needs no total under it.
      if (step.do === 'write' && step.top > FIRST) return [];
      if (step.do === 'style' && step.area.top > FIRST) return [];
      if (step.do !== 'write') return [step];
      return [
        {
          ...step,
          cells: step.cells.map((cells) =>
            cells.map((cell) =>
              cell && 'formula' in cell
                ? { value: quota, ...(cell.format !== undefined && { format: cell.format }) }
                : cell,
            ),
          ),
        },
      ];
    }),
    results: new Map(),
  };
}

/** The year that the tables of a part are of, where they say one. */
const yearOf = ({ read }: Setting, part: ReturnPart): number | undefined =>
  read.tables.find((table) => table.part === part)?.reading.year ?? undefined;

interface Named {
  readonly name: string;
  readonly part: ReturnPart | 'members';
  readonly built: BuiltSheet | IssuedSheet;
}

function sheetsFor(setting: Setting, member: Member, language: Language): readonly Named[] {
  const taken = [returnLabels(language).instructions];
  const named = (title: string): string => {
    const name = freeSheetName(title, taken, title);
    taken.push(name);
    return name;
  };
  const sheets: Named[] = [];
  const own = named(templateWords(language).membersTitle);
  sheets.push({ name: own, part: 'members', built: membersOnly(setting, member, language, own) });
  for (const part of PARTS) {
    const tables = setting.read.tables.filter((table) => table.part === part);
    const rows = tables.flatMap((table) =>
      table.rows.filter(({ authority }) => setting.members.find(authority) === member),
    );
    if (tables.length === 0 || (rows.length === 0 && !rolesOf(part).grows)) continue;
    const sheet = named(TABLES[part].title[language]);
    const year = yearOf(setting, part);
    const built = issueSheet(part, tables, rows, {
      language,
      sheet,
      year,
      authority: nameFor(member, language),
    });
    sheets.push({ name: sheet, part, built });
  }
  return sheets;
}

function bookFor(setting: Setting, member: Member): ReturnBook {
  const { cluster } = setting;
  const { issued, edition, id, language: languageOf } = setting.request;
  const language = languageOf?.(member) ?? 'he';
  const sheets = sheetsFor(setting, member, language);
  const authority = { name: member.name, ...(member.code !== undefined && { code: member.code }) };
  const own = id(member);
  const row = memberRow(setting.read, setting.members, member);
  const rowsIn = ({ built }: Named): number => ('rows' in built ? built.rows.length : 1);
  const ticket = ticketEntry({
    version: 1,
    cluster,
    authority,
    issued,
    edition,
    id: own,
    ...(row && { members: memberValues(row) }),
    sheets: sheets.flatMap(({ name, part, built }) =>
      part !== 'members' && 'rows' in built
        ? [
            {
              name,
              part,
              columns: [...built.columns],
              rows: built.rows.map(({ row, values }) => ({ row, values: { ...values } })),
            },
          ]
        : [],
    ),
  });
  const steps: readonly PlanStep[] = [
    ...instructionSteps({
      sheet: returnLabels(language).instructions,
      language,
      cluster,
      authority: nameFor(member, language),
      issued,
      edition,
      sheets: sheets.map((sheet) => ({ name: sheet.name, rows: rowsIn(sheet) })),
    }),
    ...sheets.flatMap(({ built }) => built.steps),
    ...recordSteps([], [ticket]),
  ];
  const results = new Map(sheets.map(({ name, built }) => [name, built.results] as const));
  return {
    cluster,
    authority,
    member: member.id,
    id: own,
    edition,
    language,
    fileName: freeSheetName(`${member.name} ${String(edition)}`, [], 'return').replace(/[<>|"]/g, ' '),
    plan: { steps },
    resultOf: (sheet, row, column): CellValue | undefined => results.get(sheet)?.get(resultKey(row, column)),
    sheets: sheets.map(({ name, part }) => ({ name, part })),
    rows: sheets.reduce((sum, sheet) => sum + ('rows' in sheet.built ? rowsIn(sheet) : 0), 0),
  };
}

/** Tables whose amounts nobody could read: a return would have to say a unit that its own source does not. */
function unitless(read: ReturnTables): readonly ReturnsProblem[] {
  return read.tables
    .filter(({ columns, rows }) =>
      columns.some(
        ({ key, money }) =>
          money?.unit === null && rows.some(({ cells }) => cells.get(key)?.value.kind === 'unread'),
      ),
    )
    .map(({ sheet }) => ({ code: 'returns-unit-unstated', facts: { sheet: sheet.name } }));
}

/**
 * One workbook for each member of the cluster: its own rows of the tables that have a column for the authority, to be filled in and sent
 * back. The cluster's workbook itself is not changed. Ids and languages are the caller's, so that the same request gives the same books.
 */
export function planReturns(request: ReturnsRequest): Result<readonly ReturnBook[], ReturnsProblem> {
  const { sheets, registry, edition, answers = {}, unit } = request;
  const { ticket } = readReturnRecord(sheets);
  if (ticket) return fail({ code: 'returns-is-a-return', facts: { authority: ticket.authority.name } });
  if (!Number.isSafeInteger(edition) || edition < 1) {
    return fail({ code: 'returns-edition-invalid', facts: { edition } });
  }
  const context: ReadContext = { answers, ...(unit && { unit }) };
  const read = readTables(sheets, registry, context);
  const members = membersOf(read.members, registry);
  if (members.all.length === 0) return fail({ code: 'returns-no-members', facts: {} });
  if (read.tables.length === 0) return fail({ code: 'returns-no-tables', facts: {} });
  const [first, ...more] = unitless(read);
  if (first) return fail(first, ...more);
  const cluster = request.cluster ?? clusterOf(members, registry);
  if (cluster === undefined) return fail({ code: 'returns-cluster-unknown', facts: {} });
  const chosen = members.all.filter((member) => request.members?.(member) ?? true);
  return ok(chosen.map((member) => bookFor({ request, cluster, read, members }, member)));
}
