import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { RECORD_SHEET, type SheetSnapshot } from '../../../../lib/index.js';
import { recordSteps } from '../../../../lib/sheets/record/steps.js';
import { readRecord } from '../../../../lib/sheets/record/read.js';
import { sealBook } from '../../../../lib/sheets/seal/seal-book.js';
import { verifyBook } from '../../../../lib/sheets/seal/verify-book.js';
import type { Seal } from '../../../../lib/sheets/seal/types.js';
import { codes, good } from '../../xlsx/support.js';
import { crypto, ON, sealed, sheet, taken, verified } from './support.js';

const PASSPHRASE = 'שבע פרות על הגדר';
const members = sheet('חברות', [
  ['רשות', 'תושבים', 'מכסה'],
  ['רעננה', 80_000, { value: 5, formula: '=CLUSTERQUOTA(B2,3,4)' }],
  ['טייבה', 47_000, { value: 7, formula: '=CLUSTERQUOTA(B3,3,4)' }],
]);
const book = [
  members,
  sheet('הערות', [['=HYPERLINK("x")']], 'hidden'),
  sheet('program', [[1]], 'very-hidden'),
];

const changed = (sheets: readonly SheetSnapshot[], name: string, rows: SheetSnapshot['rows']) =>
  sheets.map((one) => (one.name === name ? { ...one, rows } : one));

/** A workbook whose newest seal somebody has rewritten by hand. */
function withSeal(sheets: readonly SheetSnapshot[], change: (seal: Seal) => unknown) {
  const entries = good(readRecord(sheets));
  const rewritten = entries.map((entry, at) =>
    at === entries.length - 1 ? { ...entry, payload: change(entry.payload as Seal) } : entry,
  );
  return taken(sheets, recordSteps(sheets, rewritten));
}

describe('sealBook', () => {
  it('keeps visible and hidden sheets in the record of the workbook, and names those that it left out', async () => {
    const { seal, sheets } = await sealed(book);
    expect(seal).toMatchObject({ version: 1, on: ON, sheets: ['חברות', 'הערות'], others: ['program'] });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['חברות', 'visible'],
      ['הערות', 'hidden'],
      ['program', 'very-hidden'],
      [RECORD_SHEET, 'very-hidden'],
    ]);
  });

  it('keeps the bytes that its digest is of', async () => {
    const { seal } = await sealed(book);
    const bytes = inflateRawSync(Buffer.from(seal.content, 'base64'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(seal.digest);
    const content = JSON.parse(bytes.toString()) as { sheets: { name: string; rows: unknown[] }[] };
    expect(content.sheets[0]?.rows[1]).toEqual({
      row: 1,
      cells: [
        { c: 0, v: 'רעננה' },
        { c: 1, v: 80_000 },
        { c: 2, f: '=CLUSTERQUOTA(B2,3,4)', r: 5 },
      ],
    });
  });

  it('seals chosen sheets, whatever the case of their names, and only those', async () => {
    const { seal, sheets } = await sealed(book, { sheets: ['PROGRAM'] });
    expect([seal.sheets, seal.others]).toEqual([['program'], ['חברות', 'הערות']]);
    const other = await verified(changed(sheets, 'חברות', []));
    expect([other.verdict, other.unsealedSheets]).toEqual(['unchanged', ['חברות', 'הערות']]);
  });

  it('leaves everything else that the record holds', async () => {
    const frozen = { kind: 'frozen', id: 'f', payload: { any: [1] } } as const;
    const { sheets } = await sealed(taken(book, recordSteps(book, [frozen])));
    expect(good(readRecord(sheets))[0]).toEqual(frozen);
  });

  it.each([
    [{ sheets: ['אין כזה'] }, 'seal-sheet-missing'],
    [{ sheets: [RECORD_SHEET] }, 'seal-sheet-missing'],
    [{ sheets: [] }, 'seal-nothing'],
    [{ passphrase: ' ' }, 'seal-passphrase-blank'],
  ])('refuses %j', async (options, code) => {
    const { sheets } = await sealed(book);
    expect(codes(await sealBook(sheets, { on: ON, by: '0', ...options }, crypto))).toEqual([code]);
  });

  it('does not write over a record that it cannot read', async () => {
    const { sheets } = await sealed(book);
    const torn = changed(sheets, RECORD_SHEET, [
      [{ value: 'seal' }, { value: 'x' }, { value: 1 }, { value: 2 }, { value: '{' }],
    ]);
    expect(codes(await sealBook(torn, { on: ON, by: '0' }, crypto))).toEqual(['record-part-missing']);
  });
});

describe('verifyBook', () => {
  it('says that there is no seal', async () => {
    expect(codes(await verifyBook(book, crypto))).toEqual(['seal-none']);
  });

  it('is about what cells hold: not what a merge covers, which sheets are hidden, or where a sheet is read from', async () => {
    const { sheets } = await sealed(book);
    const merged = sheets.map((one) =>
      one.name === 'חברות'
        ? { ...one, rtl: false, merges: [{ top: 0, left: 0, bottom: 2, right: 1 }], protected: true }
        : one.name === 'הערות'
          ? { ...one, visibility: 'visible' as const }
          : one,
    );
    expect(await verified(merged)).toMatchObject({ verdict: 'unchanged', changes: [], apart: [] });
  });

  it('names sheets that came, went and are ours', async () => {
    const { sheets } = await sealed(book);
    const now = [
      ...sheets.filter(({ name }) => name !== 'הערות'),
      sheet('חדש', [[1], [2]]),
      sheet('_eshkol_lists', [[1]]),
    ];
    const { verdict, changes } = await verified(now);
    expect(verdict).toBe('changed');
    expect(changes).toMatchObject([
      { kind: 'sheet-removed', sheet: 'הערות' },
      { kind: 'sheet-added', sheet: 'חדש', cells: [{ cell: 'A1' }, { cell: 'A2' }] },
    ]);
  });

  it('sets aside what a program without our functions makes of results', async () => {
    const { sheets } = await sealed(book);
    const rows = members.rows.map((row) =>
      row.map((cell) =>
        cell?.formula
          ? { ...cell, formula: cell.formula.replace('=', '=[1]!_xldudf_'), value: { error: '#NAME?' } }
          : cell,
      ),
    );
    const { verdict, changes, apart } = await verified(changed(sheets, 'חברות', rows));
    expect([verdict, changes]).toEqual(['unchanged', []]);
    expect(apart.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['recalculated', 'C2'],
      ['recalculated', 'C3'],
    ]);
  });

  it('takes text that looks like a formula for text', async () => {
    const { sheets } = await sealed(book);
    const formula = [[{ value: 'x', formula: '=HYPERLINK("x")' }]];
    expect((await verified(changed(sheets, 'הערות', formula))).changes).toEqual([
      {
        kind: 'formula',
        sheet: 'הערות',
        cell: 'A1',
        before: { value: '=HYPERLINK("x")' },
        after: { formula: '=HYPERLINK("x")', result: 'x' },
      },
    ]);
  });

  it('goes by the newest seal, and lists all', async () => {
    const first = await sealed(book, { on: '2026-01-05' as typeof ON });
    const edited = changed(first.sheets, 'הערות', [[{ value: 'אחרת' }]]);
    expect((await verified(edited)).verdict).toBe('changed');
    const second = await sealed(edited);
    const { verdict, seal, seals } = await verified(second.sheets);
    expect([verdict, seal.id]).toEqual(['unchanged', second.id]);
    expect(seals.map(({ id, on }) => [id, on])).toEqual([
      [second.id, '2026-11-22'],
      [first.id, '2026-01-05'],
    ]);
    // Two seals of one day: the one made last.
    const third = await sealed(second.sheets);
    expect((await verified(third.sheets)).seal.id).toBe(third.id);
  });

  it.each<[string, (seal: Seal) => unknown]>([
    [
      'its digest',
      (seal) => ({ ...seal, digest: seal.digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }),
    ],
    ['its content', (seal) => ({ ...seal, content: seal.content.slice(0, -8) })],
    ['other content', (seal) => ({ ...seal, content: Buffer.from([1, 0, 0, 255, 255]).toString('base64') })],
    ['its sheets', (seal) => ({ ...seal, sheets: [...seal.sheets].reverse() })],
  ])('does not believe a seal that does not fit %s', async (_, change) => {
    const { sheets } = await sealed(book);
    const { verdict, changes } = await verified(withSeal(sheets, change));
    expect([verdict, changes]).toEqual(['seal-damaged', []]);
  });

  it.each<[string, (seal: Seal) => unknown]>([
    ['a version to come', (seal) => ({ ...seal, version: 2 })],
    ['a day that there is not', (seal) => ({ ...seal, on: '2026-02-30' })],
    ['something more', (seal) => ({ ...seal, more: 1 })],
    ['nothing', () => null],
  ])('says that it cannot read a seal with %s', async (_, change) => {
    const { sheets } = await sealed(book);
    expect(codes(await verifyBook(withSeal(sheets, change), crypto))).toEqual(['record-payload-unexpected']);
    // An older seal that can be read is verified, and the other one told.
    const older = await sealed(book);
    const { verdict, damaged } = await verified(withSeal((await sealed(older.sheets)).sheets, change));
    expect([verdict, damaged.map(({ code }) => code)]).toEqual(['unchanged', ['record-payload-unexpected']]);
  });
});

describe('a seal with a passphrase', () => {
  it('is genuine with it, open without it, and says when it was another', async () => {
    const { seal, sheets } = await sealed(book, { passphrase: PASSPHRASE });
    expect(seal.key?.iterations).toBe(600_000);
    expect(JSON.stringify(seal)).not.toContain(PASSPHRASE);
    expect((await verified(sheets, PASSPHRASE)).verdict).toBe('unchanged');
    expect((await verified(sheets)).verdict).toBe('needs-passphrase');
    expect((await verified(sheets, `${PASSPHRASE}.`)).verdict).toBe('wrong-passphrase');
    const edited = changed(sheets, 'הערות', [[{ value: 'אחרת' }]]);
    expect((await verified(edited, PASSPHRASE)).verdict).toBe('changed');
    expect((await verified(edited)).verdict).toBe('changed');
  });

  it('takes the same characters for the same passphrase, however they are composed', async () => {
    const { sheets } = await sealed(book, { passphrase: 'caf\u00e9' });
    expect((await verified(sheets, 'cafe\u0301')).verdict).toBe('unchanged');
  });

  it('cannot be made anew without it: the forger keeps the key, and the content is another', async () => {
    const { sheets } = await sealed(book, { passphrase: PASSPHRASE });
    const edited = changed(sheets, 'הערות', [[{ value: 'מזויף' }]]);
    const { seal: forged } = await sealed(edited);
    const resealed = withSeal(edited, ({ key }) => ({ ...forged, key }));
    expect((await verified(resealed)).changes).toEqual([]);
    expect((await verified(resealed, PASSPHRASE)).verdict).toBe('forged');
  });

  it.each<[string, (seal: Seal) => Partial<Seal>]>([
    ['day', () => ({ on: '2027-01-01' as typeof ON })],
    ['maker', () => ({ by: '9.9.9' })],
    ['sheets left out', () => ({ others: [] })],
  ])('holds its %s too', async (_, change) => {
    const { sheets } = await sealed(book, { passphrase: PASSPHRASE });
    const altered = withSeal(sheets, (seal) => ({ ...seal, ...change(seal) }));
    expect((await verified(altered, PASSPHRASE)).verdict).toBe('forged');
  });

  it('is told from one that somebody made without any, or with another', async () => {
    const { sheets } = await sealed(book, { passphrase: PASSPHRASE });
    const edited = changed(sheets, 'הערות', [[{ value: 'מזויף' }]]);
    const bare = await sealed(edited);
    expect((await verified(bare.sheets)).verdict).toBe('unchanged');
    expect((await verified(bare.sheets, PASSPHRASE)).verdict).toBe('not-keyed');
    const other = await sealed(edited, { passphrase: 'של מישהו אחר' });
    expect((await verified(other.sheets, PASSPHRASE)).verdict).toBe('wrong-passphrase');
  });
});
