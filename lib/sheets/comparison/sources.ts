import type { Language } from '../../core/language.js';
import { SOURCES } from '../../registry/facts/sources.js';
import type { SimulatedFigure, SimulationResult } from '../../quota/scenarios/types.js';
import type { QuotaArgument } from '../../quota/types.js';
import { sheetLabels } from '../scenario/labels.js';
import { comparisonLabels } from './labels.js';
import { ARGUMENTS } from './layout.js';

/** A line of the list of sources: what, and where from. */
export type SourceLine = readonly [what: string, from: string];

const isSource = (key: string | undefined): key is keyof typeof SOURCES =>
  key !== undefined && key in SOURCES;

function describe({ value, source }: SimulatedFigure, language: Language): string {
  const labels = comparisonLabels(language);
  if (value === null) return labels.unknown;
  switch (source?.kind) {
    case 'vintage': {
      const named = isSource(source.source) && (language === 'he' || language === 'en');
      if (named) return SOURCES[source.source as keyof typeof SOURCES][language];
      return sheetLabels(language).vintages[source.vintage];
    }
    case 'sheet': {
      const sheet = /^(?:'((?:[^']|'')+)'|([^!]+))!/.exec(source.place ?? '');
      const name = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
      return name === undefined ? labels.asEntered : labels.fromSheet(name);
    }
    case 'added':
      return labels.added;
    case 'override':
      return labels.override;
    case undefined:
      return labels.asEntered;
  }
}

/** The most common source first; the others with the authorities that have them. */
function from({ rows }: SimulationResult, argument: QuotaArgument, language: Language): string {
  const groups = new Map<string, string[]>();
  for (const { name, figures } of rows) {
    const text = describe(figures[argument], language);
    groups.set(text, [...(groups.get(text) ?? []), name]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([text, names], index) =>
      index === 0 ? text : `${text} (${names.join(language === 'ar' || language === 'fa' ? '، ' : ', ')})`,
    )
    .join(language === 'ar' || language === 'fa' ? '؛ ' : '; ');
}

/** Where every figure of a scenario was taken from, and by how much residents grew. */
export function sourceLines(result: SimulationResult, language: Language): readonly SourceLine[] {
  const words = sheetLabels(language);
  const labels = comparisonLabels(language);
  const { growth } = result.scenario;
  return [
    ...ARGUMENTS.map((argument): SourceLine => [words[argument], from(result, argument, language)]),
    ...(growth ? [[labels.growth, labels.growthOf(growth.perCent.toFixed(), growth.years)] as const] : []),
  ];
}
