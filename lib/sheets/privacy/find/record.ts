import { FrozenSchema } from '../../freeze/payload.js';
import { recordPayloads, surveyRecord } from '../../record/read.js';
import type { RecordEntry } from '../../record/types.js';
import { LEDGER, readReturnRecord, TICKET } from '../../returns/ticket.js';
import { sealSchema } from '../../seal/schema.js';
import type { Carried, LeavingKind } from '../types.js';
import { itemOf, type Found } from './found.js';

const KINDS: Readonly<Record<RecordEntry['kind'], LeavingKind>> = {
  seal: 'seals',
  frozen: 'frozen',
  stamp: 'frozen',
  return: 'returns',
};

function unread({ kind, id }: RecordEntry): Found {
  const note = { code: 'leaving-record-unread', facts: { kind } } as const;
  return { item: itemOf({ kind: KINDS[kind], key: id, note }), entry: entryKey({ kind, id }) };
}

/** Kind and id tell an entry of the record from every other. */
export const entryKey = ({ kind, id }: Pick<RecordEntry, 'kind' | 'id'>): string => `${kind} ${id}`;

function findEntry(entry: RecordEntry, book: Carried): Found {
  const { kind, id } = entry;
  const key = entryKey(entry);
  if (kind === 'seal') {
    const read = recordPayloads([entry], 'seal', sealSchema);
    const [seal] = read.ok ? read.value : [];
    if (!seal) return unread(entry);
    const { on, sheets } = seal.value;
    const note = { code: 'leaving-seal', facts: { on, sheets: sheets.length } } as const;
    return { item: itemOf({ kind: 'seals', key: id, note, shows: sheets }), entry: key };
  }
  if (kind === 'frozen') {
    const read = recordPayloads([entry], 'frozen', FrozenSchema);
    const [frozen] = read.ok ? read.value : [];
    if (!frozen) return unread(entry);
    const { on, cells } = frozen.value;
    const note = { code: 'leaving-frozen', facts: { on, cells: cells.length } } as const;
    const shows = cells.map(({ formula }) => formula);
    return { item: itemOf({ kind: 'frozen', key: id, note, shows }), entry: key };
  }
  const { ticket, ledger } = kind === 'return' ? readReturnRecord(book.sheets) : {};
  if (id === TICKET && ticket) {
    const rows = ticket.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const note = { code: 'leaving-return', facts: { kind: 'ticket', rows } } as const;
    return { item: itemOf({ kind: 'returns', key: id, note, shows: [ticket.authority.name] }), entry: key };
  }
  if (id === LEDGER && ledger) {
    const rows = ledger.issued.length + ledger.collected.length + ledger.settled.length;
    const note = { code: 'leaving-return', facts: { kind: 'ledger', rows } } as const;
    const shows = ledger.settled.flatMap(({ proposals }) => proposals);
    return { item: itemOf({ kind: 'returns', key: id, note, shows }), entry: key };
  }
  return unread(entry);
}

/** What we ourselves keep in the workbook. Rows of the record that nobody can read are told once. */
export function findRecord(book: Carried): readonly Found[] {
  const { entries, problems } = surveyRecord(book.sheets);
  const found = entries.map((entry) => findEntry(entry, book));
  if (problems.length === 0) return found;
  const note = { code: 'leaving-record-unread', facts: { kind: 'blank' } } as const;
  return [...found, { item: itemOf({ kind: 'seals', key: 'unread', note }), entry: '' }];
}
