import { NIS_IN, type MoneyUnit } from '../../model/money-unit.js';
import { FormTable } from '../../budget/form/table.js';
import { addendsOf, GRAND } from '../../budget/form/identities.js';
import { SURPLUS, type FormRowId } from '../../budget/form/rows.js';
import type { FormFacts } from '../../budget/form/facts.js';
import type { Exact } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { BookNote } from '../book/notes.js';
import type { Candidate, Question, ReadContext, SheetReading, SideTotals } from '../book/types.js';
import { yearsIn } from '../book/year.js';
import type { Grid } from '../grid.js';
import { recogniseForms, type FormSide, type Recognised } from './forms.js';
import { chooseFrame } from './frame.js';
import { isTitle } from './headings.js';
import { join, type Placed } from './join.js';
import type { FormNote } from './notes.js';
import { keyOf, readPart, type Part } from './part.js';
import { unitQuestion, userUnit } from './questions.js';
import { statedIn } from './statements.js';
import { unreadCells } from './unread.js';

const LAST_TOTALS: Readonly<Record<BudgetSide, readonly FormRowId[]>> = {
  income: [GRAND.income, 'income.without-conditional', 'income.before-discounts'],
  expenditure: [GRAND.expenditure, 'expenditure.without-conditional', 'expenditure.before-discounts'],
};

/** The last total of each side in the newest frame, positive, in NIS where the unit is known. */
function totalsOf(facts: FormFacts): SideTotals {
  const table = new FormTable(facts, 0);
  const column = table.newestFrame();
  const of = (side: BudgetSide): Exact | null => {
    const id = LAST_TOTALS[side].find((total) => table.row(total) !== undefined);
    const amount = id === undefined || column === undefined ? null : (table.at(id, column)?.amount ?? null);
    return amount && amount.mul(table.sign(side)).mul(facts.unit === null ? 1 : NIS_IN[facts.unit]);
  };
  return { income: of('income'), expenditure: of('expenditure') };
}

const DOUBTS = new Set<string>([
  'form-label-near',
  'form-label-by-place',
  'form-row-twice',
  'form-row-strange',
  'form-amount-settled',
  'form-columns-by-sums',
  'form-column-unknown',
  'form-frame-of-several',
  'amount-column',
  'unit-contradicted',
]);

/** One side of a form with its places; `top` is where the form itself is said to be. */
function placed(sheet: string, part: Part, facts: FormFacts, at: Placed['placeOf']): Placed {
  return {
    facts,
    placeOf(path) {
      const [list, index, field, column] = path;
      if (typeof index !== 'number') return at(path);
      if (list === 'columns') return { sheet, ...(part.columns[index] ?? at([])) };
      const row = (list === 'strange' ? part.strange : part.rows)[index];
      if (!row) return at([]);
      const amount = field === 'amounts' && typeof column === 'number' ? part.columns[column] : undefined;
      return { sheet, row: row.row, column: amount?.column ?? row.column };
    },
  };
}

function reading(grid: Grid, found: Recognised, context: ReadContext): SheetReading<FormFacts> {
  const sheet = grid.sheet.name;
  const notes: (BookNote | FormNote)[] = [
    { code: 'rows-recognised', facts: { count: found.count, of: found.of } },
    ...found.notes,
  ];
  const questions: Question[] = [];
  const both = found.sides.filter((side) => side !== undefined);
  const first = Math.min(...both.map(({ block }) => block.lines[0]?.hit.row ?? 0));
  const last = Math.max(...both.map(({ block }) => block.lines.at(-1)?.hit.row ?? 0));
  const headed = new Set(
    both.flatMap(({ columns }) =>
      columns.found.flatMap(({ column }) => columns.rows.lines.map((row) => keyOf(row, column))),
    ),
  );
  const stated = statedIn(
    grid,
    { floor: found.floor, first, last, end: found.end },
    (row, column) => headed.has(keyOf(row, column)) && !isTitle(grid.shown(row, column)),
  );
  notes.push(...stated.notes);

  const chosen = chooseFrame(grid, found, stated.titleYear, context);
  notes.push(...chosen.notes);
  questions.push(...chosen.questions);

  const user = userUnit(context, sheet);
  const unit: MoneyUnit | null = stated.unit ?? user ?? null;
  if (stated.unit === null && user) notes.push({ code: 'unit-by-user', facts: { unit: user } });
  if (unit === null) {
    if (stated.notes.length === 0) notes.push({ code: 'unit-unstated', facts: {} });
    questions.push(unitQuestion(sheet));
  }

  const [firstSide, secondSide] = chosen.sides;
  const titleYear = stated.titleYear !== undefined && { titleYear: stated.titleYear };
  const top = { sheet, row: found.area.top, column: firstSide.block.lines[0]?.hit.column ?? found.area.left };
  const at: Placed['placeOf'] = ([field]) => {
    if (field === 'unit' && stated.unitAt) return { sheet, ...stated.unitAt };
    if (field === 'titleYear' && stated.yearAt) return { sheet, ...stated.yearAt };
    return top;
  };
  const read = ({ block, columns }: FormSide, otherSide?: Part['decimal']) => {
    const part = readPart(grid, block, columns, context, otherSide);
    return { part, columns, placed: placed(sheet, part, { ...part.facts, unit, ...titleYear }, at) };
  };
  const alone = read(firstSide);
  const other = secondSide && read(secondSide, alone.part.decimal);
  // What the totals of one side say of its separators holds on the other, where they may not tell.
  const one = other?.part.decimal ? read(firstSide, other.part.decimal) : alone;
  const [income, expenditure] = firstSide.block.side === 'income' ? [one, other] : [other, one];
  const whole = income && expenditure && join(income.placed, expenditure.placed);
  const { facts, placeOf } = whole ?? one.placed;
  // A side whose columns are not those of the other is left unread, every cell of it named.
  const parts = whole && other ? [one, other] : [one];

  for (const { part } of parts) {
    notes.push(...part.notes);
    for (const question of part.questions) {
      if (!questions.some(({ id }) => id === question.id)) questions.push(question);
    }
  }
  const table = new FormTable(facts, 0);
  const frame = table.newestFrame();
  const year =
    (frame === undefined ? undefined : facts.columns[frame]?.year) ??
    stated.titleYear ??
    (yearsIn(sheet).length === 1 ? yearsIn(sheet)[0] : undefined) ??
    null;
  if (year === null) notes.push({ code: 'year-unstated', facts: {} });
  const single = whole ? undefined : firstSide.block.side;
  if (single) notes.push({ code: 'form-side-only', facts: { side: single } });
  const unread = unreadCells(grid, parts);
  const unsure =
    questions.some(({ about }) => about === 'amount-column') || found.score < 50 || (other && !whole);
  const doubtful =
    notes.some(({ code }) => DOUBTS.has(code)) || questions.some(({ about }) => about !== 'unit');
  return {
    sheet,
    kind: 'K1',
    ...(single && { part: single }),
    area: found.area,
    confidence: unsure ? 'unsure' : doubtful || found.score < 80 ? 'likely' : 'certain',
    notes,
    unit,
    year,
    lines: facts.rows.filter(({ id }) => id !== SURPLUS && addendsOf(id) === undefined).length,
    totals: totalsOf(facts),
    unread,
    questions,
    facts,
    placeOf,
  };
}

/** Summary forms of a sheet: one for each that it holds. */
export const formCandidates = (grid: Grid): readonly Candidate<FormFacts>[] =>
  recogniseForms(grid).map((found) => ({
    kind: 'K1',
    score: found.score,
    area: found.area,
    *read(context) {
      yield found.area.top;
      return reading(grid, found, context);
    },
  }));
