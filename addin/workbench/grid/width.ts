import type { CellStyle } from '../../../lib/index.js';

export const FONT = "'Noto Sans Hebrew', 'Noto Sans Arabic', 'Segoe UI', Arial, sans-serif";

/** Points of a sheet's type to pixels on the screen. */
export const fontSize = (style: CellStyle | undefined): number =>
  Math.round(((style?.size ?? 11) * 4) / 3) - 1;

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** How wide a text shows, in pixels. */
export function textWidth(text: string, style?: CellStyle): number {
  const font = `${style?.bold ? 'bold ' : ''}${fontSize(style)}px ${FONT}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
