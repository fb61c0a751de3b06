import type { DatedProblem } from '../../core/dated.js';
import { ok, type Result } from '../../core/result.js';
import { recommendedModel } from '../../quota/parameters.js';
import { cellName } from '../address.js';
import type { Plan, PlanCell, PlanStep } from '../plan.js';
import { freeSheetName } from '../sheet-name.js';
import type { Area, CellValue } from '../snapshot.js';
import { mayCall, spillsUnknown } from './functions.js';
import { portableLabels } from './labels.js';
import { lambdaText } from './lambda.js';
import { Rewriting, withoutSpills, type Rewritten } from './rewrite.js';
import { parameterSheet } from './sheet.js';
import { Tables } from './tables.js';
import type {
  LeftCell,
  PortableBook,
  PortableRequest,
  PortableSheet,
  ReplacedCell,
  ValueCell,
} from './types.js';

/** Results that say only that none is known yet. */
const PENDING = new Set(['#BUSY!', '#GETTING_DATA', '#CALC!', '#CONNECT!', '#NAME?']);

const isKnown = (value: CellValue): boolean =>
  value !== null && !(typeof value === 'object' && PENDING.has(value.error));

const sameAnchor = (area: Area, row: number, column: number): boolean =>
  area.top === row && area.left === column;

class Conversion {
  readonly replaced: ReplacedCell[] = [];
  readonly values: ValueCell[] = [];
  readonly left: LeftCell[] = [];

  constructor(private readonly sheet: PortableSheet) {}

  private valueAt(row: number, column: number): CellValue {
    return this.sheet.rows[row]?.[column]?.value ?? null;
  }

  private at(row: number, column: number) {
    return {
      sheet: this.sheet.name,
      row,
      column,
      cell: cellName(row, column),
      value: this.valueAt(row, column),
    };
  }

  one(row: number, column: number, before: string, after: string, named: boolean): void {
    this.replaced.push({ ...this.at(row, column), before, after, ...(named ? { named } : {}) });
  }

  many(
    row: number,
    column: number,
    before: string,
    formulas: Extract<Rewritten, { kind: 'many' }>['formulas'],
  ): void {
    formulas.forEach((line, down) => {
      line.forEach((after, over) => {
        const cell = { ...this.at(row + down, column + over), ...(down + over === 0 ? { before } : {}) };
        this.replaced.push({
          ...cell,
          after: after ?? `="${String(cell.value ?? '').replaceAll('"', '""')}"`,
        });
      });
    });
  }

  none(row: number, column: number, before: string, area: Area | undefined, why: ValueCell['why']): void {
    if (!area || !isKnown(this.valueAt(row, column))) {
      this.left.push({ ...this.at(row, column), before, why });
      return;
    }
    for (let r = area.top; r <= area.bottom; r += 1) {
      for (let c = area.left; c <= area.right; c += 1) {
        this.values.push({ ...this.at(r, c), ...(r === row && c === column ? { before } : {}), why });
      }
    }
  }
}

/** An error that a cell keeps has to be written as a formula; everything else as the value that it is. */
const planCell = (cell: ReplacedCell | ValueCell): PlanCell => {
  if ('after' in cell) return { formula: cell.after };
  const { value } = cell;
  return typeof value === 'object' && value !== null ? { formula: `=${value.error}` } : { value };
};

/** One step for each run of cells under each other. */
function writes(cells: readonly (ReplacedCell | ValueCell)[]): readonly PlanStep[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: (ReplacedCell | ValueCell)[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === cell.column && last.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run): PlanStep[] => {
    const [first] = run;
    if (!first) return [];
    return [
      {
        do: 'write',
        sheet: first.sheet,
        top: first.row,
        left: first.column,
        cells: run.map((cell) => [planCell(cell)]),
      },
    ];
  });
}

/**
 * A workbook without our functions: every formula of ours becomes one that Excel and LibreOffice calculate by themselves, or, where there
 * is none, its last result. Nothing else changes. Parameters that formulas need stand on one new sheet of ours; a parameter table of the
 * workbook's own is referred to where it stands, if its steps ascend and its numbers are numbers.
 */
export function planPortable(request: PortableRequest): Result<PortableBook, DatedProblem> {
  const { sheets, language, date, lambda = false } = request;
  const model = recommendedModel();
  if (!model.ok) return model;
  const labels = portableLabels(language);
  const name = freeSheetName(
    '',
    sheets.map((sheet) => sheet.name),
    labels.sheetName,
  );

  const areaOf = (sheet: PortableSheet, row: number, column: number): Area | undefined =>
    sheet.arrays?.find((area) => sameAnchor(area, row, column));
  const find = (wanted: string) => sheets.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  const spilled = (wanted: string, row: number, column: number): Area | undefined => {
    const sheet = find(wanted);
    return sheet && areaOf(sheet, row, column);
  };
  const spilledByUs = (wanted: string, row: number, column: number): Area | undefined =>
    mayCall(find(wanted)?.rows[row]?.[column]?.formula ?? '') ? spilled(wanted, row, column) : undefined;

  const tables = new Tables(sheets, name, model.value, language, spilled);
  const done = sheets.map((sheet) => {
    const conversion = new Conversion(sheet);
    const rewriting = new Rewriting(sheet.name, tables, lambda);
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const before = cell?.formula;
        if (before === undefined || !(mayCall(before) || before.includes('#'))) return;
        const found = rewriting.rewrite(before);
        const own = { top: row, left: column, bottom: row, right: column };
        if (found.kind === 'none') {
          const unknown = sheet.arrays === undefined && spillsUnknown(before);
          const area = unknown ? undefined : (areaOf(sheet, row, column) ?? own);
          conversion.none(row, column, before, area, found.why);
        } else if (found.kind === 'many') {
          conversion.many(row, column, before, found.formulas);
        } else {
          const after = withoutSpills(found.kind === 'one' ? found.formula : before, sheet.name, spilledByUs);
          const named = found.kind === 'one' && found.named;
          if (after !== before || named) conversion.one(row, column, before, after, named);
        }
      });
    });
    return conversion;
  });

  const replaced = done.flatMap((each) => each.replaced);
  const values = done.flatMap((each) => each.values);
  const left = done.flatMap((each) => each.left);
  const usesName = replaced.some(({ named }) => named);
  const recommended = usesName ? tables.ofRecommended('').area : '';
  const needsSheet = tables.blocks.length > 0 || values.length > 0;
  const plan: Plan = {
    steps: [
      ...(needsSheet ? parameterSheet(tables, values, model.value, language, date) : []),
      ...sheets.flatMap(({ name: own }) =>
        writes([...replaced, ...values].filter(({ sheet }) => sheet === own)),
      ),
    ],
  };
  return ok({
    plan,
    replaced,
    values,
    left,
    ...(needsSheet ? { sheet: name } : {}),
    ...(usesName ? { name: { name: 'CLUSTERQUOTA', refersTo: lambdaText(recommended) } } : {}),
  });
}
