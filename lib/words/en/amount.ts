import type { AmountCode } from '../../sheets/amount/types.js';
import type { Messages } from '../messages.js';

export const amount: Messages<AmountCode> = {
  'amount-separator-unclear':
    'It is unclear whether “{text}” is {first} or {second}: the point may part thousands or decimals.',
  'amount-decimal-comma':
    '“{text}” is written with a decimal comma, which is not usual here; it may be {amount}.',
  'amount-footnote-unclear':
    'It is unclear in “{text}” what is the amount and what the number of a footnote; the amount may be {amount}.',
  'amount-sign-unclear':
    'It is unclear whether “{text}” is positive or negative: its signs or parentheses are incomplete or contradict each other.',
  'amount-date': 'The number in the cell is shown as a date or time ({format}), not as an amount.',
};
