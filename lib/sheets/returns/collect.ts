import { fail, ok, type Problem, type Result } from '../../core/result.js';
import { fold } from '../../core/text.js';
import type { Registry } from '../../registry/load.js';
import type { ReadContext } from '../book/types.js';
import type { PlanStep } from '../plan.js';
import { recordSteps } from '../record/steps.js';
import { freeSheetName } from '../sheet-name.js';
import type { SheetSnapshot } from '../snapshot.js';
import { admit, asCollected, type Admitted } from './admit.js';
import type {
  CollectBook,
  CollectedFile,
  CollectRefusal,
  CollectRequest,
  Conflict,
  FileOutcome,
  LeftOut,
} from './collect-types.js';
import { returnLabels } from './labels/labels.js';
import { logSteps } from './log.js';
import { memberChanges, memberRow, memberValues } from './members-row.js';
import { RETURN_PARTS, type ReturnPart } from './parts.js';
import { placeRows } from './place.js';
import { settle, type SlotOutcome } from './settle.js';
import { findSlots, type Slot } from './slots.js';
import { renewedSums } from './sums.js';
import type { ReturnTables } from './table-types.js';
import { readTables } from './tables.js';
import { EMPTY_LEDGER, ledgerEntry, readReturnRecord, type Ledger } from './ticket.js';
import { clusterOf, membersOf, type Members } from './who.js';

const PARTS = Object.keys(RETURN_PARTS) as readonly ReturnPart[];

interface Base {
  readonly read: ReturnTables;
  readonly members: Members;
  readonly ledger: Ledger;
  readonly record: ReturnType<typeof readReturnRecord>;
}

function readBase(request: CollectRequest, context: ReadContext): Result<Base, CollectRefusal> {
  const record = readReturnRecord(request.base);
  const { ticket, ledger = EMPTY_LEDGER } = record;
  if (ticket) return fail({ code: 'collect-base-is-return', facts: { authority: ticket.authority.name } });
  const read = readTables(request.base, request.registry, context);
  const members = membersOf(read.members, request.registry);
  if (members.all.length === 0) return fail({ code: 'collect-base-without-members', facts: {} });
  if (read.tables.length === 0) return fail({ code: 'collect-base-without-tables', facts: {} });
  return ok({ read, members, ledger, record });
}

/** Decisions about nothing are more likely slips than wishes. */
function checkDecisions(
  decisions: Readonly<Record<string, string>>,
  conflicts: readonly Conflict[],
): readonly CollectRefusal[] {
  return Object.entries(decisions).flatMap(([id, choice]): CollectRefusal[] => {
    const conflict = conflicts.find((each) => each.id === id);
    if (!conflict) return [{ code: 'collect-decision-unknown', facts: { id } }];
    if (conflict.options.some((option) => option.id === choice)) return [];
    const known = conflict.options.map((option) => option.id).join(', ');
    return [{ code: 'collect-choice-unknown', facts: { id, choice, known } }];
  });
}

function outcomeOf(waiting: boolean, left: readonly LeftOut[]): FileOutcome {
  if (waiting) return 'waiting';
  return left.length > 0 ? 'partly' : 'taken';
}

/** What is remembered: each file that is wholly in the book by its content, of the others that their edition came. */
function remember(
  ledger: Ledger,
  admitted: readonly { readonly file: Admitted; readonly outcome: FileOutcome }[],
  outcomes: readonly SlotOutcome[],
  on: CollectRequest['on'],
): Ledger {
  const collected = [...ledger.collected];
  for (const { file, outcome } of admitted) {
    const edition = file.ticket?.edition ?? null;
    const content = outcome === 'taken' ? file.content : '';
    const known = collected.some(
      (each) =>
        each.authority === file.member.id &&
        each.content === content &&
        (content !== '' || (each.edition ?? 0) >= (edition ?? 0)),
    );
    if (!known) collected.push({ authority: file.member.id, edition, content, on });
  }
  const fresh = outcomes.flatMap(({ settled }) => settled);
  const replaced = new Set(fresh.map(({ at }) => at));
  const settled = [...ledger.settled.filter(({ at }) => !replaced.has(at)), ...fresh];
  return { ...ledger, collected, settled };
}

/**
 * Takes what came back into the cluster's workbook: each file by what is in it, each cell by what stood there when the book went out. What
 * anybody else has changed since, or says otherwise, is asked and not written. The order of the files changes nothing.
 */
export function collect(request: CollectRequest): Result<CollectBook, CollectRefusal> {
  const { files, registry, language, say, on, decisions = {}, answers = {}, unit } = request;
  const context: ReadContext = { answers, ...(unit && { unit }) };
  const base = readBase(request, context);
  if (!base.ok) return base;
  const { read, members, ledger, record } = base.value;
  const cluster = request.cluster ?? ledger.cluster ?? clusterOf(members, registry);
  const { admitted, others } = admit(files, { members, registry, context, ledger, cluster });
  const { slots, left, rows } = findSlots(admitted, read.tables, members, PARTS);

  const tablesOf = ({ part, base: own }: Slot) =>
    own ? [own.table] : read.tables.filter((table) => table.part === part);
  const headingOf = (slot: Slot, key: string): string =>
    tablesOf(slot)
      .flatMap(({ columns }) => columns)
      .find((column) => column.key === key)?.heading ?? key;
  const leftOut = new Map<Admitted, LeftOut[]>(
    admitted.map((file) => {
      const own = memberRow(read, members, file.member);
      const sent = file.ticket?.members ?? (own ? memberValues(own) : {});
      return [file, [...memberChanges(file.read, members, file.member, sent), ...(left.get(file) ?? [])]];
    }),
  );
  const leave = (file: Admitted, why: Problem): void => {
    leftOut.set(file, [...(leftOut.get(file) ?? []), { why }]);
  };
  const hasColumn = (slot: Slot, key: string): boolean =>
    tablesOf(slot).some(({ columns }) => columns.some((column) => column.key === key));
  const outcomes = slots.map((slot) => settle(slot, { ledger, decisions, hasColumn, headingOf, leave }));
  const conflicts = outcomes.flatMap((outcome) => outcome.conflicts);
  const [wrong, ...more] = checkDecisions(decisions, conflicts);
  if (wrong) return fail(wrong, ...more);

  const placed = placeRows(outcomes, read.tables, request.base);
  const waiting = new Set(outcomes.flatMap((outcome) => outcome.waiting));
  const ended = admitted.map((file) => ({
    file,
    outcome: outcomeOf(waiting.has(file), leftOut.get(file) ?? []),
  }));
  const result = new Map<object, CollectedFile>([
    ...others.map((other) => [other.file, asCollected(other)] as const),
    ...ended.map(({ file, outcome }): readonly [object, CollectedFile] => [
      file.file,
      {
        name: file.name,
        authority: file.member.name,
        ...(file.ticket && { edition: file.ticket.edition }),
        outcome,
        reasons: file.reasons,
        rows: rows.get(file) ?? 0,
        changes: placed.changes.filter((change) => change.files.includes(file.name)).length,
        left: leftOut.get(file) ?? [],
      },
    ]),
  ]);
  const collected = files.flatMap((file) => result.get(file) ?? []);

  const kept = remember(ledger, ended, outcomes, on);
  const remembers = JSON.stringify(kept) !== JSON.stringify(ledger);
  const changed = placed.changes.length > 0;
  const names = [
    ...request.base.map(({ name }) => name),
    ...placed.templates.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
  ];
  const log = returnLabels(language).log;
  const sheet = changed ? freeSheetName(log, names, log) : undefined;
  const steps: readonly PlanStep[] = [
    ...placed.steps,
    ...(sheet === undefined
      ? []
      : logSteps({
          sheet,
          language,
          on,
          say,
          files: inOrder(collected, members),
          changes: placed.changes,
          conflicts,
        })),
    ...(remembers ? recordSteps(request.base, [...record.others, ledgerEntry(kept)]) : []),
  ];
  return ok({
    plan: { steps },
    sums: renewedSums(request.base, placed.steps),
    resultOf: (name, row, column) =>
      placed.templates
        .find(({ sheets }) => sheets.some((each) => each.name === name))
        ?.resultOf(name, row, column),
    ...(sheet !== undefined && { log: sheet }),
    added: placed.templates.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
    files: collected,
    changes: placed.changes,
    conflicts,
  });
}

/** As the log lists files: by the order of the members, then by name, whatever order they came in. */
function inOrder(files: readonly CollectedFile[], { all }: Members): readonly CollectedFile[] {
  const rank = ({ authority }: CollectedFile): number => {
    const at = all.findIndex(({ name }) => name === authority);
    return at < 0 ? all.length : at;
  };
  const text = ({ name, outcome, reasons }: CollectedFile): string =>
    JSON.stringify([name, outcome, reasons]);
  return [...files].sort((a, b) => rank(a) - rank(b) || (text(a) < text(b) ? -1 : 1));
}

/** Whether a workbook may be the cluster's own: no ticket, and a table of several members. */
export function mayBeBase(sheets: readonly SheetSnapshot[], registry: Registry | null): boolean {
  if (readReturnRecord(sheets).ticket) return false;
  const { members } = readTables(sheets, registry, { answers: {} });
  const names = new Set(
    members.flatMap(({ rows }) => rows.map(({ name, code }) => fold(name ?? code ?? ''))),
  );
  return names.size > 1;
}
