import { isOwnFunction } from './own-functions.js';
import { tokens, type Token } from './tokens.js';

/** Before a formula is taken apart: most formulas of a workbook are not ours. */
const MAY = /(?:CLUSTER|TWIN|NETWORK)[A-Z]+\(/i;

/**
 * The name that an operand calls: `_xldudf_ClusterQuota`, `[2]!_xldudf_CLUSTERQUOTA` and `'C:\…\eshkol.xlam'!CLUSTERQUOTA`, which a file or
 * another computer's add-in says, are all CLUSTERQUOTA. Undefined where it is none of ours.
 */
function ownName(operand: string): string | undefined {
  const name = operand
    .slice(operand.lastIndexOf('!') + 1)
    .replace(/^_xldudf_/i, '')
    .toUpperCase();
  return isOwnFunction(name) ? name : undefined;
}

const isCalled = (all: readonly Token[], at: number): boolean =>
  all[at]?.kind === 'operand' && all[at + 1]?.kind === 'open';

/** Names of our functions that a formula calls, in the order in which they stand; none where it calls none. */
export function ownCalls(formula: string): readonly string[] {
  if (!MAY.test(formula)) return [];
  const all = tokens(formula);
  return all.flatMap(({ text }, at) => (isCalled(all, at) ? (ownName(text) ?? []) : []));
}

/** The same formula with our functions under their plain names; unchanged, to the letter, where they are already. */
export function plainCalls(formula: string): string {
  if (!MAY.test(formula)) return formula;
  const all = tokens(formula);
  return all
    .map(({ text }, at) => {
      const name = isCalled(all, at) ? ownName(text) : undefined;
      return name === undefined || text.toUpperCase() === name ? text : name;
    })
    .join('');
}
