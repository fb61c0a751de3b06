import type { MoneyUnit } from '../../model/money-unit.js';
import { excerpt } from '../../core/text.js';
import type { BookNote } from '../book/notes.js';
import { unitsIn } from '../book/unit.js';
import { yearsBesideDates } from '../book/year.js';
import { cellText, type Grid } from '../grid.js';
import type { At } from './part.js';

interface Statement extends At {
  readonly text: string;
}

/** Longer text is a letter, not a title. */
const LONGEST = 200;

/** Texts of some rows, years in cells of their own among them. */
function statements(grid: Grid, from: number, to: number): readonly Statement[] {
  const found: Statement[] = [];
  for (let row = Math.max(0, from); row <= Math.min(to, grid.height - 1); row += 1) {
    grid.sheet.rows[row]?.forEach((cell, column) => {
      const text = cellText(cell);
      const isYear = typeof cell?.value === 'number' && /^20\d\d$/.test(text);
      if ((typeof cell?.value === 'string' || isYear) && text !== '' && text.length <= LONGEST) {
        found.push({ row, column, text });
      }
    });
  }
  return found;
}

export interface Stated {
  readonly unit: MoneyUnit | null;
  readonly unitAt?: At;
  readonly titleYear?: number;
  readonly yearAt?: At;
  readonly notes: readonly BookNote[];
}

/** The year after such a word is the budget's. */
const OF_BUDGET = /שנת|לשנת|שנה|תקציב|הכספים|سنة|عام|ميزانية|سال|بودجه|year|budget|fiscal/iu;

/** Unit and year as titles and headings say them; notes below are heard only where nothing above states a unit. */
export function statedIn(
  grid: Grid,
  rows: { readonly floor: number; readonly first: number; readonly last: number; readonly end: number },
  isHeading: (row: number, column: number) => boolean,
): Stated {
  const notes: BookNote[] = [];
  const above = statements(grid, rows.floor, rows.first - 1);
  const within = statements(grid, rows.first, rows.last);
  const units = (some: readonly Statement[]) =>
    some.flatMap((at) => unitsIn(at.text).map((unit) => ({ unit, at })));
  const heard = [...units(above), ...units(within)];
  const said = heard.length > 0 ? heard : units(statements(grid, rows.last + 1, rows.end));
  const [first] = said;
  const other = said.find(({ unit }) => unit !== first?.unit);
  if (first && other) {
    const facts = { unit: 'none', other: other.unit, text: excerpt(other.at.text) };
    notes.push({ code: 'unit-contradicted', facts, place: grid.place(other.at.row, other.at.column) });
  }
  const titles = above
    .filter(({ row, column }) => !isHeading(row, column))
    .flatMap((at) => yearsBesideDates(at.text).map((year) => ({ year, at })));
  const ofBudget = titles.filter(({ at }) => OF_BUDGET.test(at.text));
  const dated = ofBudget.length > 0 ? ofBudget : titles;
  const [title] = dated;
  const sure = title !== undefined && dated.every(({ year }) => year === title.year);
  return {
    unit: first && !other ? first.unit : null,
    ...(first && { unitAt: { row: first.at.row, column: first.at.column } }),
    ...(sure && {
      titleYear: title.year,
      yearAt: { row: title.at.row, column: title.at.column },
    }),
    notes,
  };
}
