import { Exact } from '../../core/money.js';
import { fold } from '../../core/text.js';
import { amountValue, textValue, type Value } from './thing.js';

type Flat = readonly [field: string, value: Value];

const isList = (fact: unknown): fact is readonly Readonly<Record<string, unknown>>[] => Array.isArray(fact);

/** Money by its source (`receipts:state`), each source once; several of one name are added, for the sheet says no more of them. */
function moneys(field: string, list: readonly Readonly<Record<string, unknown>>[]): readonly Flat[] {
  const sums = new Map<string, Exact | null>();
  for (const { name, amount } of list) {
    const source = fold(typeof name === 'string' ? name : '');
    const id = source === '' ? field : `${field}:${source}`;
    const before = sums.get(id);
    const own = amount instanceof Exact ? amount : null;
    sums.set(id, before === undefined ? own : before && own && before.plus(own));
  }
  return [...sums].map(([id, sum]) => [id, sum ? amountValue(sum) : textValue('?')]);
}

/**
 * What a fact of a row says, piece by piece: text and choices as they are, amounts exact, evidence as its reference (`signed`), its day
 * (`signed:on`) and whether it is still to come (`signed:pending`).
 */
export function flatten(field: string, fact: unknown): readonly Flat[] {
  if (fact === undefined || fact === null) return [];
  if (fact instanceof Exact) return [[field, amountValue(fact)]];
  if (typeof fact === 'string') return fact.trim() === '' ? [] : [[field, textValue(fact)]];
  if (typeof fact === 'number') return [[field, amountValue(new Exact(fact))]];
  if (typeof fact === 'boolean') return [[field, textValue(fact ? 'yes' : 'no')]];
  if (isList(fact)) {
    if (fact.every((each) => typeof each === 'object' && 'amount' in each)) return moneys(field, fact);
    return [[field, textValue(fact.map(String).sort().join(' · '))]];
  }
  return Object.entries(fact).flatMap(([name, inner]) =>
    flatten(name === 'reference' ? field : `${field}:${name}`, inner),
  );
}
