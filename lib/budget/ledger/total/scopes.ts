import type { BudgetSide } from '../../../model/budget-side.js';
import type { Run } from '../column-sums.js';
import type { LedgerFacts, LedgerTotal } from '../facts.js';
import type { Lines } from '../lines.js';
import { clipped, linesIn, merged, sameRuns } from '../runs.js';
import { namesPart, type Label } from './label.js';

/** What a total may add up. */
export interface Scope {
  /** How it was come by: totals of one kind in a sheet have one. */
  readonly kind:
    | 'formula'
    | 'level'
    | 'side'
    | 'whole'
    | 'above'
    | 'since'
    | 'section'
    | 'label'
    | 'tail'
    | 'difference'
    | 'totals';
  readonly runs: readonly Run[];
  /** Taken away: payments, where a total is receipts less payments. */
  readonly less?: readonly Run[];
  /** Totals in place of lines, indices into the ledger's. */
  readonly totals?: readonly number[];
}

/** A total among the others of its ledger. */
export interface Placed {
  readonly index: number;
  readonly total: LedgerTotal;
  readonly label: Label;
  /** All totals of the ledger, this one too. */
  readonly all: readonly Placed[];
}

const span = (from: number, to: number): readonly Run[] => (from < to ? [[from, to - 1]] : []);

/** How many lines stand above the last earlier total that passes; 0 where there is none. */
function sinceLast({ index, all, total }: Placed, passes: (other: Placed) => boolean): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = all[at];
    if (other && other.total.after <= total.after && passes(other)) return other.total.after;
  }
  return 0;
}

/** Where its section begins: the last total above it that stands above other lines. */
const sectionStart = (placed: Placed): number =>
  sinceLast(placed, ({ total: { after } }) => after < placed.total.after);

/** Different scopes that are not empty, as first come. */
export function distinct(scopes: readonly Scope[]): readonly Scope[] {
  const found: Scope[] = [];
  for (const scope of scopes) {
    if (scope.runs.length === 0 && !scope.totals?.length) continue;
    const known = found.some(
      ({ runs, less, totals }) =>
        !less && !scope.less && !totals && !scope.totals && sameRuns(runs, scope.runs),
    );
    if (!known) found.push(scope);
  }
  return found;
}

/**
 * Lines of a level or side: all of the sheet, those above, those since the last total of the same; and the same with lines of the
 * section whose code cannot be read.
 */
function variants(
  kind: 'level' | 'side',
  lines: Lines,
  runs: readonly Run[],
  placed: Placed,
  isSame: (other: Placed) => boolean,
): readonly Scope[] {
  const { after } = placed.total;
  const repeated = placed.all.filter(isSame).length > 1;
  const above = clipped(runs, 0, after);
  const since = clipped(runs, sinceLast(placed, isSame), after);
  const found = repeated ? [since, above, runs] : [runs, above];
  const unplaced = clipped(lines.unplaced, sectionStart(placed), after);
  const wider = unplaced.length === 0 ? [] : found.map((each) => merged([...each, ...unplaced]));
  return [...found, ...wider].map((each) => ({ kind, runs: each }));
}

/** Digits as a label may write them: with zeros at the end, or with the 1 that whole codes begin with. */
function prefixes(digits: string, lines: Lines): readonly string[] {
  const shorter = [digits, digits.replace(/0+$/, '')].filter((each) => lines.level(each).length > 0);
  if (shorter.length > 0 || !/^1\d\d/.test(digits)) return [...new Set(shorter)];
  return lines.level(digits.slice(1)).length > 0 ? [digits.slice(1)] : [];
}

function levelScopes(digits: string, lines: Lines, placed: Placed): readonly Scope[] {
  const isSame = ({ total }: Placed): boolean => total.digits === digits;
  return prefixes(digits, lines).flatMap((prefix) =>
    variants('level', lines, lines.level(prefix), placed, isSame),
  );
}

function sideScopes(side: BudgetSide, lines: Lines, placed: Placed): readonly Scope[] {
  const isSame = ({ total, label }: Placed): boolean =>
    total.side === side && total.digits === undefined && label.plain;
  const onlyOne = lines.ledger.side === side ? ([{ kind: 'whole', runs: lines.all }] as const) : [];
  return [...variants('side', lines, lines.sides[side], placed, isSame), ...onlyOne];
}

/** Receipts less payments, on a sheet that writes both with one sign; with two signs it is the sum of all lines. */
function difference(lines: Lines): readonly Scope[] {
  const [runs, less] = [lines.sides.income, lines.sides.expenditure];
  return lines.ledger.signs !== 'payments-negative' && runs.length > 0 && less.length > 0
    ? [{ kind: 'difference', runs, less }]
    : [];
}

/** Whether a total stands under another: of a finer level, under a side whatever is none, under all of a sheet whatever is not that. */
function isUnder({ total, label }: Placed, { total: { digits, side } }: Placed): boolean {
  if (digits !== undefined) {
    return total.digits !== undefined && total.digits !== digits && total.digits.startsWith(digits);
  }
  const ofSide = total.digits === undefined && total.side !== undefined;
  return !label.grand && (side === undefined || !ofSide);
}

/** The lines of a total by where it stands: since the last total that is not under it. */
export const sectionOf = (placed: Placed): Scope => ({
  kind: 'since',
  runs: span(
    sinceLast(placed, (other) => !isUnder(other, placed)),
    placed.total.after,
  ),
});

function wholeScopes(lines: Lines, placed: Placed): readonly Scope[] {
  const { after } = placed.total;
  const since = sinceLast(placed, ({ label }) => label.grand);
  return [
    { kind: 'whole', runs: lines.all },
    { kind: 'above', runs: span(0, after) },
    { kind: 'label', runs: span(since, after) },
    ...difference(lines),
  ];
}

/**
 * What a total adds up by its own words, likeliest first: a level of the chart, a side, everything. Empty where they do not settle it.
 * Those of `11 סה"כ שכר` or `סה"כ הכנסות עצמיות` name a part of which nothing else is known.
 */
export function labelScopes(lines: Lines, placed: Placed): readonly Scope[] {
  const { total, label, all } = placed;
  const { digits, side } = total;
  if (digits !== undefined) {
    const other = side !== undefined && side !== (digits < '6' ? 'income' : 'expenditure');
    return other || namesPart(total.label) ? [] : distinct(levelScopes(digits, lines, placed));
  }
  if (!label.plain) return [];
  if (side !== undefined) return distinct(sideScopes(side, lines, placed));
  return label.grand || all.length === 1 ? distinct(wholeScopes(lines, placed)) : [];
}

/** More would only find sums that are equal by chance. */
const MOST_SECTIONS = 40;

/** From an earlier total to this one, the nearest first. */
function* sections({ all, index, total: { after } }: Placed): Generator<Scope> {
  let nearest = after;
  let count = 0;
  for (let at = index - 1; at >= 0 && count < MOST_SECTIONS; at -= 1) {
    const start = all[at]?.total.after ?? 0;
    if (start >= nearest) continue;
    yield { kind: count === 0 ? 'since' : 'section', runs: span(start, after) };
    nearest = start;
    count += 1;
  }
}

/** The last line's levels, as far as they reach above the total. */
function tails(lines: Lines, { total: { after } }: Placed): readonly Scope[] {
  const account = lines.ledger.lines[after - 1]?.account;
  if (!account?.ok) return [];
  const { digits } = account.value;
  return [1, 2, 3, 4, 5].map((length) => ({
    kind: 'tail',
    runs: clipped(lines.level(digits.slice(0, length)), 0, after),
  }));
}

/** Totals since the last one of this label: all, or those of one level. */
function totalsAbove({ index, all, label }: Placed): readonly Scope[] {
  const before = all.slice(0, index);
  const from = before.map((other) => other.label.folded).lastIndexOf(label.folded) + 1;
  const since = before.slice(from);
  const lengths = [...new Set(since.map(({ total }) => total.digits?.length))];
  return [undefined, ...(lengths.length > 1 ? lengths : [])].map((length) => ({
    kind: 'totals',
    runs: [],
    totals: since
      .filter(({ total }) => length === undefined || total.digits?.length === length)
      .map((other) => other.index),
  }));
}

/** Everything that a total whose words do not settle it may add up, likeliest first. */
export function* possibleScopes(lines: Lines, placed: Placed): Generator<Scope> {
  yield* sections(placed);
  const { total, label } = placed;
  const last = lines.ledger.lines[total.after - 1]?.account;
  const side = total.side ?? (last?.ok ? last.value.side : undefined);
  yield { kind: 'above', runs: span(0, total.after) };
  yield {
    kind: 'label',
    runs: span(
      sinceLast(placed, (other) => other.label.folded === label.folded),
      total.after,
    ),
  };
  yield* tails(lines, placed);
  if (side) {
    yield { kind: 'side', runs: lines.sides[side] };
    yield { kind: 'side', runs: clipped(lines.sides[side], 0, total.after) };
  }
  yield { kind: 'whole', runs: lines.all };
  yield* difference(lines);
  yield* totalsAbove(placed);
}

/** The lines that its formula adds up; undefined where it has none, or one that is over no line. */
export function formulaScope({ covers = [] }: LedgerTotal, { lines }: LedgerFacts): Scope | undefined {
  const runs = merged(covers.filter(([first, last]) => first <= last && last < lines.length));
  return linesIn(runs) === 0 ? undefined : { kind: 'formula', runs };
}
