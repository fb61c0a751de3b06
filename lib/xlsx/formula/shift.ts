import { columnName, LAST_COLUMN, LAST_ROW } from '../../sheets/address.js';

const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]`;
/** A cell, a whole column of `A:C`, a whole row of `1:3`; never a part of a longer name, a number or a call. */
const REFERENCE = new RegExp(
  `${QUOTED}|(?<![\\w.$\\\\])(\\$?)([a-z]{1,3})(\\$?)(\\d{1,7})(?![\\w.(!])` +
    `|(?<![\\w.$\\\\:])(\\$?)([a-z]{1,3}):(\\$?)([a-z]{1,3})(?![\\w.(!:])` +
    `|(?<![\\w.$\\\\:])(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\w.(!:])`,
  'gi',
);

const OUTSIDE = '#REF!';

function column(fixed: string, letters: string, by: number): string | undefined {
  if (fixed) return fixed + letters;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  if (index - 1 > LAST_COLUMN) return undefined;
  const moved = index - 1 + by;
  return moved < 0 || moved > LAST_COLUMN ? OUTSIDE : columnName(moved);
}

function row(fixed: string, digits: string, by: number): string {
  if (fixed) return fixed + digits;
  const moved = Number(digits) - 1 + by;
  return moved < 0 || moved > LAST_ROW ? OUTSIDE : String(moved + 1);
}

/** A formula as it reads when filled `rows` down and `columns` over: relative references move, fixed ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(REFERENCE, (whole: string, ...found: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits, fixedFrom, from, fixedTo, to] = found;
    const [fixedTop, top, fixedBottom, bottom] = found.slice(8);
    if (letters !== undefined && digits !== undefined) {
      const newColumn = column(fixedColumn ?? '', letters, columns);
      if (newColumn === undefined) return whole;
      const newRow = row(fixedRow ?? '', digits, rows);
      return newColumn === OUTSIDE || newRow === OUTSIDE ? OUTSIDE : newColumn + newRow;
    }
    if (from !== undefined && to !== undefined) {
      const first = column(fixedFrom ?? '', from, columns);
      const last = column(fixedTo ?? '', to, columns);
      if (first === undefined || last === undefined) return whole;
      return first === OUTSIDE || last === OUTSIDE ? OUTSIDE : `${first}:${last}`;
    }
    if (top !== undefined && bottom !== undefined) {
      const first = row(fixedTop ?? '', top, rows);
      const last = row(fixedBottom ?? '', bottom, rows);
      return first === OUTSIDE || last === OUTSIDE ? OUTSIDE : `${first}:${last}`;
    }
    return whole;
  });
}
