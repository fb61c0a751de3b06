import * as v from 'valibot';
import { isoDate, type IsoDate } from '../../core/dated.js';
import { recordPayloads, surveyRecord } from '../record/read.js';
import type { RecordEntry } from '../record/types.js';
import type { SheetSnapshot } from '../snapshot.js';
import { isReturnPart, type ReturnPart } from './parts.js';

/** Ids of the two kinds of entries under `return`: the ticket of a return book, and what the cluster's own book remembers. */
export const TICKET = 'ticket';
export const LEDGER = 'ledger';

/** Enough for any name; what a cell holds besides is bounded by the cell. */
const Name = v.pipe(v.string(), v.maxLength(200));
const Text = v.pipe(v.string(), v.maxLength(33_000));
const Day = v.pipe(
  v.string(),
  v.check((text) => isoDate(text) !== undefined),
  v.transform((text) => text as IsoDate),
);
const Edition = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Authority = v.object({ name: Name, code: v.exactOptional(Name) });
const Part = v.pipe(
  v.string(),
  v.check((part) => isReturnPart(part)),
  v.transform((part) => part as ReturnPart),
);
const Place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const TicketSchema = v.object({
  version: v.literal(1),
  cluster: Name,
  authority: Authority,
  issued: Day,
  edition: Edition,
  id: Name,
  /** The authority's row of the table of members, by field. */
  members: v.exactOptional(v.record(Name, Text)),
  sheets: v.pipe(
    v.array(
      v.object({
        name: Name,
        part: Part,
        columns: v.pipe(v.array(v.object({ key: Name, heading: Text })), v.maxLength(100)),
        rows: v.pipe(v.array(v.object({ row: Place, values: v.record(Name, Text) })), v.maxLength(20_000)),
      }),
    ),
    v.maxLength(100),
  ),
});

const LedgerSchema = v.object({
  version: v.literal(1),
  cluster: v.exactOptional(Name),
  issued: v.array(v.object({ authority: Name, edition: Edition, id: Name, on: Day })),
  collected: v.array(v.object({ authority: Name, edition: v.nullable(Edition), content: Name, on: Day })),
  settled: v.array(v.object({ at: Text, proposals: v.array(Text), result: Text })),
});

/** What a return book carries: whose it is, and what stood in its rows when it went out. Columns in their order from left to right. */
export type Ticket = v.InferOutput<typeof TicketSchema>;

/** What a cluster's book remembers of returns: those that went out, those that are in it, and what was decided. Authorities by id. */
export type Ledger = v.InferOutput<typeof LedgerSchema>;

export const EMPTY_LEDGER: Ledger = { version: 1, issued: [], collected: [], settled: [] };

export const ticketEntry = (ticket: Ticket): RecordEntry => ({ kind: 'return', id: TICKET, payload: ticket });
export const ledgerEntry = (ledger: Ledger): RecordEntry => ({ kind: 'return', id: LEDGER, payload: ledger });

/** What stands under `return` in a workbook's record; `damaged` where something does that cannot be believed. */
export interface ReturnRecord {
  readonly ticket?: Ticket;
  readonly ledger?: Ledger;
  readonly damaged: boolean;
  /** The other entries, to be kept when the record is written anew. */
  readonly others: readonly RecordEntry[];
}

export function readReturnRecord(sheets: readonly SheetSnapshot[]): ReturnRecord {
  const { entries, problems } = surveyRecord(sheets);
  const of = <T>(id: string, schema: v.GenericSchema<unknown, T>) => {
    const own = entries.filter((entry) => entry.kind === 'return' && entry.id === id);
    return recordPayloads(own, 'return', schema);
  };
  const ticket = of(TICKET, TicketSchema);
  const ledger = of(LEDGER, LedgerSchema);
  const [first] = ticket.ok ? ticket.value : [];
  const [kept] = ledger.ok ? ledger.value : [];
  return {
    ...(first && { ticket: first.value }),
    ...(kept && { ledger: kept.value }),
    damaged: !ticket.ok || !ledger.ok || problems.length > 0,
    others: entries.filter((entry) => entry.kind !== 'return' || entry.id !== LEDGER),
  };
}
