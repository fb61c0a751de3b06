import { loadPrivacy, LEAVING_KINDS, type LeavingChoice } from '../../../../lib/index.js';
import { tellingParts, tellingWorkbook } from '../../../fixtures/telling/telling.js';
import { zipParts } from '../../../fixtures/everything/everything.js';
import { changedParts, partsOf, takeApart } from '../../xlsx/support.js';
import { cellsOf, open, partsWith, send } from './support.js';

const FRONT = 'xl/worksheets/sheet1.xml';
const original = tellingWorkbook();
/** The inline list holds a hidden text: that is warned of, and its own matter. */
const list = String(tellingParts[FRONT]).replace('"סוד: הערת ביקורת,אחר"', '"אחר"');
const telling = zipParts({ ...tellingParts, [FRONT]: list });

describe('a copy without everything', () => {
  it('has nothing of it in any part', async () => {
    const { bytes, leaving } = await send(telling, { without: LEAVING_KINDS });
    const secrets = ['סוד', 'שכר בכירים', 'ביקורת', '654321', '580000', '771177', '665544', '334455'];
    for (const text of [...secrets, 'hunter2', 'example.org', 'Users', '501234567', 'Pay']) {
      expect([text, partsWith(telling, text).length > 0]).toEqual([text, true]);
      expect([text, partsWith(bytes, text)]).toEqual([text, []]);
    }
    expect(leaving.warnings).toEqual([]);
    const { listLeaving } = await loadPrivacy();
    expect(listLeaving(await open(bytes))).toEqual([]);
  });

  it('shows what it showed', async () => {
    const before = await open(telling);
    const { book } = await send(telling, { without: LEAVING_KINDS });
    const [front] = before.sheets;
    const [sent] = book.sheets;
    const shown = (value: unknown): string => JSON.stringify(value ?? null);
    const blank = ['C2', 'C3', 'D2', 'A4', 'B4', 'F3', 'B11'];
    front?.rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        const name = `${'ABCDEF'[column] ?? ''}${String(row + 1)}`;
        const value = blank.includes(name) ? null : cell?.value;
        expect([name, shown(sent?.rows[row]?.[column]?.value)]).toEqual([name, shown(value)]);
      });
    });
  });

  it('says of every cell that differs that it does', async () => {
    const { book, leaving } = await send(telling, { without: LEAVING_KINDS });
    const [before, after] = [cellsOf(await open(telling)), cellsOf(book)];
    const differ = [...before].filter(([key, held]) => after.get(key) !== held).map(([key]) => key);
    const front = differ.filter((key) => key.startsWith('חברות!'));
    const places = leaving.changes.flatMap(({ place }) => (place?.includes('!') ? place : []));
    expect(places.length).toBe(front.length);
    expect(new Set(places).size).toBe(places.length);
  });
});

const only = async (without: LeavingChoice['without']) => {
  const { bytes, leaving } = await send(original, { without });
  return {
    parts: changedParts(original, bytes),
    now: partsOf(bytes),
    codes: leaving.changes.map(({ code }) => code),
  };
};

describe('part by part', () => {
  const before = partsOf(original);

  it('nothing chosen changes nothing', async () => {
    const { bytes, leaving } = await send(original, { without: [] });
    expect(leaving.unchanged).toBe(true);
    expect(leaving.changes).toEqual([]);
    expect(changedParts(original, bytes)).toEqual([]);
  });

  it.each([
    [
      'comments',
      [
        '[Content_Types].xml',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/worksheets/_rels/sheet1.xml.rels',
        FRONT,
      ],
    ],
    ['properties', ['_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'docProps/thumbnail.jpeg']],
    ['headers', [FRONT]],
    ['scenarios', [FRONT]],
    ['connections', ['xl/connections.xml']],
    [
      'pivots',
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
        'xl/pivotCache/pivotCacheDefinition1.xml',
        'xl/pivotCache/pivotCacheRecords1.xml',
        'xl/pivotTables/_rels/pivotTable1.xml.rels',
        'xl/pivotTables/pivotTable1.xml',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet1.xml.rels',
      ],
    ],
    ['others', ['xl/printerSettings/printerSettings1.bin', 'xl/worksheets/_rels/sheet1.xml.rels', FRONT]],
    ['names', ['xl/workbook.xml']],
  ] as const)('%s: only those that hold them', async (kind, parts) => {
    expect((await only([kind])).parts).toEqual([...parts].sort());
  });

  it('cells that do not show: only they, their texts and what pictured them', async () => {
    const { parts, now, codes } = await only(['hidden-cells']);
    expect(parts).toEqual(['_rels/.rels', 'docProps/app.xml', 'docProps/thumbnail.jpeg', FRONT].sort());
    const [old, sent] = [takeApart(before[FRONT] ?? ''), takeApart(now[FRONT] ?? '')];
    expect(sent.rest).toBe(old.rest);
    expect(
      [...old.cells].filter(([name, cell]) => sent.cells.get(name) !== cell).map(([name]) => name),
    ).toEqual([
      // INDIRECT may read it.
      'B8',
      'B11',
    ]);
    expect(codes).toEqual(['left-formula-indirect', 'left-cell', 'left-titles']);
  });

  it('other workbooks: the formulas that read them become values, and no other does', async () => {
    const { parts, now } = await only(['links']);
    expect(parts).toContain('xl/externalLinks/externalLink1.xml');
    expect(now['xl/externalLinks/externalLink1.xml']).toBeUndefined();
    expect(now['xl/workbook.xml']).not.toContain('externalReference');
    const [old, sent] = [takeApart(before[FRONT] ?? ''), takeApart(now[FRONT] ?? '')];
    expect(
      [...old.cells].filter(([name, cell]) => sent.cells.get(name) !== cell).map(([name]) => name),
    ).toEqual(['B9']);
  });
});

describe('exceptions', () => {
  const { listLeaving } = {
    listLeaving: async () => (await loadPrivacy()).listLeaving(await open(original)),
  };

  it('a hidden sheet that stays keeps everything that reads it', async () => {
    const { book, bytes, leaving } = await send(original, {
      without: ['hidden-sheets'],
      keep: ['hidden-sheets:שכר בכירים'],
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['חברות', 'שכר בכירים']);
    expect(leaving.changes.map(({ code }) => code)).toEqual([
      'left-sheet',
      'left-formula-indirect',
      'left-titles',
    ]);
    expect(changedParts(original, bytes)).not.toContain('xl/charts/chart1.xml');
    expect(leaving.stays.map(({ id }) => id)).toContain('hidden-sheets:שכר בכירים');
  });

  it('a cell that stays is not blanked, nor what reads it', async () => {
    const { book } = await send(original, {
      without: ['hidden-rows'],
      keepCells: ["'חברות'!B4", "'חברות'!A4"],
    });
    expect(book.sheets[0]?.rows[3]?.[1]?.value).toBe(771177);
    expect(book.sheets[0]?.rows[4]?.[1]?.formula).toBe('=SUM(B2:B4)');
    expect(book.sheets[0]?.rows[2]?.[5]?.value ?? null).toBeNull();
  });

  it('what is not there cannot be kept', async () => {
    const { planLeaving } = await loadPrivacy();
    const plan = planLeaving(await open(original), { without: [], keep: ['hidden-sheets:אין'] });
    expect(plan.ok ? [] : plan.problems).toEqual([
      { code: 'leaving-keep-unknown', facts: { id: 'hidden-sheets:אין' } },
    ]);
    expect((await listLeaving()).map(({ id }) => id)).toHaveLength(17);
  });
});

it('what is left out and would stay elsewhere is warned of', async () => {
  const { leaving, bytes } = await send(original, { without: ['hidden-sheets'] });
  expect(leaving.warnings).toEqual([
    { code: 'still-list', facts: { sheet: 'חברות', area: 'D5', count: 1 }, place: 'חברות' },
  ]);
  expect(partsWith(bytes, 'סוד: הערת ביקורת')).toEqual([FRONT]);
});

it('a text box that says what is left out by itself is warned of; one that was told by a cell is emptied', async () => {
  const part = 'xl/drawings/drawing1.xml';
  const plain = String(tellingParts[part]).replace(/ textlink="[^"]*"/, '');
  const warned = await send(zipParts({ ...tellingParts, [part]: plain }), { without: ['hidden-sheets'] });
  expect(warned.leaving.warnings).toContainEqual({
    code: 'still-drawing',
    facts: { sheet: 'חברות', text: 'סוד: שכר הגזבר' },
    place: 'חברות',
  });
  const { leaving } = await send(original, { without: ['hidden-sheets'] });
  expect(leaving.warnings.map(({ code }) => code)).not.toContain('still-drawing');
});
