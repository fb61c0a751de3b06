import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Vintage } from '../../model/authority.js';
import { EDITIONS } from '../../procedure/editions.js';
import type { QuotaModel } from '../../quota/types.js';
import { areaName, cellName, fixedAreaName } from '../address.js';
import type { CellStyle, Plan, PlanCell, PlanStep } from '../plan.js';
import { freeSheetName } from '../sheet-name.js';
import type { Area } from '../snapshot.js';
import type { SheetsProblem } from '../types.js';
import { sheetLabels, type SheetLabels } from './labels.js';
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
  /** Where the rows were taken from: a sheet's name, or a place in it. */
  readonly source?: string;
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
const LAST = PARAMETER + 2;
/** Title, edition, figures, date, a blank row; then the headings. */
const HEADINGS = 5;
const FIRST = HEADINGS + 1;

const columnArea = (column: number, top: number, bottom: number): Area => ({
  top,
  left: column,
  bottom,
  right: column,
});

function editionLine(model: QuotaModel, labels: SheetLabels): string {
  if (model.status === 'own') return labels.own;
  const published = EDITIONS.find(({ id }) => id === model.edition)?.published;
  return labels.recommended(published && labels.day(published));
}

/** Text in its own column, numbers on input shading; the quota a formula over its row and the parameter table. */
function authorityCells(row: ScenarioRow, at: number, parameters: Area): readonly PlanCell[] {
  const [population, socio, periph] = [POPULATION, SOCIO, PERIPH].map((column) => cellName(at, column));
  return [
    { value: row.name },
    { value: row.population, format: FORMATS.count },
    { value: row.socio, format: FORMATS.index },
    { value: row.periph, format: FORMATS.index },
    {
      formula: `=CLUSTERQUOTA(${population},${socio},${periph},${fixedAreaName(parameters)})`,
      format: FORMATS.money,
    },
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
  const steps = parameterCells(model);

  const parameters: Area = {
    top: FIRST,
    left: PARAMETER,
    bottom: FIRST + steps.length - 1,
    right: LAST,
  };
  const last = FIRST + rows.length - 1;
  const quotas = columnArea(QUOTA, FIRST, last);
  const totalRow = last + 1;
  const incomplete = rows.some((row) => [row.population, row.socio, row.periph].includes(null));

  const sum = (column: number): string => `=SUM(${areaName(columnArea(column, FIRST, last))})`;
  const totalCells: readonly (PlanCell | undefined)[] = [
    { value: labels.total },
    { formula: sum(POPULATION), format: FORMATS.count },
    undefined,
    undefined,
    { formula: sum(QUOTA), format: FORMATS.money },
  ];
  const knownCells: readonly (PlanCell | undefined)[] = [
    { value: labels.known },
    undefined,
    undefined,
    undefined,
    { formula: `=SUMIF(${areaName(quotas)},">=0")`, format: FORMATS.money },
  ];
  const titles = [
    labels.heading(request.title.trim()),
    editionLine(model, labels),
    request.figures === undefined
      ? labels.figuresOfSheet
      : labels.figures(labels.vintages[request.figures.vintage], request.figures.changed),
    labels.prepared(labels.day(request.date), request.source),
  ];

  const write = (
    top: number,
    left: number,
    cells: readonly (readonly (PlanCell | undefined)[])[],
  ): PlanStep => ({
    do: 'write',
    sheet,
    top,
    left,
    cells,
  });
  const style = (area: Area, look: CellStyle): PlanStep => ({ do: 'style', sheet, area, style: look });
  const across = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });

  const plan: Plan = {
    steps: [
      {
        do: 'add-sheet',
        sheet: {
          name: sheet,
          rtl: isRightToLeft(language),
          columnWidths: [28, 13, 13, 13, 16, 4, 12, 12, 12],
          frozenRows: FIRST,
          print: { landscape: true, onePageWide: true, titleRows: FIRST },
        },
      },
      write(
        0,
        NAME,
        titles.map((text) => [{ value: text }]),
      ),
      write(HEADINGS, NAME, [
        [labels.name, labels.population, labels.socio, labels.periph, labels.quota].map((value) => ({
          value,
        })),
      ]),
      write(HEADINGS, PARAMETER, [[labels.parameter, labels.from, labels.value].map((value) => ({ value }))]),
      write(
        FIRST,
        NAME,
        rows.map((row, index) => authorityCells(row, FIRST + index, parameters)),
      ),
      write(totalRow, NAME, incomplete ? [totalCells, knownCells] : [totalCells]),
      write(FIRST, PARAMETER, steps),
      write(
        parameters.bottom + 2,
        PARAMETER,
        Object.values(labels.parameters).map((value) => [{ value }]),
      ),
      style(across(0, NAME, NAME), STYLES.title),
      style({ top: 1, left: NAME, bottom: 3, right: NAME }, STYLES.note),
      ...(model.status === 'own' ? [style(across(1, NAME, NAME), STYLES.warning)] : []),
      style(across(HEADINGS, NAME, QUOTA), STYLES.heading),
      style(across(HEADINGS, PARAMETER, LAST), STYLES.heading),
      style({ top: FIRST, left: POPULATION, bottom: last, right: PERIPH }, STYLES.input),
      style({ ...parameters, left: PARAMETER + 1 }, STYLES.input),
      style({ ...columnArea(PARAMETER, FIRST, parameters.bottom) }, { align: 'center' }),
      style(across(totalRow, NAME, QUOTA), STYLES.total),
      ...(incomplete ? [style(across(totalRow + 1, NAME, QUOTA), STYLES.known)] : []),
      style(
        { top: parameters.bottom + 2, left: PARAMETER, bottom: parameters.bottom + 5, right: PARAMETER },
        STYLES.note,
      ),
    ],
  };
  return ok({ plan, sheet, quotas, parameters, total: cellName(totalRow, QUOTA) });
}
