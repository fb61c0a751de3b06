import { ok, type Result } from '../../core/result.js';
import { isOwnSheet } from '../own.js';
import { findEverything } from './find/everything.js';
import { printedText } from './find/workbook.js';
import { sameSheet } from './left-out.js';
import type { LeavingChangeNote } from './notes.js';
import { chosenOf, type Chosen } from './plan/chosen.js';
import {
  contactsThatStay,
  leftCopies,
  leftNameNotes,
  leftPivots,
  leftRules,
  listsThatHold,
  partsThatStay,
} from './plan/elsewhere.js';
import { changedCells, FormulaJudge, type ChangedCell } from './plan/formulas.js';
import { leftNames } from './plan/left-names.js';
import { LeftTexts } from './plan/left-texts.js';
import { recordAfter } from './plan/record.js';
import { Reader } from './reader.js';
import type {
  Carried,
  Leaving,
  LeavingChoice,
  LeavingEdits,
  LeavingKind,
  LeavingProblem,
  OtherPart,
} from './types.js';

/** Items of a kind that go, one sheet each. */
const sheetsOf = ({ found }: Chosen, kind: LeavingKind): readonly string[] =>
  found.flatMap(({ item }) => (item.kind === kind && item.sheet !== undefined ? item.sheet : []));

const countOf = ({ found }: Chosen, kind: LeavingKind): number =>
  found.filter(({ item }) => item.kind === kind).length;

function pagesOf({ found }: Chosen): readonly { readonly sheet: string; readonly target: string }[] {
  return found.flatMap(({ item, targets = [] }) =>
    targets.map((target) => ({ sheet: item.sheet ?? '', target })),
  );
}

const othersOf = ({ found }: Chosen): readonly OtherPart[] =>
  found.flatMap(({ item }) => (item.kind === 'others' ? (item.id.slice('others:'.length) as OtherPart) : []));

/** Formulas whose value nobody knows leave a blank. */
const blanks = (changed: readonly ChangedCell[]): readonly LeavingChangeNote[] =>
  changed.flatMap(({ value, note }): readonly LeavingChangeNote[] => {
    const isBlank = value === null && note !== undefined && note.code !== 'left-cell';
    return isBlank ? [{ ...note, code: 'still-blank' }] : [];
  });

/** What goes that is neither sheet nor cell, in words. */
function notesOf(book: Carried, chosen: Chosen): readonly LeavingChangeNote[] {
  const notes: LeavingChangeNote[] = [];
  const { found } = chosen;
  for (const sheet of sheetsOf(chosen, 'comments')) {
    const count = book.sheets.find(({ name }) => name === sheet)?.comments?.length ?? 0;
    notes.push({ code: 'left-comments', facts: { sheet, count }, place: sheet });
  }
  const properties = found.find(({ item }) => item.kind === 'properties');
  if (properties)
    notes.push({ code: 'left-properties', facts: { count: Number(properties.item.note.facts['count']) } });
  const links = found.find(({ item }) => item.id === 'links:workbooks');
  if (links) notes.push({ code: 'left-links', facts: { count: Number(links.item.note.facts['count']) } });
  for (const { sheet, target } of pagesOf(chosen))
    notes.push({ code: 'left-page', facts: { sheet, target }, place: sheet });
  const connections = countOf(chosen, 'connections');
  if (connections > 0) notes.push({ code: 'left-connections', facts: { count: connections } });
  for (const sheet of sheetsOf(chosen, 'headers'))
    notes.push({ code: 'left-headers', facts: { sheet }, place: sheet });
  for (const sheet of sheetsOf(chosen, 'scenarios')) {
    const count = book.sheets.find(({ name }) => name === sheet)?.scenarios?.length ?? 0;
    notes.push({ code: 'left-scenarios', facts: { sheet, count }, place: sheet });
  }
  for (const part of othersOf(chosen)) notes.push({ code: 'left-other', facts: { part } });
  return notes;
}

function removals(
  chosen: Chosen,
  book: Carried,
  names: readonly { readonly name: string; readonly sheet?: string }[],
  pivots: readonly number[],
  changes: boolean,
): LeavingEdits['remove'] {
  const { left, found } = chosen;
  const comments = sheetsOf(chosen, 'comments');
  const headers = sheetsOf(chosen, 'headers').filter((sheet) =>
    book.sheets.some(
      ({ name, headers: texts = [] }) => name === sheet && texts.some((text) => printedText(text) !== ''),
    ),
  );
  const scenarios = sheetsOf(chosen, 'scenarios');
  const pages = pagesOf(chosen);
  const others = othersOf(chosen);
  const has = (kind: LeavingKind): boolean => countOf(chosen, kind) > 0;
  return {
    ...(comments.length > 0 && { comments }),
    ...(has('properties') && { properties: true }),
    ...((!left.empty || changes) && { unusedTexts: true, titles: true }),
    ...(names.length > 0 && { names }),
    ...(pages.length > 0 && { pages }),
    ...(found.some(({ item }) => item.id === 'links:workbooks') && { workbooks: true }),
    ...(has('connections') && { connections: true }),
    ...(pivots.length > 0 && { pivots }),
    ...(headers.length > 0 && { headers }),
    ...(scenarios.length > 0 && { scenarios }),
    ...(others.length > 0 && { others }),
    ...(!left.empty && { copies: left.places() }),
  };
}

/**
 * The copy of a workbook without what was chosen: which edits make it, everything that changes by them, what was chosen and
 * would go along in another place nevertheless, and what still goes along. Nothing else of the file changes.
 */
export function planLeaving(book: Carried, choice: LeavingChoice): Result<Leaving, LeavingProblem> {
  const reader = new Reader(book);
  const read = chosenOf(book, findEverything(book, reader), choice);
  if (!read.ok) return read;
  const chosen = read.value;
  const { left, headings } = chosen;
  const names = leftNames(book, chosen, reader);
  const { pivots, unknown } = leftPivots(book, chosen, reader);
  const judge = new FormulaJudge(book, chosen, names, reader, pivots);

  const stay = book.sheets.filter(({ name }) => !isOwnSheet(name) && !left.hasSheet(name));
  const changed = new Map(stay.map((sheet) => [sheet.name, changedCells(sheet, chosen, judge)]));
  const texts = new LeftTexts(book, chosen, changed);
  const differs = new Set(
    [...changed].filter(([, cells]) => cells.length > 0).map(([name]) => sameSheet(name)),
  );
  const touched = (sheet: string): boolean => differs.has(sameSheet(sheet)) || left.hasSheet(sheet);
  const record = recordAfter(book, { chosen, touched, texts, judge });

  const cells = [...changed.values()].flat();
  const remove = removals(chosen, book, names.names, pivots, cells.length > 0);
  const changes: readonly LeavingChangeNote[] = [
    ...left.sheets.map((sheet) => ({ code: 'left-sheet', facts: { sheet }, place: sheet }) as const),
    ...cells.flatMap(({ note }) => note ?? []),
    ...leftNameNotes(names),
    ...(pivots.length > 0 ? [{ code: 'left-pivots', facts: { count: pivots.length } } as const] : []),
    ...leftCopies(book, chosen, reader),
    ...leftRules(book, chosen, names, reader),
    ...notesOf(book, chosen),
    ...record.notes,
    ...(remove.titles ? [{ code: 'left-titles', facts: {} } as const] : []),
  ];
  const gone = chosen.stays.filter(({ entry, pivot }) =>
    entry !== undefined ? !record.gone.has(entry) : pivot === undefined || !pivots.includes(pivot),
  );
  return ok({
    edits: {
      deleteSheets: [...left.sheets, ...record.edits.deleteSheets],
      addSheets: record.edits.addSheets,
      changes: [
        ...[...changed].flatMap(([sheet, of]) =>
          of.length === 0
            ? []
            : [{ sheet, cells: of.map(({ row, column, value }) => ({ row, column, formula: null, value })) }],
        ),
        ...record.edits.changes,
      ],
      remove,
    },
    unchanged: changes.length === 0,
    warnings: [
      ...headings.map(({ sheet, row, column }): LeavingChangeNote => {
        const text = String(book.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value ?? '');
        return { code: 'still-heading', facts: { text }, place: sheet };
      }),
      ...blanks(cells),
      ...listsThatHold(book, chosen, texts),
      ...contactsThatStay(book, chosen),
      ...unknown.map((source) => ({ code: 'still-pivot', facts: { source } }) as const),
      ...partsThatStay(book, chosen),
    ],
    changes,
    stays: gone.map(({ item }) => item),
  });
}
