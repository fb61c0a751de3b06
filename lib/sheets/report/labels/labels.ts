import type { Language } from '../../../core/language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fa } from './fa.js';
import { he } from './he.js';
import type { ReportLabels } from './types.js';

const LABELS: Readonly<Record<Language, ReportLabels>> = { he, ar, fa, en };

export const reportLabels = (language: Language): ReportLabels => LABELS[language];

export const allReportLabels = (): readonly ReportLabels[] => Object.values(LABELS);
