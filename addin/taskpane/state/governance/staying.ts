import {
  authorityKey,
  quotasAfterLeaving,
  type Exact,
  type MembersRow,
  type QuotaBasis,
  type QuotaModel,
  type QuotasAfterLeaving,
  type SimulationMember,
} from '../../../../lib/index.js';
import { memberName } from '../members.js';

/** Rows of a sheet tell members apart, though two may be called alike. */
const keyOf = ({ row }: MembersRow): string => String(row);

export interface Staying extends QuotasAfterLeaving {
  /** By the keys of the rows. */
  readonly rows: ReadonlyMap<string, MembersRow>;
}

/** Undefined where the table does not have the authority. */
export function stayingWithout({ table, model }: QuotaBasis, leaver: string): Staying | undefined {
  const leaving = table.rows.find((row) => authorityKey(memberName(table, row)) === leaver);
  if (!leaving) return undefined;
  const members = table.rows.map((row): SimulationMember => {
    const { population, socio, periph } = row.numbers;
    return {
      key: keyOf(row),
      name: memberName(table, row),
      population: population?.value ?? null,
      socio: socio?.value ?? null,
      periph: periph?.value ?? null,
    };
  });
  const found = quotasAfterLeaving(members, keyOf(leaving), model);
  return found && { ...found, rows: new Map(table.rows.map((row) => [keyOf(row), row])) };
}

/** B of the part that a solved tariff replaces, NIS per resident. */
export function tariffOf({ parts }: QuotaModel): Exact | undefined {
  const formula = parts.find((part) => part.kind === 'formula');
  return formula?.kind === 'formula' ? formula.tariff : undefined;
}
