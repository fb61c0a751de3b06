import type { LeavingNote } from '../notes.js';
import { contactCells, contactTexts, contactWithin, type ContactCell } from '../contacts/cells.js';
import { contactIn, isContactLink } from '../contacts/patterns.js';
import type { Carried, CarriedSheet } from '../types.js';
import { itemOf, valuesAt, type Found } from './found.js';

const CODES = { email: 'leaving-emails', phone: 'leaving-phones', id: 'leaving-ids' } as const;

function group(sheet: CarriedSheet, cells: readonly ContactCell[], key: string, note: LeavingNote): Found {
  const item = itemOf({
    kind: 'contacts',
    key: `${sheet.name}:${key}`,
    note,
    sheet: sheet.name,
    cells,
    shows: cells.flatMap(({ row, column, within }) =>
      within ? contactTexts(sheet.rows[row]?.[column]?.formula ?? '') : valuesAt(sheet, [{ row, column }]),
    ),
  });
  return {
    item,
    blank: cells.filter(({ within }) => within !== true),
    values: cells.filter(({ within }) => within === true),
  };
}

/** Addresses, numbers and columns of persons in the cells of a sheet; one item a kind, one a column of persons. */
function inCells(sheet: CarriedSheet): readonly Found[] {
  const all = contactCells(sheet);
  const { name } = sheet;
  const found = (['email', 'phone', 'id'] as const).flatMap((sort) => {
    const cells = all.filter((cell) => cell.sort === sort);
    const facts = { sheet: name, cells: cells.length };
    return cells.length === 0 ? [] : group(sheet, cells, sort, { code: CODES[sort], facts, place: name });
  });
  const columns = new Map<string, ContactCell[]>();
  for (const cell of all.filter(({ sort }) => sort === 'person')) {
    const key = `${cell.heading ?? ''}:${String(cell.column)}`;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  const persons = [...columns].map(([key, cells]) => {
    const facts = { sheet: name, heading: cells[0]?.heading ?? '', cells: cells.length };
    return group(sheet, cells, key, { code: 'leaving-persons', facts, place: name });
  });
  return [...found, ...persons];
}

/** Links of a sheet's cells to somebody's address. */
function inLinks({ links = [] }: Carried, { name }: CarriedSheet): readonly Found[] {
  const targets = links
    .filter(({ kind, sheet, target }) => kind === 'page' && sheet === name && isContactLink(target))
    .map(({ target }) => target);
  if (targets.length === 0) return [];
  const item = itemOf({
    kind: 'contacts',
    key: `${name}:links`,
    note: { code: 'leaving-contact-links', facts: { sheet: name, count: targets.length }, place: name },
    sheet: name,
    shows: targets,
  });
  return [{ item, targets }];
}

/** A contact in a text that is no cell. */
export interface ContactElsewhere {
  readonly where: 'comments' | 'lists' | 'headers' | 'names' | 'drawings' | 'sheets';
  readonly text: string;
  readonly sheet?: string;
}

export function contactsElsewhere(book: Carried): readonly ContactElsewhere[] {
  const found: ContactElsewhere[] = [];
  const look = (where: ContactElsewhere['where'], text: string, sheet?: string): void => {
    if (contactIn(text) !== undefined) found.push({ where, text, ...(sheet !== undefined && { sheet }) });
  };
  for (const { name, comments = [], validations = [], headers = [] } of book.sheets) {
    look('sheets', name, name);
    for (const { text, author } of comments) look('comments', `${author} ${text}`, name);
    for (const { formula, message = '', type } of validations)
      if (type === 'list' && formula.startsWith('"'))
        formula.split(',').forEach((text) => look('lists', text, name));
      else look('lists', message, name);
    for (const text of headers) look('headers', text, name);
  }
  for (const { name, refersTo } of book.names ?? [])
    if (contactWithin(refersTo)) found.push({ where: 'names', text: name });
  for (const { texts = [], sheet } of book.drawings ?? [])
    for (const text of texts) look('drawings', text, sheet);
  return found;
}

export function findContacts(book: Carried): readonly Found[] {
  const elsewhere = contactsElsewhere(book).filter(
    ({ where }) => where !== 'comments' && where !== 'headers',
  );
  return [
    ...book.sheets.flatMap((sheet) => [...inCells(sheet), ...inLinks(book, sheet)]),
    ...(elsewhere.length === 0
      ? []
      : [
          {
            item: itemOf({
              kind: 'contacts',
              key: 'elsewhere',
              note: { code: 'leaving-contacts-elsewhere', facts: { count: elsewhere.length } },
              shows: elsewhere.map(({ text }) => text),
              removable: false,
            }),
          },
        ]),
  ];
}
