import fc from 'fast-check';
import { compareBooks } from '../../lib/sheets/meaning/compare-books.js';
import type { BookComparison, ComparedItem } from '../../lib/sheets/meaning/types.js';
import {
  checked,
  compared,
  lines,
  ON,
  type Book,
  type Rows,
  type Value,
} from '../lib/sheets/meaning/support.js';

/** Accounts of one book, each once: a chapter's digits, own digits and kind, and amounts of two years in agorot. */
interface Line {
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly [number, number];
}

const CHAPTERS = ['11', '12', '31', '61', '71', '81', '91'];
const agorot = fc.integer({ min: 100, max: 10 ** 10 });
const line: fc.Arbitrary<Line> = fc
  .tuple(
    fc.constantFrom(...CHAPTERS),
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 100, max: 999 }),
    agorot,
    agorot,
  )
  .map(([chapter, levels, kind, one, two]) => ({
    code: `1${chapter}${String(levels)}${String(kind)}`,
    name: `כרטיס ${String(levels)}`,
    amounts: [one, two],
  }));
const ledger = fc.uniqueArray(line, { selector: ({ code }) => code, minLength: 4, maxLength: 40 });

const NAMES = ['טייבה', 'טירה', 'קלנסווה', 'כפר סבא', 'הוד השרון', 'ירושלים', 'חיפה', 'אילת'];
const members = fc
  .tuple(
    fc.subarray(NAMES, { minLength: 3 }),
    fc.array(fc.integer({ min: 100, max: 900_000 }), { minLength: 8, maxLength: 8 }),
    fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([names, populations, socio]) =>
    names.map((name, at): readonly Value[] => [
      name,
      populations[at] ?? 1,
      socio[at] ?? 1,
      11 - (socio[at] ?? 1),
    ]),
  );

const MEMBER_HEADS = ['רשות', 'מספר תושבים', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות'];

interface Look {
  /** Columns, by where they come from. */
  readonly columns: readonly number[];
  readonly thousands: boolean;
  readonly negative: boolean;
}

const PLAIN: Look = { columns: [0, 1, 2, 3], thousands: false, negative: false };

/** Thousands of shekels as a cell holds them, to the last agora. */
const shown = (amount: number, { thousands }: Look): number =>
  Number(`${String(amount)}e-${thousands ? 5 : 2}`);

function ledgerRows(all: readonly Line[], look: Look = PLAIN): Rows {
  const cells: readonly (readonly Value[])[] = [
    ['מס כרטיס', 'שם כרטיס', 'תקציב 2024', 'תקציב 2023'],
    ...all.map(({ code, name, amounts }): readonly Value[] => {
      const sign = look.negative && Number(code.slice(1)) >= 600_000_000 ? -1 : 1;
      return [Number(code), name, ...amounts.map((amount) => sign * shown(amount, look))];
    }),
  ];
  return [
    [`תקציב רגיל לשנת 2024 ${look.thousands ? 'באלפי ש"ח' : 'בש"ח'}`],
    ...cells.map((row) => look.columns.map((column) => row[column] ?? null)),
  ];
}

const book = fc.tuple(ledger, members).map(([accounts, rows]) => ({ accounts, rows }));
type Made = { readonly accounts: readonly Line[]; readonly rows: Rows };

const bookOf = ({ accounts, rows }: Made): Book => ({
  תקציב: ledgerRows(accounts),
  חברות: [MEMBER_HEADS, ...rows],
});

/** A difference without its direction. */
const mirrored = (item: ComparedItem): unknown => {
  const at = { a: item.at.b, b: item.at.a };
  if (item.kind === 'changed') return { ...item, key: 0, before: item.after, after: item.before, at };
  const kinds = {
    added: 'removed',
    removed: 'added',
    'column-added': 'column-removed',
    'column-removed': 'column-added',
  } as const;
  return { ...item, key: 0, kind: kinds[item.kind], at };
};
const sorted = (items: readonly unknown[]): readonly string[] =>
  items.map((item) => JSON.stringify(item, Object.keys(flat(item)).sort())).sort();
const flat = (item: unknown, into: Record<string, true> = {}): Record<string, true> => {
  if (typeof item !== 'object' || item === null) return into;
  for (const [key, value] of Object.entries(item)) {
    into[key] = true;
    flat(value, into);
  }
  return into;
};

const isNothing = ({ items, apart, notes, isSame, unrecognised }: BookComparison): boolean =>
  items.length + apart.length + notes.length + unrecognised.changes.length === 0 && isSame;

test('a book and itself do not differ', () => {
  fc.assert(
    fc.property(book, (made) => {
      const check = checked(bookOf(made));
      const found = compareBooks(check, check, ON);
      expect(isNothing(found)).toBe(true);
      expect(found.same).toBe(made.accounts.length + made.rows.length);
    }),
    { numRuns: 25 },
  );
});

test('the other way round says the same the other way round', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(1), agorot, fc.constantFrom('set', 'drop', 'twice')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(book, changes, members, (made, edits, rows) => {
      const accounts = made.accounts.map((each) => ({
        ...each,
        amounts: [...each.amounts] as [number, number],
      }));
      for (const [at, column, amount, kind] of edits) {
        const own = accounts[at % accounts.length];
        if (kind === 'drop' && accounts.length > 3) accounts.splice(at % accounts.length, 1);
        else if (own && kind === 'twice') accounts.push({ ...own, amounts: [amount, own.amounts[1]] });
        else if (own) own.amounts[column as 0 | 1] = amount;
      }
      const [a, b] = [checked(bookOf(made)), checked(bookOf({ accounts, rows }))];
      const [there, back] = [compareBooks(a, b, ON), compareBooks(b, a, ON)];
      expect(sorted(there.items.map(mirrored))).toEqual(
        sorted(back.items.map((item) => ({ ...item, key: 0 }))),
      );
      expect(back.same).toBe(there.same);
    }),
    { numRuns: 35 },
  );
});

test('shuffled, renamed, split by side, in thousands, with payments negative and columns in another order: the same', () => {
  const looks = fc.record({
    columns: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
    thousands: fc.boolean(),
    negative: fc.boolean(),
  });
  fc.assert(
    fc.property(book, looks, fc.infiniteStream(fc.nat()), fc.boolean(), (made, look, stream, split) => {
      const shuffled = <T>(all: readonly T[]): readonly T[] =>
        all
          .map((one) => ({ one, rank: Number(stream.next().value) }))
          .sort((x, y) => x.rank - y.rank)
          .map(({ one }) => one);
      const accounts = shuffled(made.accounts);
      const [income, expenditure] = [(code: string) => code < '16', (code: string) => code >= '16'].map(
        (of) => accounts.filter(({ code }) => of(code)),
      );
      const both = split && (income?.length ?? 0) > 2 && (expenditure?.length ?? 0) > 2;
      const sheets: Book = both
        ? { ראשון: ledgerRows(income ?? [], look), שני: ledgerRows(expenditure ?? [], look) }
        : { אחר: ledgerRows(accounts, look) };
      const found = compared(bookOf(made), { ...sheets, רשויות: [MEMBER_HEADS, ...shuffled(made.rows)] });
      expect(lines(found)).toEqual([]);
      expect(found.isSame).toBe(true);
      expect(found.same).toBe(made.accounts.length + made.rows.length);
    }),
    { numRuns: 35 },
  );
});

test('so many changes of amounts are so many differences, each with both amounts', () => {
  fc.assert(
    fc.property(
      book,
      fc.array(fc.tuple(fc.nat(), fc.nat(1), agorot), { maxLength: 12 }),
      fc.boolean(),
      (made, edits, thousands) => {
        const accounts = made.accounts.map((each) => ({
          ...each,
          amounts: [...each.amounts] as [number, number],
        }));
        const expected = new Map<string, string>();
        for (const [at, column, amount] of edits) {
          const own = accounts[at % accounts.length];
          const before = made.accounts[at % accounts.length]?.amounts[column];
          if (!own || before === undefined) continue;
          own.amounts[column as 0 | 1] = amount;
          const field = `budget ${column === 0 ? '2024' : '2023'}`;
          const key = `${own.code} ${field}`;
          const text = (of: number): string => String(of / 100);
          if (amount === before) expected.delete(key);
          else expected.set(key, `changed accounts ${own.code} ${field}: ${text(before)} → ${text(amount)}`);
        }
        const after: Book = {
          x: ledgerRows([...accounts].reverse(), { ...PLAIN, thousands }),
          חברות: bookOf(made)['חברות'] ?? [],
        };
        expect([...lines(compared(bookOf(made), after))].sort()).toEqual([...expected.values()].sort());
      },
    ),
    { numRuns: 50 },
  );
});
