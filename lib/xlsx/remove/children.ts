import type { Package } from '../package/package.js';
import { elementTree, type ElementPlace } from '../xml/elements.js';
import { splice, type Splice } from '../xml/raw.js';

export const gone = ({ start, end }: Pick<ElementPlace, 'start' | 'end'>): Splice => ({
  start,
  end,
  text: '',
});

/** Changes the children of a part's root, each as its element stands. */
export function changeChildren(
  pack: Package,
  part: string | undefined,
  edit: (child: ElementPlace, element: string) => Splice | readonly Splice[] | undefined,
  depth = 1,
): void {
  const raw = part === undefined ? undefined : pack.raw(part);
  const root = raw === undefined ? undefined : elementTree(raw, depth);
  if (part === undefined || raw === undefined || !root) return;
  const splices = root.children.flatMap((child) => edit(child, raw.slice(child.start, child.end)) ?? []);
  if (splices.length > 0) pack.set(part, splice(raw, splices));
}
