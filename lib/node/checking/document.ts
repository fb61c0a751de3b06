import {
  areaName,
  cellName,
  formatMoney,
  sectionIn,
  type CheckEntry,
  type CheckedSheet,
  type Exact,
  type Money,
  type Problem,
  type SheetReading,
  type UnreadCell,
} from '../../index.js';
import type { Say } from '../speech.js';
import type { CheckedFile } from './file.js';

const amount = (total: Exact | null): string | null => (total === null ? null : formatMoney(total as Money));

const unreadJson = ({ row, column, text }: UnreadCell) => ({ cell: cellName(row, column), text });

interface Column {
  readonly heading: string;
  readonly purpose: string;
  readonly year?: number;
}

/** Columns of amounts, of the kinds that have them. */
function columnsOf({ facts }: SheetReading): { readonly columns?: readonly unknown[] } {
  const { columns, main } = facts as { readonly columns?: unknown; readonly main?: number | null };
  if (!Array.isArray(columns)) return {};
  return {
    columns: (columns as readonly Column[]).map(({ heading, purpose, year }, index) => ({
      heading,
      purpose,
      year: year ?? null,
      ...(main === undefined ? {} : { checked: index === main }),
    })),
  };
}

function readingJson(reading: SheetReading, unread: readonly UnreadCell[], file: string, say: Say) {
  const { sheet, kind, part, unit, year, lines, totals, confidence, area, notes, questions } = reading;
  return {
    file,
    name: sheet,
    kind,
    ...(part !== undefined && { part }),
    unit,
    year,
    lines,
    totals: { income: amount(totals.income), expenditure: amount(totals.expenditure) },
    unread: unread.map(unreadJson),
    confidence,
    area: areaName(area),
    ...columnsOf(reading),
    questions: questions.map(({ id, about, at, facts, options }) => ({
      id,
      about,
      cell: at ? cellName(at.row, at.column) : null,
      facts,
      options,
    })),
    notes: notes.map(({ code, facts }) => ({ code, message: say({ code, facts } as never) })),
  };
}

/** Cells that were not read stand with the table that they lie in, those outside of all with the first. */
function unreadOf(readings: readonly SheetReading[], unread: readonly UnreadCell[]) {
  const homes = readings.map((): UnreadCell[] => []);
  for (const cell of unread) {
    const at = readings.findIndex(
      ({ area }) =>
        area.top <= cell.row &&
        cell.row <= area.bottom &&
        area.left <= cell.column &&
        cell.column <= area.right,
    );
    homes[Math.max(0, at)]?.push(cell);
  }
  return homes;
}

/** A sheet that is none of ours. */
const unknownJson = (file: string, name: string) => ({
  file,
  name,
  kind: null,
  unit: null,
  year: null,
  lines: 0,
  totals: { income: null, expenditure: null },
  unread: [],
  confidence: null,
  questions: [],
  notes: [],
});

export function sheetsJson({ file, check }: CheckedFile, shown: ReadonlySet<string>, say: Say) {
  return check.sheets.flatMap(({ sheet, readings, unread }: CheckedSheet): readonly unknown[] => {
    if (readings.length === 0) return shown.has(sheet) ? [unknownJson(file, sheet)] : [];
    const homes = unreadOf(readings, unread);
    return readings.map((reading, index) => readingJson(reading, homes[index] ?? [], file, say));
  });
}

const nameOf = (sheet: string | undefined, at: CheckEntry['from'][number]): string =>
  at.sheet === sheet
    ? cellName(at.row, at.column)
    : `'${at.sheet.replaceAll("'", "''")}'!${cellName(at.row, at.column)}`;

export function findingJson(file: string, entry: CheckEntry, say: Say) {
  const { rule, outcome, source, sheet, at, from, what } = entry;
  return {
    file,
    rule,
    clause: source?.clause ?? null,
    outcome,
    sheet: sheet ?? null,
    cell: at ? cellName(at.row, at.column) : null,
    message: say(what as Problem as never),
    facts: what.facts,
    code: what.code,
    section: sectionIn(source) || null,
    from: from.map((cell) => nameOf(sheet, cell)),
  };
}
