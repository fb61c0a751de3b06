import {
  bulkQuotas,
  compileModel,
  computeQuota,
  isBlankInput,
  readQuotaInput,
  type QuotaModel,
  type QuotaProblem,
} from '../../lib/index.js';
import { matrix, shapeOf, type Matrix } from './coerce.js';
import { refuse } from './problems.js';

/** What became of one row of the ranges. Quotas in agorot; a bigint where a double would not hold it exactly. */
export type Row =
  | { readonly kind: 'quota'; readonly agorot: number | bigint }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly problems: readonly [QuotaProblem, ...QuotaProblem[]] };

export interface Rows {
  /** In reading order: along each row of the range, then down. */
  readonly rows: readonly Row[];
  /** Columns of the ranges, to lay the answers out as the questions were. */
  readonly width: number;
}

const numbers = (cells: readonly unknown[]): Float64Array =>
  Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));

/** Throws Excel's error where the ranges differ in shape. */
export function ofEqualShape(populations: Matrix, socios: Matrix, periphs: Matrix): void {
  const shapes = { populations: shapeOf(populations), socios: shapeOf(socios), periphs: shapeOf(periphs) };
  if (new Set(Object.values(shapes)).size > 1) refuse({ code: 'ranges-unequal', facts: shapes });
}

/** The quotas of three ranges of equal shape, row by row; throws Excel's error where the shapes differ. */
export function quotaRows(populations: unknown, socios: unknown, periphs: unknown, model: QuotaModel): Rows {
  const ranges = [matrix(populations), matrix(socios), matrix(periphs)] as const;
  ofEqualShape(...ranges);
  const [population, socio, periph] = [ranges[0].flat(), ranges[1].flat(), ranges[2].flat()];
  const { agorot, wide } = bulkQuotas(compileModel(model), {
    populations: numbers(population),
    socios: numbers(socio),
    periphs: numbers(periph),
  });
  const rows = Array.from(agorot, (sum, index): Row => {
    const exact = wide.get(index) ?? sum;
    if (typeof exact === 'bigint' || !Number.isNaN(exact)) return { kind: 'quota', agorot: exact };
    const raw = { population: population[index], socio: socio[index], periph: periph[index] };
    if (isBlankInput(raw)) return { kind: 'blank' };
    const read = readQuotaInput(raw);
    // A good row without a quota has no share of what the arrangement divides.
    const bad = read.ok ? computeQuota(read.value, model) : read;
    if (bad.ok) throw new RangeError('a row that both calculations must judge alike');
    return { kind: 'bad', problems: bad.problems };
  });
  return { rows, width: ranges[0][0]?.length ?? 1 };
}
