import {
  loadBookCheck,
  quotaBasis,
  type Cell,
  type IsoDate,
  type QuotaBasis,
  type SheetSnapshot,
} from '../../../../lib/index.js';

type Given = string | number | Cell;

const sheet = (name: string, rows: readonly (readonly Given[])[]): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  merges: [],
  rows: rows.map((row) => row.map((value): Cell => (typeof value === 'object' ? value : { value }))),
});

async function basisOf(...sheets: readonly SheetSnapshot[]): Promise<QuotaBasis | undefined> {
  const { checkBook } = await loadBookCheck();
  return quotaBasis(checkBook({ snapshot: { sheets }, on: '2026-11-21' as IsoDate, registry: null }));
}

const HEADINGS = ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות', 'מכסה'];

const members = (quotaOf: (row: number) => Given) =>
  sheet('חברות', [HEADINGS, ['טייבה', 44_585, 3, 6, quotaOf(2)], ['טירה', 30_000, 4, 6, quotaOf(3)]]);

test('quotas by formulas over no table are by the recommended model', async () => {
  const basis = await basisOf(
    members((row) => ({ value: 1, formula: `=CLUSTERQUOTA(B${row},C${row},D${row})` })),
  );
  expect(basis).toMatchObject({ shown: true, model: { status: 'recommended' } });
  expect(basis?.table.rows.map(({ name }) => name)).toEqual(['טייבה', 'טירה']);
});

test('quotas by formulas over a table of parameters are by that arrangement', async () => {
  const parameters = sheet('פרמטרים', [
    ['A', 0, 10_000],
    ['B', '', 5],
    ['C', 1, '50%'],
    ['D', 1, '50%'],
  ]);
  const formula = (row: number) => `=CLUSTERQUOTA(B${row},C${row},D${row},'פרמטרים'!$A$1:$C$4)`;
  const basis = await basisOf(
    members((row) => ({ value: 1, formula: formula(row) })),
    parameters,
  );
  expect(basis).toMatchObject({ shown: true, model: { status: 'own' } });
  expect(basis?.model.parts[0]).toMatchObject({ kind: 'formula' });
});

test('of numbers that were typed nobody knows by what they came about: the recommended model, and that is said', async () => {
  const basis = await basisOf(members(() => 50_000));
  expect(basis).toMatchObject({ shown: false, model: { status: 'recommended' } });
});

test('without a table of members there is none', async () => {
  expect(await basisOf(sheet('ריק', [['שלום']]))).toBeUndefined();
});
