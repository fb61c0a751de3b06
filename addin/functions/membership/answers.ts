import { canJoin, canLeave, fail, needed, ok, termEnd, type IsoDate } from '../../../lib/index.js';
import { single } from '../coerce.js';
import { readDate, serialOf } from '../dates.js';
import { valueOf } from '../problems.js';
import { missing, readAnswer, readCount, readEvent, readKind, type Read } from './read.js';

/** Whose term of four years ends on the last day that Excel knows. */
const LAST_START = '9995-12-31';

const required = <T>(argument: string, read: Read<T | undefined>): Read<T> => {
  if (!read.ok) return read;
  return read.value === undefined ? missing(argument) : ok(read.value);
};

/** CLUSTERMAJORITY. */
export function majorityOf(kind: unknown, members: unknown): number {
  const asked = valueOf(readKind(kind));
  return needed(asked, valueOf(required('members', readCount('members', members))));
}

/** CLUSTERCANJOIN. */
export function joins(authority: unknown, council: unknown, minister: unknown): boolean {
  const consents = {
    authority: valueOf(readAnswer('authority', authority)),
    council: valueOf(readAnswer('council', council)),
    minister: valueOf(readEvent('minister', minister)),
  };
  return canJoin(consents) === true;
}

/** How the cluster's council voted; no votes at all where it did not. */
function readVote(votesFor: unknown, members: unknown): Read<{ votesFor: number; members?: number }> {
  const votes = readCount('votes_for', votesFor);
  const all = readCount('members', members);
  if (!votes.ok) return votes;
  if (!all.ok) return all;
  if (votes.value === undefined) return all.value === undefined ? ok({ votesFor: 0 }) : missing('votes_for');
  if (all.value === undefined) return missing('members');
  return votes.value > all.value
    ? fail({ code: 'votes-exceed-members', facts: { votes: votes.value, members: all.value } })
    : ok({ votesFor: votes.value, members: all.value });
}

/** CLUSTERCANLEAVE. */
export function leaves(asked: unknown, votesFor: unknown, members: unknown, convinced: unknown): boolean {
  const conditions = {
    authority: valueOf(readAnswer('authority_asked', asked)),
    ...valueOf(readVote(votesFor, members)),
    convinced: valueOf(readEvent('convinced', convinced)),
  };
  return canLeave(conditions) === true;
}

function readStart(given: unknown): Read<IsoDate> {
  const cell = single(given);
  return cell
    ? required('start', readDate(cell.value))
    : fail({ code: 'one-cell-needed', facts: { argument: 'start' } });
}

/** CLUSTERTERMEND. */
export function termEndOf(start: unknown): number {
  const from = valueOf(readStart(start));
  const serial = from > LAST_START ? undefined : serialOf(termEnd(from));
  return valueOf(serial === undefined ? fail({ code: 'date-outside', facts: { value: from } }) : ok(serial));
}
