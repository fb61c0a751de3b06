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
import { councilPart } from './council.js';
import { rotationPart } from './rotation.js';
import { committeesPart } from './committees.js';
import { delegationsPart } from './delegations.js';
import { powersPart } from './powers.js';
import { activitiesPart } from './activities.js';
import { feesPart } from './fees.js';
import { tendersPart } from './tenders.js';
import { contractsPart } from './contracts.js';
import { transfersPart } from './transfers.js';
import { salesPart } from './sales.js';
import { joiningPart } from './joining.js';
import { leavingPart } from './leaving.js';
import { settlementPart } from './settlement.js';

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
  council: councilPart,
  rotation: rotationPart,
  committees: committeesPart,
  delegations: delegationsPart,
  powers: powersPart,
  activities: activitiesPart,
  fees: feesPart,
  tenders: tendersPart,
  contracts: contractsPart,
  transfers: transfersPart,
  sales: salesPart,
  joining: joiningPart,
  leaving: leavingPart,
  settlement: settlementPart,
};

export const TABLE_PARTS = Object.keys(TABLES) as readonly TablePart[];
