import type { Language } from '../../../core/language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fa } from './fa.js';
import { he } from './he.js';
import type { ReturnLabels } from './types.js';

const LABELS: Readonly<Record<Language, ReturnLabels>> = { he, ar, fa, en };

export const returnLabels = (language: Language): ReturnLabels => LABELS[language];
