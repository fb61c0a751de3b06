import { columnName, LAST_COLUMN, LAST_ROW, quotedSheet } from '../address.js';
import { tokens } from '../formula/tokens.js';

/** Where a formula's references lead now. */
export interface Ways {
  /** A sheet's name now; null where it is gone. */
  sheet(name: string): string | null;
  /** `undefined` where it is gone. `fixed` is written with `$`. `sheet` as the formula has it, or absent: its own. */
  row(sheet: string | undefined, before: number, fixed: boolean): number | undefined;
  column(sheet: string | undefined, before: number, fixed: boolean): number | undefined;
}

interface End {
  readonly fixed: boolean;
  readonly at: number;
}

const GONE = '#REF!';
const QUALIFIED = /^((?:'(?:[^']|'')+'|[^'![\]]+)!)?(.*)$/s;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

const columnAt = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Corner {
  readonly column?: End;
  readonly row?: End;
}

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) {
    const [, left, letters = '', top, digits] = cell;
    const [column, row] = [columnAt(letters), Number(digits) - 1];
    if (column > LAST_COLUMN || row < 0 || row > LAST_ROW) return undefined;
    return { column: { fixed: left === '$', at: column }, row: { fixed: top === '$', at: row } };
  }
  const column = COLUMN.exec(text);
  if (column) return { column: { fixed: column[1] === '$', at: columnAt(column[2] ?? '') } };
  const row = ROW.exec(text);
  return row ? { row: { fixed: row[1] === '$', at: Number(row[2]) - 1 } } : undefined;
}

const written = (end: End | undefined, name: (at: number) => string): string =>
  end === undefined ? '' : `${end.fixed ? '$' : ''}${name(end.at)}`;

const cornerText = ({ column, row }: Corner): string =>
  written(column, columnName) + written(row, (at) => String(at + 1));

/** Both ends of a span, drawn in to what is left of it; undefined where nothing is. */
function span(from: End, to: End, way: (end: End) => number | undefined): readonly [End, End] | undefined {
  const [low, high] = from.at <= to.at ? [from, to] : [to, from];
  let first = way(low);
  for (let at = low.at + 1; first === undefined && at <= high.at; at += 1) first = way({ ...low, at });
  let last = way(high);
  for (let at = high.at - 1; last === undefined && at >= low.at; at -= 1) last = way({ ...high, at });
  if (first === undefined || last === undefined || last < first) return undefined;
  const [lower, higher] = [
    { ...low, at: first },
    { ...high, at: last },
  ];
  return from.at <= to.at ? [lower, higher] : [higher, lower];
}

function moved(cells: string, sheet: string | undefined, ways: Ways): string | undefined {
  const [one = '', other, ...more] = cells.split(':');
  const first = corner(one);
  const last = other === undefined ? first : corner(other);
  if (!first || !last || more.length > 0) return cells;
  const whole = first.row === undefined || first.column === undefined;
  const alike =
    (first.row === undefined) === (last.row === undefined) &&
    (first.column === undefined) === (last.column === undefined);
  // `A:A` and `1:1` are references; a lone `A` or `1` is a name or a number.
  if (!alike || (whole && other === undefined)) return cells;
  const rows =
    first.row && last.row && span(first.row, last.row, ({ at, fixed }) => ways.row(sheet, at, fixed));
  const columns =
    first.column &&
    last.column &&
    span(first.column, last.column, ({ at, fixed }) => ways.column(sheet, at, fixed));
  if ((first.row && !rows) || (first.column && !columns)) return undefined;
  const ends = [0, 1].map((end): Corner => ({
    ...(columns?.[end] && { column: columns[end] }),
    ...(rows?.[end] && { row: rows[end] }),
  }));
  if (ends.flatMap(({ row, column }) => [row, column]).some((end) => end !== undefined && end.at < 0))
    return undefined;
  const same = (before: Corner, now: Corner | undefined): boolean =>
    before.row?.at === now?.row?.at && before.column?.at === now?.column?.at;
  if (same(first, ends[0]) && same(last, ends[1])) return cells;
  const [a, b] = ends.map(cornerText);
  return other === undefined ? a : `${a ?? ''}:${b ?? ''}`;
}

const unquoted = (sheet: string): string => sheet.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");

/** The sheets that a formula names, as it names them. */
export const namedSheets = (formula: string): readonly string[] =>
  tokens(formula).flatMap(({ kind, text }) => {
    const [, prefix] = kind === 'operand' ? (QUALIFIED.exec(text) ?? []) : [];
    return prefix === undefined ? [] : [unquoted(prefix.slice(0, -1))];
  });

/**
 * A formula whose references follow the cells that they mean, the way Excel moves them; those of other workbooks, tables and names stay. To
 * the letter the same where nothing moved.
 */
export const shifted = (formula: string, ways: Ways): string => {
  const all = tokens(formula);
  return all
    .map(({ kind, text }, at) => {
      if (kind !== 'operand' || all[at + 1]?.kind === 'open' || text.startsWith('[')) return text;
      const [, prefix, cells = ''] = QUALIFIED.exec(text) ?? [];
      const sheet = prefix === undefined ? undefined : unquoted(prefix.slice(0, -1));
      if (sheet?.includes('[') || cells.includes('!')) return text;
      const now = sheet === undefined ? undefined : ways.sheet(sheet);
      if (now === null) return GONE;
      const found = moved(cells, sheet, ways);
      if (found === undefined) return GONE;
      if (now === undefined) return found === cells ? text : found;
      const name = now === sheet ? (prefix ?? '') : `${quotedSheet(now)}!`;
      return name + found;
    })
    .join('');
};
