import type { FormRowId } from '../../budget/form/rows.js';
import { cellText, type Grid } from '../grid.js';
import { datumOf, isData } from './datum.js';
import { recogniseLabel, sectionOf } from './label.js';
import type { Hit, Scan, Section, TextRow } from './types.js';
import { wrappedLabel } from './wrap.js';

/** Roots that one of the form's totals has in any language: a budget of thousands of accounts is told from a form by them. */
const ANCHOR =
  /סה.{0,3}כ|ס.{0,2}ך|סיכום|מותנ|כולל|total|conditional|including|excluding|مجموع|إجمالي|اجمالي|مشروط|جمع/iu;

/** Rows beyond the first and last total that may still be of a form. */
const REACH = 40;

/** A label may stand in parts beside each other; more cells than this are a row of headings. */
const MOST_PARTS = 3;

/** Rows near any that looks like a total of the form; undefined where no two of its totals are there. */
function nearTotals(grid: Grid): readonly [first: number, last: number] | undefined {
  const known = new Set<FormRowId>();
  let [first, last] = [Infinity, -1];
  grid.sheet.rows.forEach((cells, row) => {
    for (const cell of cells) {
      if (typeof cell?.value !== 'string' || !ANCHOR.test(cell.value.replace(/\p{Cf}/gu, ''))) continue;
      const label = recogniseLabel(cell.value);
      if (!label) continue;
      [first, last] = [Math.min(first, row), Math.max(last, row)];
      for (const id of label.ids) known.add(id);
    }
  });
  return known.size < 2 ? undefined : [Math.max(0, first - REACH), Math.min(grid.height - 1, last + REACH)];
}

function textRow(grid: Grid, row: number): TextRow {
  const cells: { column: number; text: string }[] = [];
  let filled = false;
  grid.sheet.rows[row]?.forEach((cell, column) => {
    const datum = datumOf(cell);
    const text = datum === 'text' ? cellText(cell) : '';
    if (/\p{L}/u.test(text)) cells.push({ column, text });
    filled ||= isData(datum) || datum === 'nil';
  });
  return { row, cells, filled };
}

/** The group that a row stands in by a cell that is merged over several rows. */
function groupBeside(grid: Grid, row: number): string | undefined {
  for (let column = 0; column < grid.width; column += 1) {
    const area = grid.mergeAt(row, column);
    if (!area || area.bottom === area.top || area.right !== area.left) continue;
    const text = cellText(grid.cell(area.top, area.left));
    if (/\p{L}/u.test(text)) return text;
  }
  return undefined;
}

function hitsOf({ row, cells, filled }: TextRow, group: string | undefined): readonly Hit[] {
  const hits = cells.flatMap(({ column, text }): Hit[] => {
    const label = recogniseLabel(text, group);
    return label ? [{ ...label, row, column, text, filled }] : [];
  });
  const [first, second] = cells;
  if (hits.length > 0 || !first || !second || cells.length > MOST_PARTS) return hits;
  const text = cells.map((part) => part.text).join(' ');
  const label = recogniseLabel(text, group);
  return label ? [{ ...label, row, column: first.column, text, filled }] : [];
}

const isTotal = ({ ids }: Hit): boolean => ids.some((id) => id.endsWith('-total'));

/** Every label and heading of a side that the sheet has. Nothing where it has no two totals of a form. */
export function scanLabels(grid: Grid): Scan {
  const hits: Hit[] = [];
  const sections: Section[] = [];
  const rows = nearTotals(grid);
  if (!rows) return { hits, sections };
  let group: string | undefined;
  let above: TextRow | undefined;

  for (let row = rows[0]; row <= rows[1]; row += 1) {
    const texts = textRow(grid, row);
    const found = hitsOf(texts, groupBeside(grid, row) ?? group);
    for (const { column, text } of texts.cells) {
      const side = sectionOf(text);
      if (side) sections.push({ row, column, side });
    }
    const last = hits.at(-1);
    const upper = last && last.row === above?.row ? last : undefined;
    const wrapped = above && found.length < 2 ? wrappedLabel(above, texts, upper, found[0]) : undefined;
    if (wrapped) {
      if (upper) hits.pop();
      hits.push(wrapped);
    } else hits.push(...found);

    if (found.some(isTotal)) group = undefined;
    else if (found.length === 0 && !wrapped && !texts.filled && texts.cells.length === 1) {
      group = texts.cells[0]?.text;
    }
    above = texts.cells.length > 0 && !wrapped ? texts : undefined;
  }
  return { hits, sections };
}
