import type { AmountColumn } from './columns.js';

export interface MainColumn {
  /** Index into the columns of amounts; null where the sheet does not tell. */
  readonly main: number | null;
  /** Columns that it could be, as indices: to be asked about where `main` is null. */
  readonly among: readonly number[];
  /** The heading did not say a budget in so many words. */
  readonly inferred: boolean;
}

const latest = (some: readonly number[], columns: readonly AmountColumn[]): readonly number[] => {
  const years = some.flatMap((index) => columns[index]?.year ?? []);
  const newest = Math.max(...years);
  return some.filter((index) => columns[index]?.year === newest);
};

/**
 * Which column is the budget: that of the newest year, not what was updated, carried out or differs. Where two could be it, or none
 * says that it is one, nobody is asked to believe a guess.
 */
export function mainColumn(
  columns: readonly AmountColumn[],
  titleYear: number | undefined,
  titleSaysBudget: boolean,
): MainColumn {
  const held = columns.flatMap((column, index) => (column.held ? [index] : []));
  const of = (test: (column: AmountColumn) => boolean): readonly number[] =>
    held.filter((index) => {
      const column = columns[index];
      return column !== undefined && test(column);
    });
  const unsure = (among: readonly number[]): MainColumn => ({ main: null, among, inferred: false });
  const sure = (main: number | undefined, inferred = false): MainColumn =>
    main === undefined ? unsure(held) : { main, among: [], inferred };

  const budgets = of(({ purpose, generic }) => purpose === 'budget' && !generic);
  const generic = of(({ purpose, generic: plain }) => purpose === 'budget' && plain);
  const [single, another] = held;
  if (budgets.length === 0 && single !== undefined && another === undefined) {
    const [column] = [columns[single]];
    const believable =
      column?.purpose === 'budget' || column?.purpose === 'update' || (column?.unknown && titleSaysBudget);
    return believable ? sure(single, true) : unsure(held);
  }
  const pool = budgets.length > 0 ? budgets : generic;
  if (pool.length === 0) return unsure(held);
  const dated = pool.filter((index) => columns[index]?.year !== undefined);
  const undated = pool.filter((index) => columns[index]?.year === undefined);
  const inferred = budgets.length === 0;

  /** Of several: the one called new; or the one that is not called old. */
  const byAge = (some: readonly number[]): number | undefined => {
    const [only, more] = some;
    if (more === undefined) return only;
    const fresh = some.filter((index) => columns[index]?.age === 'new');
    if (fresh.length === 1) return fresh[0];
    const current = some.filter((index) => columns[index]?.age !== 'old');
    return fresh.length === 0 && current.length === 1 ? current[0] : undefined;
  };

  if (dated.length === 0) {
    const [only, more] = undated;
    if (only !== undefined && more === undefined && columns[only]?.age === 'old' && held.length > 1)
      return unsure(held);
    const chosen = byAge(undated);
    return chosen === undefined ? unsure(pool) : sure(chosen, inferred);
  }
  const newest = latest(dated, columns);
  const newestYear = columns[newest[0] ?? 0]?.year ?? 0;
  const current = undated.filter((index) => columns[index]?.age !== 'old');
  if (current.length > 0) {
    const [one, more] = current;
    const isNew = one !== undefined && more === undefined && columns[one]?.age === 'new';
    const later = titleYear !== undefined && titleYear > newestYear;
    // A column without a year beside those of years before is the year that the title speaks of.
    if (one !== undefined && more === undefined && (isNew || later)) return sure(one, inferred);
    return unsure([...newest, ...current]);
  }
  // A later year that stands alone as a heading may well be the budget that the others led to.
  const laterPlain =
    budgets.length > 0 ? generic.filter((index) => (columns[index]?.year ?? 0) > newestYear) : [];
  if (laterPlain.length > 0) return unsure([...newest, ...laterPlain]);
  const chosen = byAge(newest);
  return chosen === undefined ? unsure(newest) : sure(chosen, inferred);
}
