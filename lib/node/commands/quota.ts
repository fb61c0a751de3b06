import {
  computeQuota,
  formulaWorking,
  isoDate,
  readQuotaInput,
  type Language,
  type QuotaModel,
  type QuotaWorking,
  type Step,
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
  const part = formulaWorking(working);
  return {
    quota: amountText(working.quota),
    fixed: part ? amountText(part.fixed) : null,
    perResident: part ? exactText(part.perResident) : null,
    variable: part ? exactText(part.variable) : null,
    rounding: exactText(working.rounding),
    population: input.population,
    socio: input.socio,
    periph: input.periph,
    tariff: part ? exactText(part.tariff) : null,
    socioPercent: part?.socio.toFixed() ?? null,
    periphPercent: part?.periph.toFixed() ?? null,
    model: model.status,
    edition: model.edition ?? null,
    on: on ?? null,
    steps: steps.map(({ part, symbol, amount, unit, source }) => ({
      ...(part !== undefined && { part }),
      symbol,
      amount: amount.toFixed(),
      unit,
      clause: source.clause,
      section: source.section,
    })),
    clauses: [...new Set(steps.map(({ source }) => source.clause))].sort(),
  };
}

/** The line of a step; the quota itself stands above them all. */
function lineOf({ symbol, amount, part }: Step, { input, bound }: QuotaWorking, language: Language) {
  const number = readable(amount, language);
  const residents = input.population;
  switch (symbol) {
    case 'weight':
      return { code: 'line-weight', facts: { part: part ?? 1, percent: number } } as const;
    case 'A':
      return { code: 'line-fixed', facts: { amount: number } } as const;
    case 'B':
      return { code: 'line-tariff', facts: { amount: number } } as const;
    case 'C':
      return { code: 'line-socio', facts: { index: input.socio, percent: number } } as const;
    case 'D':
      return { code: 'line-periph', facts: { index: input.periph, percent: number } } as const;
    case 'variable':
      return { code: 'line-variable', facts: { population: residents, amount: number } } as const;
    case 'S':
      return { code: 'line-share', facts: { population: residents, share: number } } as const;
    case 'factor':
      return { code: 'line-factor', facts: { percent: number } } as const;
    case 'cap':
    case 'floor':
      return { code: `line-${symbol}`, facts: { from: bound?.from ?? 0, amount: number } } as const;
    case 'T':
      return { code: 'line-divided', facts: { amount: number } } as const;
    case 'shares':
      return { code: 'line-shares', facts: { share: number } } as const;
    case 'per-resident':
    case 'amount':
    case 'sum':
    case 'rounding':
    case 'quota':
      return { code: `line-${symbol}`, facts: { amount: number } } as const;
  }
}

function lines(working: QuotaWorking, model: QuotaModel, language: Language, say: Say): string {
  const quota = working.steps.filter(({ symbol }) => symbol === 'quota');
  const others = working.steps.filter(({ symbol }) => symbol !== 'quota');
  return [
    ...[...quota, ...others].map((step) => say(lineOf(step, working, language))),
    model.status === 'own'
      ? say({ code: 'line-model-own', facts: {} })
      : say({ code: 'line-model-recommended', facts: { edition: model.edition ?? '' } }),
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
  if (!working.ok) return { problems: working.problems };
  return {
    exit: 0,
    json: document(working.value, model.value, on === undefined ? undefined : isoDate(on)),
    text: () => lines(working.value, model.value, language, say),
  };
};
