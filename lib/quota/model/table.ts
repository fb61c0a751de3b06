import type { Exact } from '../../core/money.js';
import { fail, type Result } from '../../core/result.js';
import { cellText, isBlankCell, readDecimal } from '../cells.js';
import type { Band, ModelProblem, Part, QuotaModel } from '../types.js';
import { assemble } from './assemble.js';
import type { DraftPart } from './draft.js';
import { problem, type Entry, type Where } from './entry.js';
import { parameterOf, type Parameter } from './parameters.js';
import { readFrom, readValue } from './read-row.js';

/** Names a cell of the table, both counted from 1; callers that know the sheet give its address. */
export type PlaceOf = (row: number, column: number) => string;

const r1c1: PlaceOf = (row, column) => `R${row}C${column}`;

/** Desktop Excel hands a blank cell over as 0, which says nothing where no parameter is named beside it. */
const saysNothing = (cell: unknown): boolean => isBlankCell(cell) || cell === 0;

/** A heading is a first row that names no parameter and holds no number. */
const isHeading = (row: readonly unknown[]): boolean =>
  parameterOf(row[0]) === undefined && row.every((cell) => cell === 0 || readDecimal(cell) === undefined);

/** What a row says, and what is wrong with it. */
interface RowRead {
  readonly parameter?: Parameter;
  readonly entry?: Entry;
  readonly problems: readonly ModelProblem[];
}

function readRow(row: readonly unknown[], at: (column: number) => Where): RowRead {
  const parameter = parameterOf(row[0]);
  if (!parameter) {
    return { problems: [problem('model-parameter-unknown', at(1), { value: cellText(row[0]) })] };
  }
  const from = readFrom(parameter, row[1], at(2));
  const value = readValue(parameter, row[2], at(3));
  const problems = [from, value].flatMap((read) => (read.ok ? [] : read.problems));
  if (!from.ok || !value.ok) return { parameter, problems };
  const places = { name: at(1), from: at(2), value: at(3) };
  return { parameter, entry: { parameter, from: from.value, value: value.value, at: places }, problems };
}

/**
 * A parameter table: rows `parameter, from, value`, with or without a heading row; blank rows are passed over.
 * A row `part, number, weight` begins a part; within a part, rows come in any order, and factor, caps and floors stand anywhere.
 * Every problem is reported, each at its cell.
 */
export function readModelTable(
  rows: readonly (readonly unknown[])[],
  placeOf: PlaceOf = r1c1,
): Result<QuotaModel, ModelProblem> {
  const at = (row: number, column: number): Where => ({
    place: placeOf(row, column),
    facts: { row, column },
  });
  const filled = rows.flatMap((row, index) => (row.every(saysNothing) ? [] : [{ row, number: index + 1 }]));
  const [first] = filled;
  const body = first && isHeading(first.row) ? filled.slice(1) : filled;
  if (body.length === 0 || body.every(({ row }) => row.length < 3)) {
    return fail(problem('model-not-a-table', at(1, 1)));
  }

  const problems: ModelProblem[] = [];
  const around: Entry[] = [];
  let entries: Entry[] = [];
  const parts: DraftPart[] = [{ head: 'none', entries, where: at(body[0]?.number ?? 1, 1) }];
  for (const { row, number } of body) {
    const read = readRow(row, (column) => at(number, column));
    problems.push(...read.problems);
    if (read.parameter === 'part') {
      entries = [];
      parts.push({ head: read.entry ?? 'unreadable', entries, where: at(number, 1) });
    } else if (read.entry) {
      const isAround = ['factor', 'cap', 'floor'].includes(read.entry.parameter);
      (isAround ? around : entries).push(read.entry);
    }
  }
  return assemble({ parts, around }, problems);
}

/** A number where a cell can hold it exactly, else text, which the reader takes as well. */
function cellOf(value: Exact): number | string {
  return value.precision(true) <= 15 ? value.toNumber() : value.toFixed();
}

type TableRow = (string | number)[];

const perCentText = (value: Exact): string => `${value.toFixed()}%`;

const bandRows = (parameter: string, bands: readonly Band[]): TableRow[] =>
  bands.map(({ from, fixed }) => [parameter, from, cellOf(fixed)]);

const stepRows = (parameter: Parameter, clusters: readonly Exact[]): TableRow[] =>
  clusters.flatMap((value, index) =>
    clusters[index - 1]?.eq(value) ? [] : [[parameter, index + 1, perCentText(value)]],
  );

const partRows = (part: Part): TableRow[] =>
  part.kind === 'formula'
    ? [
        ...bandRows('A', part.bands),
        ['B', '–', cellOf(part.tariff)],
        ...stepRows('C', part.socio),
        ...stepRows('D', part.periph),
      ]
    : [
        ['T', '–', cellOf(part.total)],
        ...part.shares.map(({ population, share }): TableRow => ['S', population, cellOf(share)]),
      ];

/**
 * The table that `readModelTable` reads back: without a heading, percentages as text with their sign (`30%`).
 * What is usual is not said: the weight of an only part, a factor of 100 %.
 */
export const modelTable = ({ parts, factor, caps, floors }: QuotaModel): TableRow[] => [
  ...(parts.length === 1
    ? partRows(parts[0])
    : parts.flatMap((part, index): TableRow[] => [
        ['part', index + 1, perCentText(part.weight)],
        ...partRows(part),
      ])),
  ...(factor.eq(100) ? [] : [['factor', '–', perCentText(factor)]]),
  ...bandRows('cap', caps),
  ...bandRows('floor', floors),
];
