import type { IsoDate } from '../../core/dated.js';
import { readModelTable } from '../../quota/model/table.js';
import { recommendedModel } from '../../quota/parameters.js';
import type { QuotaModel } from '../../quota/types.js';
import { rewriteCalls } from '../formula/calls.js';
import { parseArea } from '../address.js';
import type { MembersTable } from '../members/types.js';
import type { Area, Snapshot } from '../snapshot.js';

/** The model argument of a quota formula: blank where it has none, undefined where the formula is none of ours. */
function modelArgument(formula: string): string | undefined {
  let found: string | undefined;
  rewriteCalls(formula, ({ name, args }) => {
    if (name === 'CLUSTERQUOTA' || name === 'CLUSTERQUOTAS') found = args[3] ?? '';
    return undefined;
  });
  return found;
}

const unquoted = (sheet: string): string => sheet.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");

/** Where a table of parameters stands. */
export interface ModelPlace {
  readonly sheet: string;
  readonly area: Area;
}

function placeIn(snapshot: Snapshot, from: string, reference: string): ModelPlace | undefined {
  const bang = reference.lastIndexOf('!');
  const sheet = bang < 0 ? from : unquoted(reference.slice(0, bang));
  const area = parseArea(reference.slice(bang + 1));
  return area && snapshot.sheets.some(({ name }) => name === sheet) ? { sheet, area } : undefined;
}

function tableAt(snapshot: Snapshot, { sheet, area }: ModelPlace): QuotaModel | undefined {
  const { top, left, bottom, right } = area;
  const rows = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.rows.slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, over) => row[left + over]?.value ?? null));
  const model = rows && readModelTable(rows);
  return model?.ok ? model.value : undefined;
}

/** What all quotas of a table name as their model: blank where they name none, undefined where they are not all alike. */
function argumentOf(table: MembersTable): string | undefined {
  const models = new Set<string | undefined>();
  for (const { numbers } of table.rows) {
    const formula = numbers.quota?.formula;
    models.add(formula === undefined ? undefined : modelArgument(formula));
  }
  return models.size === 1 ? [...models][0] : undefined;
}

/** Where the one table of parameters stands that a table's own quotas are computed by. */
export function arrangementPlace(table: MembersTable, snapshot: Snapshot): ModelPlace | undefined {
  const argument = argumentOf(table);
  return argument === undefined || argument === '' ? undefined : placeIn(snapshot, table.sheet, argument);
}

/**
 * The arrangement by which a table's own quotas are computed, where all of them are by formulas of ours over one table of
 * parameters, or over none (the recommended model). Undefined where the sheet does not show it.
 */
export function arrangementOf(table: MembersTable, snapshot: Snapshot, on: IsoDate): QuotaModel | undefined {
  const argument = argumentOf(table);
  if (argument === undefined) return undefined;
  const place = argument === '' ? undefined : placeIn(snapshot, table.sheet, argument);
  if (argument !== '') return place && tableAt(snapshot, place);
  const recommended = recommendedModel(on);
  return recommended.ok ? recommended.value : undefined;
}
