import { parseArea, quotedSheet } from '../address.js';
import type { Area } from '../snapshot.js';

/** A reference to cells of this workbook; `spilled` is what a formula in its first cell fills (`F2#`). */
export interface Reference {
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly area: Area;
  readonly spilled: boolean;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:[\]]+))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(#?)$/;

/** Undefined for anything but one plain reference: names, whole columns, other workbooks, formulas. */
export function parseReference(text: string): Reference | undefined {
  const plain = /^_xlfn\.ANCHORARRAY\((.*)\)$/i.exec(text.trim());
  const [, quoted, bare, cells = '', hash] = REFERENCE.exec(plain ? `${plain[1] ?? ''}#` : text.trim()) ?? [];
  const area = parseArea(cells);
  // `[Book2]Sheet1` in apostrophes is another workbook's sheet.
  if (!area || quoted?.includes('[')) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return { ...(sheet === undefined ? {} : { sheet }), area, spilled: hash === '#' };
}

/** What stands before a reference from one sheet into another: `'חברות'!`; nothing within the same sheet. */
export const sheetPrefix = (from: string, to: string): string =>
  from.toLowerCase() === to.toLowerCase() ? '' : `${quotedSheet(to)}!`;
