import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import type { Money } from '../../core/money.js';
import { standing, type Standing } from '../../model/evidence.js';
import { sumKnown, type KnownSum } from '../known-sum.js';
import type { ClusterBudgetFacts, ExtraCommitment } from './facts.js';
import { isRegular, placed, sideOf, standingBudget, type PlacedLine } from './lines.js';

/** What B8 counts: the lines of expenditure of the regular budget. */
export interface Spending {
  readonly lines: readonly PlacedLine[];
  readonly budget: KnownSum;
  readonly paid: KnownSum;
  readonly committed: KnownSum;
  /** Lines that may be of either side. */
  readonly unsided: number;
}

export function spendingOf({ lines }: ClusterBudgetFacts): Spending {
  const regular = placed(lines).filter(({ line }) => isRegular(line));
  const spent = regular.filter(({ line }) => sideOf(line) === 'expenditure');
  return {
    lines: spent,
    budget: sumKnown(spent.map(({ line }) => standingBudget(line))),
    paid: sumKnown(spent.map(({ line }) => line.executed)),
    committed: sumKnown(spent.map(({ line }) => line.committed)),
    unsided: regular.filter(({ line }) => sideOf(line) === undefined).length,
  };
}

/** Commitments beyond the budget: those that a decision and the minister's approval cover, and those that they may cover. */
export interface Extras {
  readonly approved: Money;
  readonly possible: Money;
  /** How many of the possible ones have no known sum: they may cover anything. */
  readonly unbounded: number;
  readonly paths: readonly Path[];
}

function lawful({ decision, approval }: ExtraCommitment, on: IsoDate): Standing {
  const both = [standing(decision, on), standing(approval, on)];
  if (both.includes('not-shown')) return 'not-shown';
  return both.includes('unknown') ? 'unknown' : 'shown';
}

export function extrasOf({ extraCommitments = [] }: ClusterBudgetFacts, on: IsoDate): Extras {
  const open = extraCommitments.filter((extra) => lawful(extra, on) !== 'not-shown');
  const shown = open.filter((extra) => lawful(extra, on) === 'shown');
  const [all, approved] = [
    sumKnown(open.map(({ amount }) => amount)),
    sumKnown(shown.map(({ amount }) => amount)),
  ];
  return {
    approved: approved.known,
    possible: all.known,
    unbounded: all.missing,
    paths: extraCommitments.map((_, index) => ['cluster', 'extraCommitments', index]),
  };
}
