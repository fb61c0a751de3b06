import type { Language } from '../../../core/language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fa } from './fa.js';
import { he } from './he.js';
import type { ComparisonLabels } from './types.js';

const LABELS: Readonly<Record<Language, ComparisonLabels>> = { he, ar, fa, en };

export const comparisonLabels = (language: Language): ComparisonLabels => LABELS[language];

/** First cells of the sheets of a comparison, in every language. */
export const comparisonTitles = (): readonly string[] =>
  Object.values(LABELS).flatMap(({ titles }) => Object.values(titles));
