import { fail, ok, type Result } from '../../core/result.js';
import type { PlanCell } from '../plan.js';
import { readRecord, recordPayloads } from '../record/read.js';
import type { SheetSnapshot } from '../snapshot.js';
import { aftermath } from './aftermath.js';
import { boxOf, examine, keptOf, knownSheets, steady, type Examined, type Kept } from './examine.js';
import { findSheets } from './find.js';
import type { Located } from './locate.js';
import { FrozenSchema } from './payload.js';
import type { Conflict, Decision, RestoreBook, RestoredCell, RestoreProblem } from './types.js';
import { writeSteps, type Write } from './written.js';

/** By a conflict's id. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The formula, and nothing in the cells that it will fill. */
function writeOf(kept: Kept, at: Located): Write {
  const { top, left, bottom, right } = boxOf(at);
  const { array } = kept.entry;
  const dynamic = array === 'entered' ? { dynamic: false } : {};
  const spill = array ? { spill: { top, left, bottom, right, ...dynamic } } : {};
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
