import { isolate } from '../../words/isolate.js';
import type { MembershipWords } from '../types.js';

export const en: MembershipWords = {
  arguments: {
    kind: 'Kind of majority',
    members: 'Members of the council',
    authority: 'Consent of the authority’s council',
    council: 'Consent of the cluster’s council',
    minister: 'Use of the minister’s power',
    authority_asked: 'Request of the authority’s council',
    votes_for: 'Votes for',
    convinced: 'The minister’s conviction',
    start: 'Start of the term',
    maximum: 'Maximum',
    amounts: 'Contract amounts',
  },
  problems: {
    'value-missing': ({ argument }) => `${String(argument)}: a value is missing.`,
    'not-a-number': ({ argument, value }) =>
      `${String(argument)}: a number is needed; found “${isolate(value)}”.`,
    'count-not-whole': ({ argument, value }) =>
      `${String(argument)}: a positive whole number is needed; found ${isolate(value)}.`,
    'answer-missing': ({ argument }) =>
      `${String(argument)}: the answer is missing. Write yes or no (TRUE or FALSE).`,
    'yes-or-no-needed': ({ argument, value }) =>
      `${String(argument)}: yes or no (TRUE or FALSE) is needed; found “${isolate(value)}”.`,
    'zero-or-blank': ({ argument }) =>
      `${String(argument)}: 0 may be a blank cell as well. Write yes or no (TRUE or FALSE).`,
    'majority-unknown': ({ value }) =>
      `Unknown kind of majority: “${isolate(value)}”. Write majority, two-thirds or employees.`,
    'votes-exceed-members': ({ votes, members }) =>
      `Votes for, ${isolate(votes)}, are more than the members of the council, ${isolate(members)}.`,
    'date-outside': ({ value }) => `A term from ${isolate(value)} ends outside the dates that Excel knows.`,
    'maximum-negative': ({ value }) => `Maximum: a positive amount is needed; found ${isolate(value)}.`,
  },
  rangeCell: (row, column) => `Row ${String(row)}, column ${String(column)}`,
};
