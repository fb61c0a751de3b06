import type { Problem } from '../../../lib/index.js';
import type { OwnProblem } from '../types.js';

/** What only functions on the council, membership and tenders can find wrong. */
export type CouncilProblem = Problem<
  | 'value-missing' // facts: argument
  | 'not-a-number' // facts: argument, value
  | 'count-not-whole' // negative, a fraction, or beyond counting; facts: argument, value
  | 'answer-missing' // a blank where yes or no belongs; facts: argument
  | 'yes-or-no-needed' // facts: argument, value
  | 'zero-or-blank' // a 0 where yes or no belongs, which may be a blank cell; facts: argument
  | 'majority-unknown' // no kind of majority; facts: value
  | 'votes-exceed-members' // facts: votes, members
  | 'date-outside' // a term that ends where Excel has no dates; facts: value, its start
  | 'maximum-negative' // facts: value
>;

/** Everything that these functions can answer with an error. */
export type MembershipProblem = CouncilProblem | OwnProblem;

export type MembershipArgument =
  | 'kind'
  | 'members'
  | 'authority'
  | 'council'
  | 'minister'
  | 'authority_asked'
  | 'votes_for'
  | 'convinced'
  | 'start'
  | 'maximum'
  | 'amounts';

/** What these functions say in one language, beside what all say; it comes with them. */
export interface MembershipWords {
  readonly arguments: Readonly<Record<MembershipArgument, string>>;
  readonly problems: Readonly<Record<CouncilProblem['code'], (facts: CouncilProblem['facts']) => string>>;
  /** Counted from 1 within the range, as rows are. */
  readonly rangeCell: (row: number, column: number) => string;
}
