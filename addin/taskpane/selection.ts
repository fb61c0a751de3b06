import { planSelection, type Language, type Plan, type Result, type Snapshot } from '../../lib/index.js';
import type { Selection } from '../excel/port.js';
import type { PaneProblem } from './words/voice.js';

/** Quotas beside what is selected. Fetched when a command asks, which most visits to the pane never do. */
export function selectionPlan(
  { sheets }: Snapshot,
  { sheet, area }: Selection,
  language: Language,
): Result<Plan, PaneProblem> {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return { ok: false, problems: [{ code: 'sheet-missing', facts: { sheet } }] };
  const planned = planSelection({ language, sheet: found, area });
  return planned.ok ? { ok: true, value: planned.value.plan } : planned;
}
