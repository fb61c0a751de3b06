import type { Registry } from '../../registry/load.js';
import { clusterCandidates } from '../cluster-book/read.js';
import { formCandidates } from '../form/read.js';
import type { Grid } from '../grid.js';
import { ledgerCandidates } from '../ledger/read.js';
import type { Area } from '../snapshot.js';
import { membersCandidates } from './members.js';
import type { Candidate } from './types.js';

/** Below it a sheet is not said to be of a kind. */
const LEAST = 30;
/** So sure of nearly the whole sheet that no other reader need look; budgets of thousands of lines are read once. */
const SURE = 80;

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const covers = (area: Area, grid: Grid): boolean => (area.bottom - area.top + 1) * 10 >= grid.height * 8;

/** The tables of one sheet, surest first; of those that overlap the better one. */
export function recognise(grid: Grid, registry: Registry | null): readonly Candidate[] {
  const readers: readonly (() => readonly Candidate[])[] = [
    () => ledgerCandidates(grid),
    () => formCandidates(grid),
    () => clusterCandidates(grid),
    () => membersCandidates(grid, registry),
  ];
  const all: Candidate[] = [];
  for (const candidates of readers) {
    const found = candidates();
    all.push(...found);
    if (found.some(({ score, area }) => score >= SURE && covers(area, grid))) break;
  }
  const chosen: Candidate[] = [];
  for (const candidate of all.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score)) {
    if (!chosen.some(({ area }) => overlap(area, candidate.area))) chosen.push(candidate);
  }
  return chosen;
}
