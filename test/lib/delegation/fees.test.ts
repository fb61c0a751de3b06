import fc from 'fast-check';
import { money } from '../../../lib/index.js';
import type { DelegationFacts, FeeRow } from '../../../lib/delegation/facts.js';
import { found, quoted, shown, unsaid, verdicts } from './support.js';

const row: FeeRow = {
  enterprise: 'תחנת מעבר',
  year: 2025,
  founding: money(1_000_000),
  upkeep: money(400_000),
  fees: money(1_400_000),
  forItsFunctions: 'yes',
  held: 'yes',
  byLaw: 'חוק עזר (פסולת)',
  approval: shown('אישור 12', '2024-11-01'),
};

const facts = (...rows: readonly Partial<FeeRow>[]): DelegationFacts => ({
  fees: rows.map((more) => ({ ...row, ...more })),
});
const without = (...fields: readonly (keyof FeeRow)[]): DelegationFacts => ({
  fees: [unsaid(row, ...fields)],
});

describe(quoted('D5', 'אלא לכיסוי הוצאות הקמתו של מפעל שהקמתו היא מתפקידי האשכול, או לשם החזקתו'), () => {
  const fees = (sum: number | string) => ({ fees: money(sum) });
  const oneAmount = (sum: number): DelegationFacts => ({
    fees: [{ ...unsaid(row, 'founding', 'upkeep', 'held'), costs: money(1_400_000), ...fees(sum) }],
  });
  test.each<[string, DelegationFacts, string[]]>([
    ['costs 1,400,000, fees 1,400,000', facts({}), ['met fees-within']],
    ['costs 1,400,000, fees 1,400,001', facts(fees(1_400_001)), ['breached fees-exceed']],
    ['costs in one amount, fees as much', oneAmount(1_400_000), ['met fees-within']],
    ['costs in one amount, a shekel above', oneAmount(1_400_001), ['breached fees-exceed']],
    ['an agora above', facts(fees('1400000.01')), ['breached fees-exceed']],
    [
      'above in one year, not over all years',
      facts({ year: 2024, ...fees(0) }, fees(2_800_000)),
      ['met fees-within'],
    ],
    ['upkeep of a year not held', facts({ held: 'no' }), ['breached fees-exceed']],
    ['nobody said whether it was held', without('held'), ['undetermined fees-unknown']],
    [
      'nobody said whether it was held, and founding covers it',
      { fees: [{ ...unsaid(row, 'held'), ...fees(1_000_000) }] },
      ['met fees-within'],
    ],
    [
      'nobody said whether it was held, and it would not suffice',
      { fees: [{ ...unsaid(row, 'held'), ...fees(1_400_001) }] },
      ['breached fees-exceed'],
    ],
    ['fees not known', without('fees'), ['undetermined fees-unknown']],
    ['upkeep not known, founding does not suffice', without('upkeep'), ['undetermined fees-unknown']],
    [
      'upkeep not known, founding suffices',
      { fees: [{ ...unsaid(row, 'upkeep'), ...fees(1_000_000) }] },
      ['met fees-within'],
    ],
    [
      'upkeep not known of a year not held',
      { fees: [{ ...unsaid(row, 'upkeep'), held: 'no', ...fees(1_000_001) }] },
      ['breached fees-exceed'],
    ],
    [
      'exceeded with a year to come',
      facts({}, { year: 2027, founding: money(0), upkeep: money(0), ...fees(1) }),
      ['advisory fees-exceed-planned'],
    ],
    [
      'each enterprise for itself',
      facts(fees(1_400_001), { enterprise: 'מכון', ...fees(1) }),
      ['breached fees-exceed', 'met fees-within'],
    ],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D5-costs')).toEqual(expected);
  });

  test('it names the excess, or what is left', () => {
    const said = (sum: number) => found(facts(fees(sum)), 'D5-costs')[0]?.facts;
    expect(said(1_400_001)).toMatchObject({ fees: '1400001.00', costs: '1400000.00', excess: '1.00' });
    expect(said(1_399_990)).toMatchObject({ excess: '10.00' });
  });

  test.each<[string, DelegationFacts, string[]]>([
    ['one of its functions', facts({}), ['met fees-for-functions']],
    ['none of its functions', facts({ forItsFunctions: 'no' }), ['breached fees-off-functions']],
    ['none of its functions, and no fees', facts({ forItsFunctions: 'no', ...fees(0) }), []],
    ['nobody said', without('forItsFunctions'), ['undetermined fees-functions-unknown']],
    ['both are said', facts({}, { forItsFunctions: 'no' }), ['undetermined fees-functions-unknown']],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D5-functions')).toEqual(expected);
  });
});

/** 2.ד: אשכול רשאי, באישור שר הפנים, להתקין חוקי עזר. */
describe('D5: a by-law is made with the minister’s approval', () => {
  test.each<[string, DelegationFacts, string[]]>([
    ['approved', facts({}), ['met by-law-approved']],
    ['not approved', facts({ approval: 'none' }), ['breached by-law-unapproved']],
    ['approved tomorrow', facts({ approval: shown('12', '2026-07-16') }), ['breached by-law-unapproved']],
    [
      'not approved, nothing charged',
      facts({ approval: 'none', fees: money(0) }),
      ['advisory by-law-pending'],
    ],
    ['nobody said', without('approval'), ['undetermined by-law-approval-unknown']],
    ['charged, no by-law named', without('byLaw', 'approval'), ['undetermined by-law-unknown']],
    ['no by-law and no fees', { fees: [{ enterprise: 'מכון', fees: money(0) }] }, []],
    [
      'approved in one row of it',
      { fees: [row, unsaid({ ...row, year: 2026 }, 'byLaw', 'approval')] },
      ['met by-law-approved'],
    ],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D5-by-law')).toEqual(expected);
  });
});

const amount = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined });
const someRow = fc.record({
  enterprise: fc.constantFrom('מכון', 'תחנה'),
  year: fc.integer({ min: 2023, max: 2028 }),
  founding: amount,
  upkeep: amount,
  fees: amount,
  held: fc.constantFrom('yes', 'no', undefined),
  forItsFunctions: fc.constantFrom('yes', 'yes', 'yes', 'no', undefined),
});
const asFees = (rows: readonly Record<string, string | number | undefined>[]): readonly FeeRow[] =>
  rows.map(
    (each) =>
      Object.fromEntries(
        Object.entries(each)
          .filter(([, value]) => value !== undefined)
          .map(([id, value]) => [
            id,
            ['founding', 'upkeep', 'fees'].includes(id) ? money(Number(value)) : value,
          ]),
      ) as unknown as FeeRow,
  );

/** What D5-costs says of each enterprise, whatever row it points at. */
const outcomes = (rows: readonly FeeRow[]) =>
  found({ fees: rows }, 'D5-costs')
    .map(({ code, facts: said }) => JSON.stringify([said['enterprise'], code, said]))
    .sort();

test('property: rows in any order give the same result', () => {
  const shuffled = fc
    .array(someRow, { maxLength: 8 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([rows, mixed]) => {
      expect(outcomes(asFees(mixed))).toEqual(outcomes(asFees(rows)));
    }),
  );
});

test('property: a year’s amounts split over rows change nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someRow, {
        maxLength: 6,
        selector: ({ enterprise, year }) => `${enterprise} ${String(year)}`,
      }),
      fc.nat(100),
      (rows, percent) => {
        const share = (value: number | undefined) =>
          value === undefined ? undefined : Math.floor((value * percent) / 100);
        const rest = (value: number | undefined) =>
          value === undefined ? undefined : value - Math.floor((value * percent) / 100);
        const split = rows.flatMap((each) =>
          [share, rest].map((part) => ({
            ...each,
            founding: part(each.founding),
            upkeep: part(each.upkeep),
            fees: part(each.fees),
          })),
        );
        expect(outcomes(asFees(split))).toEqual(outcomes(asFees(rows)));
      },
    ),
  );
});
