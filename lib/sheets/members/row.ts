import { fail, ok, type Result } from '../../core/result.js';
import { readQuotaInput } from '../../quota/input.js';
import type { QuotaInput, QuotaProblem } from '../../quota/types.js';
import type { Registry } from '../../registry/load.js';
import type { Grid } from '../grid.js';
import { readCellNumber } from '../number.js';
import type { SheetsProblem } from '../types.js';
import { QUOTA_FIELDS } from './headers.js';
import {
  MEMBERS_NUMBERS,
  type MembersColumn,
  type MembersField,
  type MembersNumber,
  type MembersRow,
  type NumberRead,
} from './types.js';

export type Columns = Readonly<Partial<Record<MembersField, MembersColumn>>>;

const TEXTS = ['name', 'code', 'kind'] as const;

/** A row with the cells of it that could not be read. */
export interface ReadRow {
  readonly row: MembersRow;
  readonly unreadable: readonly SheetsProblem[];
}

function readNumbers(
  grid: Grid,
  row: number,
  columns: Columns,
): {
  readonly numbers: MembersRow['numbers'];
  readonly unreadable: ReadonlyMap<MembersField, SheetsProblem>;
} {
  const numbers: Partial<Record<MembersNumber, NumberRead>> = {};
  const unreadable = new Map<MembersField, SheetsProblem>();
  for (const field of MEMBERS_NUMBERS) {
    const column = columns[field]?.column;
    if (column === undefined) continue;
    const place = grid.place(row, column);
    const cell = grid.cell(row, column);
    const read = readCellNumber(cell);
    if (!read.ok) {
      unreadable.set(field, { ...read.problems[0], place });
      continue;
    }
    const asText = read.value !== null && typeof cell?.value === 'string';
    const formula = cell?.formula;
    numbers[field] = { place, value: read.value, asText, ...(formula === undefined ? {} : { formula }) };
  }
  return { numbers, unreadable };
}

/** Population and both indices, or everything that keeps them from being there. A column that the table lacks counts as blank. */
function readInput(
  places: MembersRow['places'],
  numbers: MembersRow['numbers'],
  unreadable: ReadonlyMap<MembersField, SheetsProblem>,
): Result<QuotaInput, QuotaProblem | SheetsProblem> {
  const read = readQuotaInput({
    population: numbers.population?.value,
    socio: numbers.socio?.value,
    periph: numbers.periph?.value,
  });
  if (read.ok) return ok(read.value);
  const problems = QUOTA_FIELDS.flatMap((field): (QuotaProblem | SheetsProblem)[] => {
    const own = unreadable.get(field);
    if (own) return [own];
    const place = places[field];
    return read.problems
      .filter((problem) => problem.facts['argument'] === field)
      .map((problem) => (place === undefined ? problem : { ...problem, place }));
  });
  const [first, ...more] = problems;
  return first ? fail(first, ...more) : read;
}

/** The authority of the code, else of the name. */
function match(
  text: Readonly<Partial<Record<'name' | 'code' | 'kind', string>>>,
  registry: Registry,
): MembersRow['authority'] {
  const byCode = text.code === undefined ? undefined : registry.findAuthority(text.code);
  if (byCode?.ok || text.name === undefined) return byCode;
  // A word of kind from its own column settles namesakes as one before the name would.
  const plain = registry.findAuthority(text.name);
  if (plain.ok || text.kind === undefined) return plain;
  const withKind = registry.findAuthority(`${text.kind} ${text.name}`);
  return withKind.ok ? withKind : plain;
}

export function readRow(grid: Grid, row: number, columns: Columns, registry: Registry | null): ReadRow {
  const places: Partial<Record<MembersField, string>> = {};
  const text: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const field of [...TEXTS, ...MEMBERS_NUMBERS]) {
    const column = columns[field]?.column;
    if (column !== undefined) places[field] = grid.place(row, column);
  }
  for (const field of TEXTS) {
    const column = columns[field]?.column;
    const shown = column === undefined ? '' : grid.shown(row, column);
    if (shown !== '') text[field] = shown;
  }
  const { numbers, unreadable } = readNumbers(grid, row, columns);
  const authority =
    registry && (text.name !== undefined || text.code !== undefined) ? match(text, registry) : undefined;
  return {
    row: {
      row,
      ...text,
      ...(authority === undefined ? {} : { authority }),
      numbers,
      places,
      input: readInput(places, numbers, unreadable),
    },
    unreadable: [...unreadable.values()],
  };
}
