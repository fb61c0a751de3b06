import { tenderRule } from '../rule.js';
import { eachSale, unmet } from '../sales.js';

/** X5: what needs no tender is a sale of goods, for the cluster's functions. 3.ב names land and work; of services it says nothing. */
export const saleOfGoods = tenderRule('X5', (facts, on) =>
  eachSale(facts, (sale) => {
    const { object, forItsFunctions } = sale;
    if (object === 'services') return { code: 'sale-of-services', outcome: 'advisory' };
    if (object === 'land' || object === 'work')
      return { code: 'sale-not-goods', outcome: unmet(sale, on), facts: { object } };
    if (object === undefined)
      return { code: 'sale-matter-unknown', outcome: 'undetermined', facts: { missing: 'object' } };
    if (forItsFunctions === 'no') return { code: 'sale-off-functions', outcome: unmet(sale, on) };
    return forItsFunctions === 'yes'
      ? { code: 'sale-of-goods', outcome: 'met' }
      : { code: 'sale-matter-unknown', outcome: 'undetermined', facts: { missing: 'functions' } };
  }),
);
