import type { Path } from '../../core/finding.js';
import { fold } from '../../core/text.js';
import type { SheetReading } from '../book/types.js';
import { TABLES } from '../cluster-book/parts/all.js';
import type { Field } from '../cluster-book/spec.js';
import type { Approvals, ClusterPart, TablePart } from '../cluster-book/types.js';
import { flatten } from './flatten.js';
import { identityOf } from './identity.js';
import { columnOf, type FieldInfo, type Thing, type ThingTable, type Value } from './thing.js';
import type { Who } from './who.js';

type Reading = SheetReading<ClusterPart>;
type Table = Extract<ClusterPart, { part: TablePart }>;
type Facts = Readonly<Record<string, unknown>>;

const MONEY: ReadonlySet<Field['type']> = new Set(['money', 'moneys', 'limit']);

const moneyFields = (part: TablePart): ReadonlySet<string> =>
  new Set(TABLES[part].fields.flatMap(({ id, type }) => (MONEY.has(type) ? [id] : [])));

/** Amounts are among the facts where their unit is known, and nowhere else. */
const isLost = ({ facts, questions }: Reading): boolean => {
  if (!questions.some(({ about }) => about === 'unit')) return false;
  if (facts.part === 'approvals') return true;
  const money = moneyFields(facts.part);
  return facts.columns.some((id) => money.has(id));
};

/** Evidence and sources of one column stand where the sheet has them; `column` is the fact's own name. */
function pathOf(item: Facts, field: string): Path {
  const [column = field, ...rest] = field.split(':');
  const list = item[column];
  if (!Array.isArray(list)) return rest.includes('on') ? [column, 'on'] : [column];
  const sources = list as readonly { readonly name?: string }[];
  const at = sources.findIndex(({ name }) => fold(name ?? '') === rest.join(':'));
  return [column, Math.max(0, at)];
}

function thingsOf({ facts, placeOf }: Reading & { readonly facts: Table }, who: Who): readonly Thing[] {
  const things = (facts.items as readonly unknown[]).map((each, index): Thing => {
    const item = each as Facts;
    const { id, key, fields } = identityOf(facts.part, item, who);
    const values = new Map<string, Value>(
      Object.entries(item).flatMap(([field, fact]) => (fields.has(field) ? [] : flatten(field, fact))),
    );
    return {
      id,
      key,
      values,
      at: (field) => placeOf(['items', index, ...(field === undefined ? [] : pathOf(item, field))]),
    };
  });
  // A row that says that there are none is not the same as a table that nobody filled in.
  if (facts.none) {
    things.push({ id: 'none', key: { code: 'none' }, values: new Map(), at: () => placeOf([]) });
  }
  return things;
}

/** A table of the cluster's workbook, or of extraordinary budgets: its rows by who, number or name. */
function partTable(reading: Reading & { readonly facts: Table }, who: Who): ThingTable {
  const { facts, sheet } = reading;
  const money = moneyFields(facts.part);
  const things = thingsOf(reading, who);
  const said = new Set([
    ...facts.columns,
    ...things.flatMap(({ values }) => [...values.keys()].map((field) => columnOf(field))),
  ]);
  return {
    what: facts.part,
    sheets: [sheet],
    unit: isLost(reading) ? 'lost' : 'nis',
    signed: true,
    fields: new Map([...said].map((id): [string, FieldInfo] => [id, { money: money.has(id) }])),
    ...(facts.year !== null && { year: facts.year }),
    things,
  };
}

/** What a sheet of approvals states, each statement a thing of its own. */
function approvalsTable(reading: Reading, statements: Approvals): ThingTable {
  const things: Thing[] = [];
  const add = (id: string, said: readonly (readonly [string, Value])[], path: Path): void => {
    if (said.length === 0) return;
    // The statement itself is the thing, and what is said its value.
    const values = new Map(
      said.map(([field, value]) => [field === id ? 'value' : field.replace(`${id}:`, 'value:'), value]),
    );
    things.push({ id, key: { code: id }, values, at: () => reading.placeOf(path) });
  };
  for (const [id, fact] of Object.entries(statements)) {
    if (id === 'otherwise') {
      for (const [index, { clause, reference }] of (statements.otherwise ?? []).entries()) {
        const own = `otherwise ${clause}`;
        add(own, flatten(own, reference === '' ? clause : reference), [id, index]);
      }
    } else add(id, flatten(id, fact), [id]);
  }
  return {
    what: 'approvals',
    sheets: [reading.sheet],
    unit: isLost(reading) ? 'lost' : 'nis',
    signed: true,
    fields: new Map([['value', { money: false }]]),
    things,
  };
}

export function clusterTable(reading: Reading, who: Who): ThingTable {
  const { facts } = reading;
  return facts.part === 'approvals'
    ? approvalsTable(reading, facts.statements)
    : partTable({ ...reading, facts }, who);
}
