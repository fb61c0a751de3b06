import fc from 'fast-check';
import { readRecord, recordSteps, RECORD_KINDS, surveyRecord, type RecordEntry } from '../../lib/index.js';
import { planEdits, readWorkbook } from '../../lib/xlsx/index.js';
import { everythingWorkbook, zipParts } from '../fixtures/everything/everything.js';
import { changedParts, edit, good, partsOf } from '../lib/xlsx/support.js';

const original = everythingWorkbook();

/** Texts of many letters, with what files and programs are known to stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '_x0041_',
        '_x005F_',
        ' ',
        '\n',
        '\u200f',
        'א',
        'ع',
        '😀',
        '=',
        "'",
        '"',
        '<',
        '&',
        '\uffff',
      ),
    )
    .map((parts) => parts.join('')),
);
const payload = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(text, tie('json'), { maxKeys: 5 }),
  ),
})).json;
const entries: fc.Arbitrary<readonly RecordEntry[]> = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...RECORD_KINDS), id: fc.stringMatching(/^[a-z0-9-]{1,12}$/), payload }),
  { maxLength: 6, selector: ({ kind, id }) => `${kind} ${id}` },
);
/** Long ones now and then: they take several rows. */
const long = fc
  .tuple(fc.string({ unit: 'binary', minLength: 40, maxLength: 60 }), fc.integer({ min: 500, max: 2500 }))
  .map(([part, times]): RecordEntry => ({ kind: 'seal', id: 'LONG', payload: part.repeat(times) }));

const keep = async (bytes: Uint8Array, kept: readonly RecordEntry[]): Promise<Uint8Array> => {
  const { sheets } = good(await readWorkbook(bytes));
  return edit(bytes, planEdits({ steps: recordSteps(sheets, kept) }));
};

test('what is kept in a file comes back from it, and nothing else of the file changes', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.option(long, { nil: undefined }), async (some, more) => {
      const kept = [...some, ...(more ? [more] : [])];
      const saved = await keep(original, kept);
      expect(readRecord(good(await readWorkbook(saved)).sheets)).toEqual({ ok: true, value: kept });
      const allowed = [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/worksheets/sheet4.xml',
      ];
      expect(changedParts(original, saved).filter((name) => !allowed.includes(name))).toEqual([]);
      // Written anew over itself, and taken away again.
      const again = await keep(saved, [...kept].reverse());
      expect(readRecord(good(await readWorkbook(again)).sheets)).toEqual({
        ok: true,
        value: [...kept].reverse(),
      });
      const gone = await keep(again, []);
      expect(good(await readWorkbook(gone)).sheets.map(({ name }) => name)).toEqual([
        'חברות',
        ' מערכים',
        'Hidden',
      ]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

const kept: readonly RecordEntry[] = [
  { kind: 'seal', id: 'a', payload: { text: 'א'.repeat(70_000), n: 1 } },
  { kind: 'return', id: 'b', payload: [1, 2, { c: null }] },
];

test('a record that lacks any of its cells, or has another there, is told of', async () => {
  const saved = await keep(original, kept);
  const value = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(3), fc.nat(4), value, async (row, column, now) => {
      fc.pre(!(column === 2 || column === 3) || now !== [1, 2, 3, 1, 3, 3, 3, 1][row + 4 * (column - 2)]);
      const changes = [{ sheet: '_eshkol', cells: [{ row, column, value: now }] }];
      const read = readRecord(good(await readWorkbook(await edit(saved, { changes }))).sheets);
      expect(read.ok).toBe(false);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('whatever is done to the part, nothing throws', async () => {
  const saved = partsOf(await keep(original, kept));
  const sheet = saved['xl/worksheets/sheet4.xml'] ?? '';
  const cut = fc.integer({ min: sheet.indexOf('<row'), max: sheet.length - 1 });
  await fc.assert(
    fc.asyncProperty(cut, fc.nat(40), fc.string({ maxLength: 3 }), async (at, length, put) => {
      const spoilt = Buffer.from(sheet.slice(0, at) + put + sheet.slice(at + length), 'latin1');
      const opened = await readWorkbook(zipParts({ ...raw(saved), 'xl/worksheets/sheet4.xml': spoilt }));
      if (!opened.ok) return;
      const { problems } = surveyRecord(opened.value.sheets);
      for (const { code } of problems) expect(code).toMatch(/^record-/);
    }),
    { numRuns: 200 },
  );
}, 120_000);

const raw = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content, 'latin1')]));
