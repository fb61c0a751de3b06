import { loadRegistry, membersTable, readMembers } from '../../../../lib/index.js';
import type { MembersTable, Registry, Snapshot } from '../../../../lib/index.js';
import { csv, sheet, workbook } from './sheet.js';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const only = (snapshot: Snapshot, withRegistry = true): MembersTable => {
  const { tables } = readMembers(snapshot, withRegistry ? registry : null);
  expect(tables).toHaveLength(1);
  return tables[0] as MembersTable;
};

describe('authorities and vintages', () => {
  const SHARON_2024 = [
    ['הוד השרון', 66398, 9, 8],
    ['טייבה', 46870, 3, 6],
    ['כפר סבא', 99410, 8, 8],
  ] as const;
  const head = ['רשות', 'אוכלוסייה', 'סוציו', 'פריפריה'];

  test('figures of the bureau of 2024', () => {
    const table = only(workbook(sheet([head, ...SHARON_2024])));
    expect(table.rows.map(({ authority }) => (authority?.ok ? authority.value.code : 'none'))).toEqual([
      '9700',
      '2730',
      '6900',
    ]);
    expect(table.vintage).toEqual({
      vintage: 'bureau-2024',
      compared: 3,
      agreeing: 3,
      unknown: 0,
      differences: [],
    });
  });

  test('figures of 2020: the vintage has no peripherality, so those are unknown to it', () => {
    const table = only(workbook(sheet([head, ['טייבה', 44585, 3, 6], ['כפר יונה', 26182, 7, 6]])));
    expect(table.vintage).toMatchObject({ vintage: 'bureau-2020', compared: 2, agreeing: 2, unknown: 2 });
  });

  test('one row changed', () => {
    const table = only(workbook(sheet([head, ...SHARON_2024.slice(0, 2), ['כפר סבא', 100000, 8, 8]])));
    expect(table.vintage).toMatchObject({ vintage: 'bureau-2024', compared: 3, agreeing: 2 });
    expect(table.vintage?.differences).toEqual([
      { row: 3, field: 'population', place: "'חברות'!B4", here: 100000, there: 99410 },
    ]);
  });

  test('figures of no one', () => {
    const table = only(workbook(sheet([head, ['טייבה', 1, 1, 1], ['כפר סבא', 2, 2, 2]])));
    expect(table.vintage).toBeUndefined();
    expect(table.vintages.map(({ agreeing }) => agreeing)).toEqual([0, 0, 0]);
  });

  test('unknown and ambiguous names stay problems of their rows', () => {
    const table = only(
      workbook(sheet([head, ['טייבה', 46870, 3, 6], ['אטלנטיס', 5, 5, 5], ['קריית', 5, 5, 5]])),
    );
    expect(table.rows.map(({ authority }) => (authority?.ok ? 'ok' : authority?.problems[0].code))).toEqual([
      'ok',
      'authority-not-found',
      'authority-ambiguous',
    ]);
    expect(table.notes).toContainEqual({ code: 'authorities-matched', facts: { count: 1, rows: 3 } });
  });

  test('a code that contradicts the name, and an authority twice', () => {
    const table = only(
      csv('קוד,name,population,socio,periph\n2720,טייבה,1,3,6\n2730,טייבה,1,3,6\n2730,טייבה,1,3,6'),
    );
    expect(
      table.notes.filter(({ code }) => code !== 'authorities-matched' && code !== 'numbers-as-text'),
    ).toEqual([
      {
        code: 'code-and-name-differ',
        facts: { code: '2720', name: 'טייבה', known: 1, he: 'טירה', ar: 'الطيرة', fa: 'الطیرة', en: 'Tira' },
        place: 'CSV!A2',
      },
      {
        code: 'authority-repeated',
        facts: { first: 'CSV!B3', he: 'טייבה', ar: 'الطيبة', fa: 'الطیبة', en: 'Tayibe' },
        place: 'CSV!B4',
      },
    ]);
  });

  test('without a registry the same figures, unmatched', () => {
    const table = only(workbook(sheet([head, ...SHARON_2024])), false);
    expect(table.rows.every(({ authority }) => authority === undefined)).toBe(true);
    expect(table.vintages).toEqual([]);
    expect(table.confidence).toBe('certain');
  });
});

describe('the one table to compute from', () => {
  const FULL = [
    ['name', 'population', 'socio', 'periph'],
    ['טייבה', 46870, 3, 6],
  ] as const;
  const choose = (snapshot: Snapshot, name?: string): string => {
    const result = membersTable(readMembers(snapshot, registry), name);
    return result.ok ? result.value.sheet : result.problems[0].code;
  };

  test.each([
    ['none', workbook(sheet([['a'], [1]])), undefined, 'members-not-found'],
    ['one', workbook(sheet(FULL)), undefined, 'חברות'],
    [
      'one beside a table that lacks a column',
      workbook(
        sheet(
          [
            ['name', 'population'],
            ['טייבה', 1],
          ],
          { name: 'א' },
        ),
        sheet(FULL),
      ),
      undefined,
      'חברות',
    ],
    ['two', workbook(sheet(FULL, { name: 'א' }), sheet(FULL, { name: 'ב' })), undefined, 'members-several'],
    ['two, and one asked for', workbook(sheet(FULL, { name: 'א' }), sheet(FULL, { name: 'ב' })), 'ב', 'ב'],
    ['another sheet asked for', workbook(sheet(FULL)), 'אין', 'members-not-found'],
  ])('%s', (_, snapshot, name, expected) => {
    expect(choose(snapshot, name)).toBe(expected);
  });
});
