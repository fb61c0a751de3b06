import { accountKinds, chartOfAccounts, CODE_BOOK, type ChartEntry } from '../../../lib/index.js';
import { sharedTable } from '../registry/shared-data.js';

const level = (entry: ChartEntry): number => entry.code.length;
const ofSide = (side: ChartEntry['side']) => chartOfAccounts().filter((entry) => entry.side === side);

/** Chapters and accounts of each two-digit chapter, itself included, counted in the code book. */
const CHAPTERS = `
  11:11 12:10 13:1 14:3 15:4 16:1 19:8
  21:19 22:12 23:11 24:24 25:6 26:9 27:6 28:3 29:9
  31:46 32:26 33:17 34:39 35:9 36:2 37:2
  41:7 42:3 43:10 44:10 45:1 46:1 47:5 48:1 51:3 59:14
  61:12 62:15 63:3 64:5
  71:20 72:12 73:11 74:24 75:6 76:8 77:6 78:3 79:9
  81:47 82:26 83:17 84:39 85:9 86:2 87:2
  91:6 92:3 93:10 94:10 95:1 96:1 97:5 98:1 99:17
`;

describe('the chart of accounts', () => {
  test('has 672 chapters and accounts, each once: 338 of receipts, 334 of payments', () => {
    expect(new Set(chartOfAccounts().map(({ code }) => code)).size).toBe(672);
    expect([1, 2, 3, 4].map((n) => ofSide('income').filter((e) => level(e) === n).length)).toEqual([
      5, 33, 142, 158,
    ]);
    expect([1, 2, 3, 4].map((n) => ofSide('expenditure').filter((e) => level(e) === n).length)).toEqual([
      4, 29, 137, 164,
    ]);
    expect(chartOfAccounts()).toHaveLength(672);
  });

  test('«1–5 receipts, 6–9 payments»: every code is on the side of its first digit', () => {
    for (const { code, side } of chartOfAccounts()) {
      expect([code, side]).toEqual([code, /^[1-5]/.test(code) ? 'income' : 'expenditure']);
    }
  });

  test('every code is one to four digits without a 0, and stands under a listed one', () => {
    const codes = new Set(chartOfAccounts().map(({ code }) => code));
    for (const code of codes) {
      expect(code).toMatch(/^[1-9]{1,4}$/);
      if (code.length > 1) expect([code, codes.has(code.slice(0, -1))]).toEqual([code, true]);
    }
  });

  test('each chapter has as many accounts as the book lists under it, and together they are all', () => {
    const counts = new Map<string, number>();
    for (const { code } of chartOfAccounts()) {
      if (code.length > 1) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1);
    }
    const expected = CHAPTERS.trim().split(/\s+/);
    expect([...counts].map(([chapter, count]) => `${chapter}:${count}`).sort()).toEqual(expected.sort());
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(672 - 9);
  });

  test('every name is Hebrew, neatly written, with its parentheses in order', () => {
    const all = [...chartOfAccounts(), ...accountKinds('income'), ...accountKinds('expenditure')];
    for (const { code, he } of all) {
      expect([code, he]).toEqual([code, expect.stringMatching(/^[א-ת(][א-ת0-9 "'(),./-]*$/)]);
      expect(he).toBe(he.trim());
      expect(he).not.toMatch(/ {2}/);
      expect(he.replace(/\([^()]*\)/g, '')).not.toMatch(/[()]/);
    }
  });

  test('names its source, and the page of every level', () => {
    expect(CODE_BOOK).toMatchObject({ en: expect.stringContaining('Ministry of Interior'), year: null });
    for (const { code, page } of chartOfAccounts()) {
      expect([code, page >= 2 && page <= 12]).toEqual([code, true]);
    }
  });
});

describe('the kinds of income and expense', () => {
  test('are 163: 45 of receipts, 118 of payments, each once on its side', () => {
    const codes = (side: ChartEntry['side']) => accountKinds(side).map(({ code }) => code);
    expect([codes('income').length, codes('expenditure').length]).toEqual([45, 118]);
    expect([new Set(codes('income')).size, new Set(codes('expenditure')).size]).toEqual([45, 118]);
  });

  test('are one to three digits, of their side, on pages 13 to 15', () => {
    for (const side of ['income', 'expenditure'] as const) {
      for (const kind of accountKinds(side)) {
        expect(kind.code).toMatch(/^(?:0[01]1|[1-9]\d{0,2})$/);
        expect(kind.code).not.toMatch(/0$/);
        expect(kind.side).toBe(side);
        expect(side === 'income' ? [13] : [14, 15]).toContain(kind.page);
      }
    }
  });
});

const chartTable = sharedTable('chart_of_accounts.csv');
const kindTable = sharedTable('chart_suffixes.csv');

/** The copy prints parentheses as they look from right to left; one name was turned around with them. */
const straightened = (name: string): string =>
  name === ')שירות יעוץ לאזרח( שי"ל' ? 'שי"ל (שירות יעוץ לאזרח)' : name.replace(/\)([^()]*)\(/g, '($1)');

(chartTable && kindTable ? describe : describe.skip)('compared with the published tables', () => {
  const theirs = (code: string) => (row: Readonly<Record<string, string>>) =>
    [row[code], row['side'], straightened(row['name_he'] ?? ''), row['pdf_page']].join(' | ');
  const ours = ({ code, side, he, page }: ChartEntry): string =>
    [code, side === 'income' ? 'receipts' : 'payments', he, page].join(' | ');

  test('every chapter and account is theirs, and none is left out', () => {
    expect(chartOfAccounts().map(ours).sort()).toEqual((chartTable ?? []).map(theirs('code')).sort());
  });

  test('every kind is theirs, and none is left out', () => {
    const kinds = [...accountKinds('income'), ...accountKinds('expenditure')];
    expect(kinds.map(ours).sort()).toEqual((kindTable ?? []).map(theirs('suffix')).sort());
  });
});
