import {
  byShares,
  Exact,
  formulaOf,
  mix,
  money,
  perHead,
  readModelTable,
  type QuotaModel,
} from '../../../../lib/index.js';
import { arrangementDraft, arrangementOf } from '../../../../addin/taskpane/state/scenarios/arrangement.js';
import { withoutRow, withRow, withText } from '../../../../addin/taskpane/state/scenarios/fields.js';
import { kindOf } from '../../../../addin/taskpane/state/scenarios/kinds.js';
import { valueOf } from '../../support/excel.js';
import { recommended } from '../support/sheets.js';

const draft = arrangementDraft(recommended());
const formulaIn = (model: ReturnType<typeof arrangementOf>) =>
  model.ok ? formulaOf(model.value) : undefined;

describe('the fields of an arrangement', () => {
  test('of the recommended model make the recommended model, which needs no approval', () => {
    expect(arrangementOf(draft)).toMatchObject({ ok: true, value: { status: 'recommended' } });
  });

  test('hold what the annex prints', () => {
    expect(draft).toEqual({
      parts: [
        {
          kind: 'formula',
          weight: '100',
          bands: [
            { from: '0', value: '10000' },
            { from: '15000', value: '12000' },
            { from: '30001', value: '15000' },
          ],
          tariff: '4',
          socio: ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'],
          periph: ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'],
        },
      ],
      factor: '100',
      caps: [],
      floors: [],
    });
  });

  test('with another tariff make an arrangement of the authorities’ own', () => {
    const model = arrangementOf(withText(draft, 'parts.0.tariff', '4.35'));
    expect(model.ok && model.value.status).toBe('own');
    expect(formulaIn(model)?.tariff.toFixed()).toBe('4.35');
  });

  test('typed back to what they were make the recommended model again', () => {
    const back = withText(withText(draft, 'parts.0.tariff', '9'), 'parts.0.tariff', '4.00');
    expect(arrangementOf(back)).toMatchObject({ ok: true, value: { status: 'recommended' } });
  });

  test('take Persian and Arabic digits', () => {
    const model = arrangementOf(withText(withText(draft, 'parts.0.tariff', '۴٫۵'), 'parts.0.socio.2', '٤٥'));
    const part = formulaIn(model);
    expect(part && [part.tariff.toFixed(), part.socio[2]?.toFixed()]).toEqual(['4.5', '45']);
  });

  test('a coefficient stands for its own cluster alone', () => {
    const model = arrangementOf(withText(draft, 'parts.0.periph.3', '60'));
    expect(formulaIn(model)?.periph.map((value) => value.toFixed())).toEqual(
      '30 30 30 60 50 75 75 100 100 100'.split(' '),
    );
  });

  test.each([
    ['parts.0.tariff', '', 'model-value-not-a-number'],
    ['parts.0.tariff', '4,35', 'model-value-not-a-number'],
    ['parts.0.tariff', '-1', 'model-negative'],
    ['parts.0.bands.1.from', '12.5', 'model-from-not-whole'],
    ['parts.0.bands.1.from', '', 'model-from-not-whole'],
    ['parts.0.bands.2.from', '15000', 'model-step-repeated'],
    ['parts.0.bands.0.value', 'x', 'model-value-not-a-number'],
    ['parts.0.socio.9', '', 'model-value-not-a-number'],
    ['parts.0.periph.0', '2000', 'model-too-large'],
    ['factor', '-5', 'model-negative'],
    ['factor', 'half', 'model-value-not-a-number'],
  ] as const)('%s as "%s" is refused at that field', (field, text, code) => {
    const model = arrangementOf(withText(draft, field, text));
    expect(model.ok ? [] : model.problems.map((problem) => [problem.place, problem.code])).toEqual([
      [field, code],
    ]);
  });

  test.each([
    ['caps', { from: '0', value: '60000.005' }, 'caps.0.value', 'model-finer-than-agora'],
    ['caps', { from: 'x', value: '60000' }, 'caps.0.from', 'model-from-not-whole'],
    ['floors', { from: '0', value: '-1' }, 'floors.0.value', 'model-negative'],
  ])('%s %j is refused at its field', (list, row, field, code) => {
    const model = arrangementOf(withRow(draft, list, row));
    expect(model.ok ? [] : model.problems.map((problem) => [problem.place, problem.code])).toEqual([
      [field, code],
    ]);
  });

  test('a new band is unfinished until it is filled in', () => {
    const more = withRow(draft, 'parts.0.bands', { from: '', value: '' });
    expect(arrangementOf(more).ok).toBe(false);
    const filled = withText(
      withText(more, 'parts.0.bands.3.from', '100,000'),
      'parts.0.bands.3.value',
      '20,000',
    );
    expect(formulaIn(arrangementOf(filled))?.bands.map(({ from }) => from)).toEqual([
      0, 15_000, 30_001, 100_000,
    ]);
  });

  test('without the first band there is none from 0', () => {
    const model = arrangementOf(withoutRow(draft, 'parts.0.bands', 0));
    expect(model.ok ? [] : model.problems.map(({ code }) => code)).toEqual(['model-step-missing']);
  });
});

const shares = (): QuotaModel =>
  valueOf(
    byShares(money('1000000'), [
      { population: 3754, share: new Exact('1.5') },
      { population: 44585, share: new Exact(3) },
    ]),
  );

const bounded = (): QuotaModel =>
  valueOf(
    readModelTable([
      ['A', 0, '10000'],
      ['B', '–', '4.5'],
      ['C', 1, '60%'],
      ['D', 1, '60%'],
      ['factor', '–', '90%'],
      ['cap', 0, '60000'],
      ['floor', 20_000, '11000.50'],
    ]),
  );

test.each([
  ['the recommended model', recommended, 'recommended'],
  ['so much per head', () => valueOf(perHead(new Exact('3.21'))), 'per-head'],
  ['a table of shares', shares, 'shares'],
  ['a formula with a factor, a cap and a floor', bounded, 'formula'],
  [
    'a mix of a formula and shares',
    () =>
      valueOf(
        mix([
          { weight: new Exact('62.5'), model: recommended() },
          { weight: new Exact('37.5'), model: shares() },
        ]),
      ),
    'mix',
  ],
] as const)('%s goes into its fields and comes out as it was', (_, make, kind) => {
  const model = make();
  const fields = arrangementDraft(model);
  expect(arrangementOf(fields)).toEqual({ ok: true, value: model });
  expect(kindOf(fields, model)).toBe(kind);
});
