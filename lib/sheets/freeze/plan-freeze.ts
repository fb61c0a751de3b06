import { fail, ok, type Result } from '../../core/result.js';
import { recommendedModel } from '../../quota/parameters.js';
import { sheetReference } from '../address.js';
import type { Plan } from '../plan.js';
import { readRecord, recordPayloads } from '../record/read.js';
import { recordSteps } from '../record/steps.js';
import { freeSheetName } from '../sheet-name.js';
import { formulaDigest } from './formula.js';
import { stampLabels } from './labels.js';
import { FROZEN_ID, FrozenSchema, type FrozenPayload, type KeptCell, type KeptStand } from './payload.js';
import { printsOf } from './prints.js';
import { stampSteps } from './stamp.js';
import { surveyFormulas, usersSheets } from './survey.js';
import { asPortable } from './to-portable.js';
import { asValue, followers } from './to-values.js';
import type { FreezeBook, FreezeProblem, FreezeRequest, FrozenCell, Stand } from './types.js';
import { plannedDigest, standCell, writeSteps } from './written.js';

const keptStand = (stand: Stand): KeptStand =>
  'formula' in stand ? { native: formulaDigest(stand.formula) } : { value: stand.value };

/** What the record keeps of a cell; what stands there is left out where it is the value alone. */
function kept({ sheet, cell, formula, value, stands, array }: FrozenCell): KeptCell {
  const [[first, ...across] = [], ...down] = stands;
  const single = first !== undefined && across.length + down.length === 0 && 'value' in first;
  return {
    sheet,
    cell,
    formula,
    value,
    ...(array ? { array } : {}),
    ...(single ? {} : { stands: stands.map((row) => row.map(keptStand)) }),
  };
}

/**
 * A workbook for sending: our formulas become what they show, or native formulas, and are kept in the workbook's record to the letter,
 * with a stamp sheet that says so. Formulas that cannot be frozen are left and named, also where there is no other. Nothing else changes.
 */
export function planFreeze(request: FreezeRequest): Result<FreezeBook, FreezeProblem> {
  const { sheets, language, on, addin, as } = request;
  const model = recommendedModel(on);
  if (!model.ok) return model;
  const record = readRecord(sheets);
  if (!record.ok) return record;
  const before = recordPayloads(record.value, 'frozen', FrozenSchema);
  if (!before.ok) return before;
  const [already] = before.value;
  if (already) {
    const { on: since, cells } = already.value;
    return fail({ code: 'freeze-already', facts: { on: since, count: cells.length } });
  }

  const users = usersSheets(sheets);
  const survey = surveyFormulas(request);
  const converted =
    as === 'portable'
      ? asPortable(request, users, survey.found)
      : ok({ frozen: [...survey.found.map(asValue), ...followers(users, survey.found)], left: [] });
  if (!converted.ok) return converted;
  const { frozen, left: without, parameters } = { parameters: undefined, ...converted.value };
  const left = [...survey.left, ...without];
  if (frozen.length === 0) {
    const reasons = left.map(({ sheet, cell, why }) => ({ ...why, place: sheetReference(sheet, cell) }));
    return fail<FreezeProblem>({ code: 'freeze-nothing', facts: { left: left.length } }, ...reasons);
  }

  const names = users.map(({ name }) => name);
  const taken = [...sheets.map(({ name }) => name), ...(parameters ? [parameters.sheet] : [])];
  const stamp = freeSheetName('', taken, stampLabels(language).sheetName);
  const stamped = stampSteps({
    name: stamp,
    language,
    on,
    addin,
    as,
    model: model.value,
    sheets: users,
    frozen,
    left,
  });
  const payload: FrozenPayload = {
    version: 1,
    on,
    addin,
    edition: model.value.edition ?? '',
    form: as,
    language,
    names,
    stamp: { sheet: stamp, digest: plannedDigest(stamped, stamp) },
    ...(parameters && {
      parameters: { sheet: parameters.sheet, digest: plannedDigest(parameters.steps, parameters.sheet) },
    }),
    prints: printsOf(users, frozen).map((print) => ({ ...print, samples: [...print.samples] })),
    cells: frozen.map(kept),
  };
  const plan: Plan = {
    steps: [
      ...(parameters?.steps ?? []),
      ...writeSteps(
        frozen.map(({ sheet, row, column, stands }) => ({
          sheet,
          row,
          column,
          cells: stands.map((line) => line.map(standCell)),
        })),
      ),
      ...stamped,
      ...recordSteps(sheets, [...record.value, { kind: 'frozen', id: FROZEN_ID, payload }]),
    ],
  };
  const written = new Set(frozen.map(({ sheet }) => sheet));
  return ok({
    plan,
    frozen,
    left,
    touched: names.filter((name) => written.has(name)),
    stamp,
    ...(parameters && { parameters: parameters.sheet }),
  });
}
