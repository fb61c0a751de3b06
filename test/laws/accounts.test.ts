import fc from 'fast-check';
import { accountKinds, accountOf, chartOfAccounts, readAccountCode } from '../../lib/index.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** Six digits from a listed account down: its own levels, and whatever the authority added. */
const listedDigits = fc
  .tuple(fc.constantFrom(...chartOfAccounts().filter(({ code }) => code.length > 1)), digits(4))
  .map(([entry, own]) => ({
    entry,
    six: entry.code.length === 4 ? `${entry.code}${own.slice(0, 2)}` : entry.code.padEnd(6, '0'),
  }));

const separator = fc.constantFrom(' ', '-', '/', ' / ', '–', '־', '\u00a0', '.', '\u200f-\u200e', '  ');
const mark = fc.constantFrom('', '\u200e', '\u200f', '\u2068', '\u202b', '\ufeff');
const script = fc.constantFrom('0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹');

const inScript = (text: string, figures: string): string =>
  text.replace(/\d/g, (digit) => figures[Number(digit)] ?? digit);

test('however a ten-digit code is written, it is the same code', () => {
  fc.assert(
    fc.property(
      listedDigits,
      digits(3),
      separator,
      mark,
      script,
      fc.constantFrom('1 6 3', '1 9', '7 3', '10', '6 3', 'number'),
      ({ six }, kind, between, sign, figures, form) => {
        const ten = `1${six}${kind}`;
        const parts: Record<string, string[]> = {
          '1 6 3': ['1', six, kind],
          '1 9': ['1', six + kind],
          '7 3': [`1${six}`, kind],
          '10': [ten],
          '6 3': [six, kind],
        };
        const written =
          form === 'number' ? Number(ten) : sign + inScript(parts[form]?.join(between) ?? '', figures) + sign;
        const plain = readAccountCode(ten);
        expect(plain.ok && plain.value.code).toBe(ten);
        expect(readAccountCode(written)).toEqual(plain);
      },
    ),
  );
});

test('however a split code is written, it is the same code', () => {
  fc.assert(
    fc.property(
      listedDigits,
      digits(3),
      fc.option(digits(1)),
      separator,
      mark,
      script,
      ({ six }, kind, tail, between, sign, figures) => {
        const parts = [six.slice(0, 5), kind, ...(tail === null ? [] : [tail])];
        const read = readAccountCode(sign + inScript(parts.join(between), figures));
        expect(read.ok && read.value.code).toBe(parts.join('/'));
        expect(read.ok && read.value.digits).toBe(six.slice(0, 5));
      },
    ),
  );
});

test('the one text of a code reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(digits(10), digits(8), digits(5), digits(4), digits(2)), (written) => {
      const read = readAccountCode(written);
      if (!read.ok) return;
      const again = readAccountCode(read.value.code);
      expect(again.ok && again.value).toMatchObject({ code: read.value.code, side: read.value.side });
    }),
  );
});

test('every listed account is found under its own name, whatever the authority adds below it', () => {
  fc.assert(
    fc.property(
      listedDigits,
      fc.constantFrom(...accountKinds('income'), ...accountKinds('expenditure')),
      ({ entry, six }, kind) => {
        const found = accountOf(`1${six}${kind.code.padEnd(3, '0')}`);
        if (!found.ok) throw new Error(found.problems[0].code);
        expect(found.value.nearest).toEqual(entry);
        expect(found.value.unlisted).toBeUndefined();
        expect(found.value.chapter?.code).toBe(entry.code.slice(0, 2));
        expect(found.value.side).toBe(entry.side);
        if (kind.side === entry.side) expect(found.value.kind?.nearest).toEqual(kind);
      },
    ),
  );
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.stringMatching(/^[-\d/ .,\u200f٠-٩]{0,16}$/),
);

test('whatever is written, the answer is a code made of its digits or a problem, never an exception', () => {
  fc.assert(
    fc.property(anything, (written) => {
      const found = accountOf(written);
      if (!found.ok) {
        expect(found.problems[0].code).toMatch(/^account-(blank|not-a-code|other-budget|unknown|ambiguous)$/);
        return;
      }
      const { code, nearest, unlisted } = found.value;
      expect(inScript(String(written), '0123456789').normalize('NFKC')).toMatch(/[\d٠-٩۰-۹]/);
      expect(code.digits.startsWith(nearest.code)).toBe(true);
      expect(nearest.side).toBe(code.side);
      if (unlisted !== undefined) expect(code.digits.startsWith(unlisted)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
