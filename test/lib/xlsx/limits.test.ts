import { strToU8, zipSync } from 'fflate';
import { loadAllWords, type Language } from '../../../lib/index.js';
import { DEFAULT_LIMITS, readWorkbook, writeWorkbook } from '../../../lib/xlsx/index.js';
import { everythingParts, everythingWorkbook, zipParts } from '../../fixtures/everything/everything.js';
import { bomb } from '../../fixtures/bomb.js';
import { codes } from './support.js';

const original = everythingWorkbook();

/** Replaces bytes behind every occurrence of a signature. */
function patch(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

const CENTRAL = 0x02014b50;
const ole = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    [...name].forEach((character, at) => {
      bytes[1024 + index * 128 + at * 2] = character.charCodeAt(0);
    });
  });
  return bytes;
};

describe('files that are refused before anything reads them', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(0), 'file-empty'],
    ['text', strToU8('name,population\n'), 'file-not-zip'],
    ['a workbook of Excel 97', ole('Workbook'), 'file-old-excel'],
    ['a workbook under a password', ole('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
    ['two letters of a zip', strToU8('PK'), 'file-damaged'],
    ['the first half of a workbook', original.slice(0, original.length / 2), 'file-damaged'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'file-not-workbook'],
    [
      'an OpenDocument sheet',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
      'file-not-workbook',
    ],
    [
      'a binary workbook',
      zipParts({ 'xl/workbook.bin': 'x', 'xl/_rels/workbook.bin.rels': '<a/>' }),
      'file-binary-workbook',
    ],
    ['an encrypted entry', patch(original, CENTRAL, 6, 0x00010014 | (1 << 16)), 'file-encrypted'],
    ['a wrong checksum', patch(original, CENTRAL, 16, 1), 'file-damaged'],
    ['a compression that nobody uses', patch(original, CENTRAL, 10, 12), 'file-damaged'],
    ['an offset beyond the end', patch(original, CENTRAL, 42, 0x7fffffff), 'file-damaged'],
    ['sizes larger than the file', patch(original, CENTRAL, 20, 0x7fffffff), 'file-damaged'],
    [
      'a sheet cut off within a tag',
      zipParts({
        ...everythingParts,
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A',
      }),
      'file-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(codes(await readWorkbook(bytes))).toEqual([code]);
    expect(codes(await writeWorkbook(bytes, {}))).toEqual(
      code === 'file-damaged' && _.startsWith('a sheet') ? [] : [code],
    );
  });

  it.each([
    ['more bytes than allowed', { inflatedBytes: 10_000 }, 'file-inflates-too-much'],
    ['more parts than allowed', { parts: 5 }, 'file-too-many-parts'],
    ['more cells than allowed', { cells: 10 }, 'file-too-many-cells'],
  ])('%s', async (_, limits, code) => {
    expect(codes(await readWorkbook(original, { limits }))).toEqual([code]);
  });

  it.each<[string, number, readonly string[]]>([
    ['as many as allowed', 3, []],
    ['more than allowed', 2, ['file-too-many-cells']],
  ])('blank cells with a format, %s', async (_, blankCells, expected) => {
    const sheet = `<worksheet><sheetData><row r="1">${'<c s="1"/>'.repeat(3)}<c/><c/></row></sheetData></worksheet>`;
    const bytes = zipParts({ ...everythingParts, 'xl/worksheets/sheet1.xml': sheet });
    expect(codes(await readWorkbook(bytes, { limits: { blankCells } }))).toEqual(expected);
  });

  it('a workbook within the limits is read', async () => {
    const limits = { inflatedBytes: 60_000, parts: 40, cells: 100, blankCells: 100 };
    expect(codes(await readWorkbook(original, { limits }))).toEqual([]);
  });
});

test.each<[Language, string]>([
  ['he', 'הקובץ נדחה: יש בו יותר מ-1,000,000 תאים.'],
  ['ar', 'رُفض الملف: فيه أكثر من 1,000,000 خلية.'],
  ['fa', 'فایل پذیرفته نشد: بیش از ۱٬۰۰۰٬۰۰۰ خانه دارد.'],
  ['en', 'The file was refused: it has more than 1,000,000 cells.'],
])('the refusal of too many cells names the limit: %s', async (language, sentence) => {
  const { say } = await loadAllWords(language);
  expect(say({ code: 'file-too-many-cells', facts: { limit: DEFAULT_LIMITS.cells } })).toBe(sentence);
});

describe('bombs', () => {
  it.each([
    ['in a sheet', 'xl/worksheets/sheet1.xml'],
    ['in a part that nobody reads', 'xl/media/image1.png'],
  ])('300 MB %s', async (_, part) => {
    const bytes = bomb(300, part);
    expect(bytes.length).toBeLessThan(400_000);
    const started = performance.now();
    expect(codes(await readWorkbook(bytes))).toEqual(['file-inflates-too-much']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('a smaller one that stays below the limit of bytes', async () => {
    expect(codes(await readWorkbook(bomb(60, 'xl/worksheets/sheet1.xml')))).toEqual([
      'file-unfolds-absurdly',
    ]);
  });

  it('one whose headers lie about its size', async () => {
    const lying = patch(bomb(300, 'xl/worksheets/sheet1.xml'), CENTRAL, 24, 1000);
    expect(codes(await readWorkbook(lying))).toEqual(['file-inflates-too-much']);
  });

  it('one long formula that thousands of cells share', async () => {
    const rest = Array.from({ length: 20_000 }, (_, row) => {
      return `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/><v>1</v></c></row>`;
    });
    const first = `<row r="1"><c r="A1"><f t="shared" si="0">${'B1+'.repeat(2700)}1</f><v>1</v></c></row>`;
    const bytes = zipParts({
      ...everythingParts,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${first}${rest.join('')}</sheetData></worksheet>`,
    });
    expect(codes(await readWorkbook(bytes))).toEqual(['file-inflates-too-much']);
  });

  it('many parts that are each harmless', async () => {
    const many = bomb(1, ...Array.from({ length: 200 }, (_, index) => `xl/media/${index}.png`));
    expect(codes(await readWorkbook(many))).toEqual(['file-inflates-too-much']);
  });
});
