import type { ClusterBookCode } from '../../sheets/cluster-book/types.js';
import type { Messages } from '../messages.js';

export const clusterBook: Messages<ClusterBookCode> = {
  'date-unclear': '“{text}” is not clearly one date. Write it as 2026-11-21 or 21.11.2026.',
  'date-not-a-day': 'The calendar has no such day: “{text}”.',
  'date-as-number':
    'Where a date belongs stands the number “{text}”. Format the cell as a date, or write 2026-11-21.',
  'choice-unknown': '“{text}” is none of the words that are read here: {en}.',
  'year-unclear': '“{text}” is not one year of four digits.',
  'count-unclear': '“{text}” is not a whole number of people or votes.',
  'share-unclear': '“{text}” is not a share between 0% and 100%.',
  'clause-unknown':
    '“{text}” is no clause of the procedure. Write an id such as B4, or its number as the procedure has it.',
  'total-differs': 'The total {total} is not the sum of the lines, {sum}.',
  'column-unknown': '“{text}” stands in the column “{heading}”, which was not recognised.',
  'row-unknown': '“{text}” stands in a row that is neither a line nor a total.',
  'key-repeated': '“{text}” stands more than once; what is beside {other} was read.',
  'heading-near': 'The heading “{text}” was read as “{heading}”. If that is not meant, word it differently.',
  'heading-chosen': 'More than one column would do; “{text}” was taken and not {other}.',
  'column-passed-over': 'The column “{heading}” was not recognised, and not read.',
  'row-as-heading': '“{text}”, a row without figures, was read as the heading of those below it.',
  'payments-turned':
    'Payments in the column “{heading}” are written as negative numbers, and were read as positive ones.',
  'opening-balance':
    'The balance of earlier years, “{heading}”, was counted with the receipts or the payments.',
  'owner-unstated':
    'The sheet does not say whether the extraordinary budgets are a cluster’s or an authority’s.',
};
