import { LAST_COLUMN } from '../../sheets/address.js';
import type { Span } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A width or height of nothing hides as well. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

/** With those that touch put together. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.from === last.to + 1) result[result.length - 1] = { from: last.from, to: span.to };
    else result.push(span);
  }
  return result;
}

/** Rows and columns of a sheet part that are not shown. */
export function readHidden(text: string): {
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
} {
  // Of a large sheet every tag would be passed, and hardly any hides a thing.
  if (!/\shidden\s*=|\s(?:width|ht)\s*=\s*["']0["'.]/.test(text))
    return { hiddenRows: [], hiddenColumns: [] };
  const scanner = new XmlScanner(text);
  const rows: Span[] = [];
  const columns: Span[] = [];
  let row = -1;
  while (scanner.next()) {
    const { name, kind } = scanner;
    if (name === 'sheetData' && kind === 'close') break;
    if (kind === 'close') continue;
    if (name === 'col' && (isOn(scanner.attribute('hidden')) || isNothing(scanner.attribute('width')))) {
      const from = Number(scanner.attribute('min') ?? 1) - 1;
      const to = Math.min(Number(scanner.attribute('max') ?? from + 1) - 1, LAST_COLUMN);
      if (from >= 0 && to >= from) columns.push({ from, to });
    } else if (name === 'row') {
      const given = Number(scanner.attribute('r') ?? row + 2) - 1;
      row = Number.isInteger(given) && given >= 0 ? given : row + 1;
      if (isOn(scanner.attribute('hidden')) || isNothing(scanner.attribute('ht')))
        rows.push({ from: row, to: row });
    }
  }
  return { hiddenRows: joined(rows), hiddenColumns: joined(columns) };
}
