import type { IsoDate } from '../core/dated.js';
import type { Finding } from '../core/finding.js';
import type { Rule } from '../core/rule.js';
import type { Order } from '../model/order.js';
import { cite } from './contents.js';

/** A finding before its rule and clause are put on it. */
export type Draft<Code extends string> = Pick<
  Finding<Code>,
  'code' | 'outcome' | 'path' | 'operands' | 'facts'
>;

/** P2: findings that any rule may give where the order provides otherwise. */
export type OrderCode = 'order-otherwise' | 'order-unreferenced';

const FIRST_EDITION = '2017-05-17' as IsoDate;

/** The clause that a rule belongs to: `Q9-limit` → `Q9`. */
export const clauseOfRule = (rule: string): string => rule.replace(/-.*$/, '');

/**
 * A rule of the procedure. Where the order provides otherwise (P2), the clause does not bind: the finding then names
 * the order's section, and asks for it where none was given.
 */
export function procedureRule<Facts extends { readonly order?: Order }, Code extends string>(
  id: string,
  check: (facts: Facts, on: IsoDate) => readonly Draft<Code>[],
): Rule<Facts, Code | OrderCode> {
  const clause = clauseOfRule(id);
  const source = cite(clause);

  const overridden = ({ order }: Facts): Finding<OrderCode> | undefined => {
    const index = order?.otherwise?.findIndex((provision) => provision.clause === clause) ?? -1;
    if (index < 0) return undefined;
    const reference = order?.otherwise?.[index]?.reference.trim() ?? '';
    const code: OrderCode = reference === '' ? 'order-unreferenced' : 'order-otherwise';
    return {
      rule: id,
      code,
      outcome: reference === '' ? 'undetermined' : 'advisory',
      path: ['order', 'otherwise', index],
      facts: { clause, reference },
      sources: [cite('P2'), source],
    };
  };

  return {
    id,
    source,
    inForce: { from: FIRST_EDITION },
    check(facts, on) {
      const other = overridden(facts);
      if (other) return [other];
      return check(facts, on).map((draft) => ({ rule: id, ...draft, sources: [source] }));
    },
  };
}
