import { isRightToLeft } from '../../core/language.js';
import { fail, ok, type Result } from '../../core/result.js';
import { modelTable } from '../../quota/model/table.js';
import type { QuotaModel } from '../../quota/types.js';
import { cellName } from '../address.js';
import type { Plan, PlanStep } from '../plan.js';
import { editionLine } from '../scenario/edition.js';
import { sheetLabels } from '../scenario/labels.js';
import { across, columnArea, penFor, texts, type Pen } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';
import { legendSteps, tableSteps } from '../scenario/table-steps.js';
import { placeTable } from '../scenario/table.js';
import { freeSheetName } from '../sheet-name.js';
import type { SheetsProblem } from '../types.js';
import { authoritySteps, totalRows } from './authorities.js';
import { CHART_ROWS, comparisonCharts } from './charts.js';
import { comparisonLabels } from './labels.js';
import { columnsOf, FIRST, rowsOf } from './layout.js';
import { clearOfPageEnd } from './pages.js';
import { sourceLines } from './sources.js';
import { tallySteps } from './tally.js';
import type { ComparisonRequest, ComparisonSheet } from './types.js';

const alike = (a: QuotaModel, b: QuotaModel): boolean =>
  JSON.stringify(modelTable(a)) === JSON.stringify(modelTable(b));

/** What is compared, by which arrangements, when; an arrangement that needs approval stands out. */
function titleSteps(pen: Pen, request: ComparisonRequest): readonly PlanStep[] {
  const { language, comparison } = request;
  const [labels, words] = [comparisonLabels(language), sheetLabels(language)];
  const line = (side: 'old' | 'next'): string => {
    const { name, arrangement } = comparison[side].scenario;
    return `${labels[side]}: ${name.trim()} · ${editionLine(arrangement, words)}`;
  };
  return [
    pen.write(0, 0, [
      texts(labels.heading(request.title.trim())),
      texts(line('old')),
      texts(line('next')),
      texts(words.prepared(words.day(request.date), undefined)),
    ]),
    pen.style(across(0, 0, 0), STYLES.title),
    pen.style(columnArea(0, 1, 3), STYLES.note),
    ...(['old', 'next'] as const).flatMap((side, index) =>
      comparison[side].needsApproval ? [pen.style(across(1 + index, 0, 0), STYLES.warning)] : [],
    ),
  ];
}

/** Sources of both scenarios, each under its name; once, where they are the same. */
function sourceSteps(
  pen: Pen,
  request: ComparisonRequest,
  top: number,
): { readonly steps: readonly PlanStep[]; readonly bottom: number } {
  const { language, comparison } = request;
  const labels = comparisonLabels(language);
  const sides = [
    { heading: labels.old, lines: sourceLines(comparison.old, language) },
    { heading: labels.next, lines: sourceLines(comparison.next, language) },
  ] as const;
  const once = JSON.stringify(sides[0].lines) === JSON.stringify(sides[1].lines);
  const blocks = once
    ? [{ heading: labels.sources, lines: sides[0].lines }]
    : sides.map(({ heading, lines }) => ({ heading: `${labels.sources}: ${heading}`, lines }));
  const steps: PlanStep[] = [];
  let at = top;
  for (const { heading, lines } of blocks) {
    steps.push(
      pen.write(at, 0, [texts(heading), ...lines.map((line) => texts(...line))]),
      pen.style(across(at, 0, 0), { ...STYLES.text, bold: true }),
      pen.style({ top: at + 1, left: 0, bottom: at + lines.length, right: 1 }, STYLES.note),
    );
    at += lines.length + 1;
  }
  return { steps, bottom: at - 1 };
}

/**
 * Two scenarios side by side in a sheet of its own, everything computed a formula: both quotas over the parameter tables in the sheet,
 * differences, per resident, who pays more or less, where every figure is from, and two charts.
 */
export function planComparison(request: ComparisonRequest): Result<ComparisonSheet, SheetsProblem> {
  const { language, comparison, form = 'live' } = request;
  const rows = rowsOf(comparison);
  if (rows.all.length === 0) return fail({ code: 'scenario-empty', facts: {} });
  const [labels, words] = [comparisonLabels(language), sheetLabels(language)];
  const columns = columnsOf(comparison);
  const sheet = freeSheetName(request.sheetName, request.existing, labels.sheetName);
  const pen = penFor(sheet);
  const { old, next } = { old: comparison.old.scenario, next: comparison.next.scenario };
  const names = { old: old.name.trim() || labels.old, next: next.name.trim() || labels.next };

  const last = FIRST + rows.all.length - 1;
  const tally = tallySteps(pen, rows, columns, last + totalRows(rows) + 2, labels);
  const sources = sourceSteps(pen, request, tally.bottom + 2);
  const chartTop = clearOfPageEnd(sources.bottom + 2, CHART_ROWS, columns.widths);
  const charts =
    request.charts === 'none'
      ? []
      : comparisonCharts(columns, rows.all.length, chartTop, words, labels, names);
  // A caption and headings stand above each table.
  const tableTop = (charts.length > 0 ? chartTop + CHART_ROWS + 1 : sources.bottom + 2) + 2;
  const one = alike(old.arrangement, next.arrangement);
  const before = placeTable(old.arrangement, { top: tableTop, left: 0 }, { form, language });
  const after = one
    ? before
    : placeTable(next.arrangement, { top: tableTop, left: columns.second }, { form, language });
  const kinds = [...new Set([...before.kinds, ...after.kinds])];

  const plan: Plan = {
    steps: [
      {
        do: 'add-sheet',
        sheet: {
          name: sheet,
          rtl: isRightToLeft(language),
          columnWidths: columns.widths,
          frozenRows: FIRST,
          print: { landscape: true, onePageWide: true, titleRows: FIRST },
        },
      },
      ...titleSteps(pen, request),
      ...authoritySteps(pen, rows, columns, { old: before, next: after }, words, labels, names),
      ...tally.steps,
      ...sources.steps,
      pen.write(tableTop - 2, 0, [texts(labels.parameters(one ? `${names.old}, ${names.next}` : names.old))]),
      ...tableSteps(pen, before, language),
      ...(one
        ? []
        : [
            pen.write(tableTop - 2, columns.second, [texts(labels.parameters(names.next))]),
            ...tableSteps(pen, after, language),
          ]),
      pen.style(across(tableTop - 2, 0, columns.second), { ...STYLES.text, bold: true }),
      ...legendSteps(pen, kinds, { top: tableTop, left: columns.legend }, language),
      ...charts.map((chart): PlanStep => ({ do: 'add-chart', sheet, chart })),
    ],
  };
  const total = (column: number): string => cellName(last + 1, column);
  return ok({
    plan,
    sheet,
    quotas: {
      old: columnArea(columns.old.quota, FIRST, last),
      next: columnArea(columns.next.quota, FIRST, last),
    },
    parameters: { old: before.area, next: after.area },
    delta: columnArea(columns.delta, FIRST, last),
    totals: {
      old: total(columns.old.quota),
      next: total(columns.next.quota),
      delta: total(columns.delta),
    },
    charts: charts.map(({ name }) => name),
  });
}
