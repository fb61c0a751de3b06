import {
  conflictGroups,
  decidedAlike,
  takers,
} from '../../../../addin/taskpane/state/share/conflictGroups.js';
import { decide, decideAll, decisionsOn } from '../../../../addin/taskpane/state/share/deciding.js';
import type { Conflict, ConflictKind } from '../../../../lib/index.js';
import { bookOf } from '../../support/books.js';
import { cellsOf } from '../../support/state.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { choose, pressIn } from './support.js';

// The first test loads React and Fluent UI.
jest.setTimeout(60_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const conflict = (sheet: string, row: number, kind: ConflictKind, at = true): Conflict => ({
  id: `'${sheet}'!E${String(row + 1)}`,
  kind,
  sheet,
  row,
  column: 4,
  cell: `E${String(row + 1)}`,
  formula: `=CLUSTERQUOTA(B${String(row + 1)},3,4)`,
  value: row,
  choices: at ? ['formula', 'keep'] : ['keep'],
});

test('conflicts are grouped by sheet and by what happened, in the order in which they come', () => {
  const groups = conflictGroups([
    conflict('א', 1, 'edited'),
    conflict('ב', 1, 'edited'),
    conflict('א', 2, 'moved'),
    conflict('א', 3, 'edited'),
  ]);
  expect(groups.map(({ sheet, kind, conflicts }) => [sheet, kind, conflicts.map(({ row }) => row)])).toEqual([
    ['א', 'edited', [1, 3]],
    ['א', 'moved', [2]],
    ['ב', 'edited', [1]],
  ]);
});

test('a decision on a group is taken where it can be, and each stays decidable alone', () => {
  const own = [conflict('א', 1, 'moved'), conflict('א', 2, 'moved', false), conflict('א', 3, 'moved')];
  const group = { sheet: 'א', kind: 'moved', conflicts: own } as const;
  expect([takers(group, 'formula'), takers(group, 'keep')]).toEqual([2, 3]);
  const all = decideAll(new Map(), own, 'formula');
  expect(decisionsOn(own, all)).toEqual({ "'א'!E2": 'formula', "'א'!E4": 'formula' });
  expect(decidedAlike(group, decisionsOn(own, all))).toBeUndefined();
  const [first] = own;
  const apart = decisionsOn(own, decide(decideAll(all, own, 'keep'), first as Conflict, undefined));
  expect(apart).toEqual({ "'א'!E3": 'keep', "'א'!E4": 'keep' });
  expect(decidedAlike(group, {})).toBe('later');
  expect(decidedAlike(group, decisionsOn(own, decideAll(all, own, 'keep')))).toBe('keep');
});

test('formulas that reach outside the workbook are never let in all at once', () => {
  const conflicts = [conflict('א', 1, 'reaches-outside'), conflict('א', 2, 'reaches-outside')];
  const group = { sheet: 'א', kind: 'reaches-outside', conflicts } as const;
  expect([takers(group, 'formula'), takers(group, 'keep')]).toEqual([0, 2]);
});

const COUNT = 50;
const formula = (row: number) => `=CLUSTERQUOTA(B${String(row + 1)},3,4)`;
const table = (first: number) => [
  ['רשות', 'אוכלוסייה', 'אשכול', 'פריפריה', 'מכסה'],
  ...Array.from({ length: first }, (_, index) => [
    `רשות ${String(index)}`,
    20_000 + index,
    3,
    4,
    { value: 50_000 + index, formula: formula(index + 1) },
  ]),
];
const rows = Array.from({ length: COUNT }, (_, index) => index + 1);

test('fifty conflicts are decided by groups and one by one; what is not decided stays frozen', async () => {
  const book = bookOf({ חברות: table(COUNT), תרחיש: table(3) });
  pane = await openPane(book);
  const opened = pane;
  await opened.press('שיתוף');
  await opened.shows('יוקפאו 53 נוסחאות');
  await pressIn(opened, 'הקפאת נוסחאות לשליחה', 'הצגת מה שייכתב');
  await opened.shows('ייכתב לחוברת:');
  await opened.press('כתיבה');
  await opened.shows('53 נוסחאות חוזרות.');

  // Forty-eight values typed over, two formulas, and one value in the other sheet.
  book.edit(
    'חברות',
    rows.map((row) =>
      row > 48
        ? { row, column: 4, value: 7, formula: `=B${String(row + 1)}*2` }
        : { row, column: 4, value: row },
    ),
    'user',
  );
  book.edit('תרחיש', [{ row: 1, column: 4, value: 1 }], 'user');
  await opened.shows('51 תאים להחלטה');
  await opened.shows('חברות: ערך אחר נכתב בתא (48)');
  await opened.shows('חברות: נוסחה אחרת נכתבה בתא (2)');
  await opened.shows('עוד לא הוחלט על אף אחת');
  await opened.shows('51 נוסחאות שלא הוחלט עליהן נשארות מוקפאות');

  // Only the group's own buttons are labelled so until somebody opens it: the first is that of the typed values.
  await choose(opened, 'להחזיר את הנוסחה');
  await opened.shows('הוחלט על 48 מתוך 48');
  await opened.shows('3 נוסחאות שלא הוחלט עליהן');
  await pressIn(opened, 'החלטה על כל תא בנפרד', 'החלטה על כל תא בנפרד');
  await opened.shows('הצגת עוד 43');
  const alone = (cell: string, label: string) => {
    const card = [...opened.document.querySelectorAll('li')].find((each) =>
      each.textContent.includes(`החלטה על \u2068'חברות'!${cell}\u2069`),
    );
    const radio = [...(card?.querySelectorAll<HTMLInputElement>('input') ?? [])].find(
      (input) => input.labels?.[0]?.textContent === label,
    );
    if (!radio) throw new Error(`no ${label} on ${cell}`);
    radio.click();
  };
  alone('E3', 'להשאיר את מה שעומד, ולוותר על הנוסחה');
  alone('E4', 'להחליט בפעם אחרת');
  await opened.shows('הוחלט על 47 מתוך 48');
  await opened.shows('4 נוסחאות שלא הוחלט עליהן');

  // Something else is typed over a cell that was decided on: it is asked about anew, and no decision on the others covers it.
  book.edit('חברות', [{ row: 10, column: 4, value: 999 }], 'user');
  await opened.shows('הוחלט על 46 מתוך 48');

  await pressIn(opened, 'שחזור נוסחאות', 'הצגת מה שייכתב');
  await opened.shows('ייכתב לחוברת:');
  await opened.press('כתיבה');
  await opened.shows('5 תאים להחלטה');
  const cells = cellsOf(book, 'חברות');
  const stands = rows.map((row) => cells[`${String(row)},4`]?.formula);
  const expected = rows.map((row) => {
    if (row > 48) return `=B${String(row + 1)}*2`;
    return row === 2 || row === 3 || row === 10 ? undefined : formula(row);
  });
  expect(stands).toEqual(expected);
  expect([2, 3, 10].map((row) => cells[`${String(row)},4`]?.value)).toEqual([2, 3, 999]);
  expect(cellsOf(book, 'תרחיש')['1,4']).toMatchObject({ value: 1 });
});
