import {
  fail,
  ok,
  termEnd,
  type canJoin,
  type canLeave,
  type IsoDate,
  type MajorityKind,
} from '../../../lib/index.js';
import { readDate, serialOf } from '../dates.js';
import { missing, oneCell, readAnswer, readCount, readEvent, readKind, required, type Read } from './read.js';
import type { MembershipProblem } from './types.js';

type Values<R> = { readonly [Name in keyof R]: R[Name] extends Read<infer T> ? T : never };

/** The values of all arguments, or everything that is wrong with any of them. */
function all<R extends Readonly<Record<string, Read<unknown>>>>(reads: R): Read<Values<R>> {
  const problems = Object.values(reads).flatMap((read): readonly MembershipProblem[] =>
    read.ok ? [] : read.problems,
  );
  const [first, ...more] = problems;
  if (first) return fail(first, ...more);
  const values = Object.entries(reads).map(([name, read]) => [name, read.ok ? read.value : undefined]);
  return ok(Object.fromEntries(values) as Values<R>);
}

/** CLUSTERMAJORITY. */
export const readMajority = (
  kind: unknown,
  members: unknown,
): Read<{ readonly kind: MajorityKind; readonly members: number }> =>
  all({ kind: readKind(kind), members: required('members', readCount('members', members)) });

/** CLUSTERCANJOIN. */
export const readJoining = (
  authority: unknown,
  council: unknown,
  minister: unknown,
): Read<Parameters<typeof canJoin>[0]> =>
  all({
    authority: readAnswer('authority', authority),
    council: readAnswer('council', council),
    minister: readEvent('minister', minister),
  });

interface Vote {
  readonly votesFor: number;
  readonly members?: number;
}

/** How the cluster's council voted; no votes at all where it did not. */
function readVote(votesFor: unknown, members: unknown): Read<Vote> {
  const counts = all({ votes: readCount('votes_for', votesFor), all: readCount('members', members) });
  if (!counts.ok) return counts;
  const { votes, all: of } = counts.value;
  if (votes === undefined) return of === undefined ? ok({ votesFor: 0 }) : missing('votes_for');
  if (of === undefined) return missing('members');
  return votes > of
    ? fail({ code: 'votes-exceed-members', facts: { votes, members: of } })
    : ok({ votesFor: votes, members: of });
}

/** CLUSTERCANLEAVE. */
export function readLeaving(
  asked: unknown,
  votesFor: unknown,
  members: unknown,
  convinced: unknown,
): Read<Parameters<typeof canLeave>[0]> {
  const read = all({
    authority: readAnswer('authority_asked', asked),
    vote: readVote(votesFor, members),
    convinced: readEvent('convinced', convinced),
  });
  if (!read.ok) return read;
  const { vote, ...rest } = read.value;
  return ok({ ...rest, ...vote });
}

/** Whose term of four years ends on the last day that Excel knows. */
const LAST_START = '9995-12-31';

const endOf = (start: IsoDate): number | undefined =>
  start > LAST_START ? undefined : serialOf(termEnd(start));

/** CLUSTERTERMEND: the serial number of the last day. */
export function readTermEnd(start: unknown): Read<number> {
  const cell = oneCell('start', start);
  if (!cell.ok) return cell;
  const from = required('start', readDate(cell.value));
  if (!from.ok) return from;
  const end = endOf(from.value);
  return end === undefined ? fail({ code: 'date-outside', facts: { value: from.value } }) : ok(end);
}
