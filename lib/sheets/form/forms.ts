import { heldTotals } from '../../budget/form/held.js';
import { addendsOf } from '../../budget/form/identities.js';
import { EXPENDITURE_ROWS, INCOME_ROWS, SURPLUS } from '../../budget/form/rows.js';
import { columnName } from '../address.js';
import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import { readCell } from './amounts.js';
import { blocksOf } from './blocks.js';
import { columnsOf, type Columns } from './columns.js';
import { datumOf, isData } from './datum.js';
import { isPurpose, type Heading } from './headings.js';
import type { FormNote } from './notes.js';
import { scanLabels } from './scan.js';
import { splits, type Split } from './split.js';
import type { Block } from './types.js';

export interface FormSide {
  readonly block: Block;
  readonly columns: Columns;
}

/** A form that a sheet holds, before its amounts are read. */
export interface Recognised {
  readonly sides: readonly [FormSide, FormSide?];
  readonly area: Area;
  readonly score: number;
  /** Rows of the form that were recognised, and that its sides have in all. */
  readonly count: number;
  readonly of: number;
  /** Rows of the sheet whose titles and notes may be of this form. */
  readonly floor: number;
  readonly end: number;
  readonly notes: readonly FormNote[];
}

/** Fewer labels, or fewer totals among them, are no form: accounts and funds share some of its words. */
const LEAST_ROWS = 6;
const LEAST_TOTALS = 2;
/** Rows of a side that has no total, which is some other table's. */
const STRAY = 3;

const firstRow = ({ lines }: Block): number => lines[0]?.hit.row ?? 0;
const lastRow = ({ lines }: Block): number => lines.at(-1)?.hit.row ?? 0;
const totals = ({ lines }: Block): number =>
  lines.filter(({ id, byPlace }) => !byPlace && addendsOf(id) !== undefined).length;

type Sides = readonly [Block, Block?];

const level = (one: Block, other: Block): boolean =>
  firstRow(one) <= lastRow(other) && firstRow(other) <= lastRow(one);

/** Two sides are one form where they stand beside each other, or follow each other. */
function paired(blocks: readonly Block[]): readonly Sides[] {
  const left = blocks
    .filter((block) => block.lines.length >= STRAY || totals(block) > 0)
    .sort((a, b) => firstRow(a) - firstRow(b));
  const forms: Sides[] = [];
  while (left.length > 0) {
    const [block] = left.splice(0, 1);
    if (!block) break;
    const beside = left.findIndex((other) => other.side !== block.side && level(block, other));
    const next = beside >= 0 ? beside : left[0] && left[0].side !== block.side ? 0 : -1;
    const [other] = next < 0 ? [] : left.splice(next, 1);
    forms.push(other ? [block, other] : [block]);
  }
  return forms;
}

const headingsBy = ({ found }: Columns): ReadonlyMap<number, Heading> =>
  new Map(found.flatMap(({ column, heading }) => (isPurpose(heading.meaning) ? [[column, heading]] : [])));

interface Right {
  /** Totals that are the sum of their rows, over the columns. */
  readonly held: number;
  /** In some column most of them are: by chance they are not. */
  readonly plainly: boolean;
}

/** How well the amounts of a side's columns add up to its totals. */
function rightIn(grid: Grid, { block, columns }: FormSide): Right {
  let [sum, plainly] = [0, false];
  for (const { use, column } of columns.found) {
    if (use === 'beside') continue;
    const cells = new Map(
      block.lines.map(({ id, hit }) => [id, readCell(grid.cell(hit.row, column), false, {}).value] as const),
    );
    const { there, held } = heldTotals(cells);
    const said = [...held].filter((id) => cells.get(id)?.isZero() === false).length;
    sum += said;
    plainly ||= said >= LEAST_TOTALS && said * 2 >= there.size;
  }
  return { held: sum, plainly };
}

const amountsIn = ({ columns }: FormSide): string =>
  columns.found.flatMap(({ use, column }) => (use === 'beside' ? [] : [columnName(column)])).join(' ');

/** The columns of each side by where the labels stand, unless the totals are right in another way, and not in that. */
function besideEachOther(
  grid: Grid,
  one: Block,
  other: Block,
  floor: number,
): { readonly sides: readonly [FormSide, FormSide]; readonly notes: readonly FormNote[] } {
  const { likely, all } = splits(grid, one, other);
  const tried = (split: Split) => {
    const side = (block: Block): FormSide => ({
      block,
      columns: columnsOf(grid, block, floor, new Map()),
    });
    const sides = [side(split[0]), side(split[1])] as const;
    const right = sides.map((own) => rightIn(grid, own));
    const held = right.reduce((sum, own) => sum + own.held, 0);
    return { sides, held, plainly: right.every((own) => own.plainly) };
  };
  const inOrder = (sides: readonly [FormSide, FormSide]): readonly [FormSide, FormSide] =>
    sides[0].block.side === 'income' ? sides : [sides[1], sides[0]];
  const first = tried(likely);
  if (first.plainly) return { sides: inOrder(first.sides), notes: [] };
  const best = all.map(tried).reduce((a, b) => (b.held > a.held ? b : a), first);
  if (best === first) return { sides: inOrder(first.sides), notes: [] };
  const sides = inOrder(best.sides);
  const text = sides.map(amountsIn).join(' | ');
  return { sides, notes: [{ code: 'form-columns-by-sums', facts: { text } }] };
}

function sidesOf(
  grid: Grid,
  [one, other]: Sides,
  floor: number,
): { readonly sides: readonly [FormSide, FormSide?]; readonly notes: readonly FormNote[] } {
  if (other && level(one, other)) return besideEachOther(grid, one, other, floor);
  const columns = columnsOf(grid, one, floor, new Map());
  const first: FormSide = { block: one, columns };
  if (!other) return { sides: [first], notes: [] };
  const second = columnsOf(grid, other, lastRow(one) + 1, headingsBy(columns));
  return { sides: [first, { block: other, columns: second }], notes: [] };
}

function areaOf(sides: readonly FormSide[]): Area {
  const rows = sides.flatMap(({ block, columns }) => [
    firstRow(block),
    lastRow(block),
    ...columns.rows.lines,
    ...columns.rows.numbering,
    ...columns.rows.strange,
  ]);
  const across = sides.flatMap(({ block, columns }) => [
    ...block.labels,
    ...columns.found.map(({ column }) => column),
  ]);
  return {
    top: Math.min(...rows),
    left: Math.min(...across),
    bottom: Math.max(...rows),
    right: Math.max(...across),
  };
}

/** Of the rows with amounts from the first label to the last, how many are of the form. */
function density(grid: Grid, block: Block): number {
  const known = new Set(block.lines.map(({ hit }) => hit.row));
  let strange = 0;
  for (let row = firstRow(block); row <= lastRow(block); row += 1) {
    if (!known.has(row) && grid.sheet.rows[row]?.some((cell) => isData(datumOf(cell)))) strange += 1;
  }
  return known.size / (known.size + strange);
}

/** Every form of a sheet, top to bottom. */
export function recogniseForms(grid: Grid): readonly Recognised[] {
  const forms = paired(blocksOf(scanLabels(grid))).filter((sides) => {
    const blocks = sides.filter((block) => block !== undefined);
    const rows = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
    return rows >= LEAST_ROWS && blocks.reduce((sum, block) => sum + totals(block), 0) >= LEAST_TOTALS;
  });
  let floor = 0;
  return forms.map((form, index): Recognised => {
    const { sides, notes } = sidesOf(grid, form, floor);
    const both = sides.filter((side) => side !== undefined);
    const count = both.reduce(
      (sum, { block }) => sum + block.lines.filter(({ id }) => id !== SURPLUS).length,
      0,
    );
    const of = both.reduce(
      (sum, { block }) => sum + (block.side === 'income' ? INCOME_ROWS : EXPENDITURE_ROWS).length,
      0,
    );
    const dense = Math.min(...both.map(({ block }) => density(grid, block)));
    const score = Math.round(100 * (0.5 * Math.min(1, (count * 1.1) / of) + 0.5 * dense));
    const next = forms[index + 1]?.[0];
    const found: Recognised = {
      sides,
      area: areaOf(both),
      score,
      count,
      of,
      floor,
      end: next ? firstRow(next) - 1 : grid.height - 1,
      notes,
    };
    floor = Math.max(...both.map(({ block }) => lastRow(block))) + 1;
    return found;
  });
}
