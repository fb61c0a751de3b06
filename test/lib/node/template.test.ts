import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, TEMPLATES } from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { emptyFolder, eshkol, file, json } from './support.js';

const out = (name: string): string => join(emptyFolder(), name);

async function cellsOf(path: string) {
  const book = await readWorkbook(readFileSync(path));
  if (!book.ok) throw new Error(book.problems[0].code);
  return book.value.sheets;
}

interface CheckedSheet {
  readonly name: string;
  readonly kind: string | null;
  readonly part?: string;
  readonly lines: number;
  readonly unread: readonly unknown[];
}

describe('eshkol template', () => {
  it.each(LANGUAGES)(
    'writes a whole workbook that check knows, and nothing is breached in it: %s',
    async (lang) => {
      const path = out(`cluster-${lang}.xlsx`);
      const document = await json('template', 'cluster', path, '--lang', lang, '--year', '2027');
      expect(document).toMatchObject({ out: path });
      const { exit } = await eshkol('check', path, '--lang', lang);
      expect(exit).toBe(0);
      const checked = (await json('check', path, '--lang', lang)) as unknown as {
        sheets: readonly CheckedSheet[];
      };
      const parts = checked.sheets.map(({ kind, part }) => part ?? kind);
      expect(parts).toEqual([
        'members',
        'budget',
        'contributions',
        'agreements',
        'commitments',
        'loans',
        'donations',
        'K3',
        'reports',
        'approvals',
      ]);
      expect(checked.sheets.flatMap(({ unread }) => unread)).toEqual([]);
      // Seven reports a year, and the year itself among the approvals.
      expect(checked.sheets.map(({ lines }) => lines)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 7, 1]);
    },
  );

  it.each(TEMPLATES)('writes %s alone', async (name) => {
    const path = out(`${name}.xlsx`);
    const { exit, err } = await eshkol('template', name, path);
    expect([exit, err]).toEqual([0, '']);
    const sheets = await cellsOf(path);
    expect(sheets.length).toBe({ cluster: 10, governance: 15 }[name as string] ?? 1);
    expect(sheets.every(({ rtl }) => rtl)).toBe(true);
  });

  it("sets down a cluster's members with their figures and quotas", async () => {
    const path = out('sharon.xlsx');
    await eshkol('template', 'members', path, '--cluster', 'השרון');
    const [members] = await cellsOf(path);
    const taibe = members?.rows.find((row) => row[1]?.value === '2730');
    // 46,870 residents, clusters 3 and 6: 15,000 + 46,870 × 4 × 30% × 75%
    expect(taibe?.map((cell) => cell?.value)).toEqual(
      expect.arrayContaining(['טייבה', '2730', 46870, 3, 6, 57183]),
    );
  });

  it('writes over nothing unless it is told to', async () => {
    const path = file('mine.xlsx', 'mine');
    const refused = await eshkol('template', 'budget', path, '--lang', 'en');
    expect(refused).toMatchObject({ exit: 2, out: '' });
    expect(refused.err).toBe(`The file ${path} is there already. Add --force to write over it.\n`);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await eshkol('template', 'budget', path, '--force')).exit).toBe(0);
    expect(await cellsOf(path)).toHaveLength(1);
  });

  it.each([
    [[], /Templates: cluster, members, budget/],
    [['nothing', 'x.xlsx'], /no template “nothing”/],
    [['budget'], /not said where to write/],
    [['budget', 'a.xlsx', 'b.xlsx'], /b\.xlsx/],
    [['budget', 'x.xlsx', '--year', '27'], /year of four digits, not “27”/],
    [['members', 'x.xlsx', '--cluster', 'Atlantis'], /Atlantis/],
  ])('refuses %j', async (args, message) => {
    const { exit, out: printed, err } = await eshkol('template', ...args, '--lang', 'en');
    expect([exit, printed]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(existsSync('x.xlsx')).toBe(false);
  });
});
