import type { Result } from '../../../lib/index.js';
import { writeWorkbook, type XlsxProblem } from '../../../lib/xlsx/index.js';
import { membersCells, membersSheet } from './members.js';
import { sourcesCells, sourcesSheet } from './sources.js';

export const SAMPLE_NAME = 'sharon.xlsx';

/** The Sharon cluster's workbook: its fifteen members with published figures and live quotas, and where they come from. */
export const sharonWorkbook = (): Promise<Result<Uint8Array, XlsxProblem>> =>
  writeWorkbook(null, {
    addSheets: [membersSheet, sourcesSheet],
    changes: [membersCells(), sourcesCells()],
  });
