import type { Outcome } from '../../core/finding.js';
import type { BookCheck, LocatedFinding } from '../book/types.js';
import { readingEntries } from './reading.js';
import type { CheckEntry } from './types.js';

/** Most severe first. */
export const SEVERITIES = [
  'breached',
  'undetermined',
  'advisory',
  'met',
] as const satisfies readonly Outcome[];

const rank = new Map<Outcome, number>(SEVERITIES.map((outcome, index) => [outcome, index]));

function ofFinding({ rule, code, outcome, facts, sources, at, from }: LocatedFinding): CheckEntry {
  const [source] = sources;
  return {
    rule,
    outcome,
    ...(source && { source }),
    ...(at && { sheet: at.sheet, at }),
    from,
    what: { code, facts },
  };
}

/**
 * Everything that a check has to say, most severe first, and within that in the order of the sheets: findings of the rules, then what is
 * doubtful about the reading, so that nothing stays silent.
 */
export function checkEntries(check: BookCheck): readonly CheckEntry[] {
  const snapshots = new Map(check.request.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return [
    ...check.findings.map(ofFinding),
    ...check.sheets.flatMap((sheet) => readingEntries(sheet, snapshots.get(sheet.sheet))),
  ].sort((a, b) => (rank.get(a.outcome) ?? 0) - (rank.get(b.outcome) ?? 0));
}

export type Counts = Readonly<Record<Outcome, number>>;

export function countEntries(entries: readonly CheckEntry[]): Counts {
  const counts = { breached: 0, undetermined: 0, advisory: 0, met: 0 };
  for (const { outcome } of entries) counts[outcome] += 1;
  return counts;
}
