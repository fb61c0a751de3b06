import type { TablePart } from '../types.js';

/** Lists that offices keep in words of their own: on the council, powers, tenders and membership no form is prescribed. */
export const GOVERNANCE_PARTS = [
  'council',
  'rotation',
  'committees',
  'delegations',
  'powers',
  'activities',
  'fees',
  'tenders',
  'contracts',
  'transfers',
  'sales',
  'joining',
  'leaving',
  'settlement',
] as const satisfies readonly TablePart[];

export type GovernancePart = (typeof GOVERNANCE_PARTS)[number];
