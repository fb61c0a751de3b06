import type { DatedProblem } from '../../core/dated.js';
import { ok, type Result } from '../../core/result.js';
import { ownCalls, plainCalls } from '../formula/own-calls.js';
import type { PlanStep } from '../plan.js';
import { planPortable } from '../portable/plan-portable.js';
import type { ReplacedCell, ValueCell } from '../portable/types.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';
import { eachFilled } from '../walk.js';
import type { Found } from './survey.js';
import { asValue, keyOf, placed } from './to-values.js';
import type { FreezeRequest, FrozenCell, LeftFormula, Stand } from './types.js';

export interface Converted {
  readonly frozen: readonly FrozenCell[];
  readonly left: readonly LeftFormula[];
  /** Steps that set up the sheet of parameters, where formulas need one. */
  readonly parameters?: { readonly sheet: string; readonly steps: readonly PlanStep[] };
}

/** Cells that one formula became: its own first, then those that it filled, row by row. */
type Became = readonly (ReplacedCell | ValueCell)[];

function grouped(cells: Became): readonly Became[] {
  const groups: (ReplacedCell | ValueCell)[][] = [];
  for (const cell of cells) {
    if (cell.before === undefined) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

const standOf = (cell: ReplacedCell | ValueCell): Stand =>
  'after' in cell ? { formula: cell.after } : { value: cell.value };

function rowsOf(group: Became): readonly (readonly Stand[])[] {
  const rows = new Map<number, Stand[]>();
  for (const cell of group) {
    const row = rows.get(cell.row);
    if (row) row.push(standOf(cell));
    else rows.set(cell.row, [standOf(cell)]);
  }
  return [...rows.values()];
}

const sheetOf = (step: PlanStep): string | undefined => {
  if (step.do === 'add-sheet') return step.sheet.name;
  return 'sheet' in step ? step.sheet : undefined;
};

/** Formulas that calculate without the add-in; where there is none, the result. */
export function asPortable(
  { language, on }: Pick<FreezeRequest, 'language' | 'on'>,
  sheets: readonly SheetSnapshot[],
  found: readonly Found[],
): Result<Converted, DatedProblem> {
  const ours = new Map(found.map((one) => [keyOf(one.sheet.name, one.row, one.column), one]));
  // Formulas that stay are shown to the planner as the values that they are.
  const given = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) => {
      const line: (Cell | undefined)[] = [];
      eachFilled(cells, (cell, column) => {
        line[column] = cell;
        if (cell.formula === undefined) return;
        const plain = plainCalls(cell.formula);
        const isOurs = ours.has(keyOf(sheet.name, row, column));
        if (isOurs) line[column] = { ...cell, formula: plain };
        else if (ownCalls(plain).length > 0) {
          const { value, format } = cell;
          line[column] = { value, ...(format === undefined ? {} : { format }) };
        }
      });
      return line;
    }),
  }));
  const planned = planPortable({ language, sheets: given, date: on });
  if (!planned.ok) return planned;
  const { plan, replaced, values, left, sheet: added } = planned.value;
  const done = new Set<string>();
  const frozen = [...grouped(replaced), ...grouped(values)].flatMap((group): FrozenCell[] => {
    const [first] = group;
    if (!first) return [];
    const key = keyOf(first.sheet, first.row, first.column);
    done.add(key);
    const one = ours.get(key);
    const { sheet, row, column, cell, value } = first;
    const place = one ? placed(one) : { sheet, row, column, cell, value, formula: first.before ?? '' };
    return [{ ...place, stands: rowsOf(group) }];
  });
  const stayed = left.map(({ sheet, row, column, cell, before, why }): LeftFormula => {
    const key = keyOf(sheet, row, column);
    done.add(key);
    return { sheet, row, column, cell, formula: ours.get(key)?.formula ?? before, why };
  });
  // Functions that the native form does not know.
  const rest = found.filter((one) => !done.has(keyOf(one.sheet.name, one.row, one.column)));
  const steps = added === undefined ? [] : plan.steps.filter((step) => sheetOf(step) === added);
  return ok({
    frozen: [...frozen, ...rest.map(asValue)],
    left: stayed,
    ...(added === undefined ? {} : { parameters: { sheet: added, steps } }),
  });
}
