import { drop } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import type { Removals } from '../../sheets/removals.js';
import { withAttribute } from '../xml/elements.js';
import { changeChildren } from './children.js';

type Part = NonNullable<Removals['others']>[number];

/** The relations that lead to them: from the file itself, from the workbook, from a sheet. */
const RELATIONS: Readonly<Record<Part, ReadonlySet<string>>> = {
  printers: new Set(['printerSettings']),
  addins: new Set(['webextensiontaskpanes', 'webextension']),
  revisions: new Set(['revisionHeaders', 'usernames']),
  label: new Set(['classificationlabels']),
};

function dropAll(pack: Package, from: string, kinds: ReadonlySet<string>): readonly string[] {
  return relationsOf(pack, from).flatMap(({ id, type, part }) => {
    if (!kinds.has(type) || part === undefined) return [];
    // What hangs on it goes first, or it would stay behind related by nothing.
    for (const next of relationsOf(pack, part))
      if (next.part !== undefined) drop(pack, part, next.id, next.part);
    drop(pack, from, id, part);
    return id;
  });
}

/** Takes whole parts out, and what names them. */
export function removeOthers(pack: Package, structure: Structure, wanted: readonly Part[]): void {
  const { workbook, sheets } = structure;
  for (const kind of wanted) {
    dropAll(pack, '', RELATIONS[kind]);
    dropAll(pack, workbook, RELATIONS[kind]);
    for (const { part } of sheets) {
      if (part === undefined) continue;
      const ids = dropAll(pack, part, RELATIONS[kind]);
      if (ids.length === 0) continue;
      changeChildren(pack, part, (child, element) => {
        const tag = element.slice(0, child.openEnd - child.start);
        const named = /\s((?:[^\s=:]+:)?id)=["']([^"']*)["']/.exec(tag);
        if (child.name !== 'pageSetup' || !named?.[1] || !ids.includes(named[2] ?? '')) return undefined;
        return { start: child.start, end: child.openEnd, text: withAttribute(tag, named[1], undefined) };
      });
    }
  }
}
