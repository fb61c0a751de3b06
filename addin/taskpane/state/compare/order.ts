import { Exact, type ComparedAuthority } from '../../../../lib/index.js';

export const ORDERS = ['given', 'more', 'less', 'per-resident'] as const;
export type Order = (typeof ORDERS)[number];

const KEYS: Readonly<Record<Exclude<Order, 'given'>, (authority: ComparedAuthority) => Exact | undefined>> = {
  more: ({ delta }) => delta,
  less: ({ delta }) => delta?.neg(),
  'per-resident': ({ next }) => next?.perResident,
};

/** Highest first; what is not known comes last, and equals stay as they stood. */
export function ordered(
  authorities: readonly ComparedAuthority[],
  order: Order,
): readonly ComparedAuthority[] {
  if (order === 'given') return authorities;
  const keyOf = KEYS[order];
  const lowest = new Exact(-Infinity);
  return [...authorities].sort((a, b) => (keyOf(b) ?? lowest).cmp(keyOf(a) ?? lowest));
}
