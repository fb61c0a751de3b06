import type { PlanStep } from '../plan.js';
import { persianDigits, sheetLabels } from '../scenario/labels.js';
import { freeSheetName } from '../sheet-name.js';
import { chapterSteps } from './chapters.js';
import { clauseSteps } from './clauses.js';
import { countEntries, SEVERITIES } from './entries.js';
import { findingSteps } from './findings.js';
import { ledgersOf, yearPairs } from './ledgers.js';
import type { ReportSheet } from './labels/types.js';
import { settingOf, type Setting } from './setting.js';
import { Results } from './results.js';
import { summarySteps } from './summary.js';
import { yearSteps } from './years.js';
import type { Report, ReportRequest } from './types.js';
import { unreadSteps } from './unread.js';

/** The day, and the verdict that matters: how many findings of each kind. */
function topLines({ request, labels, entries }: Setting): readonly string[] {
  const counts = countEntries(entries.map(({ entry }) => entry));
  const day = sheetLabels(request.language).day(request.on);
  const number = (count: number): string =>
    request.language === 'fa' ? persianDigits(String(count)) : String(count);
  return [
    SEVERITIES.map((outcome) => `${labels.counted[outcome]}: ${number(counts[outcome])}`).join(' · '),
    labels.asOf(day),
  ];
}

/**
 * Sheets of their own that say what a check found: the sheets that were recognised, findings by severity, what is in order, cells that
 * were not read, sums by chapter and two years compared where there are any, the clauses in their own words. Nothing else is written.
 */
export function planReport(request: ReportRequest): Report {
  const setting = settingOf(request);
  const { labels, entries } = setting;
  const { sums } = request;
  const lines = topLines(setting);
  const results = new Results();
  const names: string[] = [];
  const steps: PlanStep[] = [];
  const add = (sheet: ReportSheet, make: (name: string) => readonly PlanStep[]): void => {
    const name = freeSheetName(labels.names[sheet], [...request.existing, ...names], labels.names[sheet]);
    const made = make(name);
    if (made.length === 0) return;
    names.push(name);
    steps.push(...made);
  };

  const open = entries.filter(({ entry }) => entry.outcome !== 'met');
  const met = entries.filter(({ entry }) => entry.outcome === 'met');
  add('summary', (name) => summarySteps(setting, name, lines, results));
  add('findings', (name) => findingSteps(setting, name, labels.titles.findings, lines, open));
  add('unread', (name) => unreadSteps(setting, name, lines));
  if (sums) {
    const ledgers = ledgersOf(request.books);
    add('chapters', (name) => chapterSteps(setting, name, lines, ledgers, sums, results));
    add('years', (name) => yearSteps(setting, name, lines, yearPairs(ledgers, sums), results));
  }
  add('met', (name) => (met.length > 0 ? findingSteps(setting, name, labels.titles.met, lines, met) : []));
  add('clauses', (name) => clauseSteps(setting, name, lines));
  return {
    plan: { steps },
    sheets: names,
    tables: Object.fromEntries(setting.tables),
    resultOf: (sheet, row, column) => results.get(sheet, row, column),
  };
}
