import type { TablePart } from '../cluster-book/types.js';

/** What of a table goes out to an authority. */
export interface PartRoles {
  /** What names a row beside its authority; set where the cluster issued the row, free in rows that the authority adds. */
  readonly key: readonly string[];
  /** What the authority says of itself. All else is the cluster's, and comes back as it went out or is not taken. */
  readonly theirs: readonly string[];
  /** The authority may add rows of its own. */
  readonly grows: boolean;
}

/** Tables of a cluster's workbook that have a column for the authority, without the cluster's own budget. */
export const RETURN_PARTS = {
  contributions: { key: [], theirs: ['inAuthority', 'note'], grows: false },
  agreements: {
    key: ['service'],
    theirs: ['participation', 'signed', 'from', 'to', 'note'],
    grows: true,
  },
  council: {
    key: [],
    theirs: ['representative', 'role', 'employee', 'elected', 'from', 'to', 'justification', 'note'],
    grows: false,
  },
  rotation: { key: ['from'], theirs: ['employee', 'representative', 'note'], grows: false },
  delegations: {
    key: ['subject'],
    theirs: ['kind', 'proposal', 'authorityDecision', 'authorityNotice', 'releaseRequest', 'note'],
    grows: true,
  },
  powers: {
    key: ['subject'],
    theirs: [
      'request',
      'proposal',
      'plenary',
      'plan',
      'planGoals',
      'planBudget',
      'planOperation',
      'area',
      'note',
    ],
    grows: true,
  },
  activities: { key: ['name'], theirs: ['source', 'reference', 'from', 'to', 'note'], grows: true },
  contracts: {
    key: ['name'],
    theirs: [
      'party',
      'supplier',
      'object',
      'on',
      'amount',
      'amountWith',
      'amountWithout',
      'vat',
      'tender',
      'exemption',
      'note',
    ],
    grows: true,
  },
  transfers: {
    key: ['contract'],
    theirs: ['madeOn', 'joinedOn', 'authorityConsent', 'supplierConsent', 'note'],
    grows: true,
  },
  sales: { key: ['goods'], theirs: ['object', 'price', 'soldOn', 'note'], grows: true },
  joining: { key: [], theirs: ['proposal', 'plenary', 'request', 'copy', 'note'], grows: false },
  leaving: { key: [], theirs: ['authorityDecision', 'request', 'note'], grows: false },
  settlement: { key: ['name'], theirs: ['note'], grows: false },
} as const satisfies Partial<Record<TablePart, PartRoles>>;

export type ReturnPart = keyof typeof RETURN_PARTS;

export const isReturnPart = (part: string | undefined): part is ReturnPart =>
  part !== undefined && Object.hasOwn(RETURN_PARTS, part);

export const rolesOf = (part: ReturnPart): PartRoles => RETURN_PARTS[part];

/** A column, by its field and, of evidence, whether it is the date: `signed`, `signed/date`. */
export const fieldOf = (column: string): string => column.split('/')[0] ?? column;

export const isKey = (part: ReturnPart, column: string): boolean =>
  rolesOf(part).key.includes(fieldOf(column));

export const isTheirs = (part: ReturnPart, column: string): boolean =>
  rolesOf(part).theirs.includes(fieldOf(column));
