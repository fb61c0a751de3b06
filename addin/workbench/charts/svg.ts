const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

export function draw<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

export const line = (x1: number, y1: number, x2: number, y2: number, kind: string): SVGLineElement =>
  draw('line', { x1, y1, x2, y2, class: kind });

/** Words in their own direction, whatever that of the drawing is. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

export const words = (
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  more: Attributes = {},
): SVGTextElement => draw('text', { x, y, 'text-anchor': anchor, ...more }, isolated(text));
