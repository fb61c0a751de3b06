import type { Cell, SheetSnapshot } from '../snapshot.js';
import { fromFilled } from '../walk.js';
import { cellToken } from './cells.js';
import { digest, shortDigest } from './digest.js';

/** Of one row: what it says as a whole, and its first text, by which people would know it again. Blank rows have neither. */
export interface RowPrint {
  readonly whole: string;
  readonly label: string;
}

/** Enough of a sheet to tell later which of its rows and columns went where, without keeping what it says. */
export interface SheetPrint {
  readonly name: string;
  /** `WIDE` letters for the whole row and as many for its label, row after row. */
  readonly rows: string;
  /** Rows by which columns are told apart: zero-based, with `WIDE` letters for each cell. */
  readonly samples: readonly { readonly row: number; readonly cells: string }[];
}

const WIDE = 4;
const BLANK = '-'.repeat(WIDE);

/** How many rows tell columns apart; those at the head of the sheet first. */
const HEAD = 12;
const SAMPLES = 32;

const ofToken = (token: string): string => (token === '' ? BLANK : shortDigest(token));

type Row = readonly (Cell | undefined)[] | undefined;

/** Blank cells are passed over, so that a blank column put in between changes no row. */
export function rowPrint(row: Row): RowPrint {
  const said = fromFilled(row ?? [], (cell) => [cellToken(cell)]).filter((token) => token !== '');
  const label = said.find((token) => token.startsWith('t')) ?? '';
  return { whole: ofToken(said.join('\u0001')), label: ofToken(label) };
}

export const cellPrint = (cell: Cell | undefined): string => ofToken(cellToken(cell));

export const isBlankPrint = (print: string): boolean => print === BLANK;

/** Rows down to the last one that says anything. */
export function rowPrints({ rows }: Pick<SheetSnapshot, 'rows'>): readonly RowPrint[] {
  const prints = rows.map(rowPrint);
  while (prints.length > 0 && isBlankPrint(prints.at(-1)?.whole ?? BLANK)) prints.pop();
  return prints;
}

const cellsOf = (row: Row): string =>
  // Blanks between cells are cells, too: a file leaves holes.
  Array.from(row ?? [], cellPrint)
    .join('')
    .replace(/(?:----)+$/, '');

/** `wanted` are rows that should be among the samples. */
export function sheetPrint(
  sheet: Pick<SheetSnapshot, 'name' | 'rows'>,
  wanted: Iterable<number>,
): SheetPrint {
  const prints = rowPrints(sheet);
  const filled = prints.flatMap(({ whole }, row) => (isBlankPrint(whole) ? [] : [row]));
  const asked = [...wanted];
  const step = Math.max(1, Math.ceil(asked.length / (SAMPLES - HEAD)));
  const samples = new Set([...filled.slice(0, HEAD), ...asked.filter((_, at) => at % step === 0)]);
  return {
    name: sheet.name,
    rows: prints.map(({ whole, label }) => whole + label).join(''),
    samples: [...samples].sort((a, b) => a - b).map((row) => ({ row, cells: cellsOf(sheet.rows[row]) })),
  };
}

const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.floor(text.length / WIDE) }, (_, at) => text.slice(at * WIDE, (at + 1) * WIDE));

export function keptRows({ rows }: SheetPrint): readonly RowPrint[] {
  const all = pieces(rows);
  return Array.from({ length: Math.floor(all.length / 2) }, (_, row) => ({
    whole: all[2 * row] ?? BLANK,
    label: all[2 * row + 1] ?? BLANK,
  }));
}

/** By column, each sampled row's cell. */
export const keptCells = (cells: string): readonly string[] => pieces(cells);

export const BLANK_PRINT = BLANK;

/** A sheet of ours as it was written; formulas count as such, whatever they show. */
export const sheetDigest = ({ rows }: Pick<SheetSnapshot, 'rows'>): string =>
  digest(
    rows
      .flatMap((row, r) =>
        fromFilled(row, (cell, c) => {
          const token = cellToken(cell);
          return token === '' ? [] : [`${String(r)},${String(c)},${token}`];
        }),
      )
      .join('\u0001'),
  );
