import { at, isoDate, newest, type Citation, type Dated, type IsoDate } from '../../../lib/index.js';

const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};

test.each(['2017-05-17', '2000-02-29', '2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isoDate(text)).toBe(text);
});

test.each([
  '2017-5-17',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '17.5.2017',
  '',
])('%s is not', (text) => {
  expect(isoDate(text)).toBeUndefined();
});

const source: Citation = { clause: 'Q3', edition: 'moi-2017-05-17', section: 'נספח 3', quote: '4' };
const dated: Dated<number> = {
  // Unsorted on purpose: the order of the list decides nothing.
  versions: [
    { from: day('2022-01-01'), value: 5, source },
    { from: day('2017-05-17'), value: 4, source },
  ],
  checkedOn: day('2026-11-21'),
};

test.each([
  ['2017-05-17', 4],
  ['2021-12-31', 4],
  ['2022-01-01', 5],
  ['2030-06-01', 5],
])('on %s the version in force says %i', (on, value) => {
  expect(at(dated, day(on))).toMatchObject({ ok: true, value: { value } });
});

test('before the first edition there is none, and none is guessed', () => {
  expect(at(dated, day('2017-05-16'))).toEqual({
    ok: false,
    problems: [{ code: 'before-first-edition', facts: { on: '2017-05-16', first: '2017-05-17' } }],
  });
});

test('the newest is the last to begin', () => {
  expect(newest(dated).value).toBe(5);
  expect(() => newest({ ...dated, versions: [] })).toThrow(RangeError);
});
