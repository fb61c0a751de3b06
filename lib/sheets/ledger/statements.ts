import type { BudgetSide } from '../../model/budget-side.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import { unitsIn } from '../book/unit.js';
import { yearsBesideDates } from '../book/year.js';
import { cellText, type Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import type { AmountColumn } from './columns.js';
import { saysBudget, sideNamed, sidesIn, type Sides } from './labels.js';

interface At {
  readonly row: number;
  readonly column: number;
}

/** A text outside of the table's lines. */
export interface Statement extends At {
  readonly text: string;
}

/** Longer text is a letter or a note, not a title. */
const LONGEST = 200;

/** Texts of whole rows, each text once. */
export function statementsIn(grid: Grid, area: Area, from: number, to: number): readonly Statement[] {
  const found: Statement[] = [];
  const seen = new Set<string>();
  for (let row = from; row <= to; row += 1) {
    const cells = grid.sheet.rows[row] ?? [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = cells[column]?.value;
      const text = cellText(cells[column]);
      const isYear = typeof value === 'number' && /^20\d\d$/.test(text);
      if ((typeof value !== 'string' && !isYear) || text === '' || text.length > LONGEST || seen.has(text))
        continue;
      seen.add(text);
      found.push({ row, column, text });
    }
  }
  return found;
}

export interface StatedUnit {
  readonly unit: MoneyUnit | null;
  readonly at?: At;
  /** The other unit that is stated, and where. */
  readonly against?: { readonly unit: MoneyUnit; readonly text: string; readonly at: At };
}

/**
 * The unit by the heading of the budget's column, else of the other amounts, else by titles, else by notes below. A title that
 * contradicts the heading leaves it open.
 */
export function statedUnit(
  main: AmountColumn | undefined,
  columns: readonly AmountColumn[],
  headingRow: number,
  titles: readonly Statement[],
  below: readonly Statement[],
): StatedUnit {
  const headings = (some: readonly AmountColumn[]): readonly Statement[] =>
    some.map(({ column, heading }) => ({ row: headingRow, column, text: heading }));
  const said = (statements: readonly Statement[]) =>
    statements.flatMap((statement) => unitsIn(statement.text).map((unit) => ({ unit, ...statement })));
  const byColumn = main ? said(headings([main])) : [];
  const levels = [
    byColumn.length > 0 ? byColumn : said(headings(columns.filter(({ purpose }) => purpose !== 'other'))),
    said(titles),
    said(below),
  ];
  const [first] = levels.flat();
  if (!first) return { unit: null };
  // Notes below may speak of anything; they are heard only where nothing else is.
  const heard = first === levels[2]?.[0] ? levels[2] : [...(levels[0] ?? []), ...(levels[1] ?? [])];
  const other = heard.find(({ unit }) => unit !== first.unit);
  const at = { row: first.row, column: first.column };
  if (!other) return { unit: first.unit, at };
  const against = { unit: other.unit, text: other.text, at: { row: other.row, column: other.column } };
  return { unit: null, at, against };
}

export interface StatedYear {
  readonly year: number;
  /** Absent where the sheet's name says it. */
  readonly at?: At;
}

/** `לשנת`, `תקציב`, `fiscal year`: the year after it is the budget's. */
const OF_BUDGET =
  /(?:שנת|לשנת|השנה|תקציב|הכספים|سنة|عام|ميزانية|سال|بودجه|year|budget|fy)\D{0,12}((?:19|20)\d\d)(?!\d)/iu;

/** The one year that titles name; of several the one that is said of a budget. */
export function statedYear(sheet: string, titles: readonly Statement[]): StatedYear | undefined {
  const of = (statements: readonly { readonly text: string; readonly at?: At }[]): StatedYear | undefined => {
    const named = statements.flatMap(({ text, at }) =>
      yearsBesideDates(text).map((year) => ({ year, text, ...(at && { at }) })),
    );
    const only = (some: typeof named): StatedYear | undefined => {
      const [first] = some;
      if (!first || some.some(({ year }) => year !== first.year)) return undefined;
      return { year: first.year, ...(first.at && { at: first.at }) };
    };
    return only(named) ?? only(named.filter(({ text, year }) => OF_BUDGET.exec(text)?.[1] === String(year)));
  };
  return of(titles.map(({ text, row, column }) => ({ text, at: { row, column } }))) ?? of([{ text: sheet }]);
}

export interface StatedSide {
  readonly side: BudgetSide;
  readonly at?: At;
}

/** The side that the sheet's name or its titles say, where they say one only. */
export function statedSide(sheet: string, titles: readonly Statement[]): StatedSide | undefined {
  const named = sideNamed(sidesIn(sheet));
  if (named) return { side: named };
  const sides = titles.map((title) => ({ title, sides: sidesIn(title.text) }));
  const all: Sides = {
    income: sides.some((of) => of.sides.income),
    expenditure: sides.some((of) => of.sides.expenditure),
  };
  const side = sideNamed(all);
  const first = side && sides.find((of) => of.sides[side])?.title;
  return side && first ? { side, at: { row: first.row, column: first.column } } : undefined;
}

export const titleSaysBudget = (sheet: string, titles: readonly Statement[]): boolean =>
  [sheet, ...titles.map(({ text }) => text)].some(saysBudget);
