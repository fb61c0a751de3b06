import type { Money } from '../../core/money.js';
import { sumKnown } from '../known-sum.js';
import type { ProjectMoney } from './facts.js';

/** The sum of a project's receipts or payments; undefined where they are not given, or one of them could not be read. */
export function total(moneys: readonly ProjectMoney[] | undefined): Money | undefined {
  if (!moneys) return undefined;
  const { known, missing } = sumKnown(moneys.map(({ amount }) => amount));
  return missing > 0 ? undefined : known;
}
