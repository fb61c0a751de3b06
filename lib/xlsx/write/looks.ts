import type { CellStyle } from '../../sheets/plan.js';
import { elementTree } from '../xml/elements.js';
import type { Raw } from '../xml/raw.js';

/** The order in which Excel writes the members of a font and the sides of a border. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
];
const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** An element with some children set (or, with undefined, taken away), in the order given; others keep their places. */
function withChildren(
  element: Raw,
  order: readonly string[],
  changes: Readonly<Record<string, Raw | undefined>>,
): Raw {
  const root = elementTree(element, 1);
  if (!root) return element;
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const kept = root.children
    .filter(({ name }) => !(name in changes))
    .map(({ name, start, end }) => ({ name, text: element.slice(start, end) }));
  const added = Object.entries(changes).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, text }],
  );
  const inner = [...kept, ...added]
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ text }) => text)
    .join('');
  const open = element.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
  return inner === '' ? open.replace(/>$/, '/>') : `${open}${inner}</${name}>`;
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

export function fontWith(font: Raw, { bold, italic, size, color }: CellStyle, prefix: string): Raw {
  return withChildren(font, FONT_ORDER, {
    ...(bold === undefined ? {} : { b: bold ? `<${prefix}b/>` : undefined }),
    ...(italic === undefined ? {} : { i: italic ? `<${prefix}i/>` : undefined }),
    ...(size === undefined ? {} : { sz: `<${prefix}sz val="${size}"/>` }),
    ...(color === undefined ? {} : { color: `<${prefix}color rgb="${argb(color)}"/>` }),
  });
}

export const fillWith = (fill: string, prefix: string): Raw =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(fill)}"/>` +
  `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

export function borderWith(border: Raw, { borderTop, borderBottom }: CellStyle, prefix: string): Raw {
  const side = (name: string, wanted: boolean): Raw =>
    wanted
      ? `<${prefix}${name} style="thin"><${prefix}color auto="1"/></${prefix}${name}>`
      : `<${prefix}${name}/>`;
  return withChildren(border, BORDER_ORDER, {
    ...(borderTop === undefined ? {} : { top: side('top', borderTop) }),
    ...(borderBottom === undefined ? {} : { bottom: side('bottom', borderBottom) }),
  });
}
