import type { ChartRange } from '../../../lib/index.js';
import type { Book } from '../book/book.js';
import type { BookCell, BookChart } from '../book/types.js';

export interface Point {
  /** What its category says. */
  readonly label: string;
  /** Of a scatter: its x; elsewhere its place, 1, 2, 3 … */
  readonly x: number;
  readonly value: number;
  /** The value as its cell shows it. */
  readonly text: string;
  /** Its place among the categories. */
  readonly at: number;
}

export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    /** Cells that hold no number have no point. */
    readonly points: readonly Point[];
  }[];
  /** How the values are written along their axis. */
  readonly format: string;
  readonly xFormat: string;
}

/** Readable on a light and on a dark ground. */
const COLORS = ['#0f6cbd', '#8a8886', '#b8860b', '#2e8b57', '#a4508b'];

/** More would not be seen. */
const MOST_POINTS = 500;

function cellsOf(book: Book, range: ChartRange | undefined): (BookCell | undefined)[] {
  const sheet = range && book.sheet(range.sheet);
  if (!sheet) return [];
  const { top, left, bottom, right } = range.area;
  const [last, lastColumn] = [
    Math.min(bottom, top + MOST_POINTS - 1),
    Math.min(right, left + MOST_POINTS - 1),
  ];
  const cells: (BookCell | undefined)[] = [];
  for (let row = top; row <= last; row++) {
    for (let column = left; column <= lastColumn; column++) cells.push(sheet.cell(row, column));
  }
  return cells;
}

const formatIn = (cells: readonly (BookCell | undefined)[]): string =>
  cells.find((cell) => cell?.format !== undefined)?.format ?? 'General';

/** What a chart's cells hold now; `show` is how a cell shows it. */
export function dataOf(
  book: Book,
  { kind, series, axes }: BookChart,
  show: (cell: BookCell | undefined) => string,
): ChartData {
  const read = series.map(({ name, color, categories, values }, at) => ({
    name,
    color: color ?? COLORS[at % COLORS.length] ?? '',
    along: cellsOf(book, categories),
    cells: cellsOf(book, values),
  }));
  const [first] = read;
  const count = read.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    labels: Array.from({ length: count }, (_, at) =>
      first && first.along.length > 0 ? show(first.along[at]) : String(at + 1),
    ),
    series: read.map(({ name, color, along, cells }) => ({
      name,
      color,
      points: cells.flatMap((cell, at): Point[] => {
        const category = along[at];
        const x = kind === 'scatter' && along.length > 0 ? category?.value : at + 1;
        if (typeof cell?.value !== 'number' || typeof x !== 'number') return [];
        return [{ label: show(category), x, value: cell.value, text: show(cell), at }];
      }),
    })),
    format: axes.values.format ?? formatIn(first?.cells ?? []),
    xFormat: axes.categories.format ?? formatIn(first?.along ?? []),
  };
}
