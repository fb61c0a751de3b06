import fc from 'fast-check';
import { daysAfter, daysBetween, yearsAfter } from '../../../lib/core/calendar.js';
import { isoDate, type IsoDate } from '../../../lib/index.js';

const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
};

test.each([
  ['2024-02-29', 4, '2028-02-29'],
  ['2096-02-29', 4, '2100-02-28'],
  ['2024-02-29', 1, '2025-02-28'],
  ['1996-02-29', 4, '2000-02-29'],
  ['2028-02-29', -4, '2024-02-29'],
  ['2023-02-28', 1, '2024-02-28'],
  ['2022-12-31', 4, '2026-12-31'],
  ['2022-01-01', 0, '2022-01-01'],
])('%s and %i years: %s', (from, years, to) => {
  expect(yearsAfter(day(from), years)).toBe(to);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-27', 3, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2100-02-28', 1, '2100-03-01'],
])('%s and %i days: %s', (from, days, to) => {
  expect(daysAfter(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test('days after and between undo each other, and four years are 1,460 or 1,461 days', () => {
  const dates = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      expect(daysBetween(from, daysAfter(from, days))).toBe(days);
      expect([1460, 1461]).toContain(daysBetween(from, yearsAfter(from, 4)));
    }),
  );
});
