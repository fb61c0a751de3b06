import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planRestore, type Plan } from '../../../../lib/index.js';
import { everythingWorkbook } from '../../../fixtures/everything/everything.js';
import { changedCells, changedParts, edit, partsOf, takeApart } from '../../xlsx/support.js';
import { describeOffice, recalculated } from '../portable/office.js';
import { formulas, frozen, open, restored, save, shownIn } from './support.js';

const MEMBERS = [
  ['טייבה', 44_585, 3, 6, 55_126.5],
  ['כפר סבא', 26_182, 7, 6, 70_909.5],
  ["ג'לג'וליה", 3_754, 4, 7, 15_631],
] as const;

const sheetNamed = (name: string) => ({
  name,
  rtl: true,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
});

/** Quotas one by one, as a spill, in another sheet and within other formulas; texts, errors and truths from the registry. */
const book = (): Promise<Uint8Array> =>
  edit(null, {
    addSheets: [sheetNamed('חברות'), sheetNamed("it's")],
    changes: [
      {
        sheet: 'חברות',
        cells: [
          ...['רשות', 'אוכלוסייה', 'ח', 'פ', 'מכסה', 'במילוי'].map((value, column) => ({
            row: 0,
            column,
            value,
          })),
          ...MEMBERS.flatMap(([name, population, socio, periph, quota], at) => [
            ...[name, population, socio, periph].map((value, column) => ({ row: at + 1, column, value })),
            {
              row: at + 1,
              column: 4,
              formula: `=CLUSTERQUOTA(B${String(at + 2)},C${String(at + 2)},D${String(at + 2)})`,
              value: quota,
              format: '#,##0.00',
            },
            { row: at + 1, column: 5, value: quota },
          ]),
          {
            row: 1,
            column: 5,
            formula: '=CLUSTERQUOTAS(B2:B4,C2:C4,D2:D4)',
            value: MEMBERS[0][4],
            spill: { top: 1, left: 5, bottom: 3, right: 5 },
          },
          { row: 4, column: 4, formula: '=SUM(E2:E4)', value: 141_667 },
          { row: 4, column: 5, formula: '=SUM(F2#)', value: 141_667 },
          { row: 6, column: 0, formula: '=CLUSTERAUTHORITY("x","name")', value: { error: '#N/A' } },
          { row: 6, column: 1, formula: '=CLUSTERAUTHORITY("26","code")', value: '0026' },
          { row: 6, column: 2, formula: '=CLUSTERCANJOIN(TRUE,TRUE)', value: true },
        ],
      },
      {
        sheet: "it's",
        cells: [
          { row: 1, column: 1, formula: "=ROUND(CLUSTERQUOTA('חברות'!B2,'חברות'!C2,6)*2,0)", value: 110_253 },
        ],
      },
    ],
  });

const resaved = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-frozen-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    const to = join(folder, 'saved');
    const filter = 'xlsx:Calc MS Excel 2007 XML';
    spawnSync(
      'soffice',
      ['--headless', home, '--convert-to', filter, '--outdir', to, join(folder, 'book.xlsx')],
      {
        timeout: 180_000,
      },
    );
    return new Uint8Array(readFileSync(join(to, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Frozen in a file, and the file that comes of restoring what `between` makes of it. */
async function thereAndBack(
  bytes: Uint8Array,
  as: 'values' | 'portable',
  between: (sent: Uint8Array) => Uint8Array | Promise<Uint8Array> = (sent) => sent,
) {
  const before = await open(bytes);
  const made = frozen(before, as);
  const sent = await save(bytes, made.plan, shownIn(before));
  const returned = await between(sent);
  const now = await open(returned);
  const back = restored(now);
  const after = await save(returned, back.plan, shownIn(now));
  return { before, made, sent, back, after };
}

/** The formulas of a part's cells, as the file has them. */
const inFile = (part = ''): ReadonlyMap<string, string> =>
  new Map([...takeApart(part).cells].map(([cell, xml]) => [cell, /<f[^>]*>[^]*?<\/f>/.exec(xml)?.[0] ?? '']));

describe.each(['values', 'portable'] as const)('in a file, frozen as %s', (as) => {
  it('changes no part and no cell that the plan does not name, and restores them to the byte', async () => {
    const original = await book();
    const { made, sent, back, after } = await thereAndBack(original, as);
    const [old, now] = [partsOf(original), partsOf(sent)];
    const named = new Set(
      made.frozen.flatMap(({ sheet, row, column, stands }) =>
        stands.flatMap((line, down) =>
          line.map((_, over) => `${sheet} ${cellAt(row + down, column + over)}`),
        ),
      ),
    );
    for (const [part, sheet] of [
      ['xl/worksheets/sheet1.xml', 'חברות'],
      ['xl/worksheets/sheet2.xml', "it's"],
    ] as const) {
      for (const cell of changedCells(old[part] ?? '', now[part] ?? ''))
        expect(named).toContain(`${sheet} ${cell}`);
      expect(takeApart(now[part] ?? '').rest).toBe(takeApart(old[part] ?? '').rest);
      expect(inFile(partsOf(after)[part])).toEqual(inFile(old[part]));
    }
    expect(back.conflicts).toEqual([]);
    expect(await open(after)).toEqual(await open(original));
  });

  it('is the same in a workbook with everything in it', async () => {
    const original = everythingWorkbook();
    const { made, sent, back, after } = await thereAndBack(original, as);
    expect(made.touched).toEqual([' מערכים']);
    expect(changedParts(original, sent).filter((part) => !/sheet[24567]\.xml$/.test(part))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(back.conflicts).toEqual([]);
    // The looks of the stamp stay, and what is calculated first is for the program to find out anew.
    expect(changedParts(original, after)).toEqual(['xl/calcChain.xml', 'xl/styles.xml']);
  });
});

describe.each(['values', 'portable'] as const)('array formulas frozen as %s', (as) => {
  const filled = { top: 1, left: 5, bottom: 3, right: 5 };
  const quotas = (dynamic?: boolean) => ({
    row: 1,
    column: 5,
    formula: '=CLUSTERQUOTAS(B2:B4,C2:C4,D2:D4)',
    value: MEMBERS[0][4],
    spill: { ...filled, ...(dynamic === undefined ? {} : { dynamic }) },
  });
  const single = {
    row: 6,
    column: 3,
    formula: '=CLUSTERQUOTA(SUM(B2:B4),3,6)',
    value: 1,
    spill: { top: 6, left: 3, bottom: 6, right: 3, dynamic: false },
  };

  it.each([false, true])(
    'come back to the byte, and of the kind that they were: dynamic %s',
    async (dynamic) => {
      const blank = { row: 1, column: 5, formula: null, value: null };
      const cleared = await edit(await book(), {
        changes: [
          {
            sheet: 'חברות',
            cells: [blank, { row: 2, column: 5, value: null }, { row: 3, column: 5, value: null }],
          },
        ],
      });
      const filledIn = [2, 3].map((row) => ({ row, column: 5, value: MEMBERS[row - 1]?.[4] ?? 0 }));
      const original = await edit(cleared, {
        changes: [{ sheet: 'חברות', cells: [quotas(dynamic), ...filledIn, single] }],
      });
      const part = partsOf(original)['xl/worksheets/sheet1.xml'] ?? '';
      expect(part).toContain('<f t="array" ref="D7">');
      expect(/<c r="F2"[^>]*>/.exec(part)?.[0].includes(' cm=')).toBe(dynamic);
      const { back, sent, after } = await thereAndBack(original, as);
      expect(partsOf(sent)['xl/worksheets/sheet1.xml']).not.toContain('_xldudf_');
      expect(back.conflicts).toEqual([]);
      expect(changedParts(original, after).filter((name) => !/calcChain|styles/.test(name))).toEqual([]);
    },
  );
});

describeOffice('through LibreOffice', () => {
  it.each(['values', 'portable'] as const)(
    'formulas frozen as %s come back to the letter after it has saved the file anew',
    async (as) => {
      const original = await book();
      const { back, after, before } = await thereAndBack(original, as, resaved);
      expect(back.conflicts).toEqual([]);
      expect(back.sheetsKept).toEqual([]);
      expect(formulas(await open(after))).toEqual(formulas(before));
      expect(partsOf(after)['xl/worksheets/sheet1.xml']).toContain(
        '_xldudf_CLUSTERQUOTAS(B2:B4,C2:C4,D2:D4)',
      );
    },
    200_000,
  );

  it('the portable file calculates the same values without the add-in', async () => {
    const original = await book();
    const before = await open(original);
    // Without cached results: what is shown was calculated.
    const sent = await save(original, frozen(before, 'portable').plan);
    const sheets = recalculated(sent);
    const rows = sheets.get('חברות') ?? [];
    expect(rows.slice(1, 5).map((row) => row.slice(4, 6).map(Number))).toEqual([
      ...MEMBERS.map(([, , , , quota]) => [quota, quota]),
      [141_667, 141_667],
    ]);
    expect(sheets.get("it's")?.[1]?.[1]).toBe('110253');
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(['פרמטרים', 'הקפאת נוסחאות']));
  }, 200_000);

  it('sees every value in the file that holds results alone', async () => {
    const before = await open(await book());
    const sheets = recalculated(await save(await book(), frozen(before).plan, shownIn(before)));
    expect(
      sheets
        .get('חברות')
        ?.slice(1, 5)
        .map((row) => row[4]),
    ).toEqual(['55126.5', '70909.5', '15631', '141667']);
    expect(sheets.get('חברות')?.[6]?.slice(0, 3)).toEqual(['#N/A', '0026', 'TRUE']);
  }, 200_000);
});

it('a file whose record was spoiled is refused, not believed', async () => {
  const original = await book();
  const before = await open(original);
  const sent = await save(original, frozen(before).plan);
  const spoil: Plan = {
    steps: [
      {
        do: 'write',
        sheet: '_eshkol',
        top: 0,
        left: 4,
        cells: [[{ value: '{"version":1,"cells":"=HYPERLINK(1)"}' }]],
      },
    ],
  };
  const sheets = await open(await save(sent, spoil));
  expect(planRestore(sheets)).toMatchObject({ ok: false, problems: [{ code: 'record-payload-unexpected' }] });
});

function cellAt(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}
