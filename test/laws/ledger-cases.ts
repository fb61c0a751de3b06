import fc from 'fast-check';
import { readAccountCode } from '../../lib/budget/accounts/code.js';
import type { LedgerFacts, LedgerLine, LedgerTotal } from '../../lib/budget/ledger/facts.js';
import { Exact } from '../../lib/index.js';

/** Hundredths, as whole numbers: sums of these are the tests' own, without the library. */
export type Cents = bigint;

export const exact = (cents: Cents): Exact => new Exact(cents.toString()).div(100);

export interface CaseLine {
  readonly code: string;
  readonly amounts: readonly Cents[];
}

/** A total by the lines that it adds up, which the sheet itself tells by its label or formula. */
export interface CaseTotal {
  readonly label: string;
  readonly named: Pick<LedgerTotal, 'digits' | 'side'>;
  readonly formula: boolean;
  readonly after: number;
  readonly lines: readonly number[];
}

export interface Case {
  readonly columns: number;
  readonly lines: readonly CaseLine[];
  readonly totals: readonly CaseTotal[];
}

const CHAPTERS = ['11', '12', '31', '61', '62', '71', '81', '84', '91'] as const;

const isIncome = (digits: string): boolean => digits < '6';

const indices = (lines: readonly CaseLine[], passes: (digits: string) => boolean): readonly number[] =>
  lines.flatMap(({ code }, index) => (passes(code.slice(1)) ? [index] : []));

/** Runs of neighbours, as a formula's range covers them. */
export function runsOf(lines: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** Amounts of budgets, with negative ones and agorot; never nil, so that a changed one is another one. */
const cents: fc.Arbitrary<Cents> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 100, max: 10 ** 8 }),
      fc.integer({ min: 10 ** 8, max: 10 ** 13 }),
    ),
    fc.constantFrom(1, 1, 1, -1),
  )
  .map(([size, sign]) => BigInt(sign * size));

/** Levels, own digits and kind are any, but for zeros at their beginning. */
const lineOf = (chapter: string, columns: number): fc.Arbitrary<CaseLine> =>
  fc.record({
    code: fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 100, max: 999 }))
      .map(([levels, kind]) => `1${chapter}${String(levels)}${String(kind)}`),
    amounts: fc.array(cents, { minLength: columns, maxLength: columns }),
  });

/** A sheet with its chapters in order, a total under each, and one for each side that it has. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    chapters: fc.subarray([...CHAPTERS], { minLength: 1 }),
    formulas: fc.boolean(),
    counts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 9, maxLength: 9 }),
  })
  .chain(({ columns, chapters, formulas, counts }) =>
    fc
      .tuple(
        ...chapters.map((chapter, at) =>
          fc.array(lineOf(chapter, columns), { minLength: counts[at] ?? 1, maxLength: counts[at] ?? 1 }),
        ),
      )
      .map((groups): Case => {
        const lines = groups.flat();
        const totals: CaseTotal[] = [];
        let after = 0;
        for (const [at, chapter] of chapters.entries()) {
          after += groups[at]?.length ?? 0;
          const own = indices(lines, (digits) => digits.startsWith(chapter));
          totals.push({
            label: `${chapter} סה"כ`,
            named: { digits: chapter },
            formula: formulas,
            after,
            lines: own,
          });
          const side = isIncome(chapter) ? 'income' : 'expenditure';
          const next = chapters[at + 1];
          if (next !== undefined && isIncome(next) === isIncome(chapter)) continue;
          totals.push({
            label: side === 'income' ? 'סה"כ הכנסות' : 'סה"כ הוצאות',
            named: { side },
            formula: formulas,
            after,
            lines: indices(lines, (digits) => isIncome(digits) === isIncome(chapter)),
          });
        }
        return { columns, lines, totals };
      }),
  );

/** Where one number of a sheet is changed, and by how much. */
export interface Change {
  readonly of: 'line' | 'total';
  readonly index: number;
  readonly column: number;
  readonly by: Cents;
}

export const changeOf = ({ lines, totals, columns }: Case): fc.Arbitrary<Change> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: lines.length + totals.length - 1 }),
      fc.integer({ min: 0, max: columns - 1 }),
      cents,
    )
    .map(([at, column, by]) => ({
      of: at < lines.length ? 'line' : 'total',
      index: at < lines.length ? at : at - lines.length,
      column,
      by,
    }));

/** The facts of a case, its totals right but for the one change. */
export function factsOf({ columns, lines, totals }: Case, change?: Change): LedgerFacts {
  const own = (of: Change['of'], index: number, column: number): Cents =>
    change?.of === of && change.index === index && change.column === column ? change.by : 0n;
  const every = Array.from({ length: columns }, (_, column) => column);
  return {
    columns: every.map((column) => ({ heading: `תקציב ${String(2020 + column)}`, purpose: 'budget' })),
    main: columns - 1,
    lines: lines.map(({ code, amounts }, index): LedgerLine => ({
      account: readAccountCode(code),
      written: code,
      name: code,
      amounts: amounts.map((amount, column) => exact(amount + own('line', index, column))),
    })),
    totals: totals.map(({ label, named, formula, after, lines: added }, index): LedgerTotal => ({
      label,
      ...named,
      after,
      ...(formula && { covers: runsOf(added) }),
      amounts: every.map((column) =>
        exact(
          added.reduce((sum, line) => sum + (lines[line]?.amounts[column] ?? 0n), 0n) +
            own('total', index, column),
        ),
      ),
    })),
    unit: 'nis',
    signs: 'positive',
  };
}
