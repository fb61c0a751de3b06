import * as v from 'valibot';
import type { Exact } from '../../core/money.js';
import { fail, type Result } from '../../core/result.js';
import { cellText, cleanText, readDecimal } from '../cells.js';
import type { Band, ModelProblem, Part, QuotaModel } from '../types.js';
import { assemble, problem, refuse, type Entry, type Parameter } from './assemble.js';

const Decimal = v.union([v.string(), v.number()]);
const Ten = v.pipe(v.array(Decimal), v.length(10));
const Model = v.object({
  bands: v.array(v.object({ from: v.number(), fixed: Decimal })),
  tariff: Decimal,
  socio: Ten,
  periph: Ten,
});

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

const where = (place: string) => ({ place, facts: {} });

/** `bands[1].from`, as a reader of JSON would write it. */
const pathText = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

/** Reads what `modelJson` writes; numbers are taken beside decimal text. `place` is the JSON path, `$` for the whole. */
export function readModelJson(json: unknown): Result<QuotaModel, ModelProblem> {
  const parsed = v.safeParse(Model, json);
  if (!parsed.success) {
    const [first, ...more] = parsed.issues.map((issue) =>
      problem('model-shape', where(pathText(issue) || '$')),
    );
    return fail(first as ModelProblem, ...more);
  }

  const entries: Entry[] = [];
  const problems: ModelProblem[] = [];
  const add = (parameter: Parameter, from: number, raw: string | number, place: string): void => {
    const text = typeof raw === 'string' && /[CD]/.test(parameter) ? cleanText(raw).replace(/%$/, '') : raw;
    const value = readDecimal(text);
    const refused = value
      ? refuse(parameter, value, where(place))
      : problem('model-value-not-a-number', where(place), { parameter, value: cellText(raw) });
    if (refused) problems.push(refused);
    else entries.push({ parameter, from, value: value as Exact, where: where(place) });
  };

  parsed.output.bands.forEach(({ from, fixed }, index) => {
    if (Number.isSafeInteger(from) && from >= 0) {
      add('A', from, fixed, `bands[${index}].fixed`);
    } else {
      const facts = { parameter: 'A', value: cellText(from) };
      problems.push(problem('model-from-not-whole', where(`bands[${index}].from`), facts));
    }
  });
  add('B', 0, parsed.output.tariff, 'tariff');
  parsed.output.socio.forEach((value, index) => {
    add('C', index + 1, value, `socio[${index}]`);
  });
  parsed.output.periph.forEach((value, index) => {
    add('D', index + 1, value, `periph[${index}]`);
  });
  return assemble(entries, problems, where('$'));
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
