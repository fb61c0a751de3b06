import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Vintage } from '../../model/authority.js';
import type { QuotaModel } from '../../quota/types.js';
import { areaName, cellName, fixedAreaName } from '../address.js';
import type { CellStyle, Plan, PlanCell, PlanStep } from '../plan.js';
import { freeSheetName } from '../sheet-name.js';
import type { Area } from '../snapshot.js';
import type { SheetsProblem } from '../types.js';
import { editionLine } from './edition.js';
import { sheetLabels, type SheetLabels, type SheetPlace } from './labels.js';
import { parameterCells } from './parameters.js';
import { FORMATS, STYLES } from './styles.js';

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
const FROM = PARAMETER + 1;
const LAST = PARAMETER + 2;
/** Headings of clusters fit in one line or two, and a line of the legend into the last two columns together. */
const WIDTHS = [28, 13, 18, 18, 18, 4, 11, 16, 18];
/** Title, edition, figures, date, a blank row; then the headings. */
const HEADINGS = 5;
const FIRST = HEADINGS + 1;

const columnArea = (column: number, top: number, bottom: number): Area => ({
  top,
  left: column,
  bottom,
  right: column,
});

const across = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });

const texts = (...values: readonly string[]): readonly PlanCell[] => values.map((value) => ({ value }));

/** Steps in one sheet. */
const penFor = (sheet: string) => ({
  write: (top: number, left: number, cells: readonly (readonly (PlanCell | undefined)[])[]): PlanStep => ({
    do: 'write',
    sheet,
    top,
    left,
    cells,
  }),
  style: (area: Area, style: CellStyle): PlanStep => ({ do: 'style', sheet, area, style }),
});
type Pen = ReturnType<typeof penFor>;

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
function authorityCells(row: ScenarioRow, at: number, parameters: Area): readonly PlanCell[] {
  const inputs = [POPULATION, SOCIO, PERIPH].map((column) => cellName(at, column)).join(',');
  return [
    { value: row.name },
    { value: row.population, format: FORMATS.count },
    { value: row.socio, format: FORMATS.index },
    { value: row.periph, format: FORMATS.index },
    { formula: `=CLUSTERQUOTA(${inputs},${fixedAreaName(parameters)})`, format: FORMATS.money },
  ];
}

/** The authorities with their total; where a figure is not known, also the sum of what could be computed. */
function authorityTable(
  pen: Pen,
  rows: readonly ScenarioRow[],
  parameters: Area,
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
      rows.map((row, index) => authorityCells(row, FIRST + index, parameters)),
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

/** The parameters that the formulas refer to, and under them what each letter means. */
function parameterTable(
  pen: Pen,
  steps: readonly (readonly PlanCell[])[],
  area: Area,
  labels: SheetLabels,
): readonly PlanStep[] {
  const legend = Object.entries(labels.parameters).map((line) => texts(...line));
  const legendTop = area.bottom + 2;
  const legendEnd = legendTop + legend.length - 1;
  return [
    pen.write(HEADINGS, PARAMETER, [texts(labels.parameter, labels.from, labels.value)]),
    pen.write(FIRST, PARAMETER, steps),
    pen.write(legendTop, PARAMETER, legend),
    pen.style(across(HEADINGS, PARAMETER, LAST), STYLES.heading),
    // A dash among numbers would go to the other end of its cell and join the value beside it.
    pen.style({ ...area, right: FROM }, STYLES.centred),
    pen.style({ ...area, left: FROM }, STYLES.input),
    pen.style(columnArea(PARAMETER, legendTop, legendEnd), { ...STYLES.note, ...STYLES.centred }),
    pen.style(columnArea(FROM, legendTop, legendEnd), STYLES.note),
  ];
}

/**
 * A sheet of its own for a scenario: title block, authorities with live quotas, and the parameters that the formulas refer to, so that
 * changing one in the sheet changes every quota. Nothing outside the new sheet is written.
 */
export function planScenario(request: ScenarioRequest): Result<ScenarioSheet, SheetsProblem> {
  const { language, rows, model } = request;
  if (rows.length === 0) return fail({ code: 'scenario-empty', facts: {} });
  const labels = sheetLabels(language);
  const sheet = freeSheetName(request.sheetName, request.existing, labels.sheetName);
  const pen = penFor(sheet);
  const steps = parameterCells(model);
  const parameters: Area = { top: FIRST, left: PARAMETER, bottom: FIRST + steps.length - 1, right: LAST };
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
      ...authorityTable(pen, rows, parameters, labels),
      ...parameterTable(pen, steps, parameters, labels),
    ],
  };
  const quotas = columnArea(QUOTA, FIRST, totalRow - 1);
  return ok({ plan, sheet, quotas, parameters, total: cellName(totalRow, QUOTA) });
}
