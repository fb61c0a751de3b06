import { XmlScanner } from '../xml/scanner.js';
import type { Package } from './package.js';

/** A relation from one part to another, or to something outside of the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, `worksheet`; the address before it differs between the editions of the standard. */
  readonly type: string;
  /** Path of the part within the file; undefined where it points outside. */
  readonly part?: string;
  /** Where it points outside: a path or an address. */
  readonly outside?: string;
}

/** Where the relations of a part are kept; those of the file itself for ''. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function relationsOf(pack: Package, part: string): readonly Relation[] {
  const scanner = new XmlScanner(pack.text(relationsPath(part)) ?? '');
  const relations: Relation[] = [];
  while (scanner.find('Relationship')) {
    const target = scanner.attribute('Target') ?? '';
    const outside = scanner.attribute('TargetMode') === 'External';
    relations.push({
      id: scanner.attribute('Id') ?? '',
      type: (scanner.attribute('Type') ?? '').replace(/^.*\//, ''),
      ...(outside ? { outside: target } : { part: resolve(part, target) }),
    });
  }
  return relations;
}
