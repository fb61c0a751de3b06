import { recommendedModel } from '../../quota/parameters.js';
import type { PlanStep } from '../plan.js';
import { recordSteps } from '../record/steps.js';
import type { RecordEntry } from '../record/types.js';
import type { SheetSnapshot } from '../snapshot.js';
import { fromFilled } from '../walk.js';
import type { Kept } from './examine.js';
import { isStampSheet } from './own.js';
import { FROZEN_ID, type FrozenPayload } from './payload.js';
import { sheetDigest } from './print.js';
import { namedSheets } from './shift.js';
import { stampSteps } from './stamp.js';
import { usersSheets } from './survey.js';
import type { RestoreBook } from './types.js';
import { plannedDigest, type Write } from './written.js';

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
        fromFilled(cells, (cell, column) => [{ cell, column }]).some(
          ({ cell, column }) =>
            cell.formula?.toLowerCase().includes(wanted.replaceAll("'", "''")) &&
            !gone.has(JSON.stringify([sheet.name, row, column])) &&
            namedSheets(cell.formula).some((each) => each.toLowerCase() === wanted),
        ),
      ),
  );
}

/** Steps for the stamp, the parameters and the record, after which `rest` is still frozen. */
export function aftermath(
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
