import { cellName, countEntries, sectionIn, SEVERITIES, unknownSheets } from '../../index.js';
import type { CheckEntry, Language, Outcome, SheetReading } from '../../index.js';
import { readable } from '../amounts.js';
import type { CommandLine } from '../problems.js';
import type { Say } from '../speech.js';
import type { CheckedFile } from './file.js';

const MARKS: Readonly<Record<Outcome, string>> = {
  breached: '✖',
  undetermined: '?',
  advisory: '•',
  met: '✔',
};

/** Breaches are all shown; of the others more would only hide them. */
const SHOWN = 20;

function readingLine(reading: SheetReading, unread: number, language: Language, say: Say): string {
  const { sheet, kind, unit, year, lines, totals, confidence } = reading;
  const { income, expenditure } = totals;
  const pieces: readonly CommandLine[] = [
    { code: 'line-check-kind', facts: { sheet: sheet.trim(), kind } },
    ...(kind === 'K4' || kind === 'members'
      ? []
      : [{ code: 'piece-unit', facts: { unit: unit ?? 'none' } } as const]),
    ...(year === null ? [] : [{ code: 'piece-year', facts: { year } } as const]),
    { code: 'piece-lines', facts: { count: lines } },
    ...(income ? [{ code: 'piece-income', facts: { amount: readable(income, language) } } as const] : []),
    ...(expenditure
      ? [{ code: 'piece-expenditure', facts: { amount: readable(expenditure, language) } } as const]
      : []),
    { code: 'piece-confidence', facts: { confidence } },
    ...(unread === 0 ? [] : [{ code: 'piece-unread', facts: { count: unread } } as const]),
  ];
  return `  ${pieces.map(say).join(' · ')}`;
}

function entryLine({ checked, entry }: { checked: CheckedFile; entry: CheckEntry }, say: Say): string {
  const { rule, source, sheet, at, outcome, what } = entry;
  const cell = at ? cellName(at.row, at.column) : undefined;
  const place =
    !checked.hasSheets || sheet === undefined
      ? cell
      : `'${sheet.trim()}'${cell === undefined ? '' : `!${cell}`}`;
  const section = sectionIn(source);
  const by = section === '' ? rule : `${rule} (${section})`;
  return `  ${MARKS[outcome]} ${[place, by].filter((part) => part !== undefined).join(' · ')}: ${say(what as never)}`;
}

/** What was recognised in a file, then what is wrong, most severe first. */
export function fileLines(checked: CheckedFile, language: Language, say: Say): readonly string[] {
  const { file, check, entries } = checked;
  const unknown = unknownSheets(check);
  const counts = countEntries(entries);
  return [
    file,
    ...check.sheets.flatMap(({ sheet, readings, unread }) =>
      readings.length === 0
        ? unknown.has(sheet)
          ? [`  ${say({ code: 'line-check-unknown', facts: { sheet } })}`]
          : []
        : readings.map((reading, index) =>
            readingLine(reading, index === 0 ? unread.length : 0, language, say),
          ),
    ),
    ...SEVERITIES.flatMap((outcome): readonly string[] => {
      if (outcome === 'met' || counts[outcome] === 0) return [];
      const all = entries.filter((entry) => entry.outcome === outcome);
      const shown = outcome === 'breached' ? all : all.slice(0, SHOWN);
      return [
        say({ code: 'head-outcome', facts: { outcome, count: all.length } }),
        ...shown.map((entry) => entryLine({ checked, entry }, say)),
        ...(shown.length < all.length
          ? [`  ${say({ code: 'line-check-more', facts: { count: all.length - shown.length } })}`]
          : []),
      ];
    }),
    ...(counts.met === 0 ? [] : [say({ code: 'line-check-met', facts: { count: counts.met } })]),
    '',
  ];
}
