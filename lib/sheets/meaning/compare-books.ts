import type { IsoDate } from '../../core/dated.js';
import type { BookCheck } from '../book/types.js';
import { diffBooks } from '../diff/diff-books.js';
import type { BookDiff } from '../diff/types.js';
import { isOwnSheet } from '../own.js';
import { unknownSheets } from '../report/data.js';
import { canonicalSheet } from '../seal/canonical.js';
import { compareTables } from './compare-tables.js';
import type { Compared } from './compare-things.js';
import { isUndecided } from './notes.js';
import { pairTables } from './pair.js';
import { compareSums } from './sums.js';
import { tablesOf } from './tables.js';
import type { BookComparison, ComparedCounts, ComparedItem, ComparedPart, ComparedSums } from './types.js';
import { compareUnread } from './unread.js';
import { Who } from './who.js';

/** The order in which differences are told. */
const ORDER: readonly ComparedPart[] = ['members', 'parameters', 'form', 'accounts', 'projects', 'budget'];

const rank = (part: ComparedPart): number => {
  const at = ORDER.indexOf(part);
  return at < 0 ? ORDER.length : at;
};

const countsOf = (items: readonly ComparedItem[], same: number): ComparedCounts => {
  const of = (...kinds: readonly ComparedItem['kind'][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    added: of('added', 'column-added'),
    removed: of('removed', 'column-removed'),
    changed: of('changed'),
    same,
  };
};

/** Sheets in which nobody found a table of ours, cell by cell. */
function compareUnrecognised(a: BookCheck, b: BookCheck): BookDiff {
  const [older, newer] = [a, b].map((check) => {
    const unknown = unknownSheets(check);
    return check.request.snapshot.sheets
      .filter(({ name }) => unknown.has(name) && !isOwnSheet(name))
      .map(canonicalSheet);
  });
  return diffBooks(older ?? [], newer ?? []);
}

/**
 * How the newer book `b` differs from the older one `a`, by authority, account, form row, project and whatever else the check made of
 * them: sheets in another order, language, unit or form that say the same are the same. Amounts are exact. What cannot be compared is said
 * in `notes`, and then the books are not called the same. `on` is the day whose recommended model formulas without a table of their own use.
 */
export function compareBooks(a: BookCheck, b: BookCheck, on: IsoDate): BookComparison {
  const who = new Who(b.request.registry ?? a.request.registry);
  const [older, newer] = [tablesOf(a, on, who), tablesOf(b, on, who)];
  const parts = [...new Set([...newer.keys(), ...older.keys()])].sort((x, y) => rank(x) - rank(y));
  const all: Compared = { items: [], apart: [], notes: [], same: 0 };
  const totals: Partial<Record<ComparedPart, ComparedCounts>> = {};
  const sums: ComparedSums[] = [];
  for (const part of parts) {
    const [as, bs] = [older.get(part) ?? [], newer.get(part) ?? []];
    const several = as.length > 1 || bs.length > 1;
    const own: Compared = { items: [], apart: all.apart, notes: all.notes, same: 0 };
    for (const pair of pairTables(as, bs)) {
      const before = own.items.length;
      const fields = compareTables(pair, several, own);
      if (!fields || fields.withoutMoney) continue;
      const found = own.items.slice(before);
      const whole = found.some(({ kind }) => kind === 'added' || kind === 'removed');
      const changed = new Set(found.flatMap((item) => (item.kind === 'changed' ? [item.field] : [])));
      const of = several ? pair.b?.sheets.join(', ') : undefined;
      sums.push(...compareSums(pair, fields.older, (field) => whole || changed.has(field), of));
    }
    totals[part] = countsOf(own.items, own.same);
    for (const item of own.items) all.items.push(item);
    all.same += own.same;
  }
  const unread = compareUnread(a, b);
  if (unread.length > 0) totals.unread = countsOf(unread, 0);
  const unrecognised = compareUnrecognised(a, b);
  const items = [...all.items, ...unread];
  return {
    items,
    apart: all.apart,
    totals,
    sums,
    unrecognised,
    notes: all.notes,
    same: all.same,
    isSame: items.length === 0 && unrecognised.changes.length === 0 && !all.notes.some(isUndecided),
  };
}
