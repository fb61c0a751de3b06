import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/result.js';
import type { SheetSnapshot } from '../snapshot.js';
import { readRows, recordSheets, type RecordRow } from './rows.js';
import { readPayload } from './text.js';
import { RECORD_KINDS, type RecordEntry, type RecordKind, type RecordProblem } from './types.js';

/** What of a record can be believed, and what not. */
export interface RecordSurvey {
  readonly entries: readonly RecordEntry[];
  readonly problems: readonly RecordProblem[];
}

const isKind = (kind: string): kind is RecordKind => (RECORD_KINDS as readonly string[]).includes(kind);

/** Rows of one kind and id, in the order of their first. */
export function recordGroups(rows: readonly RecordRow[]): readonly (readonly [RecordRow, ...RecordRow[]])[] {
  const groups = new Map<string, [RecordRow, ...RecordRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.kind, row.id]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** An entry's rows need not stand in order, as when somebody has sorted the sheet; but each is there, once. */
function readEntry(rows: readonly [RecordRow, ...RecordRow[]]): RecordEntry | RecordProblem {
  const [{ kind, id, parts, place }] = rows;
  const facts = { kind, id };
  if (!isKind(kind)) return { code: 'record-kind-unknown', facts, place };
  const sorted = [...rows].sort((a, b) => a.part - b.part);
  for (const [at, row] of sorted.entries()) {
    if (row.part === at) {
      return { code: 'record-part-repeated', facts: { ...facts, part: row.part }, place: row.place };
    }
    if (row.part !== at + 1 || row.parts !== parts)
      return { code: 'record-part-missing', facts: { ...facts, part: at + 1, parts }, place };
  }
  if (sorted.length < parts) {
    return { code: 'record-part-missing', facts: { ...facts, part: sorted.length + 1, parts }, place };
  }
  const read = readPayload(sorted.map(({ text }) => text).join(''));
  return read
    ? { kind, id, payload: read.payload }
    : { code: 'record-text-damaged', facts: { ...facts }, place };
}

/** Entry by entry: one that is damaged does not hide the others. */
export function surveyRecord(sheets: readonly SheetSnapshot[]): RecordSurvey {
  const [sheet, ...more] = recordSheets(sheets);
  if (!sheet) return { entries: [], problems: [] };
  if (more.length > 0) {
    const facts = { count: more.length + 1 };
    return { entries: [], problems: [{ code: 'record-sheet-several', facts, place: sheet.name }] };
  }
  const { rows, problems } = readRows(sheet);
  const read = recordGroups(rows).map(readEntry);
  return {
    entries: read.filter((one) => 'payload' in one),
    problems: [...problems, ...read.filter((one) => 'code' in one)],
  };
}

/**
 * What Eshkol keeps in a workbook; nothing where it has no record. Where any of it is damaged, all that is wrong with it:
 * `surveyRecord` gives the rest.
 */
export function readRecord(sheets: readonly SheetSnapshot[]): Result<readonly RecordEntry[], RecordProblem> {
  const { entries, problems } = surveyRecord(sheets);
  const [first, ...others] = problems;
  return first ? fail(first, ...others) : ok(entries);
}

/** The payloads of one kind, each of which must be what `schema` says. */
export function recordPayloads<T>(
  entries: readonly RecordEntry[],
  kind: RecordKind,
  schema: v.GenericSchema<unknown, T>,
): Result<readonly { readonly id: string; readonly value: T }[], RecordProblem> {
  const values: { readonly id: string; readonly value: T }[] = [];
  const problems: RecordProblem[] = [];
  for (const { id, payload } of entries.filter((entry) => entry.kind === kind)) {
    const read = v.safeParse(schema, payload);
    if (read.success) values.push({ id, value: read.output });
    else {
      const path = v.getDotPath(read.issues[0]) ?? '';
      problems.push({ code: 'record-payload-unexpected', facts: { kind, id, path } });
    }
  }
  const [first, ...others] = problems;
  return first ? fail(first, ...others) : ok(values);
}
