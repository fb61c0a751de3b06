import type { Raw, Splice } from './raw.js';
import { XmlScanner } from './scanner.js';

export interface ElementPlace {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  /** Where its closing tag begins; equal to `openEnd` for an empty element. */
  readonly innerEnd: number;
  readonly end: number;
  readonly empty: boolean;
  readonly children: readonly ElementPlace[];
}

function place(scanner: XmlScanner, depth: number): ElementPlace {
  const { name, start, end: openEnd, kind } = scanner;
  const empty = kind === 'empty';
  if (empty) return { name, start, openEnd, innerEnd: openEnd, end: openEnd, empty, children: [] };
  const children: ElementPlace[] = [];
  if (depth === 0) scanner.skip();
  else {
    while (scanner.next()) {
      // Read anew: a child's places were taken in between.
      const kindNow: string = scanner.kind;
      if (kindNow === 'close') break;
      children.push(place(scanner, depth - 1));
    }
  }
  if (scanner.name !== name) scanner.broken = true;
  return { name, start, openEnd, innerEnd: scanner.start, end: scanner.end, empty, children };
}

/** The root element of a part with its children, to the given depth. Undefined where the part is damaged. */
export function elementTree(raw: Raw, depth: number): ElementPlace | undefined {
  const scanner = new XmlScanner(raw);
  if (!scanner.next()) return undefined;
  const root = place(scanner, depth);
  return scanner.broken ? undefined : root;
}

/** The prefix with its colon, `x:`, or ''. */
export const prefixOf = (raw: Raw, { start, openEnd }: ElementPlace): string =>
  /^<([^\s/>:]*:)/.exec(raw.slice(start, openEnd))?.[1] ?? '';

/** Adds children behind the last one of an element, and sets its `count` where it has one. */
export function append(raw: Raw, element: ElementPlace, added: readonly Raw[]): readonly Splice[] {
  if (added.length === 0) return [];
  const count = element.children.length + added.length;
  const tag = raw.slice(element.start, element.openEnd).replace(/(\scount=["'])\d*/, `$1${count}`);
  const text = added.join('');
  if (element.empty) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
    return [
      {
        start: element.start,
        end: element.openEnd,
        text: `${tag.replace(/\s*\/>$/, '>')}${text}</${name}>`,
      },
    ];
  }
  return [
    { start: element.start, end: element.openEnd, text: tag },
    { start: element.innerEnd, end: element.innerEnd, text },
  ];
}

/** A tag with an attribute set where it stands, added, or (undefined) taken away. `value` is already escaped. */
export function withAttribute(tag: Raw, name: string, value: Raw | undefined): Raw {
  const pattern = new RegExp(`\\s${name}=("[^"]*"|'[^']*')`);
  const attribute = value === undefined ? '' : ` ${name}="${value}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => attribute);
  return tag.replace(/\s*\/?>$/, (end) => attribute + end);
}
