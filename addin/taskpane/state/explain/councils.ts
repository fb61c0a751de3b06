import { readJoining, readLeaving, readMajority, readTermEnd } from '../../../functions/membership/calls.js';
import { readAmounts, readMaximum } from '../../../functions/membership/amounts.js';
import type { Read } from '../../../functions/membership/read.js';
import type { MembershipArgument, MembershipProblem } from '../../../functions/membership/types.js';
import type { Given } from './cells.js';
import { at, lastOf, type Arguments } from './unsolved.js';

// Fetched only where a formula of these shows an error, for what reads them comes with it.

interface Explained {
  readonly arguments: readonly MembershipArgument[];
  readonly read: (values: readonly unknown[], given: Arguments) => readonly Read<unknown>[];
}

const EXPLAINED: Readonly<Record<string, Explained>> = {
  CLUSTERMAJORITY: {
    arguments: ['kind', 'members'],
    read: ([kind, members]) => [readMajority(kind, members)],
  },
  CLUSTERCANJOIN: {
    arguments: ['authority', 'council', 'minister'],
    read: ([authority, council, minister]) => [readJoining(authority, council, minister)],
  },
  CLUSTERCANLEAVE: {
    arguments: ['authority_asked', 'votes_for', 'members', 'convinced'],
    read: ([asked, votes, members, convinced]) => [readLeaving(asked, votes, members, convinced)],
  },
  CLUSTERTERMEND: { arguments: ['start'], read: ([start]) => [readTermEnd(start)] },
  CLUSTERTENDERROOM: {
    arguments: ['maximum', 'amounts'],
    read: ([maximum, amounts], [, range]) => [
      readMaximum(maximum),
      readAmounts(amounts, (row, column) => range?.place(row, column)),
    ],
  },
};

/** Of those that do not say it themselves, the argument that is at fault. */
const FAULTY: Readonly<Partial<Record<MembershipProblem['code'], MembershipArgument>>> = {
  'majority-unknown': 'kind',
  'votes-exceed-members': 'votes_for',
  'date-needed': 'start',
  'date-outside': 'start',
  'maximum-negative': 'maximum',
};

/** Of functions on the council, membership and tenders. What is calculated elsewhere is not known here, so nothing is said against it. */
export function councilReasons(name: string, given: Arguments): readonly MembershipProblem[] {
  const explained = EXPLAINED[name];
  if (!explained) return [];
  const arguments_ = explained.arguments.map((_, index) => lastOf(given, index));
  const faulty = (problem: MembershipProblem): Given | undefined =>
    arguments_[
      explained.arguments.indexOf(FAULTY[problem.code] ?? (problem.facts['argument'] as MembershipArgument))
    ];
  return explained
    .read(
      arguments_.map((argument) => argument?.value),
      arguments_,
    )
    .flatMap((read): readonly MembershipProblem[] => (read.ok ? [] : read.problems))
    .filter(faulty)
    .map((problem) =>
      problem.place !== undefined || problem.code === 'one-cell-needed'
        ? problem
        : at(problem, faulty(problem)?.place(1, 1)),
    );
}
