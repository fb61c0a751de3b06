import { canJoin, canLeave, needed } from '../../../lib/index.js';
import { readJoining, readLeaving, readMajority, readTermEnd } from './calls.js';
import { valueOf } from './errors.js';

/** CLUSTERMAJORITY. */
export function majorityOf(kind: unknown, members: unknown): number {
  const asked = valueOf(readMajority(kind, members));
  return needed(asked.kind, asked.members);
}

/** CLUSTERCANJOIN. */
export const joins = (authority: unknown, council: unknown, minister: unknown): boolean =>
  canJoin(valueOf(readJoining(authority, council, minister))) === true;

/** CLUSTERCANLEAVE. */
export const leaves = (asked: unknown, votesFor: unknown, members: unknown, convinced: unknown): boolean =>
  canLeave(valueOf(readLeaving(asked, votesFor, members, convinced))) === true;

/** CLUSTERTERMEND. */
export const termEndOf = (start: unknown): number => valueOf(readTermEnd(start));
