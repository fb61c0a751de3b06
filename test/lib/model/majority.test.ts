import { MAJORITIES, needed, type MajorityKind } from '../../../lib/index.js';

/** Votes counted up one by one until they are enough, by the definition of each. */
const ENOUGH: Readonly<Record<MajorityKind, (votes: number, members: number) => boolean>> = {
  majority: (votes, members) => votes + votes > members,
  'two-thirds': (votes, members) => votes + votes + votes >= members + members,
  employees: (votes, members) => votes + votes >= members,
};

function counted(kind: MajorityKind, members: number): number {
  let votes = 0;
  while (!ENOUGH[kind](votes, members)) votes += 1;
  return votes;
}

const SIZES = Array.from({ length: 60 }, (_, index) => index + 1);

test.each(MAJORITIES)('%s: of 1 to 60 members as many as an independent count needs', (kind) => {
  expect(SIZES.map((members) => `${String(members)}: ${String(needed(kind, members))}`)).toEqual(
    SIZES.map((members) => `${String(members)}: ${String(counted(kind, members))}`),
  );
});

test.each<[MajorityKind, number, number]>([
  ['employees', 15, 8],
  ['employees', 16, 8],
  ['majority', 15, 8],
  ['majority', 16, 9],
  ['two-thirds', 15, 10],
  ['two-thirds', 16, 11],
  ['majority', 1, 1],
  ['two-thirds', 1, 1],
  ['employees', 1, 1],
  ['majority', 2, 2],
  ['two-thirds', 2, 2],
  ['employees', 2, 1],
])('%s of %i: %i', (kind, members, votes) => {
  expect(needed(kind, members)).toBe(votes);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a council of %d is none', (members) => {
  for (const kind of MAJORITIES) expect(() => needed(kind, members)).toThrow(RangeError);
});
