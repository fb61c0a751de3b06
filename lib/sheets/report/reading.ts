import type { Outcome } from '../../core/finding.js';
import type { Problem } from '../../core/result.js';
import { parseCell } from '../address.js';
import type { BookCode } from '../book/notes.js';
import type { ClusterBookCode } from '../cluster-book/types.js';
import type { FormNoteCode } from '../form/notes.js';
import type { CellAt, CheckedSheet, Question, SheetReading, UnreadCell } from '../book/types.js';
import type { SheetSnapshot } from '../snapshot.js';
import type { MembersNote } from '../types.js';
import { holdsNumbers } from './data.js';
import type { ReportNote } from './notes.js';
import { isReportSheet } from './own.js';
import { READING_RULE, type CheckEntry } from './types.js';

type NoteCode = BookCode | ClusterBookCode | FormNoteCode | MembersNote['code'];

/** Said of a sheet that was understood: what it was known by, and what was taken for what. No doubt is in them. */
const EVIDENCE: ReadonlySet<string> = new Set<NoteCode>([
  'headings-recognised',
  'rows-recognised',
  'codes-recognised',
  'headings-repeated',
  'amount-column',
  'sign-convention',
  'payments-turned',
  'unit-by-user',
  'authorities-matched',
  // The other side has a sheet of its own; where it has none, the rules say so.
  'form-side-only',
  // The cells themselves are listed one by one.
  'cells-unread',
]);

/** As long as these stand, amounts cannot be judged. The others only want to be seen. */
const OPEN: ReadonlySet<string> = new Set<NoteCode>([
  'unit-unstated',
  'unit-contradicted',
  'amount-column-unsure',
  'sign-unclear',
  'decimal-unsure',
  'footnotes-unsure',
]);

/** Why a cell stands aside from what is read; of the others, what they belong to is not known in full. */
const ASIDE: ReadonlySet<string> = new Set<NoteCode>(['unread-beside', 'unread-no-column', 'column-unknown']);

/** The remark that says the same as a question, with more to it. */
const REMARK_OF: Readonly<Partial<Record<Question['about'], NoteCode>>> = {
  unit: 'unit-unstated',
  'amount-column': 'amount-column-unsure',
  decimal: 'decimal-unsure',
  footnotes: 'footnotes-unsure',
  year: 'year-unstated',
};

const remark = (
  outcome: Outcome,
  sheet: string,
  { code, facts, place }: Problem,
  fallback?: { readonly row: number; readonly column: number },
): CheckEntry => {
  const named = place === undefined ? undefined : parseCell(place.slice(place.lastIndexOf('!') + 1));
  const at: CellAt | undefined = named
    ? { sheet, ...named }
    : fallback && { sheet, row: fallback.row, column: fallback.column };
  // A cell of its own need not be named again in the sentence.
  const what = named || place === undefined ? { code, facts } : { code, facts, place };
  return { rule: READING_RULE, outcome, sheet, ...(at && { at }), from: [], what };
};

const ours = (note: ReportNote): Problem => note;

function ofQuestion({ about, sheet, at, facts, options }: Question): CheckEntry {
  const labels = options.flatMap(({ label }) => label ?? []);
  const label = Object.values(facts).find((fact) => typeof fact === 'string') ?? '';
  // A hyphen cannot stand in the branch of a message.
  const asked = {
    about: about === 'amount-column' ? 'column' : about,
    label,
    options: labels.join(' · '),
    count: labels.length,
  };
  return remark('undetermined', sheet, ours({ code: 'question-open', facts: asked }), at);
}

/** Amounts of these are compared with others; of other sheets a unit is asked about where it is wanted. */
const NEEDS_UNIT: ReadonlySet<SheetReading['kind']> = new Set(['K1', 'K2']);

function ofReading(reading: SheetReading): readonly CheckEntry[] {
  const { sheet, kind, unit, area, confidence, notes, questions } = reading;
  const corner = { row: area.top, column: area.left };
  const said = new Set(notes.map(({ code }) => code));
  const unitUnsaid = unit === null && NEEDS_UNIT.has(kind) && !said.has('unit-unstated' satisfies NoteCode);
  const doubts: readonly Problem[] = [
    ...(unitUnsaid ? [{ code: 'unit-unstated' satisfies NoteCode, facts: {} }] : []),
    ...notes.filter(({ code }) => !EVIDENCE.has(code)),
  ];
  const about = (code: string) => questions.find((question) => REMARK_OF[question.about] === code);
  const covered = new Set(doubts.flatMap(({ code }) => about(code) ?? []));
  return [
    ...(confidence === 'unsure'
      ? [remark('advisory', sheet, ours({ code: 'sheet-unsure', facts: { kind } }), corner)]
      : []),
    ...doubts.map((note) =>
      remark(OPEN.has(note.code) ? 'undetermined' : 'advisory', sheet, note, about(note.code)?.at ?? corner),
    ),
    ...questions.filter((question) => !covered.has(question)).map(ofQuestion),
  ];
}

function ofUnread(sheet: string, { row, column, text, why }: UnreadCell): CheckEntry {
  const at = { row, column };
  if (!why) return remark('advisory', sheet, ours({ code: 'cell-unread', facts: { text } }), at);
  return remark(
    ASIDE.has(why.code) ? 'advisory' : 'undetermined',
    sheet,
    { code: why.code, facts: why.facts },
    at,
  );
}

/** What is doubtful about the reading of one sheet, and what was not read. */
export function readingEntries(
  { sheet, readings, unread }: CheckedSheet,
  snapshot: SheetSnapshot | undefined,
): readonly CheckEntry[] {
  if (readings.length === 0) {
    const unknown = snapshot && holdsNumbers(snapshot) && !isReportSheet(snapshot);
    return unknown
      ? [remark('advisory', sheet, ours({ code: 'sheet-not-recognised', facts: { sheet } }))]
      : [];
  }
  return [...readings.flatMap(ofReading), ...unread.map((cell) => ofUnread(sheet, cell))];
}
