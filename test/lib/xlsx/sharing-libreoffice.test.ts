import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  readRecord,
  recordSteps,
  RECORD_KINDS,
  type NewSheet,
  type RecordEntry,
} from '../../../lib/index.js';
import { planEdits, readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { edit, good, partsOf } from './support.js';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'eshkol-sharing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of files, each opened and saved by it anew. */
function throughLibreOffice<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Uint8Array>> {
  const to = join(folder, 'out');
  mkdirSync(to, { recursive: true });
  const names = Object.keys(files) as Name[];
  for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files[name]);
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const args = ['--headless', home, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to];
  spawnSync(program ?? '', [...args, ...names.map((name) => join(folder, `${name}.xlsx`))], {
    timeout: 120_000,
  });
  return Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(join(to, `${name}.xlsx`)))]),
  ) as Record<Name, Uint8Array>;
}

const short = ['כן', 'לא', 'نعم'];
const quoted = ['רו"ח', "ע'וד", 'ירושלים, העיר'];
const area = (column: number) => ({ top: 1, left: column, bottom: 9, right: column });
const form: NewSheet = {
  name: 'טופס',
  rtl: true,
  columnWidths: [20, 20],
  frozenRows: 1,
  print: { landscape: false, onePageWide: true, titleRows: 1 },
  protect: { unlocked: [area(0), area(1)] },
  validations: [
    { area: area(0), list: short, message: 'אחת מאלה' },
    { area: area(1), list: quoted },
  ],
};

/** Texts as they are typed and worse; lone halves of characters among them. */
const unit = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '_x0041_',
    '_x005F_',
    '  ',
    '\n',
    '\t',
    '\r\n',
    '\u0000',
    '\u200f',
    '\ufeff',
    '\ud83d',
    '=',
    "'",
  ),
);
const entries: readonly RecordEntry[] = fc
  .sample(fc.array(unit, { maxLength: 12 }), { numRuns: 150, seed: 20_261_121 })
  .map((parts, at) => ({
    kind: RECORD_KINDS[at % 4] ?? 'seal',
    id: `e-${String(at)}`,
    payload: { parts, at },
  }));
const long: RecordEntry = {
  kind: 'seal',
  id: 'long',
  payload: fc.sample(fc.string({ unit: 'grapheme', minLength: 50, maxLength: 60 }), {
    numRuns: 1_500,
    seed: 7,
  }),
};
const kept = [...entries, long];

if (program === undefined) {
  console.warn('LibreOffice is not installed: opening shared workbooks in it is not tested here.');
}

(program === undefined ? describe.skip : describe)('through LibreOffice', () => {
  it('forms, records and what was cleared are opened, and saved as they were', async () => {
    const original = everythingWorkbook();
    const cleared = await edit(original, {
      deleteSheets: [' מערכים'],
      remove: { comments: true, properties: true, unusedTexts: true },
    });
    const {
      form: filled,
      record,
      clean,
    } = throughLibreOffice({
      form: await edit(
        null,
        planEdits({
          steps: [
            { do: 'add-sheet', sheet: form },
            {
              do: 'write',
              sheet: 'טופס',
              top: 0,
              left: 0,
              cells: [[{ value: 'הצטרפה' }], [{ value: 'כן' }]],
            },
          ],
        }),
      ),
      record: await edit(original, planEdits({ steps: recordSteps([], kept) })),
      clean: cleared,
    });

    const { sheets } = good(await readWorkbook(filled, { comments: true }));
    expect(sheets.map(({ name, visibility }) => [name, visibility !== 'visible'])).toEqual([
      ['טופס', false],
      ['_eshkol_lists', true],
    ]);
    expect(sheets[0]).toMatchObject({
      protected: true,
      unlocked: [{ top: 1, left: 0, bottom: 9, right: 1 }],
    });
    expect(sheets[0]?.validations).toMatchObject([
      { areas: [area(0)], type: 'list', list: short, strict: true, message: 'אחת מאלה' },
      { areas: [area(1)], type: 'list', list: quoted, strict: true },
    ]);
    // A quote within the rule itself would come out of LibreOffice undoubled, and Excel refuse the file.
    expect(partsOf(filled)['xl/worksheets/sheet1.xml']).not.toMatch(
      /<formula1>[^<]*[^<>;]&quot;[^<]+<\/formula1>/,
    );

    const saved = good(await readWorkbook(record)).sheets;
    expect(saved.find(({ name }) => name === '_eshkol')?.visibility).not.toBe('visible');
    expect(readRecord(saved)).toEqual({ ok: true, value: kept });

    const { sheets: left, properties } = good(await readWorkbook(clean, { comments: true }));
    expect(left.map(({ name }) => name)).toEqual(['חברות', 'Hidden']);
    expect(left.flatMap(({ comments }) => comments)).toEqual([]);
    expect(properties).not.toHaveProperty('title');
    const before = good(await readWorkbook(cleared)).sheets[0]?.rows.map((row) =>
      row.map((cell) => cell?.value ?? null),
    );
    const after = left[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(after?.slice(0, 4).map((row) => row.slice(0, 4))).toEqual(
      before?.slice(0, 4).map((row) => row.slice(0, 4)),
    );
  }, 150_000);
});
