import type { CheckCode } from '../../check/check.js';
import type { OrderCode } from '../../procedure/rule.js';
import type { Messages } from '../messages.js';

export const procedure: Messages<OrderCode | Extract<CheckCode, 'rule-not-in-force'>> = {
  'order-otherwise': 'הצו המקים קובע הוראה אחרת לעניין סעיף {clause}: {reference}. ההוראה שבנוהל אינה חלה.',
  'order-unreferenced':
    'נרשם שהצו המקים קובע הוראה אחרת לעניין סעיף {clause}, בלי ציון הסעיף בצו; יש לציין אותו.',
  'rule-not-in-force': 'הכלל אינו בתוקף ביום {on}; תחילתו ביום {from}.',
};
