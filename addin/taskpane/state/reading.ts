import { readMembers, type Registry, type Snapshot } from '../../../lib/index.js';
import { hasFailures } from './explain/ours.js';
import type { Reading } from './pane.js';

/**
 * What the pane makes of a workbook: the tables that it recognises, and the formulas of ours that show errors.
 * What explains errors is fetched when there are any.
 */
export async function readWorkbook(
  snapshot: Snapshot,
  registry: Registry | undefined,
): Promise<Extract<Reading, { phase: 'read' }>> {
  const { tables } = readMembers(snapshot, registry ?? null);
  if (!hasFailures(snapshot)) return { phase: 'read', snapshot, tables, troubles: [] };
  const { troublesIn } = await import('./explain/troubles.js');
  return { phase: 'read', snapshot, tables, troubles: await troublesIn(snapshot, registry) };
}
