import type { FormRowId } from '../../budget/form/rows.js';
import type { Exact } from '../../core/money.js';
import { excerpt } from '../../core/text.js';
import { cellShows } from '../book/cells.js';
import { settleColumn } from '../book/column.js';
import type { BookNote } from '../book/notes.js';
import type { Question, ReadContext, UnreadCell } from '../book/types.js';
import type { AmountConventions } from '../amount/types.js';
import type { Grid } from '../grid.js';
import { readCell, type CellRead } from './amounts.js';
import type { FoundColumn } from './columns.js';
import type { FormNote } from './notes.js';
import { answeredWay, wayQuestion } from './questions.js';
import { heldIn, settleByTotals } from './settle.js';
import type { Block } from './types.js';

/** The amounts of one side, and what is to be said of them. */
export interface Readings {
  valueAt(row: number, column: number): Exact | null;
  readonly notes: readonly (BookNote | FormNote)[];
  readonly questions: readonly Question[];
  readonly unread: readonly UnreadCell[];
  /** What separators say, where this side's totals settled it. */
  readonly decimal?: 'point' | 'comma';
}

type ByRow = ReadonlyMap<FormRowId, CellRead>;

function readColumn(
  grid: Grid,
  { lines }: Block,
  { column, purpose }: FoundColumn,
  conventions: AmountConventions,
): ByRow {
  const factor = purpose === 'factor';
  return new Map(
    lines.map(({ id, hit }) => {
      // One factor may be merged over all the rows that it is of.
      const area = factor ? grid.mergeAt(hit.row, column) : undefined;
      const cell = area ? grid.cell(area.top, area.left) : grid.cell(hit.row, column);
      return [id, readCell(cell, factor, conventions)] as const;
    }),
  );
}

const isDecimalDoubt = ({ why }: CellRead): boolean =>
  why?.code === 'amount-separator-unclear' || why?.code === 'amount-decimal-comma';

const someDoubt = (columns: readonly ByRow[], test: (read: CellRead) => boolean): boolean =>
  columns.some((reads) => [...reads.values()].some(test));

/** What separators say, by the totals: undefined where both ways, or neither, make more of them right. */
function decimalByTotals(
  read: (conventions: AmountConventions) => readonly ByRow[],
): 'point' | 'comma' | undefined {
  const tried = (['point', 'comma'] as const).map((decimal) => {
    const columns = read({ decimal });
    const clear = !someDoubt(columns, isDecimalDoubt);
    return { decimal, held: clear ? columns.reduce((sum, reads) => sum + heldIn(reads), 0) : -1 };
  });
  const [point, comma] = tried;
  if (!point || !comma || point.held === comma.held) return undefined;
  const better = point.held > comma.held ? point : comma;
  return better.held > 0 ? better.decimal : undefined;
}

/** Reads every amount of a side; doubts are settled by the column, else by the totals, else asked about. */
export function cellRows(
  grid: Grid,
  block: Block,
  columns: readonly FoundColumn[],
  context: ReadContext,
  otherSide?: 'point' | 'comma',
): Readings {
  const sheet = grid.sheet.name;
  const notes: (BookNote | FormNote)[] = [];
  const questions: Question[] = [];
  const unread: UnreadCell[] = [];
  const values = new Map<string, Exact | null>();

  const read = (conventions: AmountConventions): readonly ByRow[] =>
    columns.map((column) => readColumn(grid, block, column, conventions));
  const cells = columns.flatMap(({ column }) => block.lines.map(({ hit }) => grid.cell(hit.row, column)));
  const settled = settleColumn(cells);
  const [decimal, footnotes] = [
    answeredWay(context, 'decimal', sheet) ?? settled.conventions.decimal ?? otherSide,
    answeredWay(context, 'footnotes', sheet) ?? settled.conventions.footnotes,
  ];
  let conventions: AmountConventions = {
    ...(decimal && { decimal }),
    ...(footnotes && { footnotes }),
  };
  let byTotals: 'point' | 'comma' | undefined;
  let byRow = read(conventions);
  if (decimal === undefined && someDoubt(byRow, isDecimalDoubt)) {
    const found = decimalByTotals((more) => read({ ...conventions, ...more }));
    const [doubt] = settled.doubts.decimal;
    if (found !== undefined && doubt) {
      byTotals = found;
      conventions = { ...conventions, decimal: found };
      byRow = read(conventions);
      const amount = readCell({ value: doubt.text }, false, conventions).value?.toFixed() ?? doubt.amount;
      notes.push({ code: 'form-amount-settled', facts: { text: excerpt(doubt.text.trim()), amount } });
    }
  }

  byRow.forEach((reads, index) => {
    const column = columns[index]?.column ?? 0;
    const settledCells = settleByTotals(reads);
    for (const { id, hit } of block.lines) {
      const own = reads.get(id);
      const found = settledCells.get(id);
      values.set(`${String(hit.row)} ${String(column)}`, found ?? own?.value ?? null);
      const text = cellShows(grid.cell(hit.row, column));
      const at = { row: hit.row, column };
      if (found) {
        const facts = { text: text.trim(), amount: found.toFixed() };
        notes.push({ code: 'form-amount-settled', facts, place: grid.place(hit.row, column) });
      } else if (own?.why) {
        unread.push({ ...at, text, why: own.why });
        if (own.may.length === 0) continue;
        const about = isDecimalDoubt(own) ? 'decimal' : 'footnotes';
        if (answeredWay(context, about, sheet) !== undefined) continue;
        const facts = { text: text.trim(), amount: own.may[0]?.toFixed() ?? '', count: 1 };
        if (!questions.some((asked) => asked.about === about))
          questions.push(wayQuestion(about, sheet, at, facts));
      }
    }
  });

  return {
    valueAt: (row, column) => {
      const known = values.get(`${String(row)} ${String(column)}`);
      return known === undefined ? readCell(grid.cell(row, column), false, conventions).value : known;
    },
    notes,
    questions,
    unread,
    ...(byTotals && { decimal: byTotals }),
  };
}
