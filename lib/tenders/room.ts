import { money, type Exact, type Money } from '../core/money.js';

/**
 * What may still be contracted under a tender: its maximum less what was contracted under it by all members together (3.ג.3), all in NIS on
 * one basis of VAT. 0 is lawful; what is below it exceeds the maximum.
 */
export const tenderRoom = (maximum: Money, amounts: readonly Money[]): Money =>
  money(amounts.reduce<Exact>((room, amount) => room.sub(amount), maximum));
