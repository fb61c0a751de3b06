import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LANGUAGES } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { describeOffice, recalculated } from '../sheets/portable/office.js';
import { changedCells, changedParts, edit, good, partsOf } from '../xlsx/support.js';
import { emptyFolder, eshkol, file, json } from './support.js';

const original = everythingWorkbook();
const out = (name: string): string => join(emptyFolder(), name);

interface Report {
  readonly out: string;
  readonly sheet: string | null;
  readonly name: string | null;
  readonly replaced: readonly { sheet: string; cell: string; before: string; after: string }[];
  readonly values: readonly {
    sheet: string;
    cell: string;
    value: unknown;
    why: { code: string; message: string };
  }[];
  readonly left: readonly unknown[];
}

async function convert(
  name: string,
  bytes: Uint8Array,
  ...options: readonly string[]
): Promise<Report & { bytes: Uint8Array }> {
  const to = out(`out-${name}`);
  const report = (await json('portable', file(name, bytes), to, ...options)) as unknown as Report;
  return { ...report, bytes: readFileSync(to) };
}

/** Without the cached results of formulas: what a program then shows, it calculated. */
function uncached(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

describe('eshkol portable', () => {
  it('replaces our formulas and changes nothing else', async () => {
    const { bytes, replaced, values, sheet } = await convert('all.xlsx', original, '--lang', 'en');
    expect(replaced.map(({ cell }) => cell)).toEqual(['E2', 'E3', 'E4']);
    expect(values.filter(({ cell }) => cell === 'G6')).toMatchObject([
      { value: 'טייבה', why: { code: 'portable-registry' } },
    ]);
    expect(sheet).toBe('Parameters');
    const ours = Object.values(partsOf(bytes)).filter((part) => part.includes('_xldudf_CLUSTER'));
    expect(ours).toEqual([]);
    expect(changedParts(original, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    const [before, after] = [partsOf(original), partsOf(bytes)].map(
      (parts) => parts['xl/worksheets/sheet1.xml'] ?? '',
    );
    expect(changedCells(before ?? '', after ?? '')).toEqual(['E2', 'E3', 'E4', 'G6']);
    // Results stay beside the formulas, for readers that do not calculate.
    const [old, now] = await Promise.all(
      [original, bytes].map(async (each) => good(await readWorkbook(each)).sheets[0]),
    );
    expect(now?.rows.map((row) => row.map((cell) => cell?.value))).toEqual(
      old?.rows.map((row) => row.map((cell) => cell?.value)),
    );
  });

  it('twice gives the same: nothing of ours is left to replace', async () => {
    const once = await convert('once.xlsx', original);
    const twice = await convert('twice.xlsx', once.bytes);
    expect(twice).toMatchObject({ replaced: [], values: [], left: [], sheet: null, name: null });
    expect(changedParts(once.bytes, twice.bytes)).toEqual([]);
  });

  it('with --lambda keeps the formulas and defines a name in the workbook', async () => {
    const { bytes, name, replaced } = await convert('lambda.xlsx', original, '--lambda');
    expect(name).toBe('CLUSTERQUOTA');
    expect(replaced[0]).toMatchObject({
      before: '=CLUSTERQUOTA(B2,C2,D2)',
      after: '=CLUSTERQUOTA(B2,C2,D2)',
    });
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>CLUSTERQUOTA(B2,C2,D2)</f>');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="CLUSTERQUOTA">_xlfn.LAMBDA(');
    const again = await edit(bytes, { names: [{ name: 'clusterquota', refersTo: '1' }] });
    expect(partsOf(again)['xl/workbook.xml']?.match(/<definedName name="clusterquota">1</gi)).toHaveLength(1);
    expect(partsOf(again)['xl/workbook.xml']).not.toContain('_xlfn.LAMBDA(');
  });

  it('never writes over its input, however it is named', async () => {
    const path = file('same.xlsx', original);
    for (const other of [
      path,
      join(emptyFolder(), '.', 'same.xlsx'),
      join(emptyFolder(), 'x', '..', 'same.xlsx'),
    ]) {
      const { exit, err } = await eshkol('portable', path, other, '--lang', 'en');
      expect(exit).toBe(2);
      expect(err).toContain('is the input itself');
    }
    expect(readFileSync(path).equals(Buffer.from(original))).toBe(true);
  });

  it.each([
    [[], 'No file was named.'],
    [['a.xlsx'], 'It was not said where to write the result.'],
    [['a.xlsx', 'b.xlsx', 'c.xlsx'], 'One argument too many: “c.xlsx”.'],
    [['missing.xlsx', 'b.xlsx'], 'The file missing.xlsx was not found.'],
    [['--model', 'x', 'a.xlsx', 'b.xlsx'], 'There is no option --model.'],
  ])('refuses %j', async (args, message) => {
    const { exit, err } = await eshkol('portable', ...args, '--lang', 'en');
    expect([exit, err.trim()]).toEqual([2, message]);
  });

  it('refuses what is no workbook, and a place where nothing can be written', async () => {
    const text = await eshkol('portable', file('a.csv', 'name,population\n'), out('x.xlsx'), '--lang', 'en');
    expect(text.exit).toBe(2);
    const nowhere = await eshkol(
      'portable',
      file('in.xlsx', original),
      join(emptyFolder(), 'no', 'x.xlsx'),
      '--lang',
      'en',
    );
    expect([nowhere.exit, nowhere.err]).toEqual([2, expect.stringContaining('cannot be written (ENOENT)')]);
  });

  it('writes over a file that is there only when the new one is whole', async () => {
    const to = out('there.xlsx');
    writeFileSync(to, 'before');
    expect((await eshkol('portable', file('bad.xlsx', 'PK no workbook'), to)).exit).toBe(2);
    expect(readFileSync(to, 'utf8')).toBe('before');
    expect((await eshkol('portable', file('good.xlsx', original), to)).exit).toBe(0);
    expect(good(await readWorkbook(readFileSync(to))).sheets).toHaveLength(4);
  });

  it.each(LANGUAGES)('reports in %s what was replaced and why the rest was not', async (language) => {
    const { exit, out: text } = await eshkol(
      'portable',
      file('r.xlsx', original),
      out('r-out.xlsx'),
      '--lang',
      language,
    );
    expect(exit).toBe(0);
    expect(text.split('\n').length).toBeGreaterThan(4);
    expect(text).toContain("'חברות'!G6");
    const help = await eshkol('--help', '--lang', language);
    expect(help.out).toContain('eshkol portable FILE.xlsx OUT.xlsx [--lambda]');
  });
});

describeOffice('LibreOffice, given what the command wrote', () => {
  it('calculates the quotas that stood there', async () => {
    const { bytes } = await convert('office.xlsx', original, '--lang', 'en');
    const cells = recalculated(uncached(bytes)).get('חברות') ?? [];
    const stood = good(await readWorkbook(original)).sheets[0]?.rows ?? [];
    expect([1, 2, 3].map((row) => Number(cells[row]?.[4]))).toEqual(
      [1, 2, 3].map((row) => stood[row]?.[4]?.value),
    );
  }, 120_000);
});
