import { isRightToLeft } from '../../core/language.js';
import { changeNote } from '../diff/notes.js';
import type { PlanStep } from '../plan.js';
import { amountCell, amountFormat } from '../report/cells.js';
import { reportLabels } from '../report/labels/labels.js';
import { CENTRED, TEXT, WRAPPED } from '../report/styles.js';
import {
  headRow,
  tableSteps,
  type ReportColumn,
  type ReportRow,
  type TableSetting,
} from '../report/table.js';
import { cellSentence, fileInLine } from '../report/text.js';
import { Results } from '../report/results.js';
import type { Report } from '../report/types.js';
import { freeSheetName } from '../sheet-name.js';
import { BUDGET_SIDES } from '../../model/budget-side.js';
import { cellName } from '../address.js';
import type { PlanCell } from '../plan.js';
import type { Moved } from '../../budget/ledger/sums-types.js';
import { comparisonLabels } from './labels/labels.js';
import type { ComparisonLabels, ComparisonSheet } from './labels/types.js';
import { comparedLine, noteLine } from './line.js';
import { fieldName, partName } from './names.js';
import { itemRow, type ItemSetting } from './report-items.js';
import type { DiffReportRequest } from './report-types.js';
import type { ComparedPart } from './types.js';

interface Sheet {
  readonly columns: readonly ReportColumn[];
  readonly rows: (top: number, name: string, results: Results) => readonly ReportRow[];
}

const column = (head: string, width: number, style?: ReportColumn['style']): ReportColumn => ({
  head,
  width,
  ...(style && { style }),
});

function summary({ comparison, language }: DiffReportRequest, labels: ComparisonLabels): Sheet {
  const { heads } = labels;
  const counted = Object.entries(comparison.totals).map(([part, counts]): ReportRow => [
    { value: partName(part as ComparedPart, language) },
    ...[counts.added, counts.removed, counts.changed, counts.same].map((value): PlanCell => ({
      value,
      format: '#,##0',
    })),
  ]);
  const { changes } = comparison.unrecognised;
  const cells: ReportRow = [
    { value: labels.cells },
    undefined,
    undefined,
    { value: changes.length, format: '#,##0' },
  ];
  return {
    columns: [
      column(reportLabels(language).heads.part, 34, TEXT),
      ...[heads.added, heads.removed, heads.changed, heads.same].map((head) => column(head, 12)),
    ],
    rows: () => (changes.length > 0 ? [...counted, cells] : counted),
  };
}

function differences(setting: ItemSetting): Sheet {
  const { request, labels } = setting;
  const { heads } = reportLabels(request.language);
  const { items } = request.comparison;
  return {
    columns: [
      column(heads.number, 7, CENTRED),
      column(labels.heads.change, 14, TEXT),
      column(heads.part, 22, WRAPPED),
      ...(setting.several ? [column(labels.heads.table, 22, WRAPPED)] : []),
      column(labels.heads.code, 16, TEXT),
      column(heads.name, 30, WRAPPED),
      column(labels.heads.field, 26, WRAPPED),
      column(labels.heads.before, 20, WRAPPED),
      column(labels.heads.after, 20, WRAPPED),
      column(labels.heads.older, 20, TEXT),
      column(labels.heads.newer, 20, TEXT),
    ],
    rows: () => items.map((item, index) => itemRow(item, index, setting)),
  };
}

function sums({ comparison, language }: DiffReportRequest, labels: ComparisonLabels): Sheet {
  const { heads, sides, total, units } = reportLabels(language);
  return {
    columns: [
      column(labels.heads.field, 22, WRAPPED),
      column(heads.unit, 10, CENTRED),
      column(heads.chapter, 9, CENTRED),
      column(heads.name, 34, WRAPPED),
      column(heads.side, 12, CENTRED),
      column(labels.heads.before, 19),
      column(labels.heads.after, 19),
      column(heads.change, 19),
    ],
    rows(top, name, results) {
      const rows: ReportRow[] = [];
      for (const { of, field, unit, ...own } of comparison.sums) {
        const named = [of, fieldName('accounts', field, {}, language)].filter((text) => text !== undefined);
        const add = (chapter: string, label: string, side: string, moved: Moved): void => {
          const row = top + rows.length;
          results.set(name, row, 7, moved.change.toNumber());
          const format = amountFormat(moved.change);
          rows.push([
            { value: named.join(' · ') },
            { value: units[unit] },
            { value: chapter },
            { value: label },
            { value: side },
            amountCell(moved.old),
            amountCell(moved.new),
            { formula: `=${cellName(row, 6)}-${cellName(row, 5)}`, format: `+${format};-${format};0` },
          ]);
        };
        for (const side of BUDGET_SIDES) {
          const moved = own.sides[side];
          if (moved) add('', total, sides[side], moved);
        }
        for (const { chapter, name: label = '', side, ...moved } of own.chapters)
          add(chapter, label, side === undefined ? '' : sides[side], moved);
      }
      return rows;
    },
  };
}

function cells({ comparison, say, language }: DiffReportRequest, labels: ComparisonLabels): Sheet {
  const rtl = isRightToLeft(language);
  return {
    columns: [
      column(reportLabels(language).heads.sheet, 24, WRAPPED),
      column(reportLabels(language).heads.cell, 10, CENTRED),
      column(labels.heads.change, 90, WRAPPED),
    ],
    rows: () =>
      comparison.unrecognised.changes.map((change) => {
        const { code, facts } = changeNote(change);
        return [
          { value: change.sheet },
          { value: 'cell' in change ? change.cell : '' },
          { value: cellSentence(say({ code, facts }), rtl) },
        ];
      }),
  };
}

function notes({ comparison, say, language }: DiffReportRequest, labels: ComparisonLabels): Sheet {
  const rtl = isRightToLeft(language);
  return {
    columns: [column(labels.heads.note, 110, WRAPPED)],
    rows: () =>
      [
        ...comparison.notes.map((note) => noteLine(note, language)),
        ...comparison.apart.map((item) => comparedLine(item, language)),
      ].map((line) => [{ value: cellSentence(say(line), rtl) }]),
  };
}

/**
 * Sheets of their own that say how two books differ: counts, every difference with its cells in both books, sums by chapter, sheets
 * that nobody recognised cell by cell, and how the comparison was made. Nothing else is written.
 */
export function planDiffReport(request: DiffReportRequest): Report {
  const { language, comparison, existing, older, newer } = request;
  const labels = comparisonLabels(language);
  const rtl = isRightToLeft(language);
  const setting: TableSetting = { rtl, tables: new Map() };
  const several = comparison.items.some(({ of }) => of !== undefined);
  const lines = [
    comparison.isSame ? labels.isSame : labels.differs,
    ...(older.file === undefined ? [] : [labels.olderIs(fileInLine(older.file))]),
    ...(newer.file === undefined ? [] : [labels.newerIs(fileInLine(newer.file))]),
  ].map((line) => cellSentence(line, rtl));
  const sheets: readonly (readonly [ComparisonSheet, Sheet])[] = [
    ['summary', summary(request, labels)],
    ['differences', differences({ request, labels, rtl, several })],
    ['sums', sums(request, labels)],
    ['cells', cells(request, labels)],
    ['notes', notes(request, labels)],
  ];
  const results = new Results();
  const names: string[] = [];
  const steps: PlanStep[] = [];
  for (const [sheet, { columns, rows }] of sheets) {
    const name = freeSheetName(labels.names[sheet], [...existing, ...names], labels.names[sheet]);
    const made = rows(headRow({ lines }) + 1, name, results);
    if (made.length === 0 && sheet !== 'summary') continue;
    names.push(name);
    const title = labels.titles[sheet];
    for (const step of tableSteps(setting, { name, title, lines, columns, rows: made })) steps.push(step);
  }
  return {
    plan: { steps },
    sheets: names,
    tables: Object.fromEntries(setting.tables),
    resultOf: (sheet, row, at) => results.get(sheet, row, at),
  };
}
