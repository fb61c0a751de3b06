import type { Citation } from '../../core/citation.js';
import type { Problem } from '../../core/result.js';
import { isRightToLeft } from '../../core/language.js';
import { cellName } from '../address.js';
import type { CellAt } from '../book/types.js';
import type { Area } from '../snapshot.js';
import type { PlanCell } from '../plan.js';
import { linkCell } from './cells.js';
import { checkEntries } from './entries.js';
import { reportLabels } from './labels/labels.js';
import type { ReportLabels } from './labels/types.js';
import type { ReportColumn, ReportRow } from './table.js';
import { cellSentence, fileText, sectionText } from './text.js';
import { sectionIn } from './section.js';
import { TEXT } from './styles.js';
import type { CheckedBook, CheckEntry, ReportRequest } from './types.js';

/** One line of the report with the book that it is of. */
export interface PlacedEntry {
  readonly book: CheckedBook;
  readonly entry: CheckEntry;
}

/** What every sheet of a report is made with. */
export interface Setting {
  readonly request: ReportRequest;
  readonly labels: ReportLabels;
  readonly rtl: boolean;
  readonly tables: Map<string, Area>;
  /** Of all books, most severe first. */
  readonly entries: readonly PlacedEntry[];
  /** The columns that say where: file, where there are other files, and sheet. */
  readonly whereColumns: readonly ReportColumn[];
  where(book: CheckedBook, sheet: string | undefined): ReportRow;
  /** The cell: a link where it is in the same workbook. */
  cell(book: CheckedBook, at: CellAt | undefined): PlanCell;
  /** The section of a clause, or the regulation. */
  section(source: Citation | undefined): string;
  sentence(what: Problem): PlanCell;
}

export function settingOf(request: ReportRequest): Setting {
  const { language, books, say } = request;
  const labels = reportLabels(language);
  const rtl = isRightToLeft(language);
  const files = books.some(({ file }) => file !== undefined) || (request.refused ?? []).length > 0;
  const all = books.flatMap((book) =>
    checkEntries(book.check).map((entry): PlacedEntry => ({ book, entry })),
  );
  const { heads } = labels;
  return {
    request,
    labels,
    rtl,
    tables: new Map(),
    entries: files ? bySeverity(all) : all,
    whereColumns: [
      ...(files ? [{ head: heads.file, width: 24, style: { ...TEXT, wrap: true } }] : []),
      { head: heads.sheet, width: 22, style: { ...TEXT, wrap: true } },
    ],
    where: (book, sheet) => [
      ...(files ? [{ value: fileText(book.file ?? '') }] : []),
      { value: sheet ?? '' },
    ],
    cell(book, at) {
      if (!at) return { value: '' };
      const name = cellName(at.row, at.column);
      return book.file === undefined ? linkCell(at.sheet, name, name) : { value: name };
    },
    section(source) {
      const section = sectionIn(source);
      if (section !== '' && source?.edition.includes('regulations')) return labels.regulation(section);
      return sectionText(section, rtl);
    },
    sentence: (what) => ({ value: cellSentence(say(what), rtl) }),
  };
}

const ORDER = { breached: 0, undetermined: 1, advisory: 2, met: 3 } as const;

const bySeverity = (entries: readonly PlacedEntry[]): readonly PlacedEntry[] =>
  [...entries].sort((a, b) => ORDER[a.entry.outcome] - ORDER[b.entry.outcome]);
