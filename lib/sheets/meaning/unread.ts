import { arrangementPlace, type ModelPlace } from '../book/arrangement.js';
import type { BookCheck, CellAt } from '../book/types.js';
import type { MembersTable } from '../members/types.js';
import { plainText } from './thing.js';
import type { ThingChange } from './types.js';

interface Unread {
  readonly text: string;
  readonly at: CellAt;
}

/** Tables of parameters, which quotas refer to: they are compared as parameters. */
const parameterPlaces = ({ sheets, request }: BookCheck): readonly ModelPlace[] =>
  sheets.flatMap(({ readings }) =>
    readings.flatMap(({ kind, facts }) =>
      kind === 'members' ? (arrangementPlace(facts as MembersTable, request.snapshot) ?? []) : [],
    ),
  );

const isWithin = ({ sheet, area }: ModelPlace, at: CellAt): boolean =>
  at.sheet === sheet &&
  area.top <= at.row &&
  at.row <= area.bottom &&
  area.left <= at.column &&
  at.column <= area.right;

function* unreadIn(check: BookCheck): Generator<Unread> {
  const { sheets, request } = check;
  const places = parameterPlaces(check);
  const rows = new Map(request.snapshot.sheets.map((sheet) => [sheet.name, sheet.rows]));
  for (const { sheet, unread } of sheets) {
    for (const { row, column, text } of unread) {
      if (places.some((place) => isWithin(place, { sheet, row, column }))) continue;
      const value = rows.get(sheet)?.[row]?.[column]?.value;
      const whole = typeof value === 'string' || typeof value === 'number' ? String(value) : text;
      yield { text: plainText(whole), at: { sheet, row, column } };
    }
  }
}

/**
 * Cells of recognised sheets that nobody could read, by what stands in them: nothing that differs is left out in silence, and nothing is
 * made of it either.
 */
export function compareUnread(a: BookCheck, b: BookCheck): readonly ThingChange[] {
  const left = new Map<string, Unread[]>();
  for (const cell of unreadIn(a)) {
    const list = left.get(cell.text);
    if (list) list.push(cell);
    else left.set(cell.text, [cell]);
  }
  const change = (kind: ThingChange['kind'], { text, at }: Unread): ThingChange => ({
    kind,
    what: 'unread',
    key: {},
    at: kind === 'added' ? { b: at } : { a: at },
    holds: [{ field: 'text', value: text }],
  });
  const added = [...unreadIn(b)].flatMap((cell) =>
    left.get(cell.text)?.shift() ? [] : [change('added', cell)],
  );
  return [...[...left.values()].flat().map((cell) => change('removed', cell)), ...added];
}
