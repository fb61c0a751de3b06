import { unknownMember } from './errors.js';
import { excelName, HostCollection, HostObject, isWireName } from './objects/object.js';
import type { QueryInfo } from './wire.js';

type Path = readonly string[];

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A wire member of an object, found along its prototypes; undefined where it has none of that name. */
export function member(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!isWireName(name)) return undefined;
  for (let level: unknown = object; level instanceof HostObject; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

export function readMember(object: HostObject, name: string): unknown {
  const found = member(object, name);
  if (!found || typeof found.value === 'function') throw unknownMember(excelName(object), name);
  return Reflect.get(object, name);
}

/** Names of all plain values of an object, for `load()` without a selection. */
function scalars(object: HostObject): readonly string[] {
  const names = new Set<string>();
  for (let level: unknown = object; level instanceof HostObject; level = Object.getPrototypeOf(level)) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (/^[A-Z]/.test(name) && typeof found.value !== 'function') names.add(name);
    }
  }
  return [...names].filter((name) => !(Reflect.get(object, name) instanceof HostObject));
}

/** The answer to a `load`: members under their wire names, objects within objects, collections as `_Items`. */
export function query(object: HostObject | null, info: QueryInfo): unknown {
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  const paths = wanted.map((path) => path.split('/'));
  return project(object, paths.length > 0 ? paths : [['*']], info);
}

function project(object: HostObject | null, paths: readonly Path[], info: QueryInfo = {}): unknown {
  if (object === null) return null;
  if (object instanceof HostCollection) return projectItems(object, paths, info);
  const answer: Record<string, unknown> = { ...object.identity() };
  const deeper = new Map<string, Path[]>();
  for (const [head = '*', ...rest] of paths) {
    if (head === '*') {
      for (const name of scalars(object)) answer[name] = Reflect.get(object, name);
      continue;
    }
    const name = head.startsWith('_') ? head : pascal(head);
    const value = readMember(object, name);
    if (value instanceof HostObject) {
      deeper.set(name, [...(deeper.get(name) ?? []), rest.length > 0 ? rest : ['*']]);
    } else answer[name] = value ?? null;
  }
  for (const [name, inner] of deeper) answer[name] = project(Reflect.get(object, name) as HostObject, inner);
  return answer;
}

function projectItems(
  collection: HostCollection<HostObject>,
  paths: readonly Path[],
  { Skip = 0, Top }: QueryInfo,
): unknown {
  // A collection has few members of its own, such as `count`; everything else is asked of its items.
  const isOwn = ([head = '']: Path): boolean =>
    head !== '*' && member(collection, pascal(head)) !== undefined;
  const own = Object.fromEntries(
    paths.filter(isOwn).map(([head = '']) => [pascal(head), readMember(collection, pascal(head))]),
  );
  const ofItems = paths
    .filter((path) => !isOwn(path))
    .map((path) => (path[0]?.toLowerCase() === 'items' ? path.slice(1) : path))
    .map((path) => (path.length > 0 ? path : ['*']));
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...own, _Items: items.map((item) => project(item, ofItems)) };
}
