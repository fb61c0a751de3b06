import type { LedgerFacts } from '../../budget/ledger/facts.js';
import type { Candidate } from '../book/types.js';
import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import { readTable } from './reading.js';
import type { Table } from './table.js';
import { tablesIn } from './tables.js';

/**
 * 0–100. Codes of accounts say most; headings and a column of amounts under one of them say the rest, less where many of the headings
 * are none of a ledger: other sheets name accounts, too.
 */
function scoreOf({ way, share, block, rows, columns }: Table): number {
  const said = block?.said[way.column]?.role;
  const amounts = columns.amounts.filter(({ unknown, held }) => !unknown && held).length;
  const headed = block?.texts.filter((text) => text !== '').length ?? 0;
  const ours = block?.said.filter((heading) => heading !== undefined).length ?? 0;
  const codes = way.full ? 45 * share : 25 * share;
  const headings = (said === 'code' || way.parts ? 20 : said === 'part' ? 10 : 0) + (amounts > 0 ? 20 : 0);
  const many = Math.min(15, rows.length / 2);
  return Math.round(codes + headings * (headed === 0 ? 1 : ours / headed) + many);
}

function areaOf({ block, rows, area, way, columns }: Table): Area {
  const used = [way.column, ...(way.parts?.columns ?? []), ...columns.amounts.map(({ column }) => column)];
  return {
    top: block?.top ?? rows[0] ?? area.top,
    bottom: rows.at(-1) ?? area.bottom,
    left: Math.min(...used),
    right: Math.max(...used),
  };
}

/** Account-level budgets (K2) in a sheet: one, or several that stand below or beside each other. */
export const ledgerCandidates = (grid: Grid): readonly Candidate<LedgerFacts>[] =>
  tablesIn(grid).map((table) => ({
    kind: 'K2',
    score: scoreOf(table),
    area: areaOf(table),
    read: (context) => readTable(table, context),
  }));
