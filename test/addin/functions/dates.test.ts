import type { IsoDate } from '../../../lib/index.js';
import { readDate, serialOf } from '../../../addin/functions/dates.js';

// Serial numbers as Excel shows them for these days (1900 date system).
test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [25569, '1970-01-01'],
  [36585, '2000-02-29'],
  [42872, '2017-05-17'],
  [46347, '2026-11-21'],
  [2958465, '9999-12-31'],
])('serial %p is %s', (serial, date) => {
  expect(readDate(serial)).toEqual({ ok: true, value: date });
  expect(serialOf(date as IsoDate)).toBe(serial);
});

test.each(['1899-12-31', '1815-06-18'])('%s, before the first day of Excel, has no serial', (date) => {
  expect(serialOf(date as IsoDate)).toBeUndefined();
});
