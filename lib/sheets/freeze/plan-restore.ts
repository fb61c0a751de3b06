import { fail, ok, type Result } from '../../core/result.js';
import { recommendedModel } from '../../quota/parameters.js';
import { namedSheets } from './shift.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { readRecord, recordPayloads } from '../record/read.js';
import { recordSteps } from '../record/steps.js';
import type { RecordEntry } from '../record/types.js';
import type { SheetSnapshot } from '../snapshot.js';
import { boxOf, examine, keptOf, knownSheets, steady, type Examined, type Kept } from './examine.js';
import { findSheets } from './find.js';
import type { Located } from './locate.js';
import { isStampSheet } from './own.js';
import { FROZEN_ID, FrozenSchema, type FrozenPayload } from './payload.js';
import { sheetDigest } from './print.js';
import { stampSteps } from './stamp.js';
import { usersSheets } from './survey.js';
import type { Conflict, Decision, RestoreBook, RestoredCell, RestoreProblem } from './types.js';
import { plannedDigest, writeSteps, type Write } from './written.js';

/** By a conflict's id. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The formula, and nothing in the cells that it will fill. */
function writeOf(kept: Kept, at: Located): Write {
  const { top, left, bottom, right } = boxOf(at);
  const spill = kept.entry.array ? { spill: { top, left, bottom, right } } : {};
  const cells = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, over): PlanCell =>
      top + down === at.row && left + over === at.column
        ? { formula: at.formula, ...spill }
        : { value: null },
    ),
  );
  return { sheet: at.now.sheet.name, row: top, column: left, cells };
}

const restoredOf = ({ entry }: Kept, at: Located, already: boolean): RestoredCell => ({
  sheet: at.now.sheet.name,
  row: at.row,
  column: at.column,
  cell: at.cell,
  formula: at.formula,
  value: entry.value,
  ...(already ? { already } : {}),
});

/** A sheet that was added with the freeze, under its name or another, and whether it still says what it said. */
function addedSheet(
  { sheet: name, digest }: FrozenPayload['stamp'],
  sheets: readonly SheetSnapshot[],
  isOurs: (sheet: SheetSnapshot) => boolean,
): { readonly sheet: SheetSnapshot; readonly unchanged: boolean } | undefined {
  const same = (sheet: SheetSnapshot): boolean => sheetDigest(sheet) === digest;
  const named = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = named ?? sheets.find((each) => isOurs(each) && same(each));
  return sheet && { sheet, unchanged: same(sheet) };
}

/** Whether any formula that stays refers to a sheet. */
function isReferredTo(name: string, sheets: readonly SheetSnapshot[], writes: readonly Write[]): boolean {
  const gone = new Set(
    writes.flatMap(({ sheet, row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((_, over) => JSON.stringify([sheet, row + down, column + over])),
      ),
    ),
  );
  const wanted = name.toLowerCase();
  return sheets.some(
    (sheet) =>
      sheet.name !== name &&
      !isStampSheet(sheet) &&
      sheet.rows.some((cells, row) =>
        cells.some(
          (cell, column) =>
            cell?.formula?.toLowerCase().includes(wanted.replaceAll("'", "''")) &&
            !gone.has(JSON.stringify([sheet.name, row, column])) &&
            namedSheets(cell.formula).some((each) => each.toLowerCase() === wanted),
        ),
      ),
  );
}

/** Steps for the stamp, the parameters and the record, after which `rest` is still frozen. */
function aftermath(
  payload: FrozenPayload,
  rest: readonly Kept[],
  sheets: readonly SheetSnapshot[],
  others: readonly RecordEntry[],
  writes: readonly Write[],
): { readonly steps: readonly PlanStep[]; readonly sheetsKept: RestoreBook['sheetsKept'] } {
  const steps: PlanStep[] = [];
  const sheetsKept: RestoreBook['sheetsKept'][number][] = [];
  const stamp = addedSheet(payload.stamp, sheets, isStampSheet);
  let digest = payload.stamp.digest;
  if (stamp && !stamp.unchanged) sheetsKept.push({ sheet: stamp.sheet.name, why: 'edited' });
  else if (stamp) {
    const model = recommendedModel(payload.on);
    steps.push({ do: 'delete-sheet', sheet: stamp.sheet.name });
    if (rest.length > 0 && model.ok) {
      const anew = stampSteps({
        name: stamp.sheet.name,
        language: payload.language,
        on: payload.on,
        addin: payload.addin,
        as: payload.form,
        model: model.value,
        sheets: usersSheets(sheets),
        frozen: rest.map(({ entry, ...kept }) => ({ ...kept, cell: entry.cell, value: entry.value })),
        left: [],
      });
      steps.push(...anew);
      digest = plannedDigest(anew, stamp.sheet.name);
    }
  }
  if (rest.length > 0) {
    const name = stamp?.sheet.name ?? payload.stamp.sheet;
    const left: FrozenPayload = {
      ...payload,
      stamp: { sheet: name, digest },
      cells: rest.map(({ entry }) => entry),
    };
    return {
      steps: [
        ...steps,
        ...recordSteps(sheets, [...others, { kind: 'frozen', id: FROZEN_ID, payload: left }]),
      ],
      sheetsKept,
    };
  }
  const parameters = payload.parameters && addedSheet(payload.parameters, sheets, () => true);
  if (parameters) {
    const { name } = parameters.sheet;
    if (!parameters.unchanged) sheetsKept.push({ sheet: name, why: 'edited' });
    else if (isReferredTo(name, sheets, writes)) sheetsKept.push({ sheet: name, why: 'referred-to' });
    else steps.push({ do: 'delete-sheet', sheet: name });
  }
  return { steps: [...steps, ...recordSteps(sheets, others)], sheetsKept };
}

/**
 * Frozen formulas put back. One whose result still stands where it was put comes back to the letter; whatever changed meanwhile is a
 * conflict, and is left until somebody decides. With the last one, all that freezing added goes.
 */
export function planRestore(
  sheets: readonly SheetSnapshot[],
  decisions: Decisions = {},
  { locked }: { readonly locked?: 'write' } = {},
): Result<RestoreBook, RestoreProblem> {
  const record = readRecord(sheets);
  if (!record.ok) return record;
  const read = recordPayloads(record.value, 'frozen', FrozenSchema);
  if (!read.ok) return read;
  const payload = read.value[0]?.value;
  if (!payload) return fail({ code: 'restore-nothing', facts: {} });

  const known = knownSheets(payload);
  const all = payload.cells.map(keptOf);
  const found = steady(all, findSheets(payload, sheets), known);
  const places = new Set<string>();
  const conflicts: Conflict[] = [];
  const kept: Conflict[] = [];
  const rest: Kept[] = [];
  const restored: RestoredCell[] = [];
  const writes: Write[] = [];
  const put = (examined: Examined & { readonly at: Located }): void => {
    const already = examined.kind === 'already';
    restored.push(restoredOf(examined.kept, examined.at, already));
    if (!already) writes.push(writeOf(examined.kept, examined.at));
  };
  for (const one of all) {
    const examined = examine(one, found, known, locked);
    const place = examined.at && JSON.stringify([examined.at.now.sheet.name, examined.at.cell]);
    const isTaken = place !== undefined && places.has(place);
    if (place !== undefined) places.add(place);
    if (examined.kind !== 'conflict') {
      if (!isTaken) put(examined);
      continue;
    }
    const { conflict, at } = examined;
    const decision = decisions[conflict.id];
    if (decision === 'keep') kept.push(conflict);
    else if (decision === 'formula' && at && !isTaken && conflict.choices.includes('formula'))
      put({ ...examined, at });
    else {
      conflicts.push(conflict);
      rest.push(one);
    }
  }
  if (restored.length + kept.length === 0 && conflicts.length > 0)
    return ok({ plan: { steps: [] }, restored, conflicts, kept, sheetsKept: [] });
  const others = record.value.filter(({ kind }) => kind !== 'frozen');
  const { steps, sheetsKept } = aftermath(payload, rest, sheets, others, writes);
  return ok({ plan: { steps: [...writeSteps(writes), ...steps] }, restored, conflicts, kept, sheetsKept });
}
