import fc from 'fast-check';
import { chapterSums } from '../../lib/budget/ledger/chapter-sums.js';
import { compareColumns } from '../../lib/budget/ledger/compare.js';
import type { LedgerFacts } from '../../lib/budget/ledger/facts.js';
import { LEDGER_RULES } from '../../lib/budget/ledger/rules.js';
import type { IsoDate } from '../../lib/index.js';
import { cases, changeOf, exact, factsOf } from './ledger-cases.js';

const ON = '2026-01-01' as IsoDate;

const found = (ids: string, ledger: LedgerFacts) =>
  LEDGER_RULES.filter(({ id }) => id.startsWith(ids)).flatMap((rule) =>
    rule.check({ ledgers: [ledger] }, ON),
  );

const notMet = (ledger: LedgerFacts) => found('K2-total', ledger).filter(({ outcome }) => outcome !== 'met');

test('where every total is the sum of its lines, each is met and nothing else is said of it', () => {
  fc.assert(
    fc.property(cases, (sheet) => {
      const ledger = factsOf(sheet);
      expect(notMet(ledger)).toEqual([]);
      expect(found('K2-total', ledger).length).toBeGreaterThan(0);
    }),
  );
});

test('without a label or formula that says it, a right total is still never breached', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom('סה"כ', 'סיכום', 'עמוד'), (sheet, label) => {
      const bare = sheet.totals.map((total) => ({ ...total, label, named: {}, formula: false }));
      const outcomes = found('K2-total', factsOf({ ...sheet, totals: bare })).map(({ outcome }) => outcome);
      expect(outcomes).not.toContain('breached');
    }),
  );
});

test('one changed number, of a line or a total, breaches exactly the totals that it belongs to', () => {
  fc.assert(
    fc.property(
      cases.chain((sheet) => fc.tuple(fc.constant(sheet), changeOf(sheet))),
      ([sheet, change]) => {
        const expected = sheet.totals.flatMap(({ lines }, index) =>
          (change.of === 'total' ? change.index === index : lines.includes(change.index)) ? [index] : [],
        );
        expect(
          notMet(factsOf(sheet, change)).map(({ outcome, path }) => [outcome, ...path.slice(3)]),
        ).toEqual(expected.map((index) => ['breached', index, 'amounts', change.column]));
      },
    ),
    { numRuns: 300 },
  );
});

test('the arithmetic of a breach is the tests’ own sum of whole agorot', () => {
  fc.assert(
    fc.property(
      cases.chain((sheet) => fc.tuple(fc.constant(sheet), changeOf(sheet))),
      ([sheet, change]) => {
        for (const { path, facts } of notMet(factsOf(sheet, change))) {
          const { lines } = sheet.totals[Number(path[3])] ?? { lines: [] };
          const own = lines.reduce(
            (sum, line) => sum + (sheet.lines[line]?.amounts[change.column] ?? 0n),
            0n,
          );
          const [total, sum] = change.of === 'total' ? [own + change.by, own] : [own, own + change.by];
          const difference = total > sum ? total - sum : sum - total;
          expect(facts).toMatchObject({
            total: exact(total).toFixed(2),
            sum: exact(sum).toFixed(2),
            difference: exact(difference).toFixed(2),
            direction: total < sum ? 'below' : 'above',
            count: lines.length,
          });
        }
      },
    ),
  );
});

test('a formula that leaves out some of its chapter’s lines is breached, and says which', () => {
  fc.assert(
    fc.property(
      cases.filter(({ totals }) => totals.some(({ lines }) => lines.length > 1)),
      (sheet) => {
        const index = sheet.totals.findIndex(({ lines }) => lines.length > 1);
        const totals = sheet.totals.map((total, at) =>
          at === index ? { ...total, formula: true, lines: total.lines.slice(1) } : total,
        );
        const [first] = sheet.totals[index]?.lines ?? [];
        expect(notMet(factsOf({ ...sheet, totals }))).toMatchObject([
          {
            code: 'ledger-total-range',
            outcome: 'breached',
            facts: { missed: 1, extra: 0, account: sheet.lines[first ?? -1]?.code },
          },
        ]);
      },
    ),
  );
});

test('an amount that could not be read leaves every total over it undetermined, and no other', () => {
  fc.assert(
    fc.property(
      cases.chain((sheet) =>
        fc.tuple(fc.constant(sheet), fc.integer({ min: 0, max: sheet.lines.length - 1 })),
      ),
      ([sheet, line]) => {
        const ledger = factsOf(sheet);
        const lines = ledger.lines.map((each, at) =>
          at === line ? { ...each, amounts: [null, ...each.amounts.slice(1)] } : each,
        );
        const over = sheet.totals.flatMap((total, index) => (total.lines.includes(line) ? [index] : []));
        const outcomes = notMet({ ...ledger, lines, unreadAmounts: [[line, 0]] });
        expect(outcomes.map(({ outcome, path }) => [outcome, path[3], path[5]])).toEqual(
          over.map((index) => ['undetermined', index, 0]),
        );
      },
    ),
  );
});

/** The tests' own verdict on the sides. */
const sidesDiffer = (sheet: Parameters<typeof factsOf>[0], column: number): bigint =>
  sheet.lines.reduce((sum, { code, amounts }) => {
    const amount = amounts[column] ?? 0n;
    return code.slice(1) < '6' ? sum + amount : sum - amount;
  }, 0n);

test('the sides balance where whole agorot do, on one sheet or two, in whatever units and signs', () => {
  fc.assert(
    fc.property(
      cases,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(0n, 0n, 1n, -500n),
      (sheet, split, negative, off) => {
        const column = sheet.columns - 1;
        const gap = sidesDiffer(sheet, column);
        // One line on each side makes them equal but for `off`.
        const fill = (code: string, amount: bigint) => ({
          code,
          amounts: Array<bigint>(sheet.columns).fill(amount),
        });
        const even = {
          ...sheet,
          totals: [],
          lines: [...sheet.lines, fill('1191000991', 1n), fill('1999999999', gap + 1n + off)],
        };
        const ledger = factsOf(even);
        const turned = negative
          ? {
              ...ledger,
              signs: 'payments-negative' as const,
              lines: ledger.lines.map((line) =>
                line.written.slice(1) < '6'
                  ? line
                  : { ...line, amounts: line.amounts.map((amount) => amount?.neg() ?? null) },
              ),
            }
          : ledger;
        const half = (side: 'income' | 'expenditure'): LedgerFacts => ({
          ...turned,
          lines: turned.lines.filter(({ account }) => account.ok && account.value.side === side),
          ...(side === 'income' && {
            unit: 'thousands',
            lines: turned.lines
              .filter(({ account }) => account.ok && account.value.side === side)
              .map((line) => ({ ...line, amounts: line.amounts.map((amount) => amount?.div(1000) ?? null) })),
          }),
        });
        const ledgers = split ? [half('income'), half('expenditure')] : [turned];
        const main = LEDGER_RULES.filter(({ id }) => id === 'K2-balance')
          .flatMap((rule) => rule.check({ ledgers }, ON))
          .filter(({ path }) => path[3] === column);
        expect(main.map(({ outcome }) => outcome)).toEqual([off === 0n ? 'met' : 'breached']);
        if (off !== 0n) {
          expect(main[0]?.facts).toMatchObject({
            difference: exact(off < 0n ? -off : off).toFixed(2),
            more: off > 0n ? 'expenditure' : 'income',
          });
        }
      },
    ),
  );
});

test('chapters add up to whole agorot, and every line is in one of them', () => {
  fc.assert(
    fc.property(cases, (sheet) => {
      const sums = chapterSums(factsOf(sheet));
      expect(sums.reduce((count, { lines }) => count + lines, 0)).toBe(sheet.lines.length);
      for (const { chapter, sums: columns } of sums) {
        for (const [column, sum] of columns.entries()) {
          const own = sheet.lines
            .filter(({ code }) => code.slice(1, 3) === chapter)
            .reduce((total, { amounts }) => total + (amounts[column] ?? 0n), 0n);
          expect(sum?.nis?.toFixed(2)).toBe(exact(own).toFixed(2));
        }
      }
    }),
  );
});

test('the changes of all accounts are those of all chapters and sides, and largest come first', () => {
  fc.assert(
    fc.property(
      cases.filter(({ columns }) => columns > 1),
      (sheet) => {
        const compared = compareColumns(factsOf(sheet), 0, 1);
        if (!compared.ok) throw new Error(compared.problems[0].code);
        const { accounts, chapters, sides } = compared.value;
        const own = sheet.lines.reduce(
          (sum, { amounts }) => sum + (amounts[1] ?? 0n) - (amounts[0] ?? 0n),
          0n,
        );
        for (const list of [accounts, chapters, Object.values(sides)]) {
          const sum = list.reduce((total, { change }) => total.plus(change), exact(0n));
          expect(sum.toFixed(2)).toBe(exact(own).toFixed(2));
        }
        for (const list of [accounts, chapters]) {
          const sizes = list.map(({ change }) => change.abs());
          expect(sizes.every((size, at) => at === 0 || size.lte(sizes[at - 1] ?? size))).toBe(true);
        }
      },
    ),
  );
});
