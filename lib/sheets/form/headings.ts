import type { FormPurpose } from '../../budget/form/facts.js';
import type { Grid } from '../grid.js';
import { datumOf } from './datum.js';
import { meaningOfHeading, yearOfHeading, type Meaning } from './purpose.js';
import type { Block } from './types.js';

/** What stands over a column of a block. */
export interface Heading {
  readonly text: string;
  readonly meaning: Meaning;
  readonly year?: number;
  /** Where its lowest line stands; absent where nothing does. */
  readonly row?: number;
}

/** Rows above a side that may still be headings of it. */
const HIGHEST = 14;

/** Longer text that stands alone in its row is a title. */
const TITLE = 32;

/** Words of the form's own title, and text too long to stand over one column. */
export const isTitle = (text: string): boolean =>
  /תמצית|הכספים|ملخص|خلاصه|summary/iu.test(text) || text.length > 2 * TITLE;

/** A budget and its year, alone over several columns: a short title. */
const BUDGET_OF_YEAR = /(?:תקציב|ميزانية|موازنة|بودجه|budget).*\d{4}/iu;

const YEAR = /^(?:19[89]|20\d)\d$/;
const NUMBERING = /^[\s(]*\d{1,2}\s*(?:[-–=+*/x:]\s*\d{1,2}\s*)*\)?\s*$/;

/** A cell of a row that numbers the columns: `3`, `(4)`, `7 - 6`. */
const isNumbering = (text: string): boolean => NUMBERING.test(text);

export interface HeadingRows {
  /** Rows whose texts head columns, lowest first. */
  readonly lines: readonly number[];
  /** Rows that number the columns. */
  readonly numbering: readonly number[];
  /** Rows with amounts above the first row that is known. */
  readonly strange: readonly number[];
}

const textsIn = (grid: Grid, row: number): readonly string[] =>
  (grid.sheet.rows[row] ?? []).flatMap((_, column) => {
    const area = grid.mergeAt(row, column);
    if (area && (area.top !== row || area.left !== column)) return [];
    const text = grid.shown(row, column);
    return text === '' ? [] : [text];
  });

/** The rows over a block, down from `floor`, by what they are. */
export function headingRows(
  grid: Grid,
  { lines, labels }: Block,
  floor: number,
  columns: readonly number[],
): HeadingRows {
  const found = { lines: [] as number[], numbering: [] as number[], strange: [] as number[] };
  const first = lines[0]?.hit.row ?? 0;
  for (let row = first - 1; row >= Math.max(floor, first - HIGHEST); row -= 1) {
    const cells = columns.map((column) => grid.shown(row, column)).filter((text) => text !== '');
    if (cells.length === 0) continue;
    const data = columns.filter((column) => datumOf(grid.cell(row, column)) === 'amount');
    const numbers = cells.filter((text) => isNumbering(text) && !YEAR.test(text.trim()));
    const amounts = data.filter((column) => !YEAR.test(grid.shown(row, column).trim()));
    if (numbers.length === cells.length && (cells.length > 1 || found.lines.length === 0)) {
      found.numbering.push(row);
    } else if (amounts.length > 0 && [...labels].some((column) => grid.shown(row, column) !== '')) {
      // Once headings stand below it, what is above is none of this table.
      if (found.lines.length === 0) found.strange.push(row);
    } else if (amounts.length === 0) {
      const [only, other] = textsIn(grid, row);
      const title = (text: string): boolean =>
        text.length > TITLE || (columns.length > 1 && BUDGET_OF_YEAR.test(text));
      if (only !== undefined && other === undefined && title(only)) continue;
      found.lines.push(row);
    }
  }
  return found;
}

/** What heads one column: lines of its own first, then what is merged over it and its neighbours, until they say what it is. */
export function headingOf(grid: Grid, { labels }: Block, rows: HeadingRows, column: number): Heading {
  const own: { readonly row: number; readonly text: string }[] = [];
  const parents: { readonly row: number; readonly text: string }[] = [];
  let below: number | undefined;
  for (const row of rows.lines) {
    const area = grid.mergeAt(row, column);
    if (area && [...labels].some((label) => label >= area.left && label <= area.right)) continue;
    const text = grid.shown(row, column);
    const known = [...own, ...parents].at(-1);
    if (text === '' || isTitle(text) || (area && known && grid.mergeAt(known.row, column) === area)) continue;
    const apart = below !== undefined && below - row > 1 && !rows.numbering.includes(row + 1);
    const wide = area !== undefined && area.right > area.left;
    (wide || apart || parents.length > 0 ? parents : own).push({ row: area?.top ?? row, text });
    below = area?.top ?? row;
  }
  let lines = own;
  const textOf = (): string =>
    [...lines]
      .reverse()
      .map(({ text }) => text)
      .join(' ');
  let meaning = meaningOfHeading(textOf());
  for (const parent of parents) {
    const open = meaning === 'bare' || meaning === 'unknown';
    const isDated = ({ text }: { readonly text: string }): boolean =>
      yearOfHeading(text, undefined) !== undefined;
    // Of what is known already, a heading over several columns can still say the year.
    if (!open && (lines.some(isDated) || !isDated(parent))) break;
    lines = [...lines, parent];
    if (open) meaning = meaningOfHeading(textOf());
  }
  const purpose = isPurpose(meaning) ? meaning : undefined;
  const year = lines.map(({ text }) => yearOfHeading(text, purpose)).find((found) => found !== undefined);
  const row = lines[0]?.row;
  return {
    text: textOf().replace(/\s+/gu, ' ').trim(),
    meaning,
    ...(year !== undefined && { year }),
    ...(row !== undefined && { row }),
  };
}

const PURPOSES: readonly Meaning[] = ['frame', 'execution', 'promoted', 'factor', 'change'];

export const isPurpose = (meaning: Meaning): meaning is FormPurpose => PURPOSES.includes(meaning);
