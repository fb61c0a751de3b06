import type { LedgerPurpose } from '../../budget/ledger/facts.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import { asciiDigits } from '../../core/text.js';
import { shownBy } from '../amount/format.js';
import { amountReadings } from '../amount/read.js';
import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import type { LedgerHeading } from './heading.js';
import type { HeadingBlock } from './heading-rows.js';
import type { CodeWay } from './rows-of-lines.js';
import { memo } from './words.js';

/** A column of amounts. */
export interface AmountColumn {
  readonly column: number;
  readonly heading: string;
  readonly purpose: LedgerPurpose;
  readonly year?: number;
  readonly unit?: MoneyUnit;
  readonly age?: 'old' | 'new';
  /** The heading says no more than a year or a unit. */
  readonly generic: boolean;
  /** The heading says nothing that we know, or there is none. */
  readonly unknown: boolean;
  /** Some line has an amount here. */
  readonly held: boolean;
}

export interface Columns {
  readonly name: number | undefined;
  readonly amounts: readonly AmountColumn[];
  /** Known to hold no amounts that are checked: levels, positions, per cents, notes, serial numbers. */
  readonly aside: ReadonlySet<number>;
  /** Of `aside`, those that hold numbers and a heading. */
  readonly asideTexts: readonly string[];
  /** Texts under headings that say nothing: a number among them is not what the column is for. */
  readonly texts: ReadonlySet<number>;
}

interface Tally {
  numbers: number;
  texts: number;
  percents: number;
  dates: number;
  /** Whole numbers that begin the row's own code, or are all of it. */
  levels: number;
  zeros: number;
  /** Whole numbers one more than the one above. */
  steps: number;
  before: number;
  /** What stands beside each number: a level or a department always has the same name. */
  readonly beside: Map<number, string>;
  named: boolean;
}

const newTally = (): Tally => ({
  numbers: 0,
  texts: 0,
  percents: 0,
  dates: 0,
  levels: 0,
  zeros: 0,
  steps: 0,
  before: NaN,
  beside: new Map(),
  named: true,
});

/** Names are many and long; only what could be a currency is worth a closer look. */
const WORDS = /[\p{L}]{5}|^[\p{L}]+ [\p{L}]/u;

const numberIn = memo((text: string): number | 'text' | 'nil' | 'percent' => {
  if (WORDS.test(text)) return 'text';
  const readings = amountReadings({ value: text });
  if (!readings.ok) return 'text';
  const [{ value, evidence }] = readings.value;
  if (value === null || evidence.nil !== undefined) return 'nil';
  return evidence.percent ? 'percent' : value.toNumber();
});

/** Counts what each column holds in the rows of lines. */
function tallyColumns(
  grid: Grid,
  area: Area,
  way: CodeWay,
  rows: readonly number[],
  isHeaded: (column: number) => boolean,
): readonly Tally[] {
  const tallies = Array.from({ length: area.right + 1 }, newTally);
  const headed = tallies.map((_, column) => isHeaded(column));
  const formats = memo((format) => shownBy(format, 1));
  for (const row of rows) {
    const cells = grid.sheet.rows[row] ?? [];
    const code = asciiDigits(String(cells[way.column]?.value ?? '')).replace(/\D/g, '');
    const bare = code.length === 10 ? code.slice(1) : code;
    const end = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= end; column += 1) {
      const cell = cells[column];
      const value = cell?.value ?? null;
      const tally = tallies[column];
      if (value === null || !tally) continue;
      let number: number;
      if (typeof value === 'number') {
        number = value;
        if (cell?.format !== undefined) {
          const { date, percent } = formats(cell.format);
          if (date) tally.dates += 1;
          if (percent) tally.percents += 1;
        }
      } else if (typeof value === 'string') {
        const held = numberIn(value);
        if (held === 'text') tally.texts += 1;
        if (held === 'percent') [tally.percents, tally.numbers] = [tally.percents + 1, tally.numbers + 1];
        if (typeof held === 'string') continue;
        number = held;
      } else continue;
      tally.numbers += 1;
      if (headed[column]) continue;
      if (!Number.isInteger(number) || number < 0) {
        tally.named = false;
        tally.before = NaN;
        continue;
      }
      if (number === tally.before + 1) tally.steps += 1;
      tally.before = number;
      if (number === 0) tally.zeros += 1;
      else if (number < 1e10) {
        const text = String(number);
        const stem = text.replace(/0+$/, '');
        if (text === code || bare.startsWith(stem) || code.startsWith(stem)) tally.levels += 1;
      }
      if (tally.named) checkNamed(tally, number, cells[column + 1]?.value, cells[column - 1]?.value);
    }
  }
  return tallies;
}

/** A number that classifies has the same text beside it, on one side at least, wherever it stands. */
function checkNamed(tally: Tally, number: number, after: unknown, before: unknown): void {
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  const beside = `${text(after)}\n${text(before)}`;
  const known = tally.beside.get(number);
  if (known === undefined) {
    if (beside === '\n') tally.named = false;
    else if (tally.beside.size > 2000) tally.named = false;
    else tally.beside.set(number, beside);
    return;
  }
  const [a, b] = known.split('\n');
  const [c, d] = beside.split('\n');
  if (!((a !== '' && a === c) || (b !== '' && b === d))) tally.named = false;
}

/** Whether numbers without a heading of ours only say where a line belongs. */
function classifies(tally: Tally, lines: number): boolean {
  const { numbers, levels, zeros, steps, named, beside } = tally;
  if (numbers === 0) return false;
  // A line without a finer level has 0 there.
  if (levels * 10 >= numbers && (levels + zeros) * 10 >= numbers * 9) return true;
  if (steps * 10 >= (numbers - 1) * 9 && numbers > 3) return true;
  return named && beside.size * 2 <= Math.min(numbers, lines) && numbers > 3;
}

const ASIDE = new Set(['part', 'positions', 'percent', 'notes', 'serial', 'code']);

function amountColumn(
  column: number,
  heading: string,
  said: LedgerHeading | undefined,
  held: boolean,
): AmountColumn {
  const known = said?.role === 'amount';
  return {
    column,
    heading,
    purpose: known ? (said.purpose ?? 'other') : 'other',
    generic: known && said.generic === true,
    unknown: !known,
    held,
    ...(known && said.year !== undefined && { year: said.year }),
    ...(known && said.unit && { unit: said.unit }),
    ...(known && said.age && { age: said.age }),
  };
}

/** What every column of the table is, by its heading and, where that says nothing, by what stands in the rows of lines. */
export function readColumns(
  grid: Grid,
  area: Area,
  way: CodeWay,
  block: HeadingBlock | undefined,
  rows: readonly number[],
): Columns {
  const tallies = tallyColumns(grid, area, way, rows, (column) => block?.said[column] !== undefined);
  const codeColumns = new Set([way.column, ...(way.parts?.columns ?? [])]);
  const amounts: AmountColumn[] = [];
  const aside = new Set<number>();
  const asideTexts: string[] = [];
  const texts = new Set<number>();
  const names: { readonly column: number; readonly worth: number }[] = [];

  for (let column = area.left; column <= area.right; column += 1) {
    const tally = tallies[column];
    if (!tally || codeColumns.has(column)) continue;
    const heading = block?.texts[column] ?? '';
    const said = block?.said[column];
    const held = tally.numbers > 0;
    const mostlyText = tally.texts > tally.numbers;
    if (said?.role === 'name') {
      names.push({ column, worth: 1000 - Math.abs(column - way.column) });
      aside.add(column);
    } else if (said && ASIDE.has(said.role)) {
      aside.add(column);
      if (held) asideTexts.push(heading);
    } else if (said?.role === 'amount') {
      if (held && tally.percents + tally.dates >= tally.numbers) {
        aside.add(column);
        asideTexts.push(heading);
      } else if (held || tally.texts === 0) amounts.push(amountColumn(column, heading, said, held));
      else texts.add(column);
    } else if (held && tally.percents + tally.dates >= tally.numbers) {
      aside.add(column);
      if (heading !== '') asideTexts.push(heading);
    } else if (held && classifies(tally, rows.length)) {
      aside.add(column);
      if (heading !== '') asideTexts.push(heading);
    } else if (held && !mostlyText) amounts.push(amountColumn(column, heading, undefined, true));
    else if (tally.texts > 0) {
      texts.add(column);
      names.push({ column, worth: 100 - Math.abs(column - way.column) - (column < way.column ? 0.5 : 0) });
    }
  }
  const name = [...names].sort((a, b) => b.worth - a.worth)[0]?.column;
  if (name !== undefined) {
    aside.add(name);
    texts.delete(name);
  }
  return { name, amounts, aside, asideTexts, texts };
}
