import { parseCell } from '../../address.js';
import { FrozenSchema, type FrozenPayload } from '../../freeze/payload.js';
import { recordPayloads, surveyRecord } from '../../record/read.js';
import { recordSteps } from '../../record/steps.js';
import type { RecordEntry } from '../../record/types.js';
import { unpacked } from '../../seal/content.js';
import { readContent } from '../../seal/read-content.js';
import { sealSchema } from '../../seal/schema.js';
import { contactWithin } from '../contacts/cells.js';
import { entryKey } from '../find/record.js';
import type { LeavingChangeNote } from '../notes.js';
import type { Carried, LeavingEdits } from '../types.js';
import type { Chosen } from './chosen.js';
import type { FormulaJudge } from './formulas.js';
import type { LeftTexts } from './left-texts.js';

export interface RecordAfter {
  readonly edits: Pick<LeavingEdits, 'deleteSheets' | 'addSheets' | 'changes'>;
  readonly notes: readonly LeavingChangeNote[];
  /** Entries that went, by `entryKey`. */
  readonly gone: ReadonlySet<string>;
}

const UNCHANGED: RecordAfter = {
  edits: { deleteSheets: [], addSheets: [], changes: [] },
  notes: [],
  gone: new Set(),
};

/** What the record may hold of what is left out. */
export interface RecordSetting {
  readonly chosen: Chosen;
  /** Sheets that differ in the copy, or are gone. */
  readonly touched: (sheet: string) => boolean;
  readonly texts: LeftTexts;
  readonly judge: FormulaJudge;
}

const unreadNote = (kind: string): LeavingChangeNote => ({ code: 'left-record-unread', facts: { kind } });

/** A seal over a sheet that differs would say so, and hold what is left out; one that names a sheet that goes tells of it. */
function sealAfter(entry: RecordEntry, setting: RecordSetting): LeavingChangeNote | undefined {
  const { chosen, touched, texts } = setting;
  const read = recordPayloads([entry], 'seal', sealSchema);
  const [seal] = read.ok ? read.value : [];
  if (!seal) return chosen.left.empty && !chosen.leaves('contacts') ? undefined : unreadNote('seal');
  const { on, sheets, others, content } = seal.value;
  const note: LeavingChangeNote = { code: 'left-seal', facts: { on, why: 'holds' } };
  if (sheets.some(touched) || others.some((name) => chosen.left.hasSheet(name))) return note;
  if (chosen.left.empty && !chosen.leaves('contacts')) return undefined;
  const bytes = unpacked(content);
  const held = bytes && readContent(bytes);
  const holds = held?.some(({ rows }) =>
    rows.some((line) =>
      line.some(
        (cell) =>
          texts.has(cell?.value) ||
          texts.has(cell?.result) ||
          (cell?.formula !== undefined && chosen.leaves('contacts') && contactWithin(cell.formula)),
      ),
    ),
  );
  return holds === false ? undefined : note;
}

/** Formulas that were frozen on what is left out could not be restored, and would tell of it. */
function frozenAfter(
  entry: RecordEntry,
  { chosen, judge, texts }: RecordSetting,
): RecordEntry | LeavingChangeNote | undefined {
  const { left } = chosen;
  if (left.empty && !chosen.leaves('contacts') && !chosen.leaves('names') && !chosen.leaves('links'))
    return entry;
  const read = recordPayloads([entry], 'frozen', FrozenSchema);
  const [frozen] = read.ok ? read.value : [];
  if (!frozen) return texts.within(entry.payload) ? unreadNote(entry.kind) : entry;
  const payload: FrozenPayload = frozen.value;
  const stays = ({ sheet, cell, formula, value, stands }: FrozenPayload['cells'][number]): boolean => {
    const place = parseCell(cell);
    if (left.hasSheet(sheet) || (place && left.has(sheet, place.row, place.column))) return false;
    if (judge.why(formula, sheet) !== undefined) return false;
    if (chosen.leaves('contacts') && contactWithin(formula)) return false;
    return !texts.has(value) && !texts.within(stands);
  };
  const cells = payload.cells.filter(stays);
  const gone = payload.cells.length - cells.length;
  const note: LeavingChangeNote = { code: 'left-frozen', facts: { count: gone, of: payload.cells.length } };
  if (cells.length === 0 && gone > 0) return note;
  const names = payload.names.filter((name) => !left.hasSheet(name));
  const prints = payload.prints.filter(({ name }) => !left.hasSheet(name));
  const same = gone === 0 && names.length === payload.names.length && prints.length === payload.prints.length;
  return same ? entry : { ...entry, payload: { ...payload, names, prints, cells } };
}

/** How many formulas went from one to the other. */
function lostBetween(before: RecordEntry, after: RecordEntry): LeavingChangeNote | undefined {
  const count = ({ payload }: RecordEntry): number =>
    (payload as { readonly cells?: readonly unknown[] }).cells?.length ?? 0;
  const [of, left] = [count(before), count(after)];
  return of === left ? undefined : { code: 'left-frozen', facts: { count: of - left, of } };
}

function entryAfter(entry: RecordEntry, setting: RecordSetting): RecordEntry | LeavingChangeNote {
  const { chosen, texts } = setting;
  const { kind, id } = entry;
  if (chosen.found.some((one) => one.entry === entryKey(entry))) {
    if (kind === 'seal') {
      const read = recordPayloads([entry], 'seal', sealSchema);
      const on = read.ok ? read.value[0]?.value.on : undefined;
      return { code: 'left-seal', facts: { on: on ?? 'blank', why: 'asked' } };
    }
    if (kind === 'return') return { code: 'left-return', facts: { kind: id } };
    const count = (entry.payload as { readonly cells?: readonly unknown[] } | null)?.cells?.length ?? 0;
    return { code: 'left-frozen', facts: { count, of: count } };
  }
  if (kind === 'seal') return sealAfter(entry, setting) ?? entry;
  if (kind === 'frozen') return frozenAfter(entry, setting) ?? entry;
  return texts.within(entry.payload) ? { code: 'left-return', facts: { kind: id } } : entry;
}

/** What stays of the workbook's record: nothing in which lies what is left out. Written anew only where something of it goes. */
export function recordAfter(book: Carried, setting: RecordSetting): RecordAfter {
  const { entries, problems } = surveyRecord(book.sheets);
  const after = entries.map((entry) => entryAfter(entry, setting));
  const stay = after.filter((one) => 'payload' in one);
  const { chosen } = setting;
  const unread =
    problems.length > 0 &&
    (chosen.found.some(({ entry }) => entry === '') || !chosen.left.empty || chosen.leaves('contacts'));
  if (!unread && after.every((one, at) => one === entries[at])) return UNCHANGED;
  const steps = recordSteps(book.sheets, stay);
  return {
    edits: {
      deleteSheets: steps.flatMap((step) => (step.do === 'delete-sheet' ? [step.sheet] : [])),
      addSheets: steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet] : [])),
      changes: steps.flatMap((step) =>
        step.do !== 'write'
          ? []
          : [
              {
                sheet: step.sheet,
                cells: step.cells.flatMap((line, row) =>
                  line.flatMap((cell, column) =>
                    cell && 'value' in cell ? [{ row, column, formula: null, value: cell.value }] : [],
                  ),
                ),
              },
            ],
      ),
    },
    notes: [
      ...after.flatMap((one, at): readonly LeavingChangeNote[] => {
        const entry = entries[at];
        if ('code' in one) return [one];
        const lost = entry && lostBetween(entry, one);
        return lost ? [lost] : [];
      }),
      // Rows that cannot be read go when the record is written anew, asked or not.
      ...(problems.length > 0 ? [unreadNote('blank')] : []),
    ],
    gone: new Set(entries.filter((_, at) => 'code' in (after[at] ?? {})).map(entryKey)),
  };
}
