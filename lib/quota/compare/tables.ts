import type { Exact } from '../../core/money.js';
import { sameBands } from '../model/recognise.js';
import type { FormulaPart, Part, QuotaModel } from '../types.js';

/** The tables of a formula part, one letter each. */
export type Letter = 'A' | 'B' | 'C' | 'D';

const formulas = ({ parts }: QuotaModel): readonly FormulaPart[] =>
  parts.filter((part) => part.kind === 'formula');

function withParts(model: QuotaModel, change: (part: Part, index: number) => Part): QuotaModel {
  const [first, ...more] = model.parts;
  return {
    ...model,
    status: 'own',
    parts: [change(first, 0), ...more.map((part, index) => change(part, index + 1))],
  };
}

/** The band of A that so many residents stand in. */
const bandOf = ({ bands }: FormulaPart, population: number) =>
  bands.filter(({ from }) => from <= population).at(-1);

/** Residents from which the bands of A begin that these populations stand in, where a part tells them apart. */
export function bandsApart(
  model: QuotaModel,
  old: number,
  next: number,
): { readonly old: number; readonly next: number } | undefined {
  for (const part of formulas(model)) {
    const [before, after] = [bandOf(part, old)?.from, bandOf(part, next)?.from];
    if (before !== undefined && after !== undefined && before !== after) return { old: before, next: after };
  }
  return undefined;
}

/** The same arrangement with A for everyone as it is for so many residents. */
export const withBandOf = (model: QuotaModel, population: number): QuotaModel =>
  withParts(model, (part) => {
    const band = part.kind === 'formula' ? bandOf(part, population) : undefined;
    return band ? ({ ...part, bands: [{ ...band, from: 0 }] } as FormulaPart) : part;
  });

/** Whether two clusters, from 1 to 10, have one coefficient in every part. */
export const sameCoefficient = (
  model: QuotaModel,
  table: 'socio' | 'periph',
  a: number,
  b: number,
): boolean => formulas(model).every((part) => part[table][a - 1]?.eq(part[table][b - 1] ?? NaN));

const alike = (a: readonly Exact[], b: readonly Exact[]): boolean =>
  a.length === b.length && a.every((value, index) => value.eq(b[index] ?? NaN));

function sameTable(a: FormulaPart, b: FormulaPart, letter: Letter): boolean {
  switch (letter) {
    case 'A':
      return sameBands(a.bands, b.bands);
    case 'B':
      return a.tariff.eq(b.tariff);
    case 'C':
      return alike(a.socio, b.socio);
    case 'D':
      return alike(a.periph, b.periph);
  }
}

const TABLES = { A: 'bands', B: 'tariff', C: 'socio', D: 'periph' } as const;

/** Part by part of the same kinds, so that their tables answer to each other. */
const matches = (a: QuotaModel, b: QuotaModel): boolean =>
  a.parts.length === b.parts.length && a.parts.every(({ kind }, index) => kind === b.parts[index]?.kind);

/** `model` with one table of `other`; undefined where that changes nothing, or their parts do not answer to each other. */
export function withTable(model: QuotaModel, other: QuotaModel, letter: Letter): QuotaModel | undefined {
  if (!matches(model, other)) return undefined;
  const differs = model.parts.some((part, index) => {
    const theirs = other.parts[index];
    return part.kind === 'formula' && theirs?.kind === 'formula' && !sameTable(part, theirs, letter);
  });
  if (!differs) return undefined;
  return withParts(model, (part, index) => {
    const theirs = other.parts[index];
    return part.kind === 'formula' && theirs?.kind === 'formula'
      ? { ...part, [TABLES[letter]]: theirs[TABLES[letter]] }
      : part;
  });
}
