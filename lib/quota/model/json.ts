import * as v from 'valibot';
import { fail, type Result } from '../../core/result.js';
import { cellText, cleanText, readDecimal } from '../cells.js';
import { pathText } from '../json-path.js';
import type { Band, ModelProblem, Part, QuotaModel } from '../types.js';
import { assemble } from './assemble.js';
import type { DraftPart } from './draft.js';
import { problem, refuse, type Entry, type Where } from './entry.js';
import { isPerCent, type Parameter } from './parameters.js';

const Decimal = v.union([v.string(), v.number()]);
const Ten = v.pipe(v.array(Decimal), v.length(10));
const Bounds = v.array(v.strictObject({ from: v.number(), amount: Decimal }));

/** What people write beside the parameters to tell files apart; it says nothing of the amounts. Any other field would go unheard, and is refused. */
const said = v.optional(v.unknown());
const ABOUT = {
  $schema: said,
  name: said,
  title: said,
  description: said,
  note: said,
  source: said,
  edition: said,
  status: said,
  date: said,
};
const AROUND = {
  ...ABOUT,
  factor: v.optional(Decimal),
  caps: v.optional(Bounds),
  floors: v.optional(Bounds),
};
const FORMULA = {
  bands: v.array(v.strictObject({ from: v.number(), fixed: Decimal })),
  tariff: Decimal,
  socio: Ten,
  periph: Ten,
};
const SHARES = {
  total: Decimal,
  shares: v.array(v.strictObject({ population: v.number(), share: Decimal })),
};

const has = (json: unknown, key: string): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key);
const isShares = (json: unknown): boolean => has(json, 'shares') || has(json, 'total');

const WeightedFormula = v.strictObject({ ...ABOUT, weight: Decimal, ...FORMULA });
const WeightedShares = v.strictObject({ ...ABOUT, weight: Decimal, ...SHARES });
const Weighted = v.lazy((json) => (isShares(json) ? WeightedShares : WeightedFormula));

const Several = v.strictObject({ parts: v.pipe(v.array(Weighted), v.minLength(1)), ...AROUND });
const OneShares = v.strictObject({ ...SHARES, ...AROUND });
const OneFormula = v.strictObject({ ...FORMULA, ...AROUND });
/** By what the model claims to be, so that what is wrong is said of that. */
const Model = v.lazy((json) => {
  if (has(json, 'parts')) return Several;
  return isShares(json) ? OneShares : OneFormula;
});
type PartRead =
  v.InferOutput<typeof Weighted> | v.InferOutput<typeof OneShares> | v.InferOutput<typeof OneFormula>;

export interface FormulaJson {
  readonly bands: readonly { readonly from: number; readonly fixed: string }[];
  readonly tariff: string;
  readonly socio: readonly string[];
  readonly periph: readonly string[];
}

export interface SharesJson {
  readonly total: string;
  readonly shares: readonly { readonly population: number; readonly share: string }[];
}

export interface BoundJson {
  readonly from: number;
  readonly amount: string;
}

export type PartJson = FormulaJson | SharesJson;

/**
 * A model as JSON: sums in NIS, coefficients, weights and the factor in per cent, as decimal text.
 * The fields of an only part stand at the top, as annex 3 needs no parts.
 */
export type ModelJson = (
  PartJson | { readonly parts: readonly ({ readonly weight: string } & PartJson)[] }
) & {
  readonly factor?: string;
  readonly caps?: readonly BoundJson[];
  readonly floors?: readonly BoundJson[];
};

const where = (place: string): Where => ({ place, facts: {} });

/** Gathers steps, and what is wrong with those that cannot be read. */
class Reading {
  readonly problems: ModelProblem[] = [];

  /** `from` has its own place where it was written down; else it is the value's. */
  entry(
    parameter: Parameter,
    from: { readonly value: number; readonly least: number; readonly place: string } | number,
    raw: string | number,
    place: string,
  ): readonly Entry[] {
    const at = {
      name: where(place),
      from: where(typeof from === 'object' ? from.place : place),
      value: where(place),
    };
    if (typeof from === 'object' && !(Number.isSafeInteger(from.value) && from.value >= from.least)) {
      const facts = { parameter, value: cellText(from.value) };
      this.problems.push(problem('model-from-not-whole', where(from.place), facts));
      return [];
    }
    const text = typeof raw === 'string' && isPerCent(parameter) ? cleanText(raw).replace(/%$/, '') : raw;
    const value = readDecimal(text);
    const refused = value
      ? refuse(parameter, value, where(place))
      : problem('model-value-not-a-number', where(place), { parameter, value: cellText(raw) });
    if (refused) this.problems.push(refused);
    if (refused || !value) return [];
    return [{ parameter, from: typeof from === 'object' ? from.value : from, value, at }];
  }

  /** The steps of a part whose fields stand under `path`. */
  part(part: PartRead, path: string): readonly Entry[] {
    if ('shares' in part) {
      return [
        ...this.entry('T', 0, part.total, `${path}total`),
        ...part.shares.flatMap(({ population, share }, index) => {
          const at = `${path}shares[${index}]`;
          return this.entry(
            'S',
            { value: population, least: 1, place: `${at}.population` },
            share,
            `${at}.share`,
          );
        }),
      ];
    }
    return [
      ...part.bands.flatMap(({ from, fixed }, index) => {
        const at = `${path}bands[${index}]`;
        return this.entry('A', { value: from, least: 0, place: `${at}.from` }, fixed, `${at}.fixed`);
      }),
      ...this.entry('B', 0, part.tariff, `${path}tariff`),
      ...part.socio.flatMap((value, index) => this.entry('C', index + 1, value, `${path}socio[${index}]`)),
      ...part.periph.flatMap((value, index) => this.entry('D', index + 1, value, `${path}periph[${index}]`)),
    ];
  }

  bounds(parameter: 'cap' | 'floor', bounds: v.InferOutput<typeof Bounds> = []): readonly Entry[] {
    return bounds.flatMap(({ from, amount }, index) => {
      const at = `${parameter}s[${index}]`;
      return this.entry(parameter, { value: from, least: 0, place: `${at}.from` }, amount, `${at}.amount`);
    });
  }
}

/** Reads what `modelJson` writes; numbers are taken beside decimal text. `place` is the JSON path, `$` for the whole. */
export function readModelJson(json: unknown): Result<QuotaModel, ModelProblem> {
  const parsed = v.safeParse(Model, json);
  if (!parsed.success) {
    const [first, ...more] = parsed.issues.map((issue) =>
      problem('model-shape', where(pathText(issue) || '$')),
    );
    return fail(first as ModelProblem, ...more);
  }
  const model = parsed.output;
  const reading = new Reading();
  const parts: DraftPart[] =
    'parts' in model
      ? model.parts.map((part, index) => {
          const path = `parts[${index}]`;
          const [head] = reading.entry('part', index + 1, part.weight, `${path}.weight`);
          const entries = reading.part(part, `${path}.`);
          return { head: head ?? 'unreadable', entries, where: where(path) };
        })
      : [{ head: 'none', entries: reading.part(model, ''), where: where('$') }];
  const around = [
    ...(model.factor === undefined ? [] : reading.entry('factor', 0, model.factor, 'factor')),
    ...reading.bounds('cap', model.caps),
    ...reading.bounds('floor', model.floors),
  ];
  return assemble({ parts, around }, reading.problems);
}

const partJson = (part: Part): PartJson =>
  part.kind === 'formula'
    ? {
        bands: part.bands.map(({ from, fixed }) => ({ from, fixed: fixed.toFixed() })),
        tariff: part.tariff.toFixed(),
        socio: part.socio.map((value) => value.toFixed()),
        periph: part.periph.map((value) => value.toFixed()),
      }
    : {
        total: part.total.toFixed(),
        shares: part.shares.map(({ population, share }) => ({ population, share: share.toFixed() })),
      };

const boundsJson = (bands: readonly Band[]): readonly BoundJson[] =>
  bands.map(({ from, fixed }) => ({ from, amount: fixed.toFixed() }));

/** What `readModelJson` reads back. What is usual is not said: the weight of an only part, a factor of 100 %, no bounds. */
export const modelJson = ({ parts, factor, caps, floors }: QuotaModel): ModelJson => ({
  ...(parts.length === 1
    ? partJson(parts[0])
    : { parts: parts.map((part) => ({ weight: part.weight.toFixed(), ...partJson(part) })) }),
  ...(factor.eq(100) ? {} : { factor: factor.toFixed() }),
  ...(caps.length === 0 ? {} : { caps: boundsJson(caps) }),
  ...(floors.length === 0 ? {} : { floors: boundsJson(floors) }),
});
