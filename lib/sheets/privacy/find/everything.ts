import { isOwnSheet } from '../../own.js';
import { Reader } from '../reader.js';
import { LEAVING_KINDS, type Carried } from '../types.js';
import { findHiddenRows, findUnseenCells } from './cells.js';
import { findComments } from './comments.js';
import { findContacts } from './contacts.js';
import type { Found } from './found.js';
import { findRecord } from './record.js';
import { findHiddenSheets } from './sheets.js';
import { findHeaders, findLinks, findNames, findOthers, findProperties, findScenarios } from './workbook.js';

/** Our own sheets have items of their own, by what lies in them. */
export const ofOthers = (book: Carried): Carried => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => !isOwnSheet(name)),
});

/** All that goes along unseen, by kind, then in the order of the sheets. Ids are unique. */
export function findEverything(book: Carried, reader = new Reader(book)): readonly Found[] {
  const theirs = ofOthers(book);
  const found: readonly Found[] = [
    ...findHiddenSheets(book, reader),
    ...theirs.sheets.flatMap((sheet) => [
      ...findHiddenRows(sheet),
      ...findUnseenCells(sheet),
      ...findComments(sheet),
      ...findHeaders(sheet),
      ...findScenarios(sheet),
    ]),
    ...findContacts(theirs),
    ...findProperties(book),
    ...findNames(book, reader),
    ...findLinks(book),
    ...findRecord(book),
    ...findOthers(book),
  ];
  const order = (one: Found): number => LEAVING_KINDS.indexOf(one.item.kind);
  return [...found].sort((a, b) => order(a) - order(b));
}
