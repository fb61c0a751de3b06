import type { FormFacts } from '../../budget/form/facts.js';
import type { LedgerFacts } from '../../budget/ledger/facts.js';
import type { IsoDate } from '../../core/dated.js';
import type { BookCheck, SheetReading } from '../book/types.js';
import type { ClusterPart } from '../cluster-book/types.js';
import type { MembersTable } from '../members/types.js';
import { combine } from './combine.js';
import { formTable } from './forms.js';
import { ledgerTable } from './ledgers.js';
import { membersTable, parametersTable } from './members.js';
import { clusterTable } from './parts.js';
import type { ThingTable } from './thing.js';
import type { ComparedPart } from './types.js';
import type { Who } from './who.js';

/** Everything that a book was read as, by what it is: tables that go together as one. */
export function tablesOf(
  { sheets, request }: BookCheck,
  on: IsoDate,
  who: Who,
): ReadonlyMap<ComparedPart, readonly ThingTable[]> {
  const found = new Map<ComparedPart, ThingTable[]>();
  const add = (table: ThingTable): void => {
    const list = found.get(table.what);
    if (list) list.push(table);
    else found.set(table.what, [table]);
  };
  for (const { readings } of sheets) {
    for (const reading of readings) {
      if (reading.kind === 'K1') add(formTable(reading as SheetReading<FormFacts>));
      else if (reading.kind === 'K2') add(ledgerTable(reading as SheetReading<LedgerFacts>));
      else if (reading.kind === 'members') {
        const members = reading as SheetReading<MembersTable>;
        add(membersTable(members, who));
        const parameters = parametersTable(members, request.snapshot, on);
        if (parameters) add(parameters);
      } else add(clusterTable(reading as SheetReading<ClusterPart>, who));
    }
  }
  return new Map([...found].map(([what, tables]) => [what, combine(tables)]));
}
