import type { CheckCode } from '../../check/check.js';
import type { OrderCode } from '../../procedure/rule.js';
import type { Messages } from '../messages.js';

export const procedure: Messages<OrderCode | Extract<CheckCode, 'rule-not-in-force'>> = {
  'order-otherwise': 'فرمان تأسیس دربارهٔ بند {clause} حکم دیگری دارد: {reference}. حکم دستورالعمل جاری نیست.',
  'order-unreferenced':
    'ثبت شده که فرمان تأسیس دربارهٔ بند {clause} حکم دیگری دارد، بی آنکه بند فرمان آمده باشد؛ آن را بنویسید.',
  'rule-not-in-force': 'این قاعده در {on} نافذ نیست؛ آغاز آن {from} است.',
};
