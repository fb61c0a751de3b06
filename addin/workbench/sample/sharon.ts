import { loadTemplates, type Result } from '../../../lib/index.js';
import { planEdits, writeWorkbook, type WorkbookEdits, type XlsxProblem } from '../../../lib/xlsx/index.js';
import { moneyRows, MONEY_SHEETS, MONEY_TITLE, MONEY_YEAR } from './budget.js';
import { governanceRows, GOVERNANCE_SHEETS } from './governance.js';
import { MEMBERS, membersCells, membersSheet } from './members.js';
import { SOURCES, sourcesCells, sourcesSheet } from './sources.js';

export const SAMPLE_NAME = 'sharon.xlsx';

/** The sheets of the cluster's money and of its council as a cluster would have them: made from the templates, and filled in. */
async function templateSheets(): Promise<readonly WorkbookEdits[]> {
  const { planTemplate } = await loadTemplates();
  const rows = { ...moneyRows(), ...governanceRows() };
  return [...MONEY_SHEETS, ...GOVERNANCE_SHEETS].map((name) => {
    const existing = [MEMBERS, SOURCES];
    const options = { year: MONEY_YEAR, title: MONEY_TITLE, existing, rows };
    const { plan, resultOf } = planTemplate(name, 'he', options);
    return planEdits(plan, resultOf);
  });
}

/**
 * The Sharon cluster's workbook: its fifteen members with published figures and live quotas, a budget and a council with
 * illustrative figures and one fault of each family in them, and where the published figures come from.
 */
export async function sharonWorkbook(): Promise<Result<Uint8Array, XlsxProblem>> {
  const filled = await templateSheets();
  return writeWorkbook(null, {
    addSheets: [membersSheet, ...filled.flatMap(({ addSheets = [] }) => addSheets), sourcesSheet],
    changes: [membersCells(), ...filled.flatMap(({ changes = [] }) => changes), sourcesCells()],
  });
}
