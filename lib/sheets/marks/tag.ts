import type { ConditionalLine, ConditionalLook, FormulaFormat } from '../conditional.js';
import type { MarkSeverity } from '../plan.js';
import type { Area } from '../snapshot.js';

/** From the worst on. */
export const MARK_SEVERITIES: readonly MarkSeverity[] = ['breached', 'undetermined', 'advisory'];

const look = (fill: string, color: string, style: ConditionalLine['style']): Required<ConditionalLook> => {
  const line = { style, color };
  return { fill, color, lines: { left: line, right: line, top: line, bottom: line } };
};

/**
 * Colours that stay apart without red and green, without blue, and in grey; each has a line of its own, too. Nothing is bold:
 * a number that just fits its column would turn into crosses.
 */
export const MARK_LOOKS: Readonly<Record<MarkSeverity, Required<ConditionalLook>>> = {
  breached: look('#F4A9A0', '#6B0000', 'solid'),
  undetermined: look('#FFF1A8', '#4D3B00', 'dashed'),
  advisory: look('#BFD9F2', '#0B3A66', 'dotted'),
};

/** Always true, refers to no cell, and says whose it is: the text of a number is 0. */
export const markFormula = (severity: MarkSeverity): string => `=N("eshkol:${severity}")=0`;

/** What a conditional format marks, by its formula; undefined where it is not a mark of ours. */
export function markedAs(formula: string): MarkSeverity | undefined {
  const severity = /^=?\s*N\(\s*"eshkol:([a-z]+)"\s*\)\s*=\s*0\s*$/i.exec(formula)?.[1];
  return MARK_SEVERITIES.find((known) => known === severity);
}

/** A mark as the conditional format that it becomes. */
export const markFormat = (severity: MarkSeverity, areas: readonly Area[]): FormulaFormat => ({
  areas,
  formula: markFormula(severity),
  look: MARK_LOOKS[severity],
});
