import { computeQuota, Exact, isoDate, modelTable, money, planPortable } from '../../../../lib/index.js';
import type {
  Band,
  FormulaPart,
  Part,
  PortableBook,
  PortableSheet,
  QuotaModel,
} from '../../../../lib/index.js';
import { planEdits } from '../../../../lib/xlsx/index.js';
import { edit } from '../../xlsx/support.js';
import { describeOffice, recalculated } from './office.js';

/** Repeatable chance. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Row = readonly [population: unknown, socio: unknown, periph: unknown];

interface Case {
  readonly model: QuotaModel;
  readonly rows: readonly Row[];
  /** The table's cells: percentages as text, or as the fractions that a cell formatted so holds. */
  readonly text: boolean;
}

const WHOLE = new Exact(100);

function steps(next: (below: number) => number, places: number): Exact[] {
  // In fives, so that many products end in half an agora.
  const unit = places === 0 ? 5 : 1;
  const values = [1, 2, 3].map(() =>
    new Exact(next((150 / unit) * 10 ** places) + 1).times(unit).div(10 ** places),
  );
  return Array.from({ length: 10 }, (_, index) => values[Math.floor(index / 4)] ?? WHOLE);
}

function formula(next: (below: number) => number, places: number): FormulaPart {
  const bands: Band[] = [0, 5_000 + next(5_000), 20_000 + next(20_000), 60_000 + next(9_000)].map((from) => ({
    from,
    fixed: money(new Exact(next(3_000_000)).div(100)),
  }));
  return {
    kind: 'formula',
    weight: WHOLE,
    bands,
    tariff: new Exact(next(180) + 1).times(5).div(100),
    socio: steps(next, places),
    periph: steps(next, places),
  };
}

const own = (parts: QuotaModel['parts'], more: Partial<QuotaModel> = {}): QuotaModel => ({
  status: 'own',
  parts,
  factor: WHOLE,
  caps: [],
  floors: [],
  ...more,
});

const randomRow = (next: (below: number) => number): Row => [next(120_000) + 1, next(10) + 1, next(10) + 1];

/** Tables, and among their rows those whose exact quota lies on half an agora. */
function cases(count: number): Case[] {
  const next = seeded(20_261_121);
  return Array.from({ length: count }, (_, index) => {
    const model = own([formula(next, index % 3)]);
    const rows = Array.from({ length: 30 }, () => randomRow(next));
    for (let tries = 0; tries < 4_000 && rows.length < 45; tries += 1) {
      const row = randomRow(next);
      if (isTie(row, model)) rows.push(row);
    }
    return { model, rows, text: index % 2 === 1 };
  });
}

const inputOf = ([population, socio, periph]: Row) => ({
  population: Number(population),
  socio: Number(socio),
  periph: Number(periph),
});

function isTie(row: Row, model: QuotaModel): boolean {
  const working = computeQuota(inputOf(row), model);
  return working.ok && working.value.rounding.abs().eq('0.005');
}

const expected = (row: Row, model: QuotaModel): string => {
  const working = computeQuota(inputOf(row), model);
  return working.ok ? working.value.quota.toFixed(2) : '#DIV/0!';
};

const TABLE_COLUMN = 6;

const fraction = (value: string | number): string | number =>
  typeof value === 'string' && value.endsWith('%')
    ? new Exact(value.slice(0, -1)).div(100).toNumber()
    : value;

function sheetOf({ model, rows, text }: Case, name: string): PortableSheet {
  const table = modelTable(model).map((row) => row.map((cell) => (text ? cell : fraction(cell))));
  const area = `$G$1:$I$${String(table.length)}`;
  const height = Math.max(table.length, rows.length);
  return {
    name,
    rtl: true,
    visibility: 'visible',
    merges: [],
    rows: Array.from({ length: height }, (_, at) => {
      const row = rows[at];
      const cells = Array.from({ length: TABLE_COLUMN + 3 }, (): { value: never } | undefined => undefined);
      row?.forEach((value, column) => {
        cells[column] = { value: value as never };
      });
      table[at]?.forEach((value, column) => {
        cells[TABLE_COLUMN + column] = { value: value as never };
      });
      const n = String(at + 1);
      const own = row ? [{ value: 1, formula: `=CLUSTERQUOTA(A${n},B${n},C${n},${area})` }] : [];
      const last = String(rows.length);
      const total =
        at === 0
          ? [{ value: 1, formula: `=CLUSTERQUOTATOTAL(A1:A${last},B1:B${last},C1:C${last},${area})` }]
          : [];
      return [...cells.slice(0, 3), ...own, ...total, ...Array<undefined>(9).fill(undefined)]
        .slice(0, TABLE_COLUMN)
        .concat(cells.slice(TABLE_COLUMN) as never[]);
    }),
  };
}

/** A workbook with no cached results at all, so that what LibreOffice shows it calculated itself. */
async function book(sheets: readonly PortableSheet[]): Promise<{ bytes: Uint8Array; planned: PortableBook }> {
  const planned = planPortable({ language: 'he', sheets, date: isoDate('2026-11-21') as never });
  if (!planned.ok) throw new Error(planned.problems[0].code);
  const original = await edit(null, {
    addSheets: sheets.map(({ name }) => ({
      name,
      rtl: true,
      columnWidths: [],
      frozenRows: 0,
      print: { landscape: false, onePageWide: true, titleRows: 0 },
    })),
    changes: sheets.map(({ name, rows }) => ({
      sheet: name,
      cells: rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell && !cell.formula ? [{ row, column, value: cell.value }] : [])),
      ),
    })),
  });
  return { bytes: await edit(original, planEdits(planned.value.plan)), planned: planned.value };
}

const agorot = (text: string | undefined): string =>
  text === undefined || text.startsWith('#') || text === '' ? (text ?? '') : new Exact(text).toFixed(2);

async function check(all: readonly Case[]): Promise<void> {
  const sheets = all.map((each, index) => sheetOf(each, `s${String(index)}`));
  const { bytes, planned } = await book(sheets);
  expect(planned.values).toEqual([]);
  const shown = recalculated(bytes);
  all.forEach(({ model, rows }, index) => {
    const cells = shown.get(`s${String(index)}`) ?? [];
    const want = rows.map((row) => [...row.map(String), expected(row, model)]);
    expect(rows.map((row, at) => [...row.map(String), agorot(cells[at]?.[3])])).toEqual(want);
    const total = rows.reduce((sum, row) => sum.plus(expected(row, model)), new Exact(0));
    expect([index, agorot(cells[0]?.[4])]).toEqual([index, total.toFixed(2)]);
  });
}

describeOffice('LibreOffice recalculates native formulas', () => {
  it('to the agora, over random arrangements, ties at half an agora among them', async () => {
    const all = cases(40);
    const ties = all.flatMap(({ rows, model }) => rows.filter((row) => isTie(row, model)));
    expect(all.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(1_000);
    expect(ties.length).toBeGreaterThan(200);
    await check(all);
  }, 300_000);

  it('with parts, a factor and bounds', async () => {
    const next = seeded(7);
    const all = Array.from({ length: 12 }, (_, index): Case => {
      const rows = Array.from({ length: 25 }, () => randomRow(next));
      const weighted = (part: Part, weight: number): Part => ({ ...part, weight: new Exact(weight) });
      const sizes = [...new Set(rows.map(([population]) => Number(population)))].sort((a, b) => a - b);
      const shares: Part = {
        kind: 'shares',
        weight: WHOLE,
        total: money(1_500_000),
        shares: sizes.map((population) => ({ population, share: new Exact(next(900) + 1).div(10) })),
      };
      const bound = (from: number, fixed: number): Band => ({ from, fixed: money(fixed) });
      const kinds: QuotaModel[] = [
        own([weighted(formula(next, 0), 25), weighted(formula(next, 1), 75)]),
        own([formula(next, 1)], { factor: new Exact('97.5') }),
        own([formula(next, 0)], {
          caps: [bound(0, 90_000), bound(50_000, 120_000)],
          floors: [bound(0, 20_000)],
        }),
        own([formula(next, 0)], { caps: [bound(40_000, 60_000)], floors: [bound(30_000, 30_000)] }),
        own([shares]),
        own([weighted(formula(next, 0), 40), weighted(shares, 60)], { factor: new Exact(110) }),
      ];
      return { model: kinds[index % 6] as QuotaModel, rows, text: index >= 6 };
    });
    await check(all);
  }, 300_000);
});

describeOffice('LibreOffice, given what is no input', () => {
  const model = own([formula(seeded(3), 0)]);
  const bad: readonly Row[] = [
    [null, 3, 3],
    [0, 3, 3],
    [-5, 3, 3],
    [2.5, 3, 3],
    ['many', 3, 3],
    ['12', 3, 3],
    [true, 3, 3],
    [{ error: '#N/A' }, 3, 3],
    [100, null, 3],
    [100, 0, 3],
    [100, 11, 3],
    [100, 3, 2.5],
    [100, '3', 3],
    [100, 3, true],
    [100, 3, -1],
  ];

  it('shows an error for each, and for a total with one of them or with none', async () => {
    const alone = bad.map((row, index) => sheetOf({ model, rows: [row], text: false }, `s${String(index)}`));
    const { bytes } = await book(alone);
    const shown = recalculated(bytes);
    // A boolean within an area of a total is the one thing that LibreOffice counts as 1.
    const total = bad.map((row) => (row.includes(true) ? expect.any(String) : expect.stringMatching(/^#/)));
    expect(bad.map((row, index) => shown.get(`s${String(index)}`)?.[0]?.[3])).toEqual(
      bad.map(() => expect.stringMatching(/^#/)),
    );
    expect(bad.map((_, index) => shown.get(`s${String(index)}`)?.[0]?.[4])).toEqual(total);
  }, 120_000);

  it('passes over blank rows in a total, and shows them blank in a spill', async () => {
    const rows: readonly Row[] = [
      [44_585, 3, 6],
      [null, null, null],
      [100, 1, 1],
      [null, null, null],
    ];
    const plain = sheetOf({ model, rows, text: false }, 's');
    const spilled = {
      ...plain,
      rows: plain.rows.map((line, at) => line.map((cell, column) => spill(cell, at, column))),
    };
    const area = { top: 0, left: 3, bottom: 3, right: 3 };
    const { bytes } = await book([{ ...spilled, arrays: [area] }]);
    const cells = recalculated(bytes).get('s') ?? [];
    const quotas = [expected(rows[0] as Row, model), expected(rows[2] as Row, model)] as const;
    expect(cells.slice(0, 4).map((line) => agorot(line[3]))).toEqual([quotas[0], '', quotas[1], '']);
    expect(agorot(cells[0]?.[4])).toBe(new Exact(quotas[0]).plus(quotas[1]).toFixed(2));
  }, 120_000);

  function spill<C>(cell: C, at: number, column: number): C | { value: number; formula: string } | undefined {
    if (column !== 3) return cell;
    const table = `$G$1:$I$${String(modelTable(model).length)}`;
    return at === 0 ? { value: 1, formula: `=CLUSTERQUOTAS(A1:A4,B1:B4,C1:C4,${table})` } : undefined;
  }
});
