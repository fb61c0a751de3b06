import type { Area, CellStyle } from '../../lib/index.js';
import { rangeOf } from './address.js';

/** What to ask of each cell for a style's members to be restorable. */
export function looksToLoad(style: CellStyle): Excel.CellPropertiesLoadOptions {
  const { bold, italic, color, size, fill, wrap, align, vertical, borderTop, borderBottom } = style;
  const wanted = (member: unknown): boolean => member !== undefined;
  return {
    format: {
      font: { bold: wanted(bold), italic: wanted(italic), color: wanted(color), size: wanted(size) },
      fill: { color: wanted(fill), pattern: wanted(fill) },
      wrapText: wanted(wrap),
      horizontalAlignment: wanted(align),
      verticalAlignment: wanted(vertical),
      borders: { style: wanted(borderTop) || wanted(borderBottom) },
    },
  };
}

/** Every member that we ever change. */
export const ALL_LOOKS: Required<CellStyle> = {
  bold: true,
  italic: true,
  color: '',
  size: 0,
  fill: '',
  wrap: true,
  align: 'start',
  vertical: 'bottom',
  borderTop: true,
  borderBottom: true,
};

/** No fill reads as white; only the pattern tells. */
export const NO_FILL = '';

const SIDES: Readonly<Record<string, 'start' | 'end' | 'center'>> = {
  Left: 'start',
  Right: 'end',
  Center: 'center',
};
const swapped = (align: CellStyle['align']): CellStyle['align'] =>
  align === 'start' ? 'end' : align === 'end' ? 'start' : align;

/** Excel names sides, we name the ends of a line: in a sheet that runs right to left they swap. */
function alignOf(name: string | undefined, rtl: boolean): CellStyle['align'] {
  const align = name === undefined ? undefined : SIDES[name];
  return rtl ? swapped(align) : align;
}

const VERTICALS = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const verticalOf = (name: string | undefined): CellStyle['vertical'] =>
  (['top', 'center', 'bottom'] as const).find((each) => VERTICALS[each] === name);

/** A cell's looks in the members that `asked` has; `align` is absent, too, where it is general. */
export function lookOf({ format = {} }: Excel.CellProperties, asked: CellStyle, rtl: boolean): CellStyle {
  const { font = {}, fill = {}, borders = {}, wrapText: wrap } = format;
  const align = alignOf(format.horizontalAlignment, rtl);
  const vertical = verticalOf(format.verticalAlignment);
  const drawn = (border: Excel.CellBorder | undefined): boolean | undefined =>
    border?.style === undefined ? undefined : border.style !== 'None';
  const [borderTop, borderBottom] = [drawn(borders.top), drawn(borders.bottom)];
  const look: CellStyle = {
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.color !== undefined && { color: font.color }),
    ...(font.size !== undefined && { size: font.size }),
    ...(fill.color !== undefined && { fill: fill.pattern === 'None' ? NO_FILL : fill.color }),
    ...(wrap !== undefined && { wrap }),
    ...(align !== undefined && { align }),
    ...(vertical !== undefined && { vertical }),
    ...(borderTop !== undefined && { borderTop }),
    ...(borderBottom !== undefined && { borderBottom }),
  };
  return Object.fromEntries(Object.entries(look).filter(([member]) => member in asked));
}

function drawLines(range: Excel.Range, edge: 'EdgeTop' | 'EdgeBottom', drawn: boolean, area: Area): void {
  const style = drawn ? 'Continuous' : 'None';
  range.format.borders.getItem(edge).style = style;
  // Each cell has the line, so in between there is one, too.
  if (area.bottom > area.top) range.format.borders.getItem('InsideHorizontal').style = style;
}

/** Members that are absent stay as they are. */
export function dress(sheet: Excel.Worksheet, area: Area, style: CellStyle, rtl: boolean): void {
  const range = rangeOf(sheet, area);
  const { font, fill } = range.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
  if (style.size !== undefined) font.size = style.size;
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.fill === NO_FILL) fill.clear();
  else if (style.fill !== undefined) fill.color = style.fill;
  if (style.align !== undefined) {
    const toTheRight = style.align === (rtl ? 'start' : 'end');
    range.format.horizontalAlignment = style.align === 'center' ? 'Center' : toTheRight ? 'Right' : 'Left';
  }
  if (style.vertical !== undefined) range.format.verticalAlignment = VERTICALS[style.vertical];
  if (style.borderTop !== undefined) drawLines(range, 'EdgeTop', style.borderTop, area);
  if (style.borderBottom !== undefined) drawLines(range, 'EdgeBottom', style.borderBottom, area);
}

const sameLooks = (a: CellStyle, b: CellStyle): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Gives every cell its own looks again, one call for each run of equal cells in a row. `aligned`: the alignment was changed, too. */
export function restoreLooks(
  sheet: Excel.Worksheet,
  area: Area,
  looks: readonly (readonly CellStyle[])[],
  rtl: boolean,
  aligned: boolean,
): void {
  looks.forEach((row, down) => {
    for (let start = 0; start < row.length;) {
      const look = row[start] ?? {};
      let end = start;
      while (end + 1 < row.length && sameLooks(row[end + 1] ?? {}, look)) end += 1;
      const top = area.top + down;
      const run = { top, bottom: top, left: area.left + start, right: area.left + end };
      if (aligned && look.align === undefined) rangeOf(sheet, run).format.horizontalAlignment = 'General';
      dress(sheet, run, look, rtl);
      start = end + 1;
    }
  });
}
