import { ownCalls } from '../formula/own-calls.js';
import { rewriteCalls, type Call } from '../formula/calls.js';
import { parseReference } from '../formula/references.js';
import type { Area, SheetSnapshot } from '../snapshot.js';

/** Functions of ours that answer with one value, whatever they are given. */
const SINGLE: ReadonlySet<string> = new Set([
  'CLUSTERQUOTA',
  'CLUSTERQUOTATOTAL',
  'CLUSTERTARIFF',
  'CLUSTERAUTHORITY',
  'CLUSTERCHAPTERSUM',
  'CLUSTERTENDERROOM',
  'CLUSTERMAJORITY',
  'CLUSTERCANJOIN',
  'CLUSTERCANLEAVE',
  'CLUSTERTERMEND',
]);

/** Headings over A, B, C, D, per resident, variable part and quota. */
const PARTS = { height: 2, width: 7 };

/** The cells that a formula of ours fills, its own first; undefined where nobody knows. */
export interface Fills {
  readonly area: Area | undefined;
  /** `entered`: with Ctrl+Shift+Enter, for just these cells. */
  readonly array: boolean | 'entered';
}

const wholeCall = (formula: string): Call | undefined => {
  let found: Call | undefined;
  rewriteCalls(formula, (call) => {
    if (call.whole) found = call;
    return undefined;
  });
  return found;
};

function sizeOf(formula: string): { readonly height: number; readonly width: number } | undefined {
  if (ownCalls(formula).every((name) => SINGLE.has(name))) return { height: 1, width: 1 };
  const call = wholeCall(formula);
  if (call?.name === 'CLUSTERQUOTAPARTS') return PARTS;
  const reference = call?.name === 'CLUSTERQUOTAS' ? parseReference(call.args[0] ?? '') : undefined;
  if (!reference || reference.spilled) return undefined;
  const { top, left, bottom, right } = reference.area;
  return { height: bottom - top + 1, width: right - left + 1 };
}

/** The cells that a formula would fill, by its arguments; undefined where they do not say. */
export function reachOf(row: number, column: number, formula: string): Area | undefined {
  const size = sizeOf(formula);
  return size && { top: row, left: column, bottom: row + size.height - 1, right: column + size.width - 1 };
}

export function fillsOf(sheet: SheetSnapshot, row: number, column: number, formula: string): Fills {
  const known = sheet.arrays?.find(({ top, left }) => top === row && left === column);
  if (known) {
    const { top, left, bottom, right, dynamic } = known;
    return { area: { top, left, bottom, right }, array: dynamic === false ? 'entered' : true };
  }
  if (sheet.arrays) return { area: { top: row, left: column, bottom: row, right: column }, array: false };
  const area = reachOf(row, column, formula);
  return { area, array: area !== undefined && (area.bottom > row || area.right > column) };
}
