import type { Raw } from '../xml/raw.js';

/** A shape of an old drawing. These parts are looser than XML (`<br>`), so shapes are found by their tags alone. */
const SHAPE = /<((?:[^\s<>/]*:)?shape)(?:\s[^>]*)?(?<!\/)>[^]*?<\/\1>\s*/g;
const NOTE = /\bObjectType\s*=\s*["']Note["']/;
const OTHER = /\bObjectType\s*=|<(?:[^\s<>/]*:)?(?:group|rect|oval|line|roundrect|image)[\s>]/;

/**
 * An old drawing without the boxes of notes; undefined where nothing else is drawn in it. Buttons and boxes to tick live in
 * the same part and stay byte for byte.
 */
export function withoutNotes(drawing: Raw): Raw | undefined {
  const rest = drawing.replace(SHAPE, (shape) => (NOTE.test(shape) ? '' : shape));
  return OTHER.test(rest) || /<(?:[^\s<>/]*:)?shape[\s>]/.test(rest) ? rest : undefined;
}
