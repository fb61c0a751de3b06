import {
  computeQuota,
  isoDate,
  readQuotaInput,
  type Language,
  type QuotaModel,
  type QuotaWorking,
} from '../../index.js';
import { amountText, exactText, readable } from '../amounts.js';
import { chooseModel } from '../input/model.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions, type Options } from '../options.js';
import type { CommandProblem, Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Command } from './command.js';

const FIELDS = ['population', 'socio', 'periph'] as const;

/** A number as an option gives it. What is no number at all is said in terms of the option, the rest by the library. */
function readNumber(options: Options, field: (typeof FIELDS)[number]): number | CommandProblem {
  const option = `--${field}`;
  const value = options.values[field];
  if (value === undefined) return { code: 'option-missing', facts: { option } };
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (!Number.isFinite(number)) return { code: 'option-not-a-number', facts: { option, value } };
  if (field === 'population' && number === 0) return { code: 'population-zero', facts: {} };
  return number;
}

function document(working: QuotaWorking, model: QuotaModel, on: string | undefined) {
  const { input, steps } = working;
  return {
    quota: amountText(working.quota),
    fixed: amountText(working.fixed),
    perResident: exactText(working.perResident),
    variable: exactText(working.variable),
    rounding: exactText(working.rounding),
    population: input.population,
    socio: input.socio,
    periph: input.periph,
    tariff: exactText(working.tariff),
    socioPercent: working.socio.toFixed(),
    periphPercent: working.periph.toFixed(),
    model: model.status,
    edition: model.edition ?? null,
    on: on ?? null,
    steps: steps.map(({ symbol, amount, unit, source }) => ({
      symbol,
      amount: amount.toFixed(),
      unit,
      clause: source.clause,
      section: source.section,
    })),
    clauses: [...new Set(steps.map(({ source }) => source.clause))].sort(),
  };
}

function lines(working: QuotaWorking, model: QuotaModel, language: Language, say: Say): string {
  const { input } = working;
  const number = (amount: Parameters<typeof readable>[0]) => readable(amount, language);
  const line = (code: Parameters<Say>[0]['code'], facts: Record<string, string | number>): string =>
    say({ code, facts } as Parameters<Say>[0]);
  return [
    line('line-quota', { quota: number(working.quota) }),
    line('line-fixed', { amount: number(working.fixed) }),
    line('line-tariff', { amount: number(working.tariff) }),
    line('line-socio', { index: input.socio, percent: number(working.socio) }),
    line('line-periph', { index: input.periph, percent: number(working.periph) }),
    line('line-per-resident', { amount: number(working.perResident) }),
    line('line-variable', { population: input.population, amount: number(working.variable) }),
    ...(working.rounding.isZero() ? [] : [line('line-rounding', { amount: number(working.rounding) })]),
    model.status === 'own'
      ? line('line-model-own', {})
      : line('line-model-recommended', { edition: model.edition ?? '' }),
  ].join('\n');
}

/** `eshkol quota --population N --socio K --periph K [--on DATE] [--model FILE.json]` */
export const quota: Command = async (args, { language, say }) => {
  const options = readOptions(args, {
    population: 'value',
    socio: 'value',
    periph: 'value',
    on: 'value',
    model: 'value',
    ...LANGUAGE_OPTIONS,
  });
  if (!options.ok) return { problems: options.problems };
  const problems: Trouble[] = [...readLanguage(options.value)];
  const [extra] = options.value.rest;
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });

  const read = FIELDS.map((field) => readNumber(options.value, field));
  problems.push(...read.filter((value) => typeof value === 'object'));
  const [population, socio, periph] = read;
  const input = readQuotaInput({ population, socio, periph });
  // Only what the options themselves left right is worth a second look.
  if (!input.ok) problems.push(...input.problems.filter(({ code }) => code !== 'input-not-a-number'));

  const { on, model: file } = options.value.values;
  const model = await chooseModel(file, on);
  if (!model.ok) problems.push(...model.problems);
  if (problems.length > 0 || !input.ok || !model.ok) return { problems };

  const working = computeQuota(input.value, model.value);
  return {
    exit: 0,
    json: document(working, model.value, on === undefined ? undefined : isoDate(on)),
    text: () => lines(working, model.value, language, say),
  };
};
