import type { PlanStep } from '../plan.js';
import { columnArea, penFor } from '../scenario/pen.js';
import { cellsText, spanText } from './cells.js';
import type { PlacedEntry, Setting } from './setting.js';
import { CENTRED, OUTCOME_STYLES, TEXT, WRAPPED } from './styles.js';
import { headRow, tableSteps, type ReportTable } from './table.js';
import { SEVERITIES } from './entries.js';
import { READING_RULE, type CheckEntry } from './types.js';

/** Rules on long lists, whose findings name the ends of what they add up. */
const SPANS: ReadonlySet<string> = new Set(['K2-balance', 'K2-total']);

/** The rows of one outcome follow each other, so that each takes one step. */
function outcomeSteps(name: string, entries: readonly PlacedEntry[], first: number): readonly PlanStep[] {
  const pen = penFor(name);
  let top = first;
  return SEVERITIES.flatMap((outcome) => {
    const count = entries.filter(({ entry }) => entry.outcome === outcome).length;
    const area = columnArea(1, top, top + count - 1);
    top += count;
    return count > 0 ? [pen.style(area, OUTCOME_STYLES[outcome])] : [];
  });
}

/** A list of findings: how severe, where, which rule and section, what is wrong, and the cells that it was made of. */
export function findingSteps(
  setting: Setting,
  name: string,
  title: string,
  lines: readonly string[],
  entries: readonly PlacedEntry[],
): readonly PlanStep[] {
  const { labels, whereColumns } = setting;
  const { heads } = labels;
  const madeOf = ({ rule, from, sheet }: CheckEntry): string =>
    SPANS.has(rule) ? spanText(from, sheet) : cellsText(from, sheet, labels.moreCells);
  const table: ReportTable = {
    name,
    title,
    lines,
    columns: [
      { head: heads.number, width: 6, style: CENTRED },
      { head: heads.outcome, width: 15, style: TEXT },
      ...whereColumns,
      { head: heads.cell, width: 9, style: CENTRED },
      { head: heads.rule, width: 15, style: CENTRED },
      { head: heads.section, width: 12, style: CENTRED },
      { head: heads.finding, width: 72, style: WRAPPED },
      { head: heads.from, width: 26, style: WRAPPED },
    ],
    rows: entries.map(({ book, entry }, index) => [
      { value: index + 1 },
      { value: labels.outcomes[entry.outcome] },
      ...setting.where(book, entry.sheet),
      setting.cell(book, entry.at),
      { value: entry.rule === READING_RULE ? labels.reading : entry.rule },
      { value: setting.section(entry.source) },
      setting.sentence(entry.what),
      { value: madeOf(entry) },
    ]),
  };
  return [...tableSteps(setting, table), ...outcomeSteps(name, entries, headRow(table) + 1)];
}
