import { loadAllWords, RECORD_SHEET, type SheetSnapshot } from '../../../../lib/index.js';
import { readRecord } from '../../../../lib/sheets/record/read.js';
import { recordSteps } from '../../../../lib/sheets/record/steps.js';
import { verificationNotes } from '../../../../lib/sheets/seal/notes.js';
import type { Seal } from '../../../../lib/sheets/seal/types.js';
import { verifyBook } from '../../../../lib/sheets/seal/verify-book.js';
import { good } from '../../xlsx/support.js';
import { crypto, sealed, sheet, taken, verified } from './support.js';

const MINE = 'שבע פרות על הגדר';
const THEIRS = 'של מישהו אחר';
type Sheets = readonly SheetSnapshot[];

const amounts = (name: string, seed: number) =>
  sheet(
    name,
    Array.from({ length: 12 }, (_, at) => [`${name} ${String(at)}`, seed + at, (seed * (at + 3)) % 97]),
  );
const book: Sheets = [amounts('חברות', 1000), amounts('תקציב', 5000)];

const edited = (sheets: Sheets): Sheets =>
  sheets.map((one) =>
    one.name === 'חברות' ? { ...one, rows: [[{ value: 'מזויף' }], ...one.rows.slice(1)] } : one,
  );
const recordOf = (sheets: Sheets): SheetSnapshot => {
  const found = sheets.find(({ name }) => name === RECORD_SHEET);
  if (!found) throw new Error('no record');
  return found;
};
const withoutRecord = (sheets: Sheets): Sheets => sheets.filter(({ name }) => name !== RECORD_SHEET);

/** The seal of a workbook, rewritten by hand. */
const rewritten = (sheets: Sheets, change: (seal: Seal) => unknown): Sheets =>
  taken(
    sheets,
    recordSteps(
      sheets,
      good(readRecord(sheets)).map((entry) => ({ ...entry, payload: change(entry.payload as Seal) })),
    ),
  );

/** Everything that is said of a workbook, in English. */
async function told(sheets: Sheets, passphrase?: string): Promise<readonly string[]> {
  const { say } = await loadAllWords('en');
  const found = await verifyBook(sheets, crypto, passphrase === undefined ? {} : { passphrase });
  if (!found.ok) return found.problems.map(say);
  return [...verificationNotes(found.value), ...found.value.damaged].map(say);
}

describe('a forger', () => {
  it('who seals anew with another passphrase is told from one who mistyped, where the older seal is still there', async () => {
    const { sheets } = await sealed(book, { passphrase: MINE });
    const again = await sealed(edited(sheets), { passphrase: THEIRS });
    const notes = await told(again.sheets, MINE);
    expect(notes[0]).toMatch(/The passphrase is not the one/);
    expect(notes[1]).toMatch(
      /^An older seal, of .*, was made with this passphrase: somebody has sealed the workbook anew since/,
    );
    expect(
      (await told((await sealed(edited(book), { passphrase: THEIRS })).sheets, MINE)).join(' '),
    ).not.toMatch(/older seal/);
  });

  it('who seals anew without any is told, also to whoever has no passphrase at hand', async () => {
    const { sheets } = await sealed(book, { passphrase: MINE });
    const bare = await sealed(edited(sheets));
    const notes = await told(bare.sheets, MINE);
    expect(notes[0]).toMatch(/was made without any passphrase/);
    expect(notes.join(' ')).toMatch(/An older seal, of .*, was made with this passphrase/);
    const blind = await told(bare.sheets);
    expect(blind[0]).toMatch(/^Unchanged/);
    expect(blind).toContain(
      'The workbook has an older seal with a passphrase, and the newest has none: somebody who does not know it may have sealed anew.',
    );
  });

  it('who deletes the record leaves a workbook without a seal', async () => {
    const { sheets } = await sealed(book, { passphrase: MINE });
    expect(await told(withoutRecord(sheets), MINE)).toEqual([
      'This workbook has no seal. If it was sealed, the seal was taken out.',
    ]);
  });

  it('who puts a second record beside the first is named', async () => {
    const { sheets } = await sealed(book);
    const notes = await told([...sheets, { ...recordOf(sheets), name: RECORD_SHEET.toUpperCase() }]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/2 sheets|several|more than one/i);
  });

  it.each<[string, (rows: SheetSnapshot['rows']) => SheetSnapshot['rows'], RegExp]>([
    ['takes a part out', (rows) => rows.slice(0, -1), /part .* missing|lacks part/i],
    [
      'cuts a part short',
      (rows) =>
        rows.map((row) =>
          row.map((cell, at) =>
            at === 4 && typeof cell?.value === 'string' ? { value: cell.value.slice(0, -50) } : cell,
          ),
        ),
      /damaged/,
    ],
    ['repeats a part', (rows) => [...rows, rows.at(-1) ?? []], /there twice/],
  ])('who %s is told so', async (_, change, sentence) => {
    // Texts that nothing folds together, so that the seal takes several parts.
    const long = sheet(
      'ארוך',
      Array.from({ length: 9000 }, (__, at) => [Math.sin(at), Math.cos(at * 7)]),
    );
    const { sheets } = await sealed([...book, long]);
    const record = recordOf(sheets);
    expect(record.rows.length).toBeGreaterThan(2);
    const notes = await told([...withoutRecord(sheets), { ...record, rows: change(record.rows) }]);
    expect(notes.join(' ')).toMatch(sentence);
  });

  it('who moves the seal of another workbook here is told so, also where its sheets have the same names', async () => {
    const other = await sealed([amounts('חברות', 70_000), amounts('תקציב', 90_000)], { passphrase: MINE });
    const notes = await told([...book, recordOf(other.sheets)], MINE);
    expect(notes[0]).toMatch(/^Changed since/);
    expect(notes).toContain(
      'Most of what was sealed is not in this workbook: the seal may have been moved here from another one.',
    );
    const own = await sealed(book, { passphrase: MINE });
    expect((await told(edited(own.sheets), MINE)).join(' ')).not.toMatch(/Most of what/);
  });

  it('who has two sheets change their names is told which sheet is which', async () => {
    const { sheets } = await sealed(book);
    const swapped = sheets.map((one) =>
      one.name === 'חברות'
        ? { ...one, name: 'תקציב' }
        : one.name === 'תקציב'
          ? { ...one, name: 'חברות' }
          : one,
    );
    const { changes } = await verified(swapped);
    expect(changes).toEqual([
      { kind: 'sheet-renamed', sheet: 'תקציב', was: 'חברות' },
      { kind: 'sheet-renamed', sheet: 'חברות', was: 'תקציב' },
    ]);
  });

  it('who puts another sheet under the name of a sealed one is told every line of it', async () => {
    const { sheets } = await sealed(book);
    const { verdict, changes } = await verified(
      sheets.map((one) => (one.name === 'תקציב' ? amounts('תקציב', 123_000) : one)),
    );
    expect(verdict).toBe('changed');
    expect(changes.every((change) => change.sheet === 'תקציב')).toBe(true);
    expect(changes.length).toBeGreaterThanOrEqual(12);
  });

  it.each([1, 1000, 599_999, 6_000_001, 1e12, Number.MAX_SAFE_INTEGER])(
    'who has a key made by %d rounds is told so at once, and it is not tried',
    async (iterations) => {
      const { sheets } = await sealed(book, { passphrase: MINE });
      const forged = rewritten(sheets, (seal) => ({ ...seal, key: { ...seal.key, iterations } }));
      const notes = await told(forged, MINE);
      expect(notes).toEqual([
        `One seal asks for ${iterations.toLocaleString('en')} rounds to make the key of its passphrase; only 600,000 to 6,000,000 are accepted, so that seal was not looked at.`,
      ]);
    },
  );
});
