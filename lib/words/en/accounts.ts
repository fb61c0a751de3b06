import type { AccountProblem } from '../../budget/accounts/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, chapter {chapter number} chapterName {chapter name} other {kind of income or expense}}';
const side = '{side, select, income {receipts} other {payments}}';

export const accounts: Messages<AccountProblem['code']> = {
  'account-blank': 'The code of a budget account is missing.',
  'account-not-a-code':
    '“{asked}” is not the code of a budget account. A code is ten digits (1611211530), a split code (61111/121/8), or a chapter or finer level alone (61, 6111).',
  'account-other-budget': '“{asked}” begins with {digit}; a code of the regular budget begins with 1.',
  'account-unknown': '“{asked}”: the code book has no chapter {chapter}.',
  'account-ambiguous': '“{asked}” can be read in {count, number} ways: {readings}. Write the full code.',
  'account-field-unknown': 'Unknown field: “{asked}”. The fields are {known}.',
  'account-field-empty': `The code {account} has no ${field}.`,
  'account-unlisted':
    'The code book does not list {unlisted}; the nearest level above it is {nearest}, {name}.',
  'account-kind-unlisted': `The code book does not list {unlisted} among the kinds of ${side}{nearest, select, none {} other {; the nearest above it is {nearest}, {name}}}.`,
};
