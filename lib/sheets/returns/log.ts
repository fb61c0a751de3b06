import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import { sheetReference } from '../address.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { sheetLabels } from '../scenario/labels.js';
import { across, penFor, texts } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';
import type { CollectedChange, CollectedFile, Conflict } from './collect-types.js';
import { returnLabels } from './labels/labels.js';
import { textCell } from './write-value.js';

export interface Log {
  readonly sheet: string;
  readonly language: Language;
  readonly on: IsoDate;
  readonly say: (what: Problem) => string;
  readonly files: readonly CollectedFile[];
  readonly changes: readonly CollectedChange[];
  readonly conflicts: readonly Conflict[];
}

type Row = readonly (string | number)[];

interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

const WIDTHS = [30, 22, 20, 26, 26, 26, 26, 34] as const;

/** Whatever stands in the log came from files of others: text, and nothing else. */
const cells = (row: Row): readonly PlanCell[] =>
  row.map((value) => (typeof value === 'string' ? textCell(value) : { value }));

const listed = (files: readonly string[]): string => files.join(' · ');

/** The sheets that say what came from where: each file, each cell that changed, what is in question, and what was left. */
export function logSections({ language, say, files, changes, conflicts }: Log): readonly Section[] {
  const labels = returnLabels(language);
  const chosen = ({ chosen: id, options }: Conflict): string => {
    if (id === undefined) return labels.open;
    if (id === 'keep') return labels.keep;
    if (id === 'remove') return labels.remove;
    return options.find((option) => option.id === id)?.text ?? labels.take;
  };
  const at = ({ sheet, cell }: { readonly sheet: string; readonly cell?: string }): string =>
    cell === undefined ? labels.newRow : sheetReference(sheet, cell);
  const returned = ({ kind, options, formula }: Conflict): string => {
    if (kind === 'row-removed') return labels.removedRow;
    const offers = options.filter(({ id }) => id !== 'keep');
    const said = offers.map(({ text = '', files: of }) => `${text} (${listed(of)})`).join(' | ');
    return formula === undefined ? said : `${formula} → ${said}`;
  };
  return [
    {
      title: labels.filesTitle,
      headings: [labels.file, labels.authority, labels.issuedOn, labels.outcome, labels.reason],
      rows: files.map(({ name, authority = '', edition, outcome, reasons }) => [
        name,
        authority,
        edition ?? '',
        labels.outcomes[outcome],
        reasons.map(say).join(' '),
      ]),
    },
    {
      title: labels.changesTitle,
      headings: [
        labels.file,
        labels.authority,
        labels.cell,
        labels.column,
        labels.row,
        labels.before,
        labels.after,
        labels.decision,
      ],
      rows: changes.map((change) => [
        listed(change.files),
        change.authority,
        at(change),
        change.heading,
        change.row,
        change.before,
        change.after,
        change.how === 'decided'
          ? labels.decision
          : change.how === 'added'
            ? labels.newRow
            : change.how === 'removed'
              ? labels.remove
              : '',
      ]),
    },
    {
      title: labels.conflictsTitle,
      headings: [
        labels.cell,
        labels.authority,
        labels.column,
        labels.row,
        labels.atIssue,
        labels.before,
        labels.returned,
        labels.decision,
      ],
      rows: conflicts.map((conflict) => [
        at(conflict),
        conflict.authority,
        conflict.heading,
        conflict.row,
        conflict.issued ?? '',
        conflict.now,
        returned(conflict),
        chosen(conflict),
      ]),
    },
    {
      title: labels.leftTitle,
      headings: [labels.file, labels.authority, labels.cell, labels.reason],
      rows: files.flatMap(({ name, authority = '', left }) =>
        left.map(({ why }) => [name, authority, why.place ?? '', say(why)]),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
}

/** The log as a sheet of its own in the cluster's workbook. */
export function logSteps(log: Log): readonly PlanStep[] {
  const { sheet, language, on } = log;
  const labels = returnLabels(language);
  const pen = penFor(sheet);
  const steps: PlanStep[] = [
    {
      do: 'add-sheet',
      sheet: {
        name: sheet,
        rtl: isRightToLeft(language),
        columnWidths: WIDTHS,
        frozenRows: 0,
        print: { landscape: true, onePageWide: true, titleRows: 0 },
      },
    },
    pen.write(0, 0, [texts(labels.logTitle(sheetLabels(language).day(on))), texts(labels.logNote)]),
    pen.style(across(0, 0, 0), STYLES.title),
    pen.style(across(1, 0, 0), STYLES.note),
  ];
  let row = 3;
  for (const { title, headings, rows } of logSections(log)) {
    const right = headings.length - 1;
    steps.push(
      pen.write(row, 0, [texts(title), texts(...headings), ...rows.map(cells)]),
      pen.style(across(row, 0, 0), { bold: true, size: 12, align: 'start' }),
      pen.style(across(row + 1, 0, right), STYLES.heading),
      pen.style(
        { top: row + 2, left: 0, bottom: row + 1 + rows.length, right },
        { ...STYLES.text, wrap: true, vertical: 'top' },
      ),
    );
    row += rows.length + 3;
  }
  return steps;
}
