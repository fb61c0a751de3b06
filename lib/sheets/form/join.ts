import type { FormColumn, FormFacts, FormRow, StrangeRow } from '../../budget/form/facts.js';
import type { Path } from '../../core/finding.js';
import type { Exact } from '../../core/money.js';
import type { CellAt } from '../book/types.js';
import { orderOf } from './sides.js';

/** A form or one side of it, with the cell of each fact. */
export interface Placed {
  readonly facts: FormFacts;
  placeOf(path: Path): CellAt;
}

const sameYear = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b;

const alike = (a: FormColumn | undefined, b: FormColumn | undefined): boolean =>
  a !== undefined && b !== undefined && a.purpose === b.purpose && sameYear(a.year, b.year);

/** For each column of one side, the index of the same column of the other; undefined where that is not plain. */
function matched(
  these: readonly FormColumn[],
  those: readonly FormColumn[],
): readonly (number | undefined)[] | undefined {
  if (these.length === those.length && these.every((column, index) => alike(column, those[index]))) {
    return these.map((_, index) => index);
  }
  const pairs = these.map((column) => {
    const found = [...those.keys()].filter((index) => alike(column, those[index]));
    const exact = found.filter((index) => those[index]?.year === column.year);
    return exact.length > 0 ? exact : found;
  });
  if (pairs.some((found) => found.length > 1)) return undefined;
  const used = pairs.flat();
  return new Set(used).size === used.length ? pairs.map(([index]) => index) : undefined;
}

const frames = (columns: readonly FormColumn[]): readonly number[] =>
  [...columns.keys()].filter((index) => columns[index]?.purpose === 'frame');

/** Two sides as one form, with the columns of both; undefined where their columns, years or units do not say that they are one. */
export function join(income: Placed, expenditure: Placed): Placed | undefined {
  const [ins, outs] = [income.facts, expenditure.facts];
  const pairs = matched(ins.columns, outs.columns);
  if (!pairs) return undefined;
  const common = frames(ins.columns).some((index) => pairs[index] !== undefined);
  if (!common && (frames(ins.columns).length > 0 || frames(outs.columns).length > 0)) return undefined;
  const dated = [...ins.columns, ...outs.columns].some(({ purpose, year }) => purpose === 'frame' && year);
  if (!dated && !sameYear(ins.titleYear, outs.titleYear)) return undefined;
  if (ins.unit !== null && outs.unit !== null && ins.unit !== outs.unit) return undefined;

  const alone = [...outs.columns.keys()].filter((index) => !pairs.includes(index));
  /** Of each column of the form, its index on either side. */
  const columns: readonly (readonly [number | undefined, number | undefined])[] = [
    ...ins.columns.map((_, index) => [index, pairs[index]] as const),
    ...alone.map((index) => [undefined, index] as const),
  ];
  const placed =
    (side: 0 | 1) =>
    (amounts: readonly (Exact | null)[]): readonly (Exact | null)[] =>
      columns.map((pair) => amounts[pair[side] ?? -1] ?? null);

  const rows = [
    ...ins.rows.map((row, index) => ({ row, index, side: 0 as const })),
    ...outs.rows.map((row, index) => ({ row, index, side: 1 as const })),
  ].sort((a, b) => orderOf(a.row.id) - orderOf(b.row.id) || b.side - a.side);
  const strange = [
    ...ins.strange.map((row, index) => ({ row, index, side: 0 as const })),
    ...outs.strange.map((row, index) => ({ row, index, side: 1 as const })),
  ];
  const titleYear = ins.titleYear ?? outs.titleYear;
  const sides = [income, expenditure] as const;

  const facts: FormFacts = {
    columns: columns.map(([a, b]) => {
      const [one, other] = [ins.columns[a ?? -1], outs.columns[b ?? -1]];
      const column = one ?? other;
      const year = one?.year ?? other?.year;
      return {
        heading: (one?.heading === '' ? other?.heading : one?.heading) ?? other?.heading ?? '',
        purpose: column?.purpose ?? 'frame',
        ...(year !== undefined && { year }),
      };
    }),
    rows: rows.map(({ row, side }): FormRow => ({ ...row, amounts: placed(side)(row.amounts) })),
    strange: strange.map(({ row, side }): StrangeRow => ({ ...row, amounts: placed(side)(row.amounts) })),
    unit: ins.unit ?? outs.unit,
    ...(titleYear !== undefined && { titleYear }),
  };
  return {
    facts,
    placeOf([list, place, field, column]) {
      const found = list === 'rows' ? rows : list === 'strange' ? strange : undefined;
      if (found && typeof place === 'number') {
        const at = found[place];
        const own = typeof column === 'number' ? columns[column]?.[at?.side ?? 0] : undefined;
        const rest = field === undefined || own === undefined ? [] : [field, own];
        return sides[at?.side ?? 0].placeOf([list ?? 'rows', at?.index ?? 0, ...rest]);
      }
      if (list === 'columns' && typeof place === 'number') {
        const [a, b] = columns[place] ?? [];
        return a === undefined ? expenditure.placeOf(['columns', b ?? 0]) : income.placeOf(['columns', a]);
      }
      const owner = list === 'unit' && ins.unit === null && outs.unit !== null ? expenditure : income;
      return owner.placeOf(list === undefined ? [] : [list]);
    },
  };
}
