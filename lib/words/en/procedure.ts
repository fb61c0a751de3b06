import type { CheckCode } from '../../check/check.js';
import type { OrderCode } from '../../procedure/rule.js';
import type { Messages } from '../messages.js';

export const procedure: Messages<OrderCode | Extract<CheckCode, 'rule-not-in-force'>> = {
  'order-otherwise':
    "The order provides otherwise for clause {clause}: {reference}. The procedure's own provision does not apply.",
  'order-unreferenced':
    'The order is said to provide otherwise for clause {clause}, without naming its section; please name it.',
  'rule-not-in-force': 'The rule is not in force on {on}; it begins on {from}.',
};
