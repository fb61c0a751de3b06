/** What a clause asks of the council's members: most of all, two thirds of all, or at least half (employees, C3). */
export const MAJORITIES = ['majority', 'two-thirds', 'employees'] as const;
export type MajorityKind = (typeof MAJORITIES)[number];

/**
 * The least whole number that is more than half of `members` (15 → 8, 16 → 9; X5), at least two thirds of them (15 → 10, 16 → 11; J3),
 * or at least half of them (15 → 8, 16 → 8; C3). `members` is a whole number, at least 1; whole-number arithmetic alone, so that no
 * binary fraction decides a vote.
 */
export function needed(kind: MajorityKind, members: number): number {
  if (!Number.isSafeInteger(members) || members < 1)
    throw new RangeError('a council has at least one member');
  switch (kind) {
    case 'majority':
      return (members - (members % 2)) / 2 + 1;
    case 'two-thirds':
      return members - (members - (members % 3)) / 3;
    case 'employees':
      return (members + (members % 2)) / 2;
  }
}
