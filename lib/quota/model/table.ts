import type { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { cellText, cleanText, isBlankCell, readDecimal } from '../cells.js';
import type { Band, ModelProblem, Part, QuotaModel } from '../types.js';
import { assemble, problem, refuse, type Entry, type Parameter, type Where } from './assemble.js';

/** Names a cell of the table, both counted from 1; callers that know the sheet give its address. */
export type PlaceOf = (row: number, column: number) => string;

const r1c1: PlaceOf = (row, column) => `R${row}C${column}`;

const isParameter = (text: string): text is Parameter => /^[ABCD]$/.test(text);

const letterOf = (cell: unknown): string =>
  typeof cell === 'string' ? cleanText(cell).toUpperCase() : cellText(cell);

/** Desktop Excel hands a blank cell over as 0, which says nothing where no parameter is named beside it. */
const saysNothing = (cell: unknown): boolean => isBlankCell(cell) || cell === 0;

/** A heading is a first row that names no parameter and holds no number. */
const isHeading = (row: readonly unknown[]): boolean =>
  !isParameter(letterOf(row[0])) && row.every((cell) => cell === 0 || readDecimal(cell) === undefined);

/** The tariff has no steps: a dash, a blank or 0 stands in its place. */
const isNoStep = (cell: unknown): boolean =>
  isBlankCell(cell) || cell === 0 || (typeof cell === 'string' && /^[-–—−0]$/.test(cleanText(cell)));

function readFrom(parameter: Parameter, cell: unknown, where: Where): Result<number, ModelProblem> {
  if (parameter === 'B' && isNoStep(cell)) return ok(0);
  const read = readDecimal(cell);
  const from = read?.isInteger() ? read.toNumber() : NaN;
  const facts = { parameter, value: cellText(cell) };
  if (parameter === 'C' || parameter === 'D') {
    return from >= 1 && from <= 10 ? ok(from) : fail(problem('model-index-out-of-range', where, facts));
  }
  return from >= 0 && from <= Number.MAX_SAFE_INTEGER && parameter === 'A'
    ? ok(from)
    : fail(problem('model-from-not-whole', where, facts));
}

/** Per cent for C and D: `30%`, or the fraction 0.3 that a cell formatted as per cent holds; above 10 it could be either. */
function readValue(parameter: Parameter, cell: unknown, where: Where): Result<Exact, ModelProblem> {
  const facts = { parameter, value: cellText(cell) };
  const text = typeof cell === 'string' ? cleanText(cell) : '';
  const perCent = parameter === 'C' || parameter === 'D';
  const signed = perCent && /[%٪]/.test(text);
  const read = readDecimal(signed ? text.replace(/^[%٪]\s*|\s*[%٪]$/, '') : cell);
  if (!read) return fail(problem('model-value-not-a-number', where, facts));
  if (perCent && !signed && read.gt(10)) {
    return fail(problem('model-coefficient-ambiguous', where, { parameter, value: read.toFixed() }));
  }
  const value = perCent && !signed ? read.times(100) : read;
  const refused = refuse(parameter, value, where);
  return refused ? fail(refused) : ok(value);
}

/**
 * A parameter table: rows `parameter, from, value` in any order, with or without a heading row; blank rows are passed over.
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

  const entries: Entry[] = [];
  const problems: ModelProblem[] = [];
  for (const { row, number } of body) {
    const parameter = letterOf(row[0]);
    if (!isParameter(parameter)) {
      problems.push(problem('model-parameter-unknown', at(number, 1), { value: cellText(row[0]) }));
      continue;
    }
    const from = readFrom(parameter, row[1], at(number, 2));
    const value = readValue(parameter, row[2], at(number, 3));
    if (from.ok && value.ok) {
      entries.push({ parameter, from: from.value, value: value.value, where: at(number, 2) });
    }
    problems.push(...(from.ok ? [] : from.problems), ...(value.ok ? [] : value.problems));
  }
  return assemble(entries, problems, at(body[0]?.number ?? 1, 1));
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
