import { canJoin, canLeave, type Known } from '../../../lib/index.js';
import { quoted } from './support.js';

const KNOWN: readonly Known[] = [true, false, undefined];
const SURE = [true, false] as const;

/** All that an unknown may turn out to be. */
const worlds = <T>(value: T | undefined, of: readonly T[]): readonly T[] =>
  value === undefined ? of : [value];

/** What all worlds agree on. */
const agreed = (answers: readonly boolean[]): Known =>
  answers.every(Boolean) ? true : answers.some(Boolean) ? undefined : false;

describe(
  quoted('J1', 'אלא אם ראה שר הפנים מטעמים המצדיקים זאת להפעיל את סמכותו בהעדר הסכמת מועצת האשכול'),
  () => {
    test.each<[Known, Known, Known, Known]>([
      [true, true, false, true],
      [true, false, true, true],
      [true, false, false, false],
      // The minister never replaces the authority's own consent.
      [false, true, true, false],
      [false, undefined, undefined, false],
      [true, undefined, true, true],
      [true, true, undefined, true],
      [true, undefined, false, undefined],
      [true, false, undefined, undefined],
      [undefined, false, false, false],
      [undefined, true, true, undefined],
    ])('authority %s, council %s, minister %s: %s', (authority, council, minister, expected) => {
      expect(canJoin({ authority, council, minister })).toBe(expected);
    });

    test('all 27 cases agree with what every possible world says', () => {
      let cases = 0;
      for (const authority of KNOWN)
        for (const council of KNOWN)
          for (const minister of KNOWN) {
            const answers = worlds(authority, SURE).flatMap((a) =>
              worlds(council, SURE).flatMap((c) =>
                worlds(minister, SURE).map((m) => {
                  // 4.1, sentence by sentence.
                  if (!a) return false;
                  if (c) return true;
                  return m;
                }),
              ),
            );
            expect([authority, council, minister, canJoin({ authority, council, minister })]).toEqual([
              authority,
              council,
              minister,
              agreed(answers),
            ]);
            cases++;
          }
      expect(cases).toBe(27);
    });
  },
);

/** Two thirds by counting: three votes for each two members. */
function enough(votes: number, members: number): boolean {
  let thirds = 0;
  for (let vote = 0; vote < votes; vote++) thirds += 3;
  for (let member = 0; member < members; member++) thirds -= 2;
  return thirds >= 0;
}

describe(quoted('J3', 'מועצת האשכול, ברוב של שני שלישים מחבריה, ביקשה זאת, ושר הפנים שוכנע'), () => {
  test.each([
    [15, 10],
    [16, 11],
    [1, 1],
    [2, 2],
    [3, 2],
    [60, 40],
  ])('of %i members %i are needed', (members, votes) => {
    expect(canLeave({ authority: false, votesFor: votes, members, convinced: true })).toBe(true);
    expect(canLeave({ authority: false, votesFor: votes - 1, members, convinced: true })).toBe(false);
  });

  test('every vote in councils of 1 to 60 members agrees with a count by hand', () => {
    for (let members = 1; members <= 60; members++) {
      for (let votesFor = 0; votesFor <= members; votesFor++) {
        for (const convinced of KNOWN) {
          const by = enough(votesFor, members);
          const expected = by ? convinced : false;
          expect([members, votesFor, canLeave({ authority: false, votesFor, members, convinced })]).toEqual([
            members,
            votesFor,
            expected,
          ]);
        }
      }
    }
  });

  test('all cases agree with what every possible world says', () => {
    const members = 16;
    for (const authority of KNOWN)
      for (const votesFor of [0, 10, 11, 16, undefined])
        for (const convinced of KNOWN) {
          const answers = worlds(authority, SURE).flatMap((a) =>
            worlds(votesFor, [0, 10, 11, 16]).flatMap((v) =>
              worlds(convinced, SURE).map((c) => a || (enough(v, members) && c)),
            ),
          );
          expect([
            authority,
            votesFor,
            convinced,
            canLeave({ authority, votesFor, members, convinced }),
          ]).toEqual([authority, votesFor, convinced, agreed(answers)]);
        }
  });

  test('without the number of members only a vote of none is decided', () => {
    expect(canLeave({ authority: false, votesFor: 0, convinced: true })).toBe(false);
    expect(canLeave({ authority: false, votesFor: 11, convinced: true })).toBeUndefined();
    expect(canLeave({ authority: true, votesFor: 1 })).toBe(true);
    expect(canLeave({})).toBeUndefined();
  });

  test.each([
    [17, 16],
    [11.5, 16],
    [-1, 16],
    [11, 16.5],
    [3, 0],
  ])('%d votes of %d members are no vote', (votesFor, members) => {
    expect(canLeave({ authority: false, votesFor, members, convinced: true })).toBeUndefined();
  });
});
