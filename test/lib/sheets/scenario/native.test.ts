import {
  cellName,
  computeQuota,
  isoDate,
  planScenario,
  readModelTable,
  type QuotaModel,
} from '../../../../lib/index.js';
import { planEdits } from '../../../../lib/xlsx/index.js';
import { edit } from '../../xlsx/support.js';
import { describeOffice, recalculated } from '../portable/office.js';
import { written } from './written.js';

function good<T>(result: { ok: true; value: T } | { ok: false; problems: readonly { code: string }[] }): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

const MODEL = good<QuotaModel>(
  readModelTable([
    ['part', 1, 0.75],
    ['A', 0, 9_000],
    ['A', 20_000, 12_500.55],
    ['B', '–', 4.37],
    ['C', 1, 0.355],
    ['C', 5, 0.8],
    ['D', 1, 0.9],
    ['part', 2, 0.25],
    ['T', '–', 900_000],
    ['S', 46_870, 3],
    ['S', 3_962, 1],
    ['S', 82_964, 7],
    ['factor', '–', 1.1],
    ['cap', 50_000, 220_000],
  ]),
);
const ROWS = [
  { name: 'טייבה', population: 46_870, socio: 3, periph: 6 },
  { name: 'כפר ברא', population: 3_962, socio: 4, periph: 7 },
  { name: 'רעננה', population: 82_964, socio: 8, periph: 8 },
  { name: 'בלי מדד', population: 3_962, socio: null, periph: 8 },
];

const sheet = good(
  planScenario({
    language: 'he',
    sheetName: 'תרחיש',
    existing: [],
    title: '',
    rows: ROWS,
    model: MODEL,
    date: isoDate('2026-11-21') as never,
    form: 'native',
  }),
);

describe('the scenario sheet in its native form', () => {
  it('refers to its own parameter table, named in the sheet’s language, and calls nothing of ours', () => {
    const cells = written(sheet.plan, sheet.sheet);
    const formulas = [...cells.values()].flatMap((cell) => ('formula' in cell ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.includes('CLUSTER'))).toEqual([]);
    expect(formulas[0]).toMatch(
      /^=IF\(AND\(TYPE\(B7\)\+TYPE\(C7\)\+TYPE\(D7\)=3,B7>0,B7=INT\(B7\)\),ROUND\(MIN\(\$I\$19\*\(\$I\$7\*\(LOOKUP\(B7,/,
    );
    expect(formulas[0]).toContain('IF(B7<$H$20,1E+300,LOOKUP(B7,$H$20,$I$20))');
    const names = Array.from({ length: 14 }, (_, row) => cells.get(`${String(6 + row)} 6`));
    expect(names.map((cell) => cell && 'value' in cell && cell.value)).toEqual([
      'חלק',
      'A',
      'A',
      'B',
      'C',
      'C',
      'D',
      'חלק',
      'T',
      'S',
      'S',
      'S',
      'מקדם',
      'תקרה',
    ]);
  });
});

describeOffice('LibreOffice recalculates it', () => {
  it('to the same agorot; what is not known is an error, and the known part stands below', async () => {
    const cells = recalculated(await edit(null, planEdits(sheet.plan))).get(sheet.sheet) ?? [];
    const quotas = ROWS.map(({ population, socio, periph }) =>
      socio === null ? undefined : good(computeQuota({ population, socio, periph }, MODEL)).quota,
    );
    const shown = ROWS.map((_, index) => cells[sheet.quotas.top + index]?.[sheet.quotas.left] ?? '');
    expect(shown.map((value) => (value.startsWith('#') ? undefined : Number(value).toFixed(2)))).toEqual(
      quotas.map((quota) => quota?.toFixed(2)),
    );
    const known = quotas.reduce((sum, quota) => sum + (quota?.toNumber() ?? 0), 0);
    expect(sheet.total).toBe(cellName(10, 4));
    expect(cells[10]?.[4]).toMatch(/^#/);
    expect(Number(cells[11]?.[4]).toFixed(2)).toBe(known.toFixed(2));
  }, 120_000);
});
