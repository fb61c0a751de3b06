import type { TableSpec } from '../spec.js';
import type { TablePart } from '../types.js';
import { agreementsPart } from './agreements.js';
import { budgetPart } from './budget.js';
import { commitmentsPart } from './commitments.js';
import { contributionsPart } from './contributions.js';
import { donationsPart } from './donations.js';
import { loansPart } from './loans.js';
import { projectsPart } from './projects.js';
import { reportsPart } from './reports.js';

/** Every table of the cluster's workbook, in the order in which a new workbook has them. */
export const TABLES: { readonly [P in TablePart]: TableSpec<P> } = {
  budget: budgetPart,
  contributions: contributionsPart,
  agreements: agreementsPart,
  commitments: commitmentsPart,
  loans: loansPart,
  donations: donationsPart,
  projects: projectsPart,
  reports: reportsPart,
};

export const TABLE_PARTS = Object.keys(TABLES) as readonly TablePart[];
