import { LEAVING_KINDS, leavingKindNote, type LeavingItem, type LeavingNote } from '../../index.js';
import type { Say } from '../speech.js';

/** Lines that are printed of one list; the JSON document has all. */
const MOST_LINES = 100;
const SHOWN = 4;

/** What an item says, on one line: texts of the file may have several. */
const shows = ({ shows: texts }: LeavingItem): readonly string[] =>
  texts.length === 0
    ? []
    : [
        `      ${texts
          .slice(0, SHOWN)
          .map((text) => text.replace(/\s+/g, ' ').trim())
          .join(' · ')}${texts.length > SHOWN ? ' …' : ''}`,
      ];

/** Items under the names of their kinds. */
export const itemLines = (items: readonly LeavingItem[], say: Say): readonly string[] =>
  LEAVING_KINDS.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    return [say(leavingKindNote(kind)), ...own.flatMap((item) => [`  ${say(item.note)}`, ...shows(item)])];
  });

export function noteLines(notes: readonly LeavingNote[], say: Say): readonly string[] {
  const lines = notes.slice(0, MOST_LINES).map((note) => `  ${say(note)}`);
  const more = notes.length - lines.length;
  return more === 0 ? lines : [...lines, `  ${say({ code: 'line-privacy-more', facts: { count: more } })}`];
}

export const itemDocument =
  (say: Say) =>
  ({ kind, id, note, sheet, cells, shows: texts, removable }: LeavingItem) => ({
    kind,
    id,
    message: say(note),
    sheet: sheet ?? null,
    cells: cells ?? [],
    shows: texts,
    removable,
  });

export const noteDocument = (say: Say) => (note: LeavingNote) => ({
  code: note.code,
  place: note.place ?? null,
  message: say(note),
  ...note.facts,
});
