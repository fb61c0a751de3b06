import {
  clusterCanJoin,
  clusterCanLeave,
  clusterMajority,
  clusterTenderRoom,
  clusterTermEnd,
} from '../../../addin/functions/membership.js';
import { speak } from '../../../addin/functions/speech.js';
import { error, seen, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

/** The first call fetches what answers and waits for it; afterwards every answer is there at once. */
async function answers(formula: () => unknown): Promise<unknown> {
  const shown = shows(formula);
  if (!(shown instanceof Promise)) return shown;
  return shown.then(seen, (thrown: unknown) => seen(thrown));
}

const na = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
const number = (basicValue: number) => ({ type: 'FormattedNumber', basicType: 'Double', basicValue });
const BLANKS = [null, undefined, '', ' ', [['']], [[null]]];

test('the first answer waits, later ones do not', async () => {
  const first = clusterMajority('majority', 16) as unknown;
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toBe(9);
  expect(clusterMajority('majority', 15)).toBe(8);
});

describe('CLUSTERMAJORITY', () => {
  // More than half; at least two thirds; at least half: of 1 to 18 members.
  test.each([
    ['majority', [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10]],
    ['two-thirds', [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12]],
    ['employees', [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9]],
  ])('%s', async (kind, expected) => {
    const found = await Promise.all(expected.map((_, at) => answers(() => clusterMajority(kind, at + 1))));
    expect(found).toEqual(expected);
  });

  test.each([
    [9, 'majority | Majority | רוב | רוב חברי המועצה | أغلبية | الأغلبية | اکثریت'],
    [11, 'two-thirds | TWO THIRDS | 2/3 | ⅔ | שני שלישים | ثلثان | الثلثين | دو سوم'],
    [8, 'employees | עובדים | עובדי הרשויות | موظفون | الموظفين | کارکنان | کارمندان'],
  ])('of 16 members %d, by any word for it', async (expected, said) => {
    for (const kind of said.split('|')) expect(await answers(() => clusterMajority(kind, 16))).toBe(expected);
  });

  test('cells as Excel hands them over', async () => {
    expect(await answers(() => clusterMajority([['רוב']], [[number(15)]]))).toBe(8);
    expect(await answers(() => clusterMajority('majority', 1e16))).toEqual(
      error('#NUM!', 'מספר חברי המועצה'),
    );
  });

  test.each<[string, unknown, unknown, string, string[]]>([
    ['an unknown kind', 'unanimous', 15, '#VALUE!', ['unanimous', 'two-thirds', 'שני שלישים']],
    ['a majority of those who vote', 'רוב רגיל', 15, '#VALUE!', ['רוב רגיל']],
    ['a number for a kind', 2, 15, '#VALUE!', ['«', '2']],
    ['an error for a kind', na, 15, '#VALUE!', ['#N/A']],
    ['several kinds', [['majority'], ['employees']], 15, '#VALUE!', ['סוג הרוב', 'תא אחד']],
    ['a blank kind of the desktop', 0, 15, '#VALUE!', ['סוג הרוב', 'חסר']],
    ['no members', 'majority', 0, '#VALUE!', ['מספר חברי המועצה', 'חסר']],
    ['text for members', 'majority', '15', '#VALUE!', ['מספר חברי המועצה', 'נדרש מספר', '15']],
    ['TRUE for members', 'majority', true, '#VALUE!', ['TRUE']],
    ['an error for members', 'majority', na, '#VALUE!', ['#N/A']],
    ['a range of members', 'majority', [[15, 16]], '#VALUE!', ['תא אחד']],
    ['a fraction', 'majority', 15.5, '#NUM!', ['15.5', 'שלם']],
    ['a negative number', 'majority', -15, '#NUM!', ['-15', 'וחיובי']],
  ])('%s is an error with its sentence', async (_, kind, members, value, said) => {
    expect(await answers(() => clusterMajority(kind, members))).toEqual(error(value, ...said));
  });

  test('blank is never a kind or a number', async () => {
    for (const blank of BLANKS) {
      expect(await answers(() => clusterMajority(blank, 15))).toEqual(error('#VALUE!', 'סוג הרוב', 'חסר'));
      expect(await answers(() => clusterMajority('רוב', blank))).toEqual(error('#VALUE!', 'חברי', 'חסר'));
    }
  });
});

/** Every way to say it. */
const YES = [true, [[true]], 1, 'TRUE', 'כן', 'yes', 'نعم', 'بله', { type: 'Boolean', basicValue: true }];
const NO = [false, [[false]], 'FALSE', 'לא', 'No', 'لا', 'خیر', '0', { type: 'Boolean', basicValue: false }];

describe('CLUSTERCANJOIN', () => {
  // 4.1: the consent of the council of the cluster and that of the authority; the minister replaces the former alone.
  test.each([
    [false, false, false, false],
    [false, false, true, false],
    [false, true, false, false],
    [false, true, true, false],
    [true, false, false, false],
    [true, false, true, true],
    [true, true, false, true],
    [true, true, true, true],
  ])('authority %p, council %p, minister %p: %p', async (authority, council, minister, expected) => {
    expect(await answers(() => clusterCanJoin(authority, council, minister))).toBe(expected);
    if (minister) return;
    // Left out, or a blank cell: has not acted.
    for (const blank of [...BLANKS, 0]) {
      expect(await answers(() => clusterCanJoin(authority, council, blank))).toBe(expected);
    }
  });

  test('yes and no in every way to say them', async () => {
    for (const yes of YES) {
      expect(await answers(() => clusterCanJoin(yes, yes))).toBe(true);
      expect(await answers(() => clusterCanJoin(true, false, yes))).toBe(true);
    }
    for (const no of NO) {
      expect(await answers(() => clusterCanJoin(no, true))).toBe(false);
      expect(await answers(() => clusterCanJoin(true, no, no))).toBe(false);
    }
  });

  test.each<[string, unknown[], string[]]>([
    ['a word that is neither', ['אולי', true], ['הסכמת מועצת הרשות', 'אולי']],
    ['a number that is neither', [true, 2], ['הסכמת מועצת האשכול', '2']],
    ['a word for the minister', [true, true, '?'], ['השר', '?']],
    ['an error value', [true, na], ['הסכמת מועצת האשכול', '#N/A']],
    ['a range', [[[true], [true]], true], ['הסכמת מועצת הרשות', 'תא אחד']],
    ['a 0, which may be a blank cell', [0, true], ['הסכמת מועצת הרשות', 'ריק']],
    ['a 0 for the council', [true, 0], ['הסכמת מועצת האשכול', 'ריק']],
  ])('%s is an error with its sentence', async (_, [authority, council, minister], said) => {
    expect(await answers(() => clusterCanJoin(authority, council, minister))).toEqual(
      error('#VALUE!', ...said),
    );
  });

  test('blank is never a no, whatever the rest decides', async () => {
    for (const blank of BLANKS) {
      expect(await answers(() => clusterCanJoin(blank, false, true))).toEqual(
        error('#VALUE!', 'הסכמת מועצת הרשות', 'חסר'),
      );
      expect(await answers(() => clusterCanJoin(true, blank, true))).toEqual(
        error('#VALUE!', 'הסכמת מועצת האשכול', 'חסר'),
      );
    }
  });
});

describe('CLUSTERCANLEAVE', () => {
  // 4.3: the authority asked; or two thirds of all members of the council did, and the minister is convinced.
  test.each<[boolean, number, number, boolean, boolean]>([
    [false, 10, 16, false, false],
    [false, 10, 16, true, false],
    [false, 11, 16, false, false],
    [false, 11, 16, true, true],
    [true, 10, 16, false, true],
    [true, 10, 16, true, true],
    [true, 11, 16, false, true],
    [true, 11, 16, true, true],
    // Exactly two thirds are enough, and so is a council of one.
    [false, 9, 15, true, false],
    [false, 10, 15, true, true],
    [false, 15, 15, true, true],
    [false, 1, 1, true, true],
  ])('asked %p, %d of %d, convinced %p: %p', async (asked, votes, members, convinced, expected) => {
    expect(await answers(() => clusterCanLeave(asked, votes, members, convinced))).toBe(expected);
    if (convinced) return;
    for (const blank of [...BLANKS, 0]) {
      expect(await answers(() => clusterCanLeave(asked, votes, members, blank))).toBe(expected);
    }
  });

  test('without a vote only the authority decides', async () => {
    expect(await answers(() => clusterCanLeave(false))).toBe(false);
    expect(await answers(() => clusterCanLeave(true))).toBe(true);
    for (const blank of [...BLANKS, 0]) {
      expect(await answers(() => clusterCanLeave('לא', blank, blank, true))).toBe(false);
      expect(await answers(() => clusterCanLeave('כן', blank, blank, blank))).toBe(true);
    }
  });

  test('yes and no in every way to say them', async () => {
    for (const yes of YES) {
      expect(await answers(() => clusterCanLeave(yes))).toBe(true);
      expect(await answers(() => clusterCanLeave(false, 11, 16, yes))).toBe(true);
    }
    for (const no of NO) {
      expect(await answers(() => clusterCanLeave(no))).toBe(false);
      expect(await answers(() => clusterCanLeave(false, 11, 16, no))).toBe(false);
    }
  });

  test.each<[string, unknown[], string, string[]]>([
    ['nothing', [], '#VALUE!', ['בקשת מועצת הרשות', 'חסר']],
    ['a blank, whatever the vote', [null, 11, 16, true], '#VALUE!', ['בקשת מועצת הרשות', 'חסר']],
    ['a 0, which may be a blank cell', [0, 11, 16, true], '#VALUE!', ['בקשת מועצת הרשות', 'ריק']],
    ['a word that is neither', ['אולי'], '#VALUE!', ['בקשת מועצת הרשות', 'אולי']],
    ['a word for conviction', [false, 11, 16, '?'], '#VALUE!', ['שכנוע השר', '?']],
    ['votes without members', [false, 11], '#VALUE!', ['מספר חברי המועצה', 'חסר']],
    ['members without votes', [false, null, 16, true], '#VALUE!', ['מספר הקולות בעד', 'חסר']],
    ['no votes, which may be a blank cell', [false, 0, 16, true], '#VALUE!', ['מספר הקולות בעד', 'חסר']],
    ['votes without members where the authority asked', [true, 11], '#VALUE!', ['חברי המועצה', 'חסר']],
    ['more votes than members', [false, 17, 16, true], '#NUM!', ['17', '16']],
    ['a fraction of a vote', [false, 10.5, 16, true], '#NUM!', ['מספר הקולות בעד', '10.5']],
    ['a negative number of votes', [false, -1, 16, true], '#NUM!', ['מספר הקולות בעד', '-1']],
    ['a negative number of members', [false, 11, -16, true], '#NUM!', ['מספר חברי המועצה', '-16']],
    ['text for votes', [false, 'רוב', 16, true], '#VALUE!', ['מספר הקולות בעד', 'רוב']],
    ['an error for members', [false, 11, na, true], '#VALUE!', ['מספר חברי המועצה', '#N/A']],
    ['a range of votes', [false, [[5], [6]], 16, true], '#VALUE!', ['מספר הקולות בעד', 'תא אחד']],
  ])('%s is an error with its sentence', async (_, [asked, votes, members, convinced], value, said) => {
    expect(await answers(() => clusterCanLeave(asked, votes, members, convinced))).toEqual(
      error(value, ...said),
    );
  });
});

describe('CLUSTERTERMEND', () => {
  // Serial numbers as Excel shows them for these days.
  test.each<[string, unknown, number]>([
    ['2026-11-21 → 2030-11-21', 46347, 47808],
    ['in words', '2026-11-21', 47808],
    ['a time of day is dropped', 46347.75, 47808],
    ['a formatted number', [[number(46347)]], 47808],
    ['2024-02-29 → 2028-02-29', 45351, 46812],
    ['2096-02-29 → 2100-02-28, for that year has none', '2096-02-29', 73109],
    ['2097-03-01 → 2101-03-01', '2097-03-01', 73475],
    ['1900-01-01 → 1904-01-01', 1, 1462],
    ['1896-01-01 → 1900-01-01', '1896-01-01', 1],
    ['1896-02-29 → 1900-02-28', '1896-02-29', 59],
    ['1896-03-01 → 1900-03-01', '1896-03-01', 61],
    ['9995-12-31 → 9999-12-31', '9995-12-31', 2958465],
  ])('%s', async (_, start, end) => {
    expect(await answers(() => clusterTermEnd(start))).toBe(end);
  });

  test.each<[string, unknown, string, string[]]>([
    ['a day in another order', '21/11/2026', '#VALUE!', ['21/11/2026', '2026-11-21']],
    ['a day that is none', '2026-02-30', '#VALUE!', ['2026-02-30']],
    ['the day that only Excel believes in', 60, '#VALUE!', ['60']],
    ['a negative number', -1, '#VALUE!', ['-1']],
    ['TRUE', true, '#VALUE!', ['TRUE']],
    ['an error value', na, '#VALUE!', ['#N/A']],
    ['a range', [[46347], [46348]], '#VALUE!', ['תחילת הכהונה', 'תא אחד']],
    ['an end after the last day', '9996-01-01', '#NUM!', ['9996-01-01']],
    ['an end before the first day', '1895-12-31', '#NUM!', ['1895-12-31']],
  ])('%s is an error with its sentence', async (_, start, value, said) => {
    expect(await answers(() => clusterTermEnd(start))).toEqual(error(value, ...said));
  });

  test('blank is no day', async () => {
    for (const blank of [...BLANKS, 0]) {
      expect(await answers(() => clusterTermEnd(blank))).toEqual(error('#VALUE!', 'תחילת הכהונה', 'חסר'));
    }
  });
});

describe('CLUSTERTENDERROOM', () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

  // 3.ג.3: the cumulative total must not exceed the maximum; equality is lawful.
  test.each<[string, unknown, unknown, number]>([
    ['room left', 1_000_000, column(400_000, 250_000), 350_000],
    ['exactly used up', 1_000_000, column(400_000, 600_000), 0],
    ['exceeded', 1_000_000, column(400_000, 600_001), -1],
    ['nothing contracted yet', 1_000_000, column(null, '', ' '), 1_000_000],
    ['one cell', 1_000_000, 400_000, 600_000],
    ['blank cells among amounts', [[100]], column(10, null, 0, '', 20), 70],
    ['two columns', 100, [[1, 2], [3, 4]], 90], // prettier-ignore
    ['a contract lessened', 100, column(60, -10), 50],
    ['exact where doubles are not', 0.3, column(0.1, 0.2), 0],
    ['agorot', 1000.1, column(...Array.from({ length: 10 }, () => 100.01)), 0],
    ['formatted numbers', number(5), column(number(7.25)), -2.25],
  ])('%s', async (_, maximum, amounts, room) => {
    expect(await answers(() => clusterTenderRoom(maximum, amounts as unknown[][]))).toBe(room);
  });

  test.each<[string, unknown, unknown, string, string[]]>([
    ['text for a maximum', '1,000', column(1), '#VALUE!', ['ההיקף המרבי', '1,000']],
    ['an error for a maximum', na, column(1), '#VALUE!', ['ההיקף המרבי', '#N/A']],
    ['a range for a maximum', [[1], [2]], column(1), '#VALUE!', ['ההיקף המרבי', 'תא אחד']],
    ['a negative maximum', -5, column(1), '#NUM!', ['ההיקף המרבי', '-5']],
    ['text among the amounts', 100, column(1, 'אין'), '#VALUE!', ['שורה 2', 'סכומי ההתקשרויות', 'אין']],
    ['a number as text', 100, column(1, null, '3'), '#VALUE!', ['שורה 3', '3']],
    ['TRUE among the amounts', 100, column(true), '#VALUE!', ['שורה 1', 'TRUE']],
    ['an error among the amounts', 100, column(1, 2, na), '#VALUE!', ['שורה 3', '#N/A']],
    ['a cell of several columns', 100, [[1, 2], [3, 'x']], '#VALUE!', ['שורה 2, עמודה 2', 'x']], // prettier-ignore
    ['several', 100, column('a', 'b', 'c', 'd'), '#VALUE!', ['שורה 1', 'שורה 2', 'שורה 3']],
  ])('%s is an error with its sentence', async (_, maximum, amounts, value, said) => {
    expect(await answers(() => clusterTenderRoom(maximum, amounts as unknown[][]))).toEqual(
      error(value, ...said),
    );
  });

  test('blank is no maximum', async () => {
    for (const blank of [...BLANKS, 0]) {
      expect(await answers(() => clusterTenderRoom(blank, column(1)))).toEqual(
        error('#VALUE!', 'ההיקף המרבי', 'חסר'),
      );
    }
  });
});

test('errors are said in the display language, and the value stays', async () => {
  try {
    for (const [language, script] of [
      ['ar', /\p{Script=Arabic}{3}/u],
      ['fa', /\p{Script=Arabic}{3}/u],
      ['en', /^\u2068Row 2\u2069: Contract amounts: a number is needed/],
    ] as const) {
      await speak(language);
      const message: unknown = expect.stringMatching(script);
      expect(await answers(() => clusterTenderRoom(5, [[1], ['x']]))).toEqual({ error: '#VALUE!', message });
    }
  } finally {
    await speak('he');
  }
});
