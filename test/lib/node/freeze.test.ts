import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedCells, changedParts, edit, good, partsOf, takeApart } from '../xlsx/support.js';
import { emptyFolder, eshkol, file, json } from './support.js';

const original = everythingWorkbook();
const out = (name: string): string => join(emptyFolder(), name);
const SHEET = 'חברות';

interface Frozen {
  readonly stamp: string;
  readonly frozen: readonly { sheet: string; cell: string; formula: string; value: unknown }[];
  readonly left: readonly unknown[];
}
interface Restored {
  readonly restored: readonly { sheet: string; cell: string; formula: string }[];
  readonly conflicts: readonly { id: string; kind: string; message: string; choices: readonly string[] }[];
  readonly kept: readonly unknown[];
}

async function freeze(name: string, ...options: readonly string[]) {
  const to = out(`frozen-${name}`);
  const report = (await json('freeze', file(name, original), to, ...options)) as unknown as Frozen;
  return { report, bytes: new Uint8Array(readFileSync(to)) };
}

async function restore(name: string, bytes: Uint8Array, ...options: readonly string[]) {
  const to = out(`restored-${name}`);
  const from = file(name, bytes);
  const { exit } = await eshkol('restore', from, to, ...options);
  const report = (await json('restore', from, to, ...options)) as unknown as Restored;
  return { exit, report, bytes: new Uint8Array(readFileSync(to)) };
}

const formulasIn = (bytes: Uint8Array, part: string) =>
  [...takeApart(partsOf(bytes)[part] ?? '').cells].flatMap(([cell, xml]) => {
    const formula = /<f[^>]*>[^]*?<\/f>/.exec(xml)?.[0];
    return formula === undefined ? [] : [[cell, formula.replaceAll('&quot;', '"')]];
  });

describe('eshkol freeze and restore', () => {
  it.each(['values', 'portable'])(
    '%s: no function of ours is left; restored, the file is what it was',
    async (as) => {
      const { report, bytes } = await freeze(`${as}.xlsx`, '--as', as);
      expect(report.frozen.map(({ cell, formula }) => [cell, formula])).toEqual(
        expect.arrayContaining([
          ['E2', '=CLUSTERQUOTA(B2,C2,D2)'],
          ['G6', '=CLUSTERAUTHORITY("2730","name")'],
          ['C1', '=CLUSTERMODEL()'],
        ]),
      );
      expect(report.left).toEqual([]);
      expect(Object.values(partsOf(bytes)).filter((part) => part.includes('<f>_xldudf_'))).toEqual([]);
      const back = await restore(`back-${as}.xlsx`, bytes);
      expect(back.exit).toBe(0);
      expect(back.report.conflicts).toEqual([]);
      const [members, arrays] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
      // The sheet of arrays comes back to the byte.
      expect(changedParts(original, back.bytes)).toEqual(['xl/calcChain.xml', 'xl/styles.xml', members]);
      // The name of a file's own link is not kept: `[0]!_xldudf_CLUSTERQUOTA` and `_xldudf_CLUSTERQUOTA` are the same function.
      expect(changedCells(partsOf(original)[members] ?? '', partsOf(back.bytes)[members] ?? '')).toEqual([
        'E4',
        'G6',
      ]);
      expect(formulasIn(back.bytes, members)).toEqual(
        formulasIn(original, members).map(([cell, formula]) => [cell, formula?.replace('[0]!', '')]),
      );
      expect(formulasIn(back.bytes, arrays)).toEqual(formulasIn(original, arrays));
    },
  );

  it('leaves what was changed, says so in every language, and does as decided', async () => {
    const { bytes } = await freeze('edited.xlsx');
    const edited = await edit(bytes, {
      changes: [
        {
          sheet: SHEET,
          cells: [
            { row: 1, column: 4, value: 1 },
            { row: 1, column: 1, value: 44_586 },
          ],
        },
      ],
    });
    const asked = await restore('asked.xlsx', edited, '--lang', 'en');
    expect(asked.exit).toBe(1);
    expect(asked.report.conflicts).toMatchObject([
      { id: "'חברות'!E2", kind: 'edited', choices: ['formula', 'keep'] },
    ]);
    expect(asked.report.conflicts[0]?.message).toMatch(/the value .*55126\.5.* was changed to .*1/);
    for (const lang of ['he', 'ar', 'fa', 'en']) {
      const { out: said, exit } = await eshkol(
        'restore',
        file('x.xlsx', edited),
        out('y.xlsx'),
        '--lang',
        lang,
      );
      expect(exit).toBe(1);
      expect(said).toContain('E2');
    }
    const put = await restore('put.xlsx', edited, '--formula', "'חברות'!E2");
    expect(put.exit).toBe(0);
    const cell = good(await readWorkbook(put.bytes)).sheets[0]?.rows[1]?.[4];
    expect(cell).toMatchObject({ formula: '=CLUSTERQUOTA(B2,C2,D2)', value: 55_126.5 });
    const kept = await restore('kept.xlsx', asked.bytes, '--keep', "'חברות'!E2");
    expect(kept.report.kept).toHaveLength(1);
    const sheets = good(await readWorkbook(kept.bytes)).sheets;
    expect(sheets[0]?.rows[1]?.[4]?.formula).toBeUndefined();
    expect(sheets.map(({ name }) => name)).not.toContain('_eshkol');
  });

  it('keeps the values for good, and forgets the formulas', async () => {
    const { bytes } = await freeze('given-up.xlsx');
    const from = file('frozen-given-up.xlsx', bytes);
    const to = out('given-up.xlsx');
    const told = await json('restore', from, to, '--keep-values');
    const forgotten = told['forgotten'] as readonly { readonly cell: string; readonly formula: string }[];
    expect(forgotten.map(({ cell, formula }) => [cell, formula])).toContainEqual([
      'E2',
      '=CLUSTERQUOTA(B2,C2,D2)',
    ]);
    const kept = new Uint8Array(readFileSync(to));
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(partsOf(kept)[sheet]).toBe(partsOf(bytes)[sheet]);
    const { sheets } = good(await readWorkbook(kept));
    expect(sheets.map(({ name }) => name)).not.toContain('_eshkol');
    for (const lang of ['he', 'ar', 'fa', 'en']) {
      const said = await eshkol('restore', from, to, '--keep-values', '--lang', lang);
      expect(said).toMatchObject({ exit: 0, err: '' });
      expect(said.out).toContain('given-up.xlsx');
      expect(said.out).not.toMatch(/line-|[{}]/);
    }
    const again = await eshkol('restore', file('kept.xlsx', kept), out('z.xlsx'), '--lang', 'en');
    expect(again).toMatchObject({ exit: 2 });
    const both = await eshkol('restore', from, to, '--keep-values', '--keep', "'חברות'!E2", '--lang', 'en');
    expect(both).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--keep does not go together with --keep-values') as string,
    });
  });

  it('refuses what cannot be done, in one line', async () => {
    const { bytes } = await freeze('again.xlsx');
    const from = file('frozen-again.xlsx', bytes);
    expect(await eshkol('freeze', from, out('z.xlsx'), '--lang', 'en')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('were frozen on') as string,
    });
    expect(
      await eshkol('restore', file('plain.xlsx', original), out('z.xlsx'), '--lang', 'en'),
    ).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no frozen formulas') as string,
    });
    expect(await eshkol('restore', from, out('z.xlsx'), '--keep', 'A1')).toMatchObject({ exit: 2 });
    expect(await eshkol('freeze', from, out('z.xlsx'), '--as', 'pictures')).toMatchObject({ exit: 2 });
    expect(await eshkol('freeze', from, from)).toMatchObject({ exit: 2 });
  });
});
