import { addendsOf, GRAND } from '../../budget/form/identities.js';
import { EXPENDITURE_ROWS, INCOME_ROWS, type FormRowId } from '../../budget/form/rows.js';
import type { FormColumn, FormFacts, FormRow, StrangeRow } from '../../budget/form/facts.js';
import type { Exact } from '../../core/money.js';
import { excerpt } from '../../core/text.js';
import { cellName } from '../address.js';
import { cellShows } from '../book/cells.js';
import type { BookNote } from '../book/notes.js';
import type { Question, ReadContext, UnreadCell } from '../book/types.js';
import type { Grid } from '../grid.js';
import { cellRows, type Readings } from './cell-rows.js';
import type { Columns, FoundColumn } from './columns.js';
import { datumOf, isData } from './datum.js';
import type { FormNote } from './notes.js';
import { answeredRow, rowQuestion } from './questions.js';
import { ROW_NAMES } from './row-names.js';
import { orderOf } from './sides.js';
import type { Block, Line } from './types.js';

export interface At {
  readonly row: number;
  readonly column: number;
}

/** One side of a form as facts, and the cells of each. */
export interface Part {
  readonly block: Block;
  readonly facts: FormFacts;
  /** The cells of `facts.columns`, `facts.rows` and `facts.strange`; amounts stand at a row and one of `columns`. */
  readonly columns: readonly At[];
  readonly rows: readonly At[];
  readonly strange: readonly At[];
  readonly notes: readonly (BookNote | FormNote)[];
  readonly questions: readonly Question[];
  /** Cells that should have been amounts. */
  readonly unread: readonly UnreadCell[];
  /** Cells that are accounted for, as `row column`. */
  readonly used: ReadonlySet<string>;
  /** Rows among the others that only repeat the headings. */
  readonly repeated: readonly number[];
  /** What separators say, where the totals settled it. */
  readonly decimal?: 'point' | 'comma';
}

export const keyOf = (row: number, column: number): string => `${String(row)} ${String(column)}`;

/** Rows with amounts that are no row of the form, from the headings down to the last total; and those that repeat the headings. */
function otherRows(
  grid: Grid,
  block: Block,
  { rows }: Columns,
  columns: readonly FoundColumn[],
): { readonly strange: readonly number[]; readonly repeated: readonly number[] } {
  const known = new Set(block.lines.map(({ hit }) => hit.row));
  const first = block.lines[0]?.hit.row ?? 0;
  const last = block.lines.at(-1)?.hit.row ?? first;
  const [strange, repeated] = [[...rows.strange], [] as number[]];
  for (let row = first; row <= last; row += 1) {
    if (known.has(row)) continue;
    const data = columns.filter(({ column }) => isData(datumOf(grid.cell(row, column))));
    if (data.length > 0) (repeatsHeadings(grid, row, data) ? repeated : strange).push(row);
  }
  return { strange: strange.sort((a, b) => a - b), repeated };
}

/** Headings again on the next page: years where years stood, or the numbers of the columns. */
function repeatsHeadings(grid: Grid, row: number, data: readonly FoundColumn[]): boolean {
  return data.every(({ column, heading }) => {
    const text = grid.shown(row, column).trim();
    const year = /^(?:19|20)\d\d$/.test(text) && heading.text.includes(text);
    return year || (data.length > 1 && /^\d{1,2}(?:\s*-\s*\d{1,2})?$/.test(text));
  });
}

function labelAt(grid: Grid, block: Block, row: number, amounts: ReadonlySet<number>): At & { text: string } {
  const cells = grid.sheet.rows[row] ?? [];
  const texts = cells.flatMap((cell, column) =>
    !amounts.has(column) && datumOf(cell) === 'text' ? [{ column, text: grid.shown(row, column) }] : [],
  );
  const best = texts.find(({ column }) => block.labels.has(column)) ?? texts[0];
  return { row, column: best?.column ?? [...block.labels][0] ?? 0, text: best?.text ?? '' };
}

/** Reads one side: its rows in the form's order, what is strange among them, and what could not be read. */
export function readPart(
  grid: Grid,
  given: Block,
  columns: Columns,
  context: ReadContext,
  otherSide?: Part['decimal'],
): Part {
  const sheet = grid.sheet.name;
  const amounts = columns.found.filter(({ use }) => use === 'amounts');
  const within = new Set(amounts.map(({ column }) => column));
  const questions: Question[] = [];
  const notes: (BookNote | FormNote)[] = [];
  const unread: UnreadCell[] = [];
  const used = new Set<string>();

  const lines: Line[] = [...given.lines];
  const strangers: (At & { text: string })[] = [];
  const mine = given.side === 'income' ? INCOME_ROWS : EXPENDITURE_ROWS;
  const others = otherRows(grid, given, columns, amounts);
  for (const row of others.strange) {
    const label = labelAt(grid, given, row, within);
    const answer = label.text === '' ? undefined : answeredRow(context, sheet, label.text);
    const { text, column } = label;
    if (answer !== undefined && answer !== 'none' && !lines.some(({ id }) => id === answer)) {
      const hit = { ids: [answer], near: false, reversed: false, filled: true, row, column, text };
      lines.push({ id: answer, hit, byPlace: false });
      continue;
    }
    for (const found of amounts) {
      const cell = grid.cell(row, found.column);
      if (!isData(datumOf(cell))) continue;
      const why = { code: 'form-row-strange' as const, facts: { text: excerpt(text) } };
      unread.push({ row, column: found.column, text: cellShows(cell), why });
    }
    if (answer === 'none') continue;
    strangers.push(label);
  }
  lines.sort((a, b) => orderOf(a.id) - orderOf(b.id));
  const block: Block = { ...given, lines };

  const readings: Readings = cellRows(grid, block, amounts, context, otherSide);
  questions.push(...readings.questions);
  notes.push(...readings.notes);
  unread.push(...readings.unread);

  const rows = lines.map(({ id, hit }): FormRow => ({
    id,
    label: hit.text,
    amounts: amounts.map(({ column }) => readings.valueAt(hit.row, column)),
    ...(id === 'surplus' && hit.reversed && { reversed: true }),
  }));
  for (const { hit } of lines) for (const { column } of amounts) used.add(keyOf(hit.row, column));
  const free = mine.filter((id) => !lines.some((line) => line.id === id));
  const totals = block.lines.filter(({ id }) => addendsOf(id) !== undefined);
  const strange = strangers.map(({ row, column, text }): StrangeRow => {
    const below = totals.filter(({ hit }) => hit.row > row).sort((a, b) => a.hit.row - b.hit.row)[0];
    const place = cellName(row, column);
    if (text !== '') questions.push(rowQuestion(sheet, text, { row, column }, free));
    notes.push({ code: 'form-row-strange', facts: { text: excerpt(text) }, place: grid.place(row, column) });
    return {
      label: text === '' ? place : text,
      side: block.side,
      ...(below && { before: below.id }),
      amounts: amounts.map(({ column: at }): Exact | null => readings.valueAt(row, at)),
    };
  });

  for (const { id, hit, byPlace } of lines) {
    const facts = { text: excerpt(hit.text), row: ROW_NAMES[id] };
    const place = grid.place(hit.row, hit.column);
    if (byPlace) notes.push({ code: 'form-label-by-place', facts, place });
    else if (hit.near) notes.push({ code: 'form-label-near', facts, place });
  }
  for (const { hit, first } of block.twice) {
    const facts = { text: excerpt(hit.text), other: cellName(first.row, first.column) };
    notes.push({ code: 'form-row-twice', facts, place: grid.place(hit.row, hit.column) });
  }

  return {
    block,
    facts: {
      columns: amounts.map(({ heading, purpose }): FormColumn => ({
        // A unit alone over the amounts is no name for their column.
        heading: heading.meaning === 'bare' && heading.year === undefined ? '' : heading.text,
        purpose: purpose ?? 'frame',
        ...(heading.year !== undefined && { year: heading.year }),
      })),
      rows,
      strange,
      unit: null,
    },
    columns: amounts.map(({ column, heading }) => ({
      row: heading.row ?? block.lines[0]?.hit.row ?? 0,
      column,
    })),
    rows: lines.map(({ hit }) => ({ row: hit.row, column: hit.column })),
    strange: strangers.map(({ row, column }) => ({ row, column })),
    notes,
    questions,
    unread,
    used,
    repeated: others.repeated,
    ...(readings.decimal && { decimal: readings.decimal }),
  };
}

/** Rows that a side has in all. */
export const rowsOfSide = (side: Block['side']): readonly FormRowId[] =>
  side === 'income' ? INCOME_ROWS : EXPENDITURE_ROWS;

export const endsWithTotal = ({ side, lines }: Block): boolean => lines.some(({ id }) => id === GRAND[side]);
