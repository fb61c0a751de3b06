import { formulaOf, recommendedModel, type QuotaModel } from '../../../lib/index.js';
import { draftOf, modelOf, withBand, withField, withoutBand } from '../../../addin/taskpane/state/draft.js';

function recommended(): QuotaModel {
  const model = recommendedModel();
  if (!model.ok) throw new Error('no model');
  return model.value;
}

const draft = draftOf(recommended());

describe('a draft of the parameters', () => {
  test('of the recommended model is the recommended model, and needs no approval', () => {
    const model = modelOf(draft);
    expect(model).toMatchObject({ ok: true, value: { status: 'recommended' } });
  });

  test('holds what the annex prints', () => {
    expect(draft).toEqual({
      bands: [
        { from: '0', fixed: '10000' },
        { from: '15000', fixed: '12000' },
        { from: '30001', fixed: '15000' },
      ],
      tariff: '4',
      socio: ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'],
      periph: ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'],
    });
  });

  test('with another tariff is an arrangement of the authorities’ own', () => {
    const model = modelOf(withField(draft, 'tariff', '4.35'));
    expect(model.ok && model.value.status).toBe('own');
    expect(model.ok && formulaOf(model.value)?.tariff.toFixed()).toBe('4.35');
  });

  test('typed back to what it was is the recommended model again', () => {
    const back = withField(withField(draft, 'tariff', '9'), 'tariff', '4.00');
    expect(modelOf(back)).toMatchObject({ ok: true, value: { status: 'recommended' } });
  });

  test('reads Persian and Arabic digits', () => {
    const model = modelOf(withField(withField(draft, 'tariff', '۴٫۵'), 'socio.2', '٤٥'));
    const part = model.ok ? formulaOf(model.value) : undefined;
    expect(part && [part.tariff.toFixed(), part.socio[2]?.toFixed()]).toEqual(['4.5', '45']);
  });

  test('a coefficient stands for its own cluster alone', () => {
    const model = modelOf(withField(draft, 'periph.3', '60'));
    expect(model.ok && formulaOf(model.value)?.periph.map((value) => value.toFixed())).toEqual(
      '30 30 30 60 50 75 75 100 100 100'.split(' '),
    );
  });

  test.each([
    ['tariff', '', 'model-value-not-a-number'],
    ['tariff', '4,35', 'model-value-not-a-number'],
    ['tariff', '-1', 'model-negative'],
    ['bands.1.from', '12.5', 'model-from-not-whole'],
    ['bands.1.from', '', 'model-from-not-whole'],
    ['bands.2.from', '15000', 'model-step-repeated'],
    ['bands.0.fixed', 'x', 'model-value-not-a-number'],
    ['socio.9', '', 'model-value-not-a-number'],
    ['periph.0', '2000', 'model-too-large'],
  ] as const)('%s as "%s" is refused at that field', (field, text, code) => {
    const model = modelOf(withField(draft, field, text));
    expect(model.ok ? [] : model.problems.map((problem) => [problem.place, problem.code])).toEqual([
      [field, code],
    ]);
  });

  test('a new band is unfinished until it is filled in', () => {
    const more = withBand(draft);
    expect(modelOf(more).ok).toBe(false);
    const filled = withField(withField(more, 'bands.3.from', '100,000'), 'bands.3.fixed', '20,000');
    const model = modelOf(filled);
    expect(model.ok && formulaOf(model.value)?.bands.map(({ from }) => from)).toEqual([
      0, 15_000, 30_001, 100_000,
    ]);
  });

  test('without its first band there is none from 0', () => {
    const model = modelOf(withoutBand(draft, 0));
    expect(model.ok ? [] : model.problems.map(({ code }) => code)).toEqual(['model-step-missing']);
  });
});
