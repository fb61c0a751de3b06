import type { LedgerSigns } from '../../budget/ledger/facts.js';
import { excerpt } from '../../core/text.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { DoubtfulText } from '../book/column.js';
import type { BookNote } from '../book/notes.js';
import type { MembersNote } from '../types.js';
import type { AmountColumn } from './columns.js';
import type { Way } from './questions.js';
import type { RowsRead } from './rows.js';
import type { StatedUnit } from './statements.js';
import type { Table } from './table.js';

export type LedgerNote = BookNote | Extract<MembersNote, { readonly code: string }>;

interface Found {
  readonly table: Table;
  readonly rows: RowsRead;
  readonly main: AmountColumn | undefined;
  readonly inferred: boolean;
  /** Columns that could be the budget, where nobody has said which. */
  readonly asked: readonly AmountColumn[];
  readonly stated: StatedUnit;
  readonly unit: MoneyUnit | null;
  readonly titleYear: number | undefined;
  readonly signs: LedgerSigns | null;
  readonly strangers: number;
  readonly saidSide: BudgetSide | undefined;
  readonly doubts: Readonly<Record<Way, readonly DoubtfulText[]>>;
  readonly headingRow: number;
}

const CONVENTIONS: Readonly<Record<LedgerSigns, string>> = {
  positive: 'positive',
  'payments-negative': 'paymentsNegative',
  'receipts-negative': 'receiptsNegative',
};

/** As many as a sentence bears. */
const listed = (texts: readonly string[]): string =>
  texts
    .slice(0, 8)
    .map((text) => excerpt(text.trim()))
    .join(' · ') + (texts.length > 8 ? ' …' : '');

function evidence({ table, rows, main, inferred, signs, headingRow }: Found): readonly LedgerNote[] {
  const { block, way, columns, grid } = table;
  const notes: LedgerNote[] = [];
  const recognised =
    block?.texts.filter((text, column) => text !== '' && block.said[column] !== undefined) ?? [];
  if (recognised.length > 0) {
    notes.push({
      code: 'headings-recognised',
      facts: { count: recognised.length, texts: listed(recognised) },
    });
  }
  const heading = (block?.texts[way.column] ?? '').trim();
  const codes = rows.lines.filter(({ account }) => account.ok).length;
  notes.push({ code: 'codes-recognised', facts: { count: codes, heading } });
  const place = (column: number): string => grid.place(headingRow, column);
  if (heading === '') {
    notes.push({ code: 'heading-blank', facts: { meaning: 'code' }, place: place(way.column) });
  } else if (!way.parts && block?.said[way.column]?.role !== 'code') {
    notes.push({
      code: 'heading-unsure',
      facts: { text: heading, meaning: 'code' },
      place: place(way.column),
    });
  }
  if (main) {
    notes.push({ code: 'amount-column', facts: { heading: main.heading }, place: place(main.column) });
    if (inferred) {
      const facts = { text: main.heading, meaning: 'amount' };
      const code = main.heading === '' ? ('heading-blank' as const) : ('heading-unsure' as const);
      notes.push({ code, facts, place: place(main.column) });
    }
  }
  if (rows.repeated > 0) notes.push({ code: 'headings-repeated', facts: { count: rows.repeated } });
  if (columns.asideTexts.length > 0) {
    const { asideTexts } = columns;
    notes.push({ code: 'columns-set-aside', facts: { count: asideTexts.length, texts: listed(asideTexts) } });
  }
  if (signs) notes.push({ code: 'sign-convention', facts: { convention: CONVENTIONS[signs] } });
  return notes;
}

function unitNotes({ stated, unit, table }: Found): readonly LedgerNote[] {
  const { against } = stated;
  if (against) {
    const place = table.grid.place(against.at.row, against.at.column);
    const facts = { unit: unit ?? 'none', other: against.unit, text: excerpt(against.text) };
    return [{ code: 'unit-contradicted', facts, place }];
  }
  if (stated.unit !== null) return [];
  return unit === null ? [{ code: 'unit-unstated', facts: {} }] : [{ code: 'unit-by-user', facts: { unit } }];
}

function doubts({ doubts: ways }: Found): readonly LedgerNote[] {
  return (['decimal', 'footnotes'] as const).flatMap((way): LedgerNote[] => {
    const [first] = ways[way];
    if (!first) return [];
    const facts = { text: excerpt(first.text.trim()), amount: first.amount, count: ways[way].length };
    return [{ code: way === 'decimal' ? 'decimal-unsure' : 'footnotes-unsure', facts }];
  });
}

/** Why a table is believed to be an account-level budget, and what in it is doubtful. */
export function notesOf(found: Found): readonly LedgerNote[] {
  const { rows, main, asked, titleYear, signs, strangers, saidSide } = found;
  const notes: LedgerNote[] = [...evidence(found), ...unitNotes(found), ...doubts(found)];
  if (!main && asked.length > 0) {
    const headings = listed(asked.map(({ heading }) => heading || '–'));
    notes.push({ code: 'amount-column-unsure', facts: { count: asked.length, headings } });
  }
  if (main?.year !== undefined && titleYear !== undefined && main.year !== titleYear) {
    notes.push({ code: 'year-differs', facts: { title: titleYear, column: main.year } });
  }
  if (main && main.year === undefined && titleYear === undefined)
    notes.push({ code: 'year-unstated', facts: {} });
  if (main && !signs && rows.lines.length > 0) notes.push({ code: 'sign-unclear', facts: {} });
  if (saidSide && strangers > 0) {
    notes.push({ code: 'side-contradicted', facts: { side: saidSide, count: strangers } });
  }
  if (rows.asText > 0) notes.push({ code: 'numbers-as-text', facts: { count: rows.asText } });
  const [first] = rows.unread;
  // Of several tables each lists the others' cells.
  if (first && !found.table.several) {
    notes.push({ code: 'cells-unread', facts: { count: rows.unread.length, text: first.text } });
  }
  return notes;
}
