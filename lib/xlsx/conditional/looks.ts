import { CONDITIONAL_SIDES, type ConditionalLook } from '../../sheets/conditional.js';
import type { Package } from '../package/package.js';
import { elementTree, prefixOf, type ElementPlace } from '../xml/elements.js';
import { splice, type Raw, type Splice } from '../xml/raw.js';

/** What stands before the looks of conditional formats in a style part. */
const BEFORE = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']);

const LINES = { solid: 'thin', dashed: 'dashed', dotted: 'dotted' } as const;

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** The element of a look. Within conditional formats the colour of a plain fill is that of its background. */
function lookElement({ fill, color, lines = {} }: ConditionalLook, p: string): Raw {
  const sides = CONDITIONAL_SIDES.map((side): Raw => {
    const line = lines[side];
    return line
      ? `<${p}${side} style="${LINES[line.style]}"><${p}color rgb="${argb(line.color)}"/></${p}${side}>`
      : '';
  }).join('');
  return (
    `<${p}dxf>` +
    (color === undefined ? '' : `<${p}font><${p}color rgb="${argb(color)}"/></${p}font>`) +
    (fill === undefined
      ? ''
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`) +
    (sides === '' ? '' : `<${p}border>${sides}</${p}border>`) +
    `</${p}dxf>`
  );
}

/** The tag with so many more (or fewer) counted; one without a count stays without. */
const counted = (tag: Raw, more: number): Raw =>
  tag.replace(/(\scount=["'])(\d+)/, (_, head: string, count: string) => `${head}${Number(count) + more}`);

function listIn(root: ElementPlace): ElementPlace | undefined {
  return root.children.find(({ name }) => name === 'dxfs');
}

/**
 * Adds looks behind those of a style part; gives the number of the first. A list that is made for them has no count, by which
 * `dropLooks` knows to take it out again. Undefined where the part is damaged.
 */
export function addLooks(pack: Package, part: string, looks: readonly ConditionalLook[]): number | undefined {
  const raw = pack.raw(part);
  const root = raw === undefined ? undefined : elementTree(raw, 2);
  if (raw === undefined || !root) return undefined;
  const p = prefixOf(raw, root);
  const text = looks.map((look) => lookElement(look, p)).join('');
  const list = listIn(root);
  if (!list) {
    const at = root.children.filter(({ name }) => BEFORE.has(name)).at(-1)?.end ?? root.openEnd;
    pack.set(part, splice(raw, [{ start: at, end: at, text: `<${p}dxfs>${text}</${p}dxfs>` }]));
    return 0;
  }
  const tag = counted(raw.slice(list.start, list.openEnd), looks.length);
  const splices: Splice[] = list.empty
    ? [{ start: list.start, end: list.end, text: `${tag.replace(/\/>$/, '>')}${text}</${p}dxfs>` }]
    : [
        { start: list.start, end: list.openEnd, text: tag },
        { start: list.innerEnd, end: list.innerEnd, text },
      ];
  pack.set(part, splice(raw, splices));
  return list.children.length;
}

/** Numbers of looks that anything in the file asks for: rules, tables, filters, pivot tables. */
function usedLooks(pack: Package): ReadonlySet<number> {
  const used = new Set<number>();
  for (const path of pack.paths()) {
    for (const [, number] of pack.raw(path)?.matchAll(/[dD]xfId\s*=\s*["']\s*(\d+)/g) ?? [])
      used.add(Number(number));
  }
  return used;
}

/** Takes out, from the end of the list, those of these looks that nothing asks for any more; others keep their numbers. */
export function dropLooks(pack: Package, part: string, dropped: ReadonlySet<number>): void {
  const raw = pack.raw(part);
  const root = raw === undefined ? undefined : elementTree(raw, 2);
  const list = root && listIn(root);
  if (raw === undefined || !list || list.empty) return;
  const used = usedLooks(pack);
  let left = list.children.length;
  while (left > 0 && dropped.has(left - 1) && !used.has(left - 1)) left -= 1;
  const going = list.children.slice(left);
  const [first, last] = [going[0], going.at(-1)];
  if (!first || !last) return;
  const tag = counted(raw.slice(list.start, list.openEnd), -going.length);
  const empty = left === 0;
  const kept = empty && !/\scount=/.test(tag) ? '' : tag.replace(/>$/, empty ? '/>' : '>');
  const splices: Splice[] = empty
    ? [{ start: list.start, end: list.end, text: kept }]
    : [
        { start: list.start, end: list.openEnd, text: kept },
        { start: first.start, end: last.end, text: '' },
      ];
  pack.set(part, splice(raw, splices));
}
