import type { CheckCode } from '../../check/check.js';
import type { OrderCode } from '../../procedure/rule.js';
import type { Messages } from '../messages.js';

export const procedure: Messages<OrderCode | Extract<CheckCode, 'rule-not-in-force'>> = {
  'order-otherwise': 'الأمر المؤسِّس ينص على حكم آخر بشأن البند {clause}: {reference}. حكم النظام لا يسري.',
  'order-unreferenced':
    'سُجّل أن الأمر المؤسِّس ينص على حكم آخر بشأن البند {clause} دون ذكر البند في الأمر؛ يجب ذكره.',
  'rule-not-in-force': 'القاعدة غير سارية في {on}؛ بدايتها في {from}.',
};
