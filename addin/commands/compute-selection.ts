import type { ExcelPort } from '../excel/port.js';
import type { Mailbox } from './mailbox.js';

/** The function name that the manifest's button and cell menu ask for. */
export const COMPUTE_QUOTAS = 'computeQuotas';

/**
 * "Compute quotas for the selection". The command itself writes nothing: what would be written, or why it cannot be,
 * stands in the pane.
 */
export async function computeSelection(
  port: Pick<ExcelPort, 'selection' | 'showPane'>,
  mailbox: Mailbox,
): Promise<void> {
  mailbox.post({ ask: 'compute-selection', selection: await port.selection() });
  // A host without the call leaves the pane where it is; what was asked for waits in it.
  await port.showPane().catch(() => undefined);
}
