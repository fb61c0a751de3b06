import { money, type Exact, type Money } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { NIS_IN, type MoneyUnit } from '../../model/money-unit.js';
import { quotedSheet } from '../address.js';
import type { Amount, AmountConventions, AmountProblem } from '../amount/types.js';
import { amountReader, settleColumn } from '../book/column.js';
import { cellShows } from '../book/cells.js';
import type { BookNote, UnreadReason } from '../book/notes.js';
import type { Question, ReadContext } from '../book/types.js';
import { unitIn } from '../book/unit.js';
import type { Grid } from '../grid.js';
import { cellName, columnName } from '../address.js';
import type { Cell } from '../snapshot.js';

/** An amount as printed, and in NIS where the unit is known. */
export interface ReadMoney {
  readonly printed: Exact;
  readonly nis: Money | undefined;
}

export type MoneyProblem = AmountProblem | UnreadReason;

/** Reads the cells of one column of amounts. */
export interface MoneyColumn {
  readonly unit: MoneyUnit | null;
  /** Null for a blank cell. */
  read(cell: Cell | undefined): Result<ReadMoney | null, MoneyProblem>;
}

/** What all columns of amounts of one table have in common. */
export interface Moneys {
  readonly columns: ReadonlyMap<number, MoneyColumn>;
  /** Null where no column states one, and undefined where the columns differ. */
  readonly unit: MoneyUnit | null | undefined;
  readonly notes: readonly BookNote[];
  readonly questions: readonly Question[];
}

export interface AmountHeading {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  /** All that stands over the column. */
  readonly over: readonly string[];
}

const SIGN = /₪|\[\$(?:₪|ILS|NIS)|"[^"]*ש["״]?ח[^"]*"/u;

/** A currency that cells show: in their number format, or typed beside the number. */
function showsShekels(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some(
    (cell) =>
      (typeof cell?.value === 'number' && cell.format !== undefined && SIGN.test(cell.format)) ||
      (typeof cell?.value === 'string' && /\d/.test(cell.value) && cell.value.includes('₪')),
  );
}

const factorOf = (unit: MoneyUnit, { evidence }: Amount): number => {
  // The cell holds whole shekels that its format shows in the unit of the heading.
  const shown = evidence.shownDividedBy ?? 1;
  return shown === NIS_IN[unit] ? 1 : NIS_IN[unit];
};

export const unitQuestion = (sheet: string): string => `unit:${quotedSheet(sheet)}`;

const UNITS: readonly MoneyUnit[] = ['nis', 'thousands', 'millions'];
const isUnit = (text: string | undefined): text is MoneyUnit => UNITS.some((unit) => unit === text);

/**
 * How the amounts of a table are written and what they count. The unit of a column is what its heading states; else the title; else
 * the one unit that other headings of the table state; else a shekel sign in its cells; else what the user answers. A list of `documents`
 * (tenders, contracts) gives the amounts that stand in them: where nothing else is stated, shekels, and that is said.
 */
export function settleMoneys(
  grid: Grid,
  headings: readonly AmountHeading[],
  rows: readonly number[],
  title: readonly string[],
  { answers, unit: stated }: ReadContext,
  documents = false,
): Moneys {
  const notes: BookNote[] = [];
  const questions: Question[] = [];
  const sheet = grid.sheet.name;
  const own = new Map(
    headings.map(({ column, over }) => [column, over.map(unitIn).find((unit) => unit !== undefined)]),
  );
  const ofTitle = title.flatMap((text) => unitIn(text) ?? []);
  const ofHeadings = new Set([...own.values()].flatMap((unit) => unit ?? []));
  const common = ofTitle[0] ?? (ofHeadings.size === 1 ? [...ofHeadings][0] : undefined);
  const answered = answers[unitQuestion(sheet)];
  const taken: AmountHeading[] = [];
  let byUser = false;

  const columns = new Map<number, MoneyColumn>();
  for (const heading of headings) {
    const cells = rows.map((row) => grid.cell(row, heading.column));
    const shown = showsShekels(cells) ? 'nis' : undefined;
    const user = isUnit(answered) ? answered : stated;
    const said = own.get(heading.column) ?? common ?? shown ?? user;
    if (said === undefined && documents) taken.push(heading);
    const unit = said ?? (documents ? 'nis' : null);
    byUser ||= unit !== null && unit === user && !own.get(heading.column) && !common && !shown;
    const conventions = settled(cells, heading);
    const reader = amountReader(conventions);
    columns.set(heading.column, {
      unit,
      read(cell) {
        const amount = reader.read(cell);
        if (!amount.ok) return amount;
        const { value, evidence } = amount.value;
        if (value === null) return ok(null);
        if (evidence.percent !== undefined) {
          return fail({ code: 'unread-percent', facts: { text: cellShows(cell) } });
        }
        const nis = unit === null ? undefined : money(value.times(factorOf(unit, amount.value)));
        return ok({ printed: value, nis });
      },
    });
  }

  function settled(cells: readonly (Cell | undefined)[], heading: AmountHeading): AmountConventions {
    const { conventions, doubts } = settleColumn(cells);
    const ask = (about: 'decimal' | 'footnotes', values: readonly string[]): string | undefined => {
      const [doubt] = doubts[about];
      if (!doubt) return undefined;
      const id = `${about}:${quotedSheet(sheet)}!${columnName(heading.column)}`;
      const answer = answers[id];
      if (answer !== undefined && values.includes(answer)) return answer;
      questions.push({
        id,
        about,
        sheet,
        at: { row: heading.row, column: heading.column },
        facts: { heading: heading.text, ...doubt },
        options: values.map((value) => ({ value })),
      });
      return undefined;
    };
    const decimal = ask('decimal', ['point', 'comma']);
    const footnotes = ask('footnotes', ['none', 'parentheses', 'bare']);
    return {
      ...conventions,
      ...(decimal !== undefined && { decimal: decimal as 'point' | 'comma' }),
      ...(footnotes !== undefined && { footnotes: footnotes as 'none' | 'parentheses' | 'bare' }),
    };
  }

  const units = new Set([...columns.values()].map(({ unit }) => unit));
  const holds = headings.some(({ column }) =>
    rows.some((row) => typeof (grid.cell(row, column)?.value ?? null) === 'number'),
  );
  const [first] = headings;
  if (units.has(null) && holds && first) {
    notes.push({ code: 'unit-unstated', facts: {}, place: grid.place(first.row, first.column) });
    questions.push({
      id: unitQuestion(sheet),
      about: 'unit',
      sheet,
      at: { row: first.row, column: first.column },
      facts: { heading: first.text, cell: cellName(first.row, first.column) },
      options: UNITS.map((value) => ({ value })),
    });
  }
  if (taken[0] && holds) {
    const [{ row, column }] = taken as [AmountHeading];
    notes.push({ code: 'unit-of-documents', facts: {}, place: grid.place(row, column) });
  }
  if (byUser) {
    const [unit] = [...units].filter((each) => each !== null);
    if (unit) notes.push({ code: 'unit-by-user', facts: { unit } });
  }
  return {
    columns,
    unit: units.size === 1 ? [...units][0] : units.size === 0 ? null : undefined,
    notes,
    questions,
  };
}
