import { createExcelPort } from '../excel/excel.js';
import { onCommand } from '../excel/ready.js';
import { COMPUTE_QUOTAS, computeSelection } from './compute-selection.js';
import { mailbox } from './mailbox.js';

export function wireCommands(): void {
  onCommand(COMPUTE_QUOTAS, () => computeSelection(createExcelPort(), mailbox));
}
