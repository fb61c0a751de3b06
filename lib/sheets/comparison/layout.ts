import type { ComparedAuthority, Comparison } from '../../quota/compare/types.js';
import type { QuotaArgument } from '../../quota/types.js';

export const ARGUMENTS: readonly QuotaArgument[] = ['population', 'socio', 'periph'];

/** Columns of a comparison. Where both scenarios take the same figures, they stand once. */
export interface Columns {
  readonly name: number;
  readonly old: Readonly<Record<QuotaArgument | 'quota' | 'perResident', number>>;
  readonly next: Readonly<Record<QuotaArgument | 'quota' | 'perResident', number>>;
  readonly delta: number;
  readonly perCent: number;
  readonly last: number;
  /** First column of the second parameter table, and of the second chart. */
  readonly second: number;
  /** First column of the legend, beside the tables. */
  readonly legend: number;
  readonly widths: readonly number[];
  readonly figuresOnce: boolean;
}

const ONCE: Columns = {
  name: 0,
  old: { population: 1, socio: 2, periph: 3, quota: 4, perResident: 8 },
  next: { population: 1, socio: 2, periph: 3, quota: 5, perResident: 9 },
  delta: 6,
  perCent: 7,
  last: 9,
  second: 4,
  legend: 7,
  widths: [26, 13, 16, 16, 18, 18, 16, 12, 18, 18],
  figuresOnce: true,
};

const TWICE: Columns = {
  name: 0,
  old: { population: 1, socio: 2, periph: 3, quota: 4, perResident: 11 },
  next: { population: 5, socio: 6, periph: 7, quota: 8, perResident: 12 },
  delta: 9,
  perCent: 10,
  last: 12,
  second: 5,
  legend: 9,
  widths: [26, 14, 16, 16, 18, 14, 16, 16, 18, 16, 12, 18, 18],
  figuresOnce: false,
};

const sameFigures = ({ old, next }: ComparedAuthority): boolean =>
  ARGUMENTS.every((argument) => old?.row.figures[argument].value === next?.row.figures[argument].value);

export const columnsOf = ({ authorities }: Comparison): Columns =>
  authorities.every((each) => each.standing === 'stayed' && sameFigures(each)) ? ONCE : TWICE;

/** Rows of the authorities: those that stayed, then those that join, then those that leave, so that each can be counted apart. */
export interface Rows {
  readonly all: readonly ComparedAuthority[];
  readonly stayed: number;
  readonly joined: number;
  readonly left: number;
}

export function rowsOf({ authorities }: Comparison): Rows {
  const of = (standing: ComparedAuthority['standing']) =>
    authorities.filter((each) => each.standing === standing);
  const [stayed, joined, left] = [of('stayed'), of('joined'), of('left')];
  return {
    all: [...stayed, ...joined, ...left],
    stayed: stayed.length,
    joined: joined.length,
    left: left.length,
  };
}

/** Title, the two scenarios, the date, a blank row; then the headings. */
export const HEADINGS = 5;
export const FIRST = HEADINGS + 1;
