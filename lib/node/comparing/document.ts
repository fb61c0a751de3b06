import {
  cellName,
  type BookComparer,
  type BookComparison,
  type ComparedItem,
  type ComparedSums,
  type Exact,
  type IsoDate,
  type Language,
} from '../../index.js';
import type { Say } from '../speech.js';

/** What two files came to. */
export interface Compared {
  readonly older: string;
  readonly newer: string;
  readonly on: IsoDate;
  readonly out?: string;
  readonly comparison: BookComparison;
  readonly comparer: BookComparer;
  readonly language: Language;
}

type Place = NonNullable<ComparedItem['at']['a']>;

const cellOf = (at: Place | undefined) =>
  at ? { sheet: at.sheet, cell: cellName(at.row, at.column) } : null;

const sentence = (item: ComparedItem, { comparer, language }: Compared, say: Say): string =>
  say(comparer.comparedLine(item, language));

const itemJson = (item: ComparedItem, found: Compared, say: Say) => ({
  ...item,
  at: { a: cellOf(item.at.a), b: cellOf(item.at.b) },
  message: sentence(item, found, say),
});

const text = (amount: Exact | null): string | null => (amount === null ? null : amount.toFixed());

const sumsJson = ({ sides, chapters, ...sums }: ComparedSums) => ({
  ...sums,
  sides: Object.fromEntries(
    Object.entries(sides).map(([side, { old, new: now, change }]) => [
      side,
      { before: text(old), after: text(now), change: text(change) },
    ]),
  ),
  chapters: chapters.map(({ chapter, name, side, old, new: now, change }) => ({
    chapter,
    name: name ?? null,
    side: side ?? null,
    before: text(old),
    after: text(now),
    change: text(change),
  })),
});

export function document(found: Compared, say: Say) {
  const { older, newer, on, out, comparison, comparer, language } = found;
  const { items, apart, totals, sums, unrecognised, notes, same, isSame } = comparison;
  const change = (each: (typeof unrecognised.changes)[number] | (typeof unrecognised.apart)[number]) => ({
    ...each,
    message: say(comparer.changeNote(each)),
  });
  return {
    older,
    newer,
    on,
    isSame,
    same,
    totals,
    items: items.map((item) => itemJson(item, found, say)),
    sums: sums.map(sumsJson),
    apart: apart.map((item) => itemJson(item, found, say)),
    unrecognised: {
      changes: unrecognised.changes.map(change),
      apart: unrecognised.apart.map(change),
    },
    notes: notes.map((note) => ({
      code: note.code,
      facts: note.facts,
      message: say(comparer.noteLine(note, language)),
    })),
    report: out ?? null,
  };
}

/** Where a difference stands: in the newer book, else in the older one. */
function placeText({ at, of }: ComparedItem): string {
  const place = at.b ?? at.a;
  if (!place) return of === undefined ? '' : `'${of.trim()}': `;
  return `'${place.sheet.trim()}'!${cellName(place.row, place.column)}: `;
}

export function lines(found: Compared, say: Say): string {
  const { comparison, comparer, language, out } = found;
  const { items, apart, totals, unrecognised, notes, same, isSame } = comparison;
  const count = items.length + unrecognised.changes.length;
  const parts = Object.entries(totals) as [ComparedItem['what'], { added: number; removed: number }][];
  return [
    isSame
      ? say({ code: 'meaning-same', facts: { count: same } })
      : say({ code: 'meaning-differs', facts: { count } }),
    ...parts.flatMap(([what, counts]): readonly string[] => {
      const own = items.filter((item) => item.what === what);
      if (own.length === 0) return [];
      const facts = { part: comparer.partName(what, language), ...counts };
      return [
        say({ code: 'meaning-part', facts }),
        ...own.map((item) => `  ${placeText(item)}${sentence(item, found, say)}`),
      ];
    }),
    ...(unrecognised.changes.length === 0
      ? []
      : [
          say({ code: 'meaning-cells', facts: { count: unrecognised.changes.length } }),
          ...unrecognised.changes.map((change) => `  ${say(comparer.changeNote(change))}`),
        ]),
    ...(apart.length === 0 ? [] : [say({ code: 'meaning-names-differ', facts: { count: apart.length } })]),
    ...notes.map((note) => say(comparer.noteLine(note, language))),
    ...(out === undefined ? [] : [say({ code: 'line-check-written', facts: { file: out } })]),
  ].join('\n');
}
