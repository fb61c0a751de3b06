import { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { BUDGET_SIDES, type BudgetSide } from '../../model/budget-side.js';
import { NIS_IN } from '../../model/money-unit.js';
import { chartEntry } from '../accounts/chart.js';
import { chapterOfLine } from './chapter-sums.js';
import type { LedgerFacts, LedgerLine } from './facts.js';
import { sideOfLine, turned } from './sides.js';
import type { ComparisonProblem, LedgerComparison, Moved } from './sums-types.js';

type Which = 'old' | 'new';

/** One budget of the two: a column of a ledger. */
interface Budget {
  readonly which: Which;
  readonly ledger: LedgerFacts;
  readonly column: number | null;
}

interface Tally {
  old: Exact | null;
  new: Exact | null;
}

interface AccountTally extends Tally {
  readonly account: string;
  readonly chapter: string;
  readonly side: BudgetSide | undefined;
  readonly names: { [which in Which]?: string };
  readonly lines: { readonly [which in Which]: number[] };
}

const ZERO = new Exact(0);

function moved({ old, new: now }: Tally): Moved {
  const change = (now ?? ZERO).minus(old ?? ZERO);
  const percent =
    old === null || old.isZero()
      ? null
      : change.div(old.abs()).mul(100).toDecimalPlaces(2, Exact.ROUND_HALF_UP);
  const became =
    old === null ? 'appeared' : now === null ? 'disappeared' : change.isZero() ? 'same' : 'changed';
  return { old, new: now, change, percent, became };
}

/** By the size of the change; equal ones in the order of their codes, so that the same sheets give the same list. */
const largestFirst =
  <M extends Moved>(code: (moved: M) => string) =>
  (a: M, b: M): number =>
    b.change.abs().comparedTo(a.change.abs()) || (code(a) < code(b) ? -1 : 1);

function add(tally: Tally, which: Which, amount: Exact | null): void {
  if (amount) tally[which] = (tally[which] ?? ZERO).plus(amount);
}

function tallyInto<K, T extends Tally>(map: Map<K, T>, key: K, make: () => T): T {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const empty = (): Tally => ({ old: null, new: null });

/** The one way in which a code is written; as the sheet has it where it cannot be read. */
const codeOf = ({ account, written }: LedgerLine): string =>
  account.ok ? account.value.code : written.trim();

function accountsOf(budgets: readonly Budget[], unit: 'nis' | 'none'): readonly AccountTally[] {
  const accounts = new Map<string, AccountTally>();
  for (const { which, ledger, column } of budgets) {
    const times = unit === 'nis' && ledger.unit ? NIS_IN[ledger.unit] : 1;
    for (const [index, line] of ledger.lines.entries()) {
      const account = codeOf(line);
      const side = sideOfLine(line, ledger);
      const tally = tallyInto(accounts, account, () => ({
        ...empty(),
        account,
        chapter: chapterOfLine(line),
        side,
        names: {},
        lines: { old: [], new: [] },
      }));
      tally.names[which] ??= line.name;
      const printed = line.amounts[column ?? -1] ?? null;
      // A line that is blank in this column, of a sheet with several, is no line of its budget.
      if (printed === null) continue;
      tally.lines[which].push(index);
      add(tally, which, printed.mul(times * turned(side, ledger)));
    }
  }
  return [...accounts.values()].filter((tally) => tally.old !== null || tally.new !== null);
}

function refusal({ which, ledger, column }: Budget): ComparisonProblem | undefined {
  if (column === null || !ledger.columns[column]) {
    return { code: 'compare-column-unknown', facts: { budget: which } };
  }
  const unread = (ledger.unreadAmounts ?? []).filter(([, at]) => at === column);
  const [first] = unread;
  if (!first) return undefined;
  const line = ledger.lines[first[0]];
  return {
    code: 'compare-amount-unread',
    facts: { budget: which, account: line ? codeOf(line) : '', count: unread.length },
  };
}

function compare(old: Budget, now: Budget): Result<LedgerComparison, ComparisonProblem> {
  const [first, ...more] = [old, now].flatMap((budget) => refusal(budget) ?? []);
  if (first) return fail(first, ...more);
  if ((old.ledger.unit === null) !== (now.ledger.unit === null)) {
    const budget = old.ledger.unit === null ? 'old' : 'new';
    return fail({ code: 'compare-unit-unknown', facts: { budget } });
  }
  const unit = old.ledger.unit === null ? 'none' : 'nis';
  const accounts = accountsOf([old, now], unit);
  const chapters = new Map<string, Tally & { side: BudgetSide | undefined }>();
  const sides = new Map<BudgetSide, Tally>();
  for (const { chapter, side, ...amounts } of accounts) {
    const ofChapter = tallyInto(chapters, chapter, () => ({ ...empty(), side }));
    const ofSide = side && tallyInto(sides, side, empty);
    for (const which of ['old', 'new'] as const) {
      add(ofChapter, which, amounts[which]);
      if (ofSide) add(ofSide, which, amounts[which]);
    }
  }
  return ok({
    unit,
    chapters: [...chapters]
      .map(([chapter, { side, ...tally }]) => {
        const name = chartEntry(chapter)?.he;
        return { chapter, ...(name !== undefined && { name }), ...(side && { side }), ...moved(tally) };
      })
      .sort(largestFirst(({ chapter }) => chapter)),
    accounts: accounts
      .map(({ account, side, names, lines, ...tally }) => ({
        account,
        name: names.new ?? names.old ?? '',
        ...(side && { side }),
        oldLines: lines.old,
        newLines: lines.new,
        ...moved(tally),
      }))
      .sort(largestFirst(({ account }) => account)),
    sides: Object.fromEntries(
      BUDGET_SIDES.flatMap((side) => {
        const tally = sides.get(side);
        return tally ? [[side, moved(tally)]] : [];
      }),
    ),
  });
}

/**
 * Two years of an account-level budget, each in the column that its sheet is checked by, account by account and chapter by chapter.
 * Each side is positive, whatever signs its sheet writes; amounts are in NIS, so that sheets of different units can be compared, or as
 * printed where neither states its unit. Exact; nothing is left out: a budget with amounts that could not be read is refused.
 */
export const compareLedgers = (
  old: LedgerFacts,
  now: LedgerFacts,
): Result<LedgerComparison, ComparisonProblem> =>
  compare({ which: 'old', ledger: old, column: old.main }, { which: 'new', ledger: now, column: now.main });

/** Two columns of one ledger, such as last year's budget and this year's, in the same way; `from` and `to` are indices into `columns`. */
export const compareColumns = (
  ledger: LedgerFacts,
  from: number,
  to: number,
): Result<LedgerComparison, ComparisonProblem> =>
  compare({ which: 'old', ledger, column: from }, { which: 'new', ledger, column: to });
