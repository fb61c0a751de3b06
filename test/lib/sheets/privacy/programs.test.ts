import { LEAVING_KINDS, loadPrivacy } from '../../../../lib/index.js';
import { tellingWorkbook } from '../../../fixtures/telling/telling.js';
import { savedByExcelize, savedByOffice } from '../seal/programs.js';
import { open, partsWith, send } from './support.js';

const SECRETS = ['סוד: שכר', 'סוד: שורה', 'סוד: עמודה', '654321', '580000', '771177', 'example.org'];
const original = tellingWorkbook();

/** Values of the one sheet that is seen, by row; formulas calculated by whoever saved it. */
async function shown(bytes: Uint8Array): Promise<readonly string[]> {
  const [sheet] = (await open(bytes)).sheets;
  return (sheet?.rows ?? []).map((line) =>
    JSON.stringify(
      Array.from({ length: 5 }, (_, column) => {
        const value = line[column]?.value ?? null;
        return value === '' ? null : value;
      }),
    ),
  );
}

describe('LibreOffice', () => {
  it('opens the copy, calculates it, and shows what the copy shows', async () => {
    const { bytes } = await send(original, { without: LEAVING_KINDS });
    const saved = savedByOffice(bytes);
    const [mine, theirs] = [await shown(bytes), await shown(saved)];
    expect(theirs.slice(0, mine.length)).toEqual(mine);
    for (const text of SECRETS) expect([text, partsWith(saved, text)]).toEqual([text, []]);
  }, 180_000);

  it('saves a workbook whose copy has nothing of what was left out', async () => {
    const theirs = savedByOffice(original);
    for (const text of ['סוד: שכר', '654321', '771177']) expect(partsWith(theirs, text)).not.toEqual([]);
    const { bytes, book } = await send(theirs, { without: LEAVING_KINDS });
    // It calculates cells and a pivot table that show salaries, and makes the box that showed a title a box with that text.
    const seen = (text: string): boolean => text.startsWith('סוד: שכר') || /^(?:654321|580000)$/.test(text);
    for (const text of SECRETS.filter((one) => !seen(one)))
      expect([text, partsWith(bytes, text)]).toEqual([text, []]);
    expect(partsWith(bytes, '654321')).toEqual(['xl/worksheets/sheet1.xml']);
    expect([...partsWith(bytes, 'סוד: שכר')].sort()).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(book.sheets[0]?.rows[5]?.[0]?.value).toBe('סוד: שכר המנכ"לית');
    expect(book.sheets.map(({ name }) => name)).toEqual(['חברות']);
    const { listLeaving } = await loadPrivacy();
    expect(listLeaving(book)).toEqual([]);
    expect((await shown(savedByOffice(bytes))).slice(0, 12)).toEqual((await shown(bytes)).slice(0, 12));
  }, 180_000);
});

describe('excelize', () => {
  it('saves a workbook whose copy has nothing of what was left out', async () => {
    const { bytes, book } = await send(savedByExcelize(original), { without: LEAVING_KINDS });
    for (const text of SECRETS) expect([text, partsWith(bytes, text)]).toEqual([text, []]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['חברות']);
  }, 180_000);

  it('opens the copy', async () => {
    const { bytes } = await send(original, { without: LEAVING_KINDS });
    expect(await shown(savedByExcelize(bytes))).toEqual(await shown(bytes));
  }, 180_000);
});
