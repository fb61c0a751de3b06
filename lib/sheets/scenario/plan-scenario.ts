import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Vintage } from '../../model/authority.js';
import type { QuotaModel } from '../../quota/types.js';
import { areaName, cellName } from '../address.js';
import type { Plan, PlanCell, PlanStep } from '../plan.js';
import { freeSheetName } from '../sheet-name.js';
import type { Area } from '../snapshot.js';
import type { SheetsProblem } from '../types.js';
import { editionLine } from './edition.js';
import { sheetLabels, type SheetLabels, type SheetPlace } from './labels.js';
import { across, columnArea, penFor, texts, type Pen } from './pen.js';
import { FORMATS, STYLES } from './styles.js';
import { legendSteps, tableSteps } from './table-steps.js';
import { placeTable, type FormulaForm, type PlacedTable } from './table.js';

/** One authority of a scenario; null is not known, and makes its quota and the total an error until it is filled in. */
export interface ScenarioRow {
  readonly name: string;
  readonly population: number | null;
  readonly socio: number | null;
  readonly periph: number | null;
}

export interface ScenarioRequest {
  readonly language: Language;
  /** The wanted name; made valid, and unique among `existing`. Blank takes the language's own. */
  readonly sheetName: string;
  /** The workbook's sheets. */
  readonly existing: readonly string[];
  /** The cluster, or whatever stands first: `אשכול השרון`. May be blank. */
  readonly title: string;
  readonly rows: readonly ScenarioRow[];
  readonly model: QuotaModel;
  /** The vintage of the figures, and how many rows differ from it; absent where they are of no vintage. */
  readonly figures?: { readonly vintage: Vintage; readonly changed: number };
  readonly date: IsoDate;
  /** Absent: formulas of the add-in. Native ones calculate without it. */
  readonly form?: FormulaForm;
  /** Where the rows were taken from. */
  readonly source?: SheetPlace;
}

/** The plan, and where things will stand in the new sheet. */
export interface ScenarioSheet {
  readonly plan: Plan;
  readonly sheet: string;
  /** The quota formulas. */
  readonly quotas: Area;
  /** The parameter table, without its heading. */
  readonly parameters: Area;
  /** Name of the cell of the total: `E22`. */
  readonly total: string;
}

// Columns of the sheet. A blank one stands between the authorities and the parameters.
const [NAME, POPULATION, SOCIO, PERIPH, QUOTA] = [0, 1, 2, 3, 4];
const PARAMETER = 6;
/** Headings of clusters fit in one line or two, and a line of the legend into the last two columns together. */
const WIDTHS = [28, 13, 18, 18, 18, 4, 11, 16, 18];
/** Title, edition, figures, date, a blank row; then the headings. */
const HEADINGS = 5;
const FIRST = HEADINGS + 1;

/** What it is, by which model, from which figures, when. */
function titleBlock(pen: Pen, request: ScenarioRequest, labels: SheetLabels): readonly PlanStep[] {
  const { figures, model } = request;
  const lines = texts(
    labels.heading(request.title.trim()),
    editionLine(model, labels),
    figures === undefined
      ? labels.figuresOfSheet
      : labels.figures(labels.vintages[figures.vintage], figures.changed),
    labels.prepared(labels.day(request.date), request.source),
  );
  return [
    pen.write(
      0,
      NAME,
      lines.map((line) => [line]),
    ),
    pen.style(across(0, NAME, NAME), STYLES.title),
    pen.style(columnArea(NAME, 1, lines.length - 1), STYLES.note),
    ...(model.status === 'own' ? [pen.style(across(1, NAME, NAME), STYLES.warning)] : []),
  ];
}

/** A name as text, three inputs, and the quota as a formula over them and the parameter table. */
function authorityCells(row: ScenarioRow, at: number, table: PlacedTable): readonly PlanCell[] {
  const [population, socio, periph] = [cellName(at, POPULATION), cellName(at, SOCIO), cellName(at, PERIPH)];
  return [
    { value: row.name },
    { value: row.population, format: FORMATS.count },
    { value: row.socio, format: FORMATS.index },
    { value: row.periph, format: FORMATS.index },
    table.quota({ population, socio, periph }),
  ];
}

/** The authorities with their total; where a figure is not known, also the sum of what could be computed. */
function authorityTable(
  pen: Pen,
  rows: readonly ScenarioRow[],
  table: PlacedTable,
  labels: SheetLabels,
): readonly PlanStep[] {
  const last = FIRST + rows.length - 1;
  const area = (column: number): string => areaName(columnArea(column, FIRST, last));
  const total: readonly (PlanCell | undefined)[] = [
    { value: labels.total },
    { formula: `=SUM(${area(POPULATION)})`, format: FORMATS.count },
    undefined,
    undefined,
    { formula: `=SUM(${area(QUOTA)})`, format: FORMATS.money },
  ];
  const known: readonly (PlanCell | undefined)[] = [
    { value: labels.known },
    undefined,
    undefined,
    undefined,
    { formula: `=SUMIF(${area(QUOTA)},">=0")`, format: FORMATS.money },
  ];
  const incomplete = rows.some((row) => [row.population, row.socio, row.periph].includes(null));
  const { name, population, socio, periph, quota } = labels;
  return [
    pen.write(HEADINGS, NAME, [texts(name, population, socio, periph, quota)]),
    pen.write(
      FIRST,
      NAME,
      rows.map((row, index) => authorityCells(row, FIRST + index, table)),
    ),
    pen.write(last + 1, NAME, incomplete ? [total, known] : [total]),
    pen.style(across(HEADINGS, NAME, QUOTA), STYLES.heading),
    pen.style(columnArea(NAME, FIRST, last + 1), STYLES.text),
    pen.style({ top: FIRST, left: POPULATION, bottom: last, right: PERIPH }, STYLES.input),
    pen.style({ top: FIRST, left: SOCIO, bottom: last, right: PERIPH }, STYLES.centred),
    pen.style(across(last + 1, NAME, QUOTA), STYLES.total),
    ...(incomplete
      ? [
          pen.style(across(last + 2, NAME, QUOTA), STYLES.known),
          pen.style(across(last + 2, NAME, NAME), STYLES.text),
        ]
      : []),
  ];
}

/**
 * A sheet of its own for a scenario: title block, authorities with quotas as formulas, and the parameters that the formulas refer to, so that
 * changing one in the sheet changes every quota. Nothing outside the new sheet is written.
 */
export function planScenario(request: ScenarioRequest): Result<ScenarioSheet, SheetsProblem> {
  const { language, rows, model } = request;
  if (rows.length === 0) return fail({ code: 'scenario-empty', facts: {} });
  const labels = sheetLabels(language);
  const sheet = freeSheetName(request.sheetName, request.existing, labels.sheetName);
  const pen = penFor(sheet);
  const { form = 'live' } = request;
  const table = placeTable(model, { top: FIRST, left: PARAMETER }, { form, language });
  const { area: parameters } = table;
  const totalRow = FIRST + rows.length;

  const plan: Plan = {
    steps: [
      {
        do: 'add-sheet',
        sheet: {
          name: sheet,
          rtl: isRightToLeft(language),
          columnWidths: WIDTHS,
          frozenRows: FIRST,
          print: { landscape: true, onePageWide: true, titleRows: FIRST },
        },
      },
      ...titleBlock(pen, request, labels),
      ...authorityTable(pen, rows, table, labels),
      ...tableSteps(pen, table, language),
      ...legendSteps(pen, table.kinds, { top: parameters.bottom + 2, left: PARAMETER }, language),
    ],
  };
  const quotas = columnArea(QUOTA, FIRST, totalRow - 1);
  return ok({ plan, sheet, quotas, parameters, total: cellName(totalRow, QUOTA) });
}
