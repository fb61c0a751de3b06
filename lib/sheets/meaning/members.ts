import { fromDouble } from '../../core/money.js';
import type { IsoDate } from '../../core/dated.js';
import { modelTable } from '../../quota/model/table.js';
import type { QuotaModel } from '../../quota/types.js';
import { arrangementOf, arrangementPlace, type ModelPlace } from '../book/arrangement.js';
import type { SheetReading } from '../book/types.js';
import { MEMBERS_NUMBERS, type MembersRow, type MembersTable } from '../members/types.js';
import type { Snapshot } from '../snapshot.js';
import { amountValue, textValue, type FieldInfo, type Thing, type ThingTable, type Value } from './thing.js';
import type { Who } from './who.js';

function idOf({ authority, code = '', name = '' }: MembersRow, who: Who): string {
  if (authority?.ok) return `#${String(authority.value.code)}`;
  return name === '' ? `#${code}` : who.id(name);
}

/** Members by who they are, with their figures and quotas. */
export function membersTable({ sheet, facts, placeOf }: SheetReading<MembersTable>, who: Who): ThingTable {
  const own = MEMBERS_NUMBERS.filter((field) => facts.columns[field] !== undefined);
  const things = facts.rows.map((row, index): Thing => {
    const values = new Map<string, Value>();
    for (const field of own) {
      const value = row.numbers[field]?.value ?? null;
      if (value !== null) values.set(field, amountValue(fromDouble(value)));
    }
    const { name, code } = row;
    return {
      id: idOf(row, who),
      key: { ...(name !== undefined && { authority: name }), ...(code !== undefined && { code }) },
      values,
      at: (field) => placeOf(['rows', index, field ?? 'name']),
    };
  });
  return {
    what: 'members',
    sheets: [sheet],
    unit: 'nis',
    signed: true,
    fields: new Map(own.map((field): [string, FieldInfo] => [field, { money: field === 'quota' }])),
    things,
  };
}

/** `A` from 15000 on, `C` of cluster 3, the sum `T`: each parameter with its value. */
function parameterThings(model: QuotaModel, { sheet, area }: ModelPlace): readonly Thing[] {
  const rows = modelTable(model);
  const height = area.bottom - area.top + 1;
  let part = '';
  return rows.map(([parameter = '', from = '', value = ''], index): Thing => {
    const start = String(from) === '–' ? '' : String(from);
    // Parts of an arrangement follow each other, each with parameters of its own.
    if (parameter === 'part') part = `part ${start}`;
    const code = [parameter === 'part' ? '' : part, String(parameter), start]
      .filter((text) => text !== '')
      .join(' ');
    return {
      id: code,
      key: { code },
      values: new Map([
        ['value', typeof value === 'number' ? amountValue(fromDouble(value)) : textValue(value)],
      ]),
      // A heading or blank rows among them leave the table itself.
      at: () =>
        height === rows.length
          ? { sheet, row: area.top + index, column: area.right }
          : { sheet, row: area.top, column: area.left },
    };
  });
}

/** The parameters that a table's own quotas are computed by, where its formulas refer to a table of them. */
export function parametersTable(
  reading: SheetReading<MembersTable>,
  snapshot: Snapshot,
  on: IsoDate,
): ThingTable | undefined {
  const place = arrangementPlace(reading.facts, snapshot);
  const model = place && arrangementOf(reading.facts, snapshot, on);
  if (!model) return undefined;
  return {
    what: 'parameters',
    sheets: [reading.sheet],
    unit: 'nis',
    signed: true,
    fields: new Map([['value', { money: false }]]),
    things: parameterThings(model, place),
  };
}
