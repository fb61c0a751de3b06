import { BUDGET_EDITIONS } from '../../budget/sources.js';
import type { Citation } from '../../core/citation.js';
import { EDITIONS } from '../../procedure/editions.js';
import type { PlanStep } from '../plan.js';
import type { Setting } from './setting.js';
import { CENTRED, WRAPPED } from './styles.js';
import { tableSteps } from './table.js';

const DOCUMENTS = [...EDITIONS, ...BUDGET_EDITIONS];

/** The clauses that findings rest on, once each, in the words of their documents. */
export function clauseSteps(setting: Setting, name: string, lines: readonly string[]): readonly PlanStep[] {
  const { labels, request, entries } = setting;
  const { heads } = labels;
  const cited = new Map<string, Citation>();
  for (const { entry } of entries) {
    if (entry.source) cited.set(`${entry.source.clause} ${entry.source.edition}`, entry.source);
  }
  if (cited.size === 0) return [];
  const language = request.language === 'en' ? 'en' : 'he';
  const sorted = [...cited.values()].sort((a, b) =>
    a.clause.localeCompare(b.clause, 'en', { numeric: true }),
  );
  return tableSteps(setting, {
    name,
    title: labels.titles.clauses,
    lines,
    columns: [
      { head: heads.rule, width: 10, style: CENTRED },
      { head: heads.section, width: 14, style: CENTRED },
      { head: heads.document, width: 44, style: WRAPPED },
      { head: heads.words, width: 90, style: WRAPPED },
    ],
    rows: sorted.map((source) => [
      { value: source.clause },
      { value: setting.section(source) },
      { value: DOCUMENTS.find(({ id }) => id === source.edition)?.title[language] ?? '' },
      { value: source.quote },
    ]),
  });
}
