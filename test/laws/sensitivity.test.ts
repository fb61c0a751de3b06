import fc from 'fast-check';
import {
  computeQuota,
  Exact,
  money,
  roundToAgora,
  sensitivity,
  type Band,
  type FormulaPart,
  type Movement,
  type QuotaInput,
  type QuotaModel,
} from '../../lib/index.js';
import { inputs, plainModels } from './plain-models.js';
import { modelOf } from './quota-cases.js';

const members = fc.array(inputs, { minLength: 1, maxLength: 12 });

const formula = (model: QuotaModel): FormulaPart => {
  const [part] = model.parts;
  if (part.kind !== 'formula') throw new Error('not a formula');
  return part;
};

const onePerCentMore = (value: Exact): Exact => value.times('1.01');

const band = (bands: readonly Band[], from: number, change: (value: Exact) => Exact): readonly Band[] =>
  bands.map((each) => (each.from === from ? { ...each, fixed: money(change(each.fixed)) } : each));

/** The arrangement that a movement describes, built from the description alone. */
function movedModel(model: QuotaModel, { parameter }: Movement): QuotaModel {
  const part = formula(model);
  const changed = (more: Partial<FormulaPart>): QuotaModel => ({ ...model, parts: [{ ...part, ...more }] });
  switch (parameter.kind) {
    case 'tariff':
      return changed({ tariff: onePerCentMore(part.tariff) });
    case 'sum':
      return changed({ bands: band(part.bands, parameter.from, onePerCentMore) });
    case 'socio':
    case 'periph': {
      const { from, to } = parameter;
      const table = part[parameter.kind].map((value, at) =>
        at >= from - 1 && at < to ? onePerCentMore(value) : value,
      );
      return changed({ [parameter.kind]: table });
    }
    case 'factor':
      return { ...model, factor: onePerCentMore(model.factor) };
    case 'cap':
      return {
        ...model,
        caps: band(model.caps, parameter.from, (cap) => roundToAgora(money(onePerCentMore(cap)))),
      };
    case 'floor':
      return {
        ...model,
        floors: band(model.floors, parameter.from, (floor) => roundToAgora(money(onePerCentMore(floor)))),
      };
    case 'divided':
    case 'population':
    case 'socio-index':
    case 'periph-index':
      return model;
  }
}

/** The authority as a movement has it; undefined where its index has no next. */
function movedInput(input: QuotaInput, { parameter, change }: Movement): QuotaInput | undefined {
  if (parameter.kind === 'population') {
    const more = Math.max(1, Number((BigInt(input.population) + 50n) / 100n));
    return { ...input, population: input.population + more };
  }
  if (parameter.kind !== 'socio-index' && parameter.kind !== 'periph-index') return input;
  const field = parameter.kind === 'socio-index' ? 'socio' : 'periph';
  const index = input[field] + (change.unit === 'step' ? change.by : NaN);
  return index >= 1 && index <= 10 ? { ...input, [field]: index } : undefined;
}

const quota = (input: QuotaInput, model: QuotaModel): Exact => {
  const working = computeQuota(input, model);
  if (!working.ok) throw new Error(working.problems[0].code);
  return working.value.quota;
};

test('every effect is the new quota less the old one, computed one by one, and the total is their sum', () => {
  const bounds = fc.record({
    cap: fc.option(fc.integer({ min: 20_000, max: 90_000 })),
    floor: fc.option(fc.integer({ min: 1, max: 20_000 })),
  });
  fc.assert(
    fc.property(plainModels, members, bounds, (plain, rows, { cap, floor }) => {
      const model: QuotaModel = {
        ...modelOf(plain),
        status: 'own',
        caps: cap === null ? [] : [{ from: 2_000, fixed: money(cap) }],
        floors: floor === null ? [] : [{ from: 0, fixed: money(floor) }],
      };
      const { movements, strongest } = sensitivity(rows, model);
      for (const movement of movements) {
        const moved = movedModel(model, movement);
        const expected = rows.map((input) => {
          const changed = movedInput(input, movement);
          return changed && quota(changed, moved).minus(quota(input, model)).toFixed(2);
        });
        expect(
          movement.effects.map((effect) => (effect.known ? effect.amount.toFixed(2) : undefined)),
        ).toEqual(expected);
        const sum = expected.reduce((all, amount) => all.plus(amount ?? 0), new Exact(0));
        expect(movement.total.eq(sum)).toBe(true);
      }
      rows.forEach((_, member) => {
        const sizes = movements.map(({ effects }) => {
          const effect = effects[member];
          return effect?.known ? effect.amount.abs().toNumber() : 0;
        });
        const most = Math.max(...sizes);
        expect(most === 0 ? undefined : sizes.indexOf(most)).toBe(strongest[member]);
      });
    }),
    { seed: 31, numRuns: 60 },
  );
});
