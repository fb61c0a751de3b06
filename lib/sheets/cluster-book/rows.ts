import { isBlank, type Grid } from '../grid.js';
import { choiceOf } from './choices.js';
import type { Columns } from './columns.js';
import { isDateCell } from './dates.js';
import type { Block } from './headings.js';
import { isNote, isTotal, saysEmpty } from './phrases.js';
import { SIDES, SOURCE_CHOICES } from './parts/budget-choices.js';
import type { TableSpec } from './spec.js';

/** What a row under the headings is. `bare` has amounts and nothing that says of what; `empty` says that there are no lines. */
export type RowKind = 'blank' | 'line' | 'total' | 'bare' | 'section' | 'empty' | 'aside';

export interface KnownRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Of a section or a total, its text. */
  readonly text: string;
  /** Of a section, what it says of the lines below it, by field. */
  readonly says?: ReadonlyMap<string, string>;
}

/** Columns that a row is looked at in, by what they hold. */
interface Held {
  /** Names, choices, references, dates: what makes amounts a line. */
  readonly words: readonly number[];
  readonly amounts: readonly number[];
}

function heldColumns(columns: Columns): Held {
  const words: number[] = [];
  const amounts: number[] = [];
  for (const { field, value, date, several, total } of columns.byField.values()) {
    const own = [value, date, total].flatMap((heading) => heading?.column ?? []);
    const into =
      field.type === 'money' || field.type === 'moneys' || field.type === 'limit' ? amounts : words;
    into.push(...own, ...(several ?? []).map(({ column }) => column));
  }
  return { words, amounts: [...new Set(amounts)] };
}

/** What a heading over lines says of them: their side, or their source. */
function saidBy(text: string, { part }: TableSpec): ReadonlyMap<string, string> | undefined {
  if (part !== 'budget') return undefined;
  const side = choiceOf(text, SIDES);
  if (side !== undefined) return new Map([['side', side]]);
  const source = choiceOf(text, SOURCE_CHOICES);
  return source === undefined
    ? undefined
    : new Map([
        ['side', 'income'],
        ['source', source],
      ]);
}

const SUMS = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE|SUMIF|SUMIFS|SUMPRODUCT)\s*\(/i;

/** Rows that go on with a table: from its headings to the next ones. */
export function* classify(
  grid: Grid,
  block: Block,
  columns: Columns,
  spec: TableSpec,
  until: number,
  skip: ReadonlySet<number>,
): Generator<KnownRow> {
  const held = heldColumns(columns);
  const all = block.found.map(({ column }) => column);
  const [left, right] = [Math.min(...all), Math.max(...all)];
  const nameColumn = columns.byField.get(spec.name)?.value?.column;
  const notes = new Set(columns.passedOver.map(({ column }) => column));
  let gap = 0;
  let totals = 0;

  const filled = (row: number, list: readonly number[]): readonly number[] =>
    list.filter((column) => !isBlank(grid.cell(row, column)));
  const texts = (row: number): readonly { column: number; text: string }[] => {
    const found: { column: number; text: string }[] = [];
    for (let column = left; column <= right; column += 1) {
      const value = grid.cell(row, column)?.value;
      if (typeof value === 'string' && value.trim() !== '') found.push({ column, text: value.trim() });
    }
    return found;
  };
  const hasFigures = (row: number): boolean =>
    filled(row, held.amounts).length > 0 ||
    filled(row, held.words).some((column) => isDateCell(grid.cell(row, column)));

  for (let row = block.bottom + 1; row < until; row += 1) {
    if (skip.has(row)) continue;
    const known = kindOf(row);
    if (known.kind === 'blank') gap += 1;
    else {
      gap = 0;
      if (known.kind === 'total') totals += 1;
    }
    yield known;
  }

  function kindOf(row: number): KnownRow {
    const here = texts(row);
    const words = filled(row, held.words);
    const amounts = filled(row, held.amounts);
    const first = here.find(({ column }) => !notes.has(column))?.text ?? '';
    const as = (kind: RowKind, says?: ReadonlyMap<string, string>): KnownRow => ({
      row,
      kind,
      text: first,
      ...(says && { says }),
    });
    if (words.length === 0 && amounts.length === 0) return as(here.length === 0 ? 'blank' : 'aside');
    if (isColumnNumbers(row, [...words, ...amounts])) return as('aside');
    // The first words of a total are its label; a line may well be called `סה"כ` something further on.
    if (isTotal(first)) return as('total');
    const named = words.length > 0 || (nameColumn !== undefined && grid.shown(row, nameColumn) !== '');
    if (!named) {
      const sums = amounts.some((column) => SUMS.test(grid.cell(row, column)?.formula ?? ''));
      return as(sums ? 'total' : 'bare');
    }
    if (words.length > 1 || amounts.length > 0) {
      if (totals > 0 && gap > 0 && !hasFigures(row) && words.length < 3) return as('aside');
      const says = words.length === 1 && words[0] === nameColumn ? saidBy(first, spec) : undefined;
      // `הכנסות` with a sum beside it is the head of the lines below.
      return says?.has('source') === false ? as('section', says) : as('line');
    }
    return alone(row, first, as);
  }

  /** A row with one text and nothing else. */
  function alone(
    row: number,
    text: string,
    as: (kind: RowKind, says?: ReadonlyMap<string, string>) => KnownRow,
  ): KnownRow {
    const says = saidBy(text, spec);
    const leads = nextIsFilled(row);
    if (says && leads) return as('section', says);
    if (saysEmpty(text)) return as('empty');
    if (isNote(text)) return as('aside');
    if (spec.headed) return leads ? as('section') : as('aside');
    const inName = nameColumn !== undefined && !isBlank(grid.cell(row, nameColumn));
    return inName && gap === 0 && totals === 0 ? as('line') : as('aside');
  }

  function nextIsFilled(row: number): boolean {
    for (let below = row + 1; below < Math.min(until, row + 4); below += 1) {
      const own = filled(below, held.words).length + filled(below, held.amounts).length;
      if (own > 1 || filled(below, held.amounts).length > 0) return true;
      if (own === 1 && saidBy(texts(below)[0]?.text ?? '', spec)) return true;
    }
    return false;
  }

  /** `1 2 3` or `(1) (2) (3)` under the headings. */
  function isColumnNumbers(row: number, list: readonly number[]): boolean {
    if (list.length < 3 || row > block.bottom + 2) return false;
    const numbers = [...list]
      .sort((a, b) => a - b)
      .map((column) => /^\(?(\d{1,2})\)?$/.exec(grid.shown(row, column))?.[1]);
    return numbers.every(
      (number, index) => number !== undefined && Number(number) === Number(numbers[0]) + index,
    );
  }
}
