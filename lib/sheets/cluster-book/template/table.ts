import { isRightToLeft } from '../../../core/language.js';
import { Exact, fromDouble } from '../../../core/money.js';
import { areaName, cellName } from '../../address.js';
import type { PlanCell, PlanStep } from '../../plan.js';
import type { CellValue } from '../../snapshot.js';
import { across, columnArea, penFor, texts } from '../../scenario/pen.js';
import { FORMATS, STYLES } from '../../scenario/styles.js';
import { SIDES } from '../parts/budget-choices.js';
import type { TableSpec } from '../spec.js';
import { columnsOf, templateCell, type TemplateColumn } from './cells.js';
import type { TemplateRow, TemplateSetting } from './types.js';
import { templateWords } from './words.js';

/** Title, how to fill in, a blank row, what may be written; then the headings. */
const HINTS = 3;
export const HEADINGS = 4;
export const FIRST = HEADINGS + 1;

/** Rows for those who begin with nothing, and how many more than those that stand there already. */
const EMPTY_ROWS = 20;
const MORE_ROWS = 10;

/** One sheet of a template: its steps, and the results of its formulas. */
export interface BuiltSheet {
  readonly steps: readonly PlanStep[];
  readonly results: ReadonlyMap<string, CellValue>;
}

/** Under this key `results` has the result of a cell. */
export const resultKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;

interface Total {
  readonly label: string;
  /** Of the budget, the side that it adds up; income less expenditure where it is `both`. */
  readonly of: 'all' | 'income' | 'expenditure' | 'both';
}

const isMoney = ({ field }: TemplateColumn): boolean => field.type === 'money' || field.type === 'moneys';

/** Title block, hints and headings, as every sheet of a template has them. */
export function headSteps(
  { sheet, language, options }: TemplateSetting,
  title: string,
  columns: readonly Pick<TemplateColumn, 'heading' | 'width' | 'hint'>[],
): readonly PlanStep[] {
  const words = templateWords(language);
  const pen = penFor(sheet);
  const right = columns.length - 1;
  const hinted = columns.some(({ hint }) => hint !== '');
  return [
    {
      do: 'add-sheet',
      sheet: {
        name: sheet,
        rtl: isRightToLeft(language),
        columnWidths: columns.map(({ width }) => width),
        frozenRows: FIRST,
        print: { landscape: true, onePageWide: true, titleRows: FIRST },
      },
    },
    pen.write(0, 0, [
      texts(words.heading(title, (options.title ?? '').trim(), options.year)),
      texts(words.fill),
    ]),
    pen.style(across(0, 0, 0), STYLES.title),
    pen.style(across(1, 0, 0), STYLES.note),
    ...(hinted
      ? [
          pen.write(HINTS, 0, [columns.map(({ hint }) => (hint === '' ? undefined : { value: hint }))]),
          pen.style(across(HINTS, 0, right), HINT_STYLE),
        ]
      : []),
    pen.write(HEADINGS, 0, [texts(...columns.map(({ heading }) => heading))]),
    pen.style(across(HEADINGS, 0, right), STYLES.heading),
  ];
}

const HINT_STYLE = { color: STYLES.note.color, size: 9, wrap: true, align: 'center' } as const;

const amountOf = (column: TemplateColumn, row: TemplateRow): Exact => {
  const cell = templateCell(column, row[column.field.id], 'he');
  const value = 'value' in cell ? cell.value : null;
  return typeof value === 'number' ? fromDouble(value) : new Exact(0);
};

/** The sheet of a part: rows to be filled in, `more` of them empty, and totals that calculate by themselves. */
export function tableSheet(
  spec: TableSpec,
  setting: TemplateSetting,
  rows: readonly TemplateRow[],
  more: number = rows.length === 0 ? EMPTY_ROWS : MORE_ROWS,
): BuiltSheet {
  const { language, sheet, ofCluster } = setting;
  const words = templateWords(language);
  const pen = penFor(sheet);
  const columns = spec.fields
    .filter(({ readOnly }) => !readOnly)
    .flatMap((field) => columnsOf(field, language));
  const count = rows.length + more;
  const last = FIRST + count - 1;
  const results = new Map<string, CellValue>();

  const totals: readonly Total[] =
    spec.part === 'budget'
      ? [
          { label: words.income, of: 'income' },
          { label: words.expenditure, of: 'expenditure' },
          { label: words.surplus, of: 'both' },
        ]
      : columns.some(isMoney)
        ? [{ label: words.total, of: 'all' }]
        : [];
  const sideColumn = columns.findIndex(({ field }) => field.id === 'side');
  const wordOf = (side: string): string => SIDES.find(({ value }) => value === side)?.words[language] ?? '';
  const sumOf = (column: TemplateColumn, of: Total['of']): Exact =>
    rows
      .filter((row) => of === 'all' || row['side'] === of)
      .reduce((sum, row) => sum.plus(amountOf(column, row)), new Exact(0));

  const totalCell = (
    column: TemplateColumn,
    at: number,
    row: number,
    { of }: Total,
  ): PlanCell | undefined => {
    if (!isMoney(column)) return undefined;
    const area = areaName(columnArea(at, FIRST, last));
    const sides = areaName(columnArea(sideColumn, FIRST, last));
    const result =
      of === 'both' ? sumOf(column, 'income').minus(sumOf(column, 'expenditure')) : sumOf(column, of);
    results.set(resultKey(row, at), result.toNumber());
    const formula =
      of === 'all'
        ? `=SUM(${area})`
        : of === 'both'
          ? `=${cellName(row - 2, at)}-${cellName(row - 1, at)}`
          : `=SUMIF(${sides},"${wordOf(of)}",${area})`;
    return { formula, format: FORMATS.money };
  };

  const right = columns.length - 1;
  const steps: PlanStep[] = [
    ...headSteps(
      setting,
      ofCluster && spec.part === 'projects' ? words.projectsOfCluster : spec.title[language],
      columns,
    ),
    pen.write(
      FIRST,
      0,
      Array.from({ length: count }, (_, index) =>
        columns.map((column) => templateCell(column, rows[index]?.[column.field.id], language)),
      ),
    ),
    pen.style({ top: FIRST, left: 0, bottom: last, right }, STYLES.input),
    ...columns.map((column, at) =>
      pen.style(
        columnArea(at, FIRST, last),
        isMoney(column) ? {} : centred(column) ? STYLES.centred : { ...STYLES.text, wrap: true },
      ),
    ),
    ...totals.flatMap((total, index) => {
      const row = last + 1 + index;
      const cells = columns.map((column, at) => totalCell(column, at, row, total));
      return [pen.write(row, 0, [[{ value: total.label }, ...cells.slice(1)]])];
    }),
    ...(totals.length > 0
      ? [
          pen.style(across(last + 1, 0, right), STYLES.total),
          ...totals.slice(1).map((_, index) => pen.style(across(last + 2 + index, 0, right), { bold: true })),
          pen.style(columnArea(0, last + 1, last + totals.length), STYLES.text),
        ]
      : []),
  ];
  return {
    steps: steps.filter((step) => step.do !== 'style' || Object.keys(step.style).length > 0),
    results,
  };
}

const centred = ({ field, role }: TemplateColumn): boolean =>
  role === 'date' || field.type === 'choice' || field.type === 'date' || field.type === 'year';
