import { readMembers, type Registry, type Snapshot } from '../../../lib/index.js';
import { troublesIn } from './explain/troubles.js';
import type { Reading } from './pane.js';

/** What the pane makes of a workbook: the tables that it recognises, and the formulas of ours that show errors. */
export function readWorkbook(
  snapshot: Snapshot,
  registry: Registry | undefined,
): Extract<Reading, { phase: 'read' }> {
  return {
    phase: 'read',
    snapshot,
    tables: readMembers(snapshot, registry ?? null).tables,
    troubles: troublesIn(snapshot, registry),
  };
}
