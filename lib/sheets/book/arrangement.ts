import type { IsoDate } from '../../core/dated.js';
import { readModelTable } from '../../quota/model/table.js';
import { recommendedModel } from '../../quota/parameters.js';
import type { QuotaModel } from '../../quota/types.js';
import { rewriteCalls } from '../formula/calls.js';
import { parseArea } from '../address.js';
import type { MembersTable } from '../members/types.js';
import type { SheetSnapshot, Snapshot } from '../snapshot.js';

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

function tableAt(snapshot: Snapshot, from: string, reference: string): QuotaModel | undefined {
  const bang = reference.lastIndexOf('!');
  const name = bang < 0 ? from : unquoted(reference.slice(0, bang));
  const sheet: SheetSnapshot | undefined = snapshot.sheets.find((candidate) => candidate.name === name);
  const area = parseArea(reference.slice(bang + 1));
  if (!sheet || !area) return undefined;
  const { top, left, bottom, right } = area;
  const rows = sheet.rows
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, over) => row[left + over]?.value ?? null));
  const model = readModelTable(rows);
  return model.ok ? model.value : undefined;
}

/**
 * The arrangement by which a table's own quotas are computed, where all of them are by formulas of ours over one table of
 * parameters, or over none (the recommended model). Undefined where the sheet does not show it.
 */
export function arrangementOf(table: MembersTable, snapshot: Snapshot, on: IsoDate): QuotaModel | undefined {
  const models = new Set<string | undefined>();
  for (const { numbers } of table.rows) {
    const formula = numbers.quota?.formula;
    models.add(formula === undefined ? undefined : modelArgument(formula));
  }
  const [argument] = models;
  if (models.size !== 1 || argument === undefined) return undefined;
  if (argument !== '') return tableAt(snapshot, table.sheet, argument);
  const recommended = recommendedModel(on);
  return recommended.ok ? recommended.value : undefined;
}
