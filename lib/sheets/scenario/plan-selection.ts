import type { Language } from '../../core/language.js';
import { fail, ok, type Result } from '../../core/result.js';
import { cellName, LAST_COLUMN } from '../address.js';
import { Grid, isBlank } from '../grid.js';
import { isTotalText } from '../members/classify.js';
import { readMembers } from '../members/read.js';
import type { MembersTable } from '../members/types.js';
import { readCellNumber } from '../number.js';
import type { Plan, PlanCell } from '../plan.js';
import type { Area, SheetSnapshot } from '../snapshot.js';
import type { SheetsProblem } from '../types.js';
import { sheetLabels } from './labels.js';
import { FORMATS, STYLES } from './styles.js';

export interface SelectionRequest {
  readonly language: Language;
  /** The whole sheet of the selection: what stands beside it decides where quotas may go. */
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  /** A parameter table to refer to, as formulas write it: `$G$7:$I$18`. Absent is the recommended model. */
  readonly model?: string;
}

export interface SelectionPlan {
  readonly plan: Plan;
  /** From the first formula to the last. */
  readonly target: Area;
  /** How many formulas. */
  readonly count: number;
}

/** Rows to compute, the columns that they are computed from, and the row of the headings where there is one. */
interface Source {
  readonly rows: readonly number[];
  readonly columns: readonly [population: number, socio: number, periph: number];
  readonly heading: number | undefined;
  /** Nothing may be written at this column or before it. */
  readonly after: number;
  /** A column of quotas that the table has already, to be filled where it is blank. */
  readonly own: number | undefined;
}

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** A recognised table under the selection: its rows within the selection, or all for a single cell or the headings alone. */
function fromTable(table: MembersTable, area: Area): Source | undefined {
  const { population, socio, periph, quota } = table.columns;
  if (!population || !socio || !periph) return undefined;
  const all = table.rows.map(({ row }) => row);
  const within = all.filter((row) => row >= area.top && row <= area.bottom);
  const single = area.top === area.bottom && area.left === area.right;
  return {
    rows: single || within.length === 0 ? all : within,
    columns: [population.column, socio.column, periph.column],
    heading: table.headings.bottom,
    after: Math.max(table.area.right, area.right),
    own: quota?.column,
  };
}

/** Three columns of numbers, in the order of the function's arguments. */
function fromColumns(grid: Grid, area: Area): Source {
  const columns = [area.left, area.left + 1, area.left + 2] as const;
  const rows: number[] = [];
  let heading: number | undefined;
  for (let row = area.top; row <= Math.min(area.bottom, grid.height - 1); row += 1) {
    const cells = columns.map((column) => grid.cell(row, column));
    if (cells.every(isBlank)) continue;
    const holdsNumber = cells.some((cell) => {
      const read = readCellNumber(cell);
      return read.ok && read.value !== null;
    });
    const isHeading =
      rows.length === 0 && !holdsNumber && cells.some((cell) => typeof cell?.value === 'string');
    const [, socio, periph] = cells;
    const isTotal =
      (isBlank(socio) && isBlank(periph) && grid.cell(row, area.left)?.formula !== undefined) ||
      (grid.sheet.rows[row] ?? []).some((cell) => typeof cell?.value === 'string' && isTotalText(cell.value));
    if (isHeading) heading = row;
    else if (!isTotal) rows.push(row);
  }
  return { rows, columns, heading, after: area.right, own: undefined };
}

function sourceOf(grid: Grid, area: Area): Result<Source, SheetsProblem> {
  const under = readMembers({ sheets: [grid.sheet] }, null).tables.filter((table) => meets(table.area, area));
  const wide = area.right - area.left + 1;
  for (const table of under) {
    const source = fromTable(table, area);
    // Exactly three columns that are not the table's own are taken at their word.
    const same = source?.columns.every((column) => column >= area.left && column <= area.right);
    if (source && (wide !== 3 || same)) return ok(source);
  }
  if (wide !== 3) return fail({ code: 'selection-too-narrow', facts: { columns: wide } });
  return ok(fromColumns(grid, area));
}

/** The first column after the source that has neither a heading nor a first value. */
function freeColumn(grid: Grid, source: Source): number | undefined {
  const first = source.rows[0] ?? 0;
  const isFree = (column: number): boolean =>
    isBlank(grid.cell(first, column)) &&
    (source.heading === undefined || isBlank(grid.cell(source.heading, column)));
  for (let column = source.after + 1; column <= LAST_COLUMN; column += 1) {
    if (isFree(column)) return column;
  }
  return undefined;
}

function occupied(grid: Grid, source: Source, column: number): readonly string[] {
  return source.rows
    .filter((row) => !isBlank(grid.cell(row, column)) || grid.mergeAt(row, column) !== undefined)
    .map((row) => cellName(row, column));
}

/** A quota of ours that stands there already, so that asking twice does not write twice. */
function alreadyThere(grid: Grid, source: Source, until: number): string | undefined {
  for (const row of source.rows) {
    for (let column = source.own ?? source.after + 1; column <= until; column += 1) {
      if (/CLUSTERQUOTA\(/i.test(grid.cell(row, column)?.formula ?? '')) return cellName(row, column);
    }
  }
  return undefined;
}

/**
 * Live quota formulas beside a selection: a recognised members table, or three columns of population, socio-economic and
 * peripherality cluster with or without a heading. They go into the table's own blank column of quotas, else into the first free
 * column after it (to the left in a right-to-left sheet), and nowhere if a cell there is not blank.
 */
export function planSelection(request: SelectionRequest): Result<SelectionPlan, SheetsProblem> {
  const grid = new Grid(request.sheet);
  const source = sourceOf(grid, request.area);
  if (!source.ok) return source;
  const { rows, columns, heading, own } = source.value;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return fail({ code: 'selection-empty', facts: {} });

  const ownIsBlank = own !== undefined && occupied(grid, source.value, own).length === 0;
  const column = ownIsBlank ? own : freeColumn(grid, source.value);
  if (column === undefined) return fail({ code: 'selection-no-room', facts: {} });
  const ours = alreadyThere(grid, source.value, column);
  const blocked = ours === undefined ? occupied(grid, source.value, column) : [ours];
  const [cell] = blocked;
  if (cell !== undefined) {
    const facts = { cell, count: blocked.length, more: blocked.length - 1 };
    return fail({ code: 'target-not-blank', facts });
  }

  const computed = new Set(rows);
  const model = request.model === undefined ? '' : `,${request.model}`;
  const cells = Array.from({ length: last - first + 1 }, (_, index): readonly (PlanCell | undefined)[] => {
    const row = first + index;
    const [population, socio, periph] = columns.map((each) => cellName(row, each));
    const formula = `=CLUSTERQUOTA(${population},${socio},${periph}${model})`;
    return [computed.has(row) ? { formula, format: FORMATS.money } : undefined];
  });
  const sheet = grid.sheet.name;
  const labelled = heading !== undefined && !ownIsBlank;
  const label: PlanCell = { value: sheetLabels(request.language).quota };
  const target: Area = { top: first, left: column, bottom: last, right: column };
  const plan: Plan = {
    steps: [
      ...(labelled
        ? ([
            { do: 'write', sheet, top: heading, left: column, cells: [[label]] },
            {
              do: 'style',
              sheet,
              area: { top: heading, left: column, bottom: heading, right: column },
              style: { bold: STYLES.heading.bold, wrap: STYLES.heading.wrap },
            },
          ] as const)
        : []),
      { do: 'write', sheet, top: first, left: column, cells },
    ],
  };
  return ok({ plan, target, count: rows.length });
}
