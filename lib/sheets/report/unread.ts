import type { PlanStep } from '../plan.js';
import type { Setting } from './setting.js';
import { CENTRED, WRAPPED } from './styles.js';
import { tableSteps, type ReportRow } from './table.js';

/** Every cell that looks like data and was not read, with the reason where more is known than that nothing ours stands there. */
export function unreadSteps(setting: Setting, name: string, lines: readonly string[]): readonly PlanStep[] {
  const { labels, request, whereColumns } = setting;
  const { heads } = labels;
  const rows = request.books.flatMap((book) =>
    book.check.sheets
      .filter(({ readings }) => readings.length > 0)
      .flatMap(({ sheet, unread }) =>
        unread.map(({ row, column, text, why }): ReportRow => [
          ...setting.where(book, sheet),
          setting.cell(book, { sheet, row, column }),
          { value: text },
          why ? setting.sentence({ code: why.code, facts: why.facts }) : { value: labels.outside },
        ]),
      ),
  );
  if (rows.length === 0) return [];
  return tableSteps(setting, {
    name,
    title: labels.titles.unread,
    lines,
    columns: [
      ...whereColumns,
      { head: heads.cell, width: 9, style: CENTRED },
      { head: heads.text, width: 30, style: WRAPPED },
      { head: heads.reason, width: 60, style: WRAPPED },
    ],
    rows,
  });
}
