import type { CellStyle, PlanCell, PlanStep } from '../plan.js';
import type { Area } from '../snapshot.js';
import { across, columnArea, penFor, texts } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';

/** A column of a sheet of the report. */
export interface ReportColumn {
  readonly head: string;
  readonly width: number;
  readonly style?: CellStyle;
}

export type ReportRow = readonly (PlanCell | undefined)[];

export interface ReportTable {
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Several tables under one another, so that none can be filtered or sorted alone. */
  readonly blocks?: boolean;
}

export interface TableSetting {
  readonly rtl: boolean;
  /** Where each sheet's table comes to stand, by the sheet's name. */
  readonly tables: Map<string, Area>;
}

/** The row of the headings: title, lines, a blank row. */
export const headRow = ({ lines }: Pick<ReportTable, 'lines'>): number => lines.length + 2;

/** A new sheet with one table: title, lines, headings that stay in view and stand on every page again, rows. */
export function tableSteps({ rtl, tables }: TableSetting, table: ReportTable): readonly PlanStep[] {
  const { name, title, lines, columns, rows } = table;
  const pen = penFor(name);
  const heads = headRow(table);
  const last = heads + rows.length;
  if (rows.length > 1 && !table.blocks) {
    tables.set(name, { top: heads, left: 0, bottom: last, right: columns.length - 1 });
  }
  return [
    {
      do: 'add-sheet',
      sheet: {
        name,
        rtl,
        columnWidths: columns.map(({ width }) => width),
        frozenRows: heads + 1,
        print: { landscape: true, onePageWide: true, titleRows: heads + 1 },
      },
    },
    pen.write(
      0,
      0,
      [title, ...lines].map((line) => texts(line)),
    ),
    pen.style(across(0, 0, 0), STYLES.title),
    ...(lines.length > 0 ? [pen.style(columnArea(0, 1, lines.length), STYLES.note)] : []),
    pen.write(heads, 0, [texts(...columns.map(({ head }) => head))]),
    pen.style(across(heads, 0, columns.length - 1), STYLES.heading),
    ...(rows.length > 0
      ? [
          pen.write(heads + 1, 0, rows),
          // A finding takes several lines; what it is about stands beside the first.
          pen.style(
            { top: heads + 1, left: 0, bottom: last, right: columns.length - 1 },
            { vertical: 'top' },
          ),
          ...columns.flatMap(({ style }, column) =>
            style ? [pen.style(columnArea(column, heads + 1, last), style)] : [],
          ),
        ]
      : []),
  ];
}
