import { recommendedModel } from '../../quota/parameters.js';
import type { QuotaModel } from '../../quota/types.js';
import type { MembersTable } from '../members/types.js';
import { arrangementOf } from './arrangement.js';
import { chosenMembers } from './quotas.js';
import type { BookCheck, SheetReading } from './types.js';

/** Whose quotas a book speaks of, and by which arrangement they are computed. */
export interface QuotaBasis {
  readonly table: MembersTable;
  readonly model: QuotaModel;
  /** The book shows the arrangement; otherwise it is the recommended model of the day. */
  readonly shown: boolean;
}

/** Undefined where no sheet has a table of members, or no recommended model is in force on the day of the check. */
export function quotaBasis({ sheets, facts, request: { snapshot, on } }: BookCheck): QuotaBasis | undefined {
  const tables = sheets.flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'members'));
  const table = chosenMembers(tables as readonly SheetReading<MembersTable>[])?.facts;
  if (!table) return undefined;
  const shown = facts.quota?.model ?? arrangementOf(table, snapshot, on);
  if (shown) return { table, model: shown, shown: true };
  const recommended = recommendedModel(on);
  return recommended.ok ? { table, model: recommended.value, shown: false } : undefined;
}
