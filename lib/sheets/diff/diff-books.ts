import type { CanonicalSheet } from '../seal/canonical.js';
import { align } from './align.js';
import type { CellDiff } from './cells.js';
import { courseOf, type Course } from './follow.js';
import { keyed, Keys } from './keys.js';
import { allContents, compareSheets } from './lines.js';
import { matchSheets } from './sheets.js';
import type { BookDiff, Change } from './types.js';

/**
 * How the newer book differs from the older one. Sheets, columns and rows are matched by what they hold, so that a row that came in
 * is one change and not a page of them; formulas that only follow such a row are not changes at all.
 */
export function diffBooks(older: readonly CanonicalSheet[], newer: readonly CanonicalSheet[]): BookDiff {
  const keys = new Keys();
  const [a, b] = [older, newer].map((sheets) => sheets.map((sheet) => keyed(sheet, keys)));
  if (!a || !b) return { changes: [], apart: [] };
  const { pairs, moved } = matchSheets(a, b);
  const courses = new Map<string, Course>();
  const matched = pairs.flatMap(([i, j]) => {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return [];
    const course = courseOf(other.sheet.name, align(one, other, keys));
    courses.set(one.sheet.name.toLowerCase(), course);
    return [{ before: one.sheet, after: other.sheet, course }];
  });

  const into: CellDiff = { changes: [], apart: [] };
  const comparing = { keys, courses, into };
  const changes: Change[] = [];
  const [knownA, knownB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  older.forEach((sheet, at) => {
    if (knownA.has(at)) return;
    const { name } = sheet;
    changes.push({ kind: 'sheet-removed', sheet: name, place: at + 1, cells: allContents(sheet) });
  });
  newer.forEach((sheet, at) => {
    if (knownB.has(at)) return;
    const { name } = sheet;
    changes.push({ kind: 'sheet-added', sheet: name, place: at + 1, cells: allContents(sheet) });
  });
  for (const [i, j] of moved) {
    const { name } = newer[j] ?? { name: '' };
    changes.push({ kind: 'sheet-moved', sheet: name, place: i + 1, to: j + 1 });
  }
  for (const { before, after, course } of matched) {
    if (before.name !== after.name) {
      changes.push({ kind: 'sheet-renamed', sheet: after.name, was: before.name });
    }
    for (const change of compareSheets(before, after, course, comparing)) changes.push(change);
    for (const change of into.changes.splice(0)) changes.push(change);
  }
  return { changes, apart: into.apart };
}
