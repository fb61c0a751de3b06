import { clusterAuthority, clusterMembers } from '../../../addin/functions/registry.js';
import { speak } from '../../../addin/functions/speech.js';
import { error, seen, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

/** The first call fetches the facts and answers later; afterwards every answer is there at once. */
async function answers(formula: () => unknown): Promise<unknown> {
  const shown = shows(formula);
  if (!(shown instanceof Promise)) return shown;
  return shown.then(seen, (thrown: unknown) => seen(thrown));
}

test('the first answer waits for the facts, later ones do not', async () => {
  const first = clusterAuthority('no such place', 'name');
  expect(first).toBeInstanceOf(Promise);
  await expect(first).rejects.toBeInstanceOf(CustomFunctions.Error);
  expect(clusterAuthority('2730', 'name')).toBe('טייבה');
});

describe('CLUSTERAUTHORITY', () => {
  test.each<[unknown, unknown, unknown, unknown]>([
    // Statistics bureau: 46,870 residents in 2024, 44,585 in 2020; the ministry's register: 46,772.
    ['טייבה', 'population', undefined, 46870],
    ['טייבה', 'אוכלוסייה', null, 46870],
    [2730, 'population', '', 46870],
    [2730, 'population', 'ministry-2024', 46772],
    [2730, 'population', 'bureau-2020', 44585],
    ['2730', 'code', undefined, 2730],
    ['الطيبة', 'name', undefined, 'الطيبة'],
    ['Tayibe', 'cluster', undefined, 'Sharon'],
    ['עיריית טייבה', 'socio', 'bureau-2024', 3],
    [[['טייבה']], [['kind']], undefined, 'עירייה'],
  ])('(%p, %p, %p) is %p', async (name, field, vintage, value) => {
    expect(await answers(() => clusterAuthority(name, field, vintage))).toEqual(value);
  });

  test.each<[unknown, unknown, unknown, string, string[]]>([
    ['טיבריס', 'population', undefined, '#N/A', ['טיבריס']],
    [999999, 'population', undefined, '#N/A', ['999999']],
    [null, 'population', undefined, '#VALUE!', []],
    [0, 'population', undefined, '#VALUE!', []],
    [true, 'population', undefined, '#VALUE!', ['TRUE']],
    ['טייבה', 'colour', undefined, '#VALUE!', ['colour', 'population']],
    ['טייבה', '', undefined, '#VALUE!', []],
    ['טייבה', 'population', 'bureau-1999', '#VALUE!', ['bureau-1999', 'bureau-2024']],
    ['טייבה', 'area', 'bureau-2020', '#N/A', ['טייבה']],
  ])('(%p, %p, %p) shows %s', async (name, field, vintage, code, words) => {
    expect(await answers(() => clusterAuthority(name, field, vintage))).toEqual(error(code, ...words));
  });
});

describe('CLUSTERMEMBERS', () => {
  test('spills the Sharon cluster without headings', async () => {
    const rows = (await answers(() => clusterMembers('השרון'))) as unknown[][];
    expect(rows).toHaveLength(15);
    expect(rows.every((row) => row.length === 5)).toBe(true);
    expect(rows).toContainEqual([2730, 'טייבה', 46870, 3, 6]);
    expect(rows.map((row) => row[1])).toContain('כפר סבא');
  });

  test('answers in the language of the question', async () => {
    const names = async (asked: string) =>
      ((await answers(() => clusterMembers(asked))) as unknown[][]).map((row) => row[1]);
    expect(await names('Sharon')).toContain('Kfar Saba');
    expect(await names('אשכול השרון')).toContain('כפר סבא');
  });

  test('a value that is not known is #N/A, never 0, and leaves the others', async () => {
    const { loadRegistry } = await import('../../../lib/index.js');
    const { clusters } = await loadRegistry();
    for (const { name } of clusters()) {
      const rows = (await answers(() => clusterMembers(name.he))) as unknown[][];
      for (const cell of rows.flat()) {
        expect(cell === 0 || cell === null || cell === '').toBe(false);
        if (typeof cell === 'object') expect(cell).toEqual(error('#N/A', ' '));
      }
    }
  });

  test('a member without a code is there, with its name alone', async () => {
    const { loadRegistry } = await import('../../../lib/index.js');
    const { clusters } = await loadRegistry();
    const found = clusters().filter(({ uncoded }) => uncoded.length > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, members, uncoded } of found) {
      const rows = (await answers(() => clusterMembers(name.he))) as unknown[][];
      expect(rows).toHaveLength(members.length + uncoded.length);
      const na = error('#N/A', String(uncoded[0]));
      expect(rows[members.length]).toEqual([na, uncoded[0], na, na, na]);
    }
  });

  test.each<[unknown, string, string[]]>([
    ['אטלנטיס', '#N/A', ['אטלנטיס']],
    ['', '#VALUE!', []],
    [null, '#VALUE!', []],
    [true, '#VALUE!', ['TRUE']],
    [[['השרון'], ['הנגב']], '#VALUE!', ['תא אחד']],
  ])('(%p) shows %s', async (cluster, code, words) => {
    expect(await answers(() => clusterMembers(cluster))).toEqual(error(code, ...words));
  });
});
