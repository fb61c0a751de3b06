/** A draft is nested objects and lists of text; a path names one place in it: `parts.0.bands.1.from`. */
type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const child = (tree: Tree, key: string): unknown => (tree as Readonly<Record<string, unknown>>)[key];

function replaced(tree: Tree, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): Tree {
  if (key === undefined) return tree;
  const old = child(tree, key);
  const next = rest.length === 0 ? change(old) : isTree(old) ? replaced(old, rest, change) : old;
  if (next === old) return tree;
  if (Array.isArray(tree)) return tree.map((each: unknown, index) => (String(index) === key ? next : each));
  return { ...tree, [key]: next };
}

/** The same draft with another value at one place; everything beside the way there stays the same object. */
export const changedAt = <T extends object>(draft: T, path: string, change: (old: unknown) => unknown): T =>
  replaced(draft as Tree, path.split('.'), change) as T;

export const withText = <T extends object>(draft: T, path: string, text: string): T =>
  changedAt(draft, path, (old) => (typeof old === 'string' ? text : old));

/** One more row at the end of the list at that place. */
export const withRow = <T extends object>(draft: T, path: string, row: object): T =>
  changedAt(draft, path, (old) => (Array.isArray(old) ? [...(old as readonly unknown[]), row] : old));

export const withoutRow = <T extends object>(draft: T, path: string, index: number): T =>
  changedAt(draft, path, (old) => (Array.isArray(old) ? old.filter((_, at) => at !== index) : old));
