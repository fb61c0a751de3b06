import { parseArea } from '../../../lib/index.js';
import type { Book } from './book.js';
import type { Sheet } from './sheet.js';
import type { BookValidation } from './types.js';

const REFERENCE = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?)$/;

/** What a rule lets a cell hold: its own texts, or those of the cells that it names; undefined of any other rule. */
export function choicesOf(book: Book, { sheet, source }: BookValidation): readonly string[] | undefined {
  if (source === undefined) return undefined;
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const [, quoted, plain = sheet, range = ''] = REFERENCE.exec(source) ?? [];
  const area = parseArea(range.replaceAll('$', ''));
  const from: Sheet | undefined = book.sheet(quoted?.replaceAll("''", "'") ?? plain);
  if (!area || !from) return undefined;
  const choices: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = from.cell(row, column)?.value ?? null;
      if (value !== null && typeof value !== 'object') choices.push(String(value));
    }
  }
  return choices;
}
